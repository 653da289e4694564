import Scenarios

/// Three hints to begin with, from what the machine's author wrote: principle, where to look, what it is.
struct HintDraft {
    let hints: [String]

    init(_ drill: Drill, _ looks: LookWorth) {
        let asset = drill.asset
        let best = looks.bestTag ?? drill.firstSigns.first.map { asset.tags[$0.tag].id }
        let title = best.flatMap(asset.tag).map { Words.inline($0.title) }
        guard let truth = drill.truths.first else {
            hints = [
                "A complaint is not a fault yet: ask whether any reading says so.",
                title.map { "Compare the \($0) with its normal range." } ?? "Compare the readings with their normal ranges.",
                "Nothing is wrong with the plant.",
            ]
            return
        }
        let component = asset.component(truth.component).map { Words.inline($0.title) } ?? truth.component
        hints = [
            truth.lookAlikes.first?.test ?? "Ask what else would have to change if it were so.",
            title.map { "Look at the \($0), and at what should move with it." } ?? "Look at what has not moved.",
            "Look at the \(component): \(truth.failureMode).",
        ]
    }
}
