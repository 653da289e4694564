import Scenarios

/// Greetings, offers and briefs.
extension Words {
    public func greeting(trainee: String, unfinished: Int) -> [Block] {
        var blocks: [Block] = [
            .text(
                library.scenarios.isEmpty
                    ? "Welcome. The library holds no drills yet: see \"tutor-tui doctor\"."
                    : "Welcome\(trainee.isEmpty ? "" : ", \(trainee)"). Tell me what you want to practise, or say \"list drills\". \"help\" shows what you can say."
            )
        ]
        if unfinished > 0 {
            blocks.append(.text("A drill of yours was cut off. Say \"resume\" to go on with it, or start another."))
        }
        return blocks
    }

    /// The drills that match, numbered, with level, target and what the trainee did last time.
    public func offers(_ ids: [String], query: String, statistics: (String) -> ScenarioStatistics) -> [Block] {
        guard !ids.isEmpty else { return [.text(refusal(.listScenarios, .noMatch(query)))] }
        let rows = ids.enumerated().compactMap { index, id -> [String]? in
            guard let scenario = library.scenario(id) else { return nil }
            let last =
                statistics(id).mine.map { attempt in
                    "\(Self.score(attempt.scoreBP))\(attempt.passed ? " passed" : "")\(attempt.seconds.map { " " + DurationText.clock($0) } ?? "")"
                } ?? "not yet"
            return ["\(index + 1)", scenario.title, "\(scenario.level)", DurationText.clock(scenario.targetSeconds), last]
        }
        return [
            .table(TextTable(headings: ["", "Drill", "Level", "Target", "Last time"], rows: rows, numeric: [0, 2, 3])),
            .text("Say \"start the first one\", or a number."),
        ]
    }

    /// What the shift tells the trainee.
    public func brief(_ drill: Drill) -> [Block] {
        let scenario = drill.scenario
        return [
            .heading("\(scenario.title) - \(drill.asset.title)"), .text(scenario.brief),
            .text(
                "Level \(scenario.level), target \(DurationText.clock(scenario.targetSeconds)), limit \(DurationText.clock(scenario.limitSeconds)). Ask for what you rely on: what you asked to see is your evidence. When you know, say what has failed, how, and what mends it."
            ),
        ]
    }
}
