import Scenarios

/// Greetings, offers and briefs.
extension Words {
    public func greeting(trainee: String) -> [Block] {
        [
            .text(
                library.scenarioList.isEmpty
                    ? tr("Welcome. The library holds no drills yet: see \"tutor-tui scenario check\".")
                    : (trainee.isEmpty ? tr("Welcome.") : tr("Welcome, \(trainee).")) + " "
                        + tr("Tell me what you want to practise, or say \"list drills\". \"help\" shows what you can say.")
            )
        ]
    }

    /// The drills that match, numbered, with level, target and what the trainee did last time.
    public func offers(_ ids: [String], query: String, history: (String) -> ScenarioHistory?) -> [Block] {
        guard !ids.isEmpty else { return [.text(refusal(.listScenarios, .noMatch(query)))] }
        let rows = ids.enumerated().compactMap { index, id -> [String]? in
            guard let scenario = library.summary(ofScenario: id) else { return nil }
            let last = history(id)?.previous.flatMap(lastTime) ?? tr("not yet")
            let machine =
                library.summary(ofAsset: scenario.asset).map { Library.local($0.names.first ?? $0.title, machine: $0.id) } ?? ""
            return [
                "\(index + 1)", drillTitle(id) ?? scenario.title,
                Library.local(machine, machine: scenario.asset), "\(scenario.level)", DurationText.clock(scenario.targetSeconds),
                last,
            ]
        }
        return [
            .table(
                TextTable(
                    headings: ["", tr("Drill"), tr("Machine"), tr("Level"), tr("Target"), tr("Last time")], rows: rows,
                    numeric: [0, 3, 4])),
            .text(rows.count == 1 ? tr("Say \"yes\" to start it.") : tr("Say \"start the first one\", or a number.")),
        ]
    }

    private func lastTime(_ row: AssessmentRow) -> String? {
        guard let score = row[.scoreBP].flatMap({ Int($0) }) else { return nil }
        let time = row[.diagnosisTimeSeconds].flatMap({ Int($0) }).map { " " + DurationText.clock($0) } ?? ""
        return (row[.passed] == "1" ? tr("\(Self.score(score)) passed") : Self.score(score)) + time
    }

    /// What can be said in free practice, in the words of this machine; the fault shown is its first, whatever is in.
    private func freeExamples(_ asset: Asset) -> String {
        func name(_ title: String) -> String { Self.inline(asset.local(title)) }
        var examples = [tr("surprise me")]
        if let fault = asset.faults.first { examples.append(tr("inject \(name(fault.title)) at 50 % for 5 minutes")) }
        if let tag = asset.tags.first { examples.append(tr("freeze the \(name(tag.title)) transmitter")) }
        if asset.modes.count > 1 { examples.append(tr("switch to \(name(asset.modes[1].title))")) }
        examples += [tr("what did it look like two minutes ago?"), tr("run at 10x"), tr("clear it")]
        let quoted = examples.map { "\"\($0)\"" }.joined(separator: ", ")
        return tr("Say for example: \(quoted).")
    }

    /// What the shift tells the trainee.
    public func brief(_ drill: Drill) -> [Block] {
        let scenario = drill.scenario
        let title = title(of: drill)
        let machine = drill.asset.local(drill.asset.title)
        let isFree = library.isFreePractice(scenario.id)
        return [
            .heading(scenario.title.hasSuffix(drill.asset.title) ? title : "\(title) - \(machine)"),
            .text(isFree ? tr(text: scenario.brief) : drill.asset.local(scenario.brief)),
        ]
            + (isFree
                ? [.text(freeExamples(drill.asset))]
                : [
                    .text(
                        tr(
                            "Level \(scenario.level), target \(DurationText.clock(scenario.targetSeconds)), limit \(DurationText.clock(scenario.limitSeconds))."
                        ) + " "
                            + tr(
                                "Ask for what you rely on: what you asked to see is your evidence. When you know, say what has failed, how, and what mends it."
                            )
                    )
                ])
    }
}
