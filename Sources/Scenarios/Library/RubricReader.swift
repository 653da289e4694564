/// Turns a rubric file into a ``Rubric``; the points must sum to the whole.
struct RubricReader {
    let root: MappingReader

    func read() -> Rubric {
        let points = root.mapping("points", owner: "`points`")
        if !root.has("points") { root.missing("points") }
        func part(_ key: String) -> Int { points?.integer(key, in: 0...10_000) ?? 0 }
        let costs = root.texts("hint_costs").compactMap { Int($0) }
        if costs.count != 3 { root.wrong("hint_costs", expected: "three whole numbers") }
        let rubric = Rubric(
            id: root.text("rubric"), version: root.integer("version", in: 1...100_000), title: root.text("title"),
            component: part("component"), failureMode: part("failure_mode"), cause: part("cause"), evidence: part("evidence"),
            time: part("time"), procedure: part("procedure"), hintCost: costs,
            poorActCost: root.integer("poor_act", in: 0...10_000), passMark: root.integer("pass", in: 1...10_000),
            location: root.place("rubric"))
        points?.finish()
        root.finish()
        let sum = rubric.component + rubric.failureMode + rubric.cause + rubric.evidence + rubric.time + rubric.procedure
        if sum != 10_000, root.isSound("points") {
            root.sink.report(.outOfRange(key: "points", value: "\(sum) in sum", allowed: "10000 in sum"), at: root.place("points"))
        }
        return rubric
    }
}
