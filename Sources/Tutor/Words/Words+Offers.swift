import Scenarios

/// Greetings, offers and briefs.
extension Words {
    public func greeting(trainee: String) -> [Block] {
        [
            .text(
                library.scenarioList.isEmpty
                    ? "Welcome. The library holds no drills yet: see \"tutor-tui scenario check\"."
                    : "Welcome\(trainee.isEmpty ? "" : ", \(trainee)"). Tell me what you want to practise, or say \"list drills\". \"help\" shows what you can say."
            )
        ]
    }

    /// The drills that match, numbered, with level, target and what the trainee did last time.
    public func offers(_ ids: [String], query: String, history: (String) -> ScenarioHistory?) -> [Block] {
        guard !ids.isEmpty else { return [.text(refusal(.listScenarios, .noMatch(query)))] }
        let rows = ids.enumerated().compactMap { index, id -> [String]? in
            guard let scenario = library.summary(ofScenario: id) else { return nil }
            let last = history(id)?.previous.flatMap(lastTime) ?? "not yet"
            let machine = library.summary(ofAsset: scenario.asset).map { $0.names.first ?? $0.title } ?? ""
            return [
                "\(index + 1)", scenario.title, machine, "\(scenario.level)", DurationText.clock(scenario.targetSeconds), last,
            ]
        }
        return [
            .table(TextTable(headings: ["", "Drill", "Machine", "Level", "Target", "Last time"], rows: rows, numeric: [0, 3, 4])),
            .text(rows.count == 1 ? "Say \"yes\" to start it." : "Say \"start the first one\", or a number."),
        ]
    }

    private func lastTime(_ row: AssessmentRow) -> String? {
        guard let score = row[.scoreBP].flatMap({ Int($0) }) else { return nil }
        let time = row[.diagnosisTimeSeconds].flatMap({ Int($0) }).map { " " + DurationText.clock($0) } ?? ""
        return "\(Self.score(score))\(row[.passed] == "1" ? " passed" : "")\(time)"
    }

    /// What can be said in free practice, in the words of this machine; the fault shown is its first, whatever is in.
    private func freeExamples(_ asset: Asset) -> String {
        var examples = ["surprise me"]
        if let fault = asset.faults.first { examples.append("inject \(Self.inline(fault.title)) at 50 % for 5 minutes") }
        if let tag = asset.tags.first { examples.append("freeze the \(Self.inline(tag.title)) transmitter") }
        if asset.modes.count > 1 { examples.append("switch to \(Self.inline(asset.modes[1].title))") }
        examples += ["what did it look like two minutes ago?", "run at 10x", "clear it"]
        return "Say for example: \(examples.map { "\"\($0)\"" }.joined(separator: ", "))."
    }

    /// What the shift tells the trainee.
    public func brief(_ drill: Drill) -> [Block] {
        let scenario = drill.scenario
        return [
            .heading(
                scenario.title.hasSuffix(drill.asset.title) ? scenario.title : "\(scenario.title) - \(drill.asset.title)"),
            .text(scenario.brief),
        ]
            + (library.isFreePractice(scenario.id)
                ? [.text(freeExamples(drill.asset))]
                : [
                    .text(
                        "Level \(scenario.level), target \(DurationText.clock(scenario.targetSeconds)), limit \(DurationText.clock(scenario.limitSeconds)). Ask for what you rely on: what you asked to see is your evidence. When you know, say what has failed, how, and what mends it."
                    )
                ])
    }
}
