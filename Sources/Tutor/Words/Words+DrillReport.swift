import Scenarios

/// The report on drills, as an author reads it.
extension Words {
    private static let barWidth = 8
    /// Drills that are told about in the overview, below its table.
    private static let told = 5

    /// All drills: a row each, and what to mend first.
    public static func drills(_ report: DrillReport, library: Library) -> [Block] {
        guard !report.lines.isEmpty else {
            return [
                .text(
                    "No drill or exam is on record yet. When some have been run (\"tutor-tui chat\"), this report says where people stall, which hints help, which wrong diagnoses are common and what was not understood."
                )
            ]
        }
        let table = TextTable(
            headings: ["Drill", "Tries", "Passed", "Time", "Target", "Par", "Score"],
            rows: report.lines.map { line in
                [
                    line.scenarioID, "\(line.attempts)", share(line.passed, of: line.attempts), clock(line.medianSeconds),
                    DurationText.clock(line.targetSeconds), clock(line.parSeconds), score(line.medianScoreBP),
                ]
            }, numeric: [1, 3, 4, 5, 6])
        let findings = report.lines.prefix(told).compactMap { line in
            let words = Words(library: library, asset: library.scenario(line.scenarioID).flatMap { library.asset($0.asset) })
            return words.first(of: line).map { "\(line.scenarioID): \($0)" }
        }
        return [.table(table)] + (findings.isEmpty ? [] : [.heading(""), .heading("What stands out"), .bullets(findings)]) + [
            .heading(""),
            .text("Time and score are medians. \"tutor-tui report drills ID\" tells all about one drill."),
        ]
    }

    /// Everything about one drill.
    public func drill(_ line: DrillReport.Line) -> [Block] {
        [
            .heading(
                "\(line.scenarioName) (\(line.scenarioID), version \(Self.list(line.versions.map(String.init))))"),
            .text(summary(line)),
        ] + stalls(line) + hints(line) + wrong(line) + unclear(line) + evidence(line) + unsafe(line)
    }

    private func summary(_ line: DrillReport.Line) -> String {
        var sentences = [
            "\(Self.count(line.attempts, "attempt")), \(line.passed) passed, \(line.right) right in everything.",
            "Median score \(Self.score(line.medianScoreBP)), median time \(Self.clock(line.medianSeconds)), target \(DurationText.clock(line.targetSeconds)), par \(Self.clock(line.parSeconds)).",
        ]
        if line.guesses > 0 { sentences.append("Right but a guess: \(line.guesses).") }
        if line.withoutDiagnosis > 0 { sentences.append("Without a diagnosis: \(line.withoutDiagnosis).") }
        if line.notReplayed > 0 {
            sentences.append(
                "\(line.notReplayed) of them ran on other files than the library holds now and cannot be run again: they are missing under stalls and words."
            )
        }
        return sentences.joined(separator: " ")
    }

    private func stalls(_ line: DrillReport.Line) -> [Block] {
        let replayed = line.attempts - line.notReplayed
        guard !line.stalls.isEmpty else { return [] }
        return Self.section(
            "Where people stall (the longest silence of each attempt)", ["Attempts", "Median", "Longest", "After", "Before"],
            line.stalls.map {
                [
                    Self.share($0.attempts, of: replayed), DurationText.clock($0.medianSeconds),
                    DurationText.clock($0.longestSeconds), deed($0.after), deed($0.before),
                ]
            }, numeric: [1, 2])
    }

    private func hints(_ line: DrillReport.Line) -> [Block] {
        guard line.hints.count > 1 else { return [] }
        return Self.section(
            "Hints (what came after the last one taken)", ["Hint", "Taken by", "Then right", "Then not right"],
            line.hints.map {
                [
                    $0.number == 0 ? "none" : "\($0.number)", Self.share($0.taken, of: line.attempts), "\($0.thenRight)",
                    "\($0.thenNotRight)",
                ]
            }, numeric: [2, 3])
    }

    private func wrong(_ line: DrillReport.Line) -> [Block] {
        Self.section(
            "Wrong diagnoses", ["Attempts", "Claimed", ""],
            line.wrongDiagnoses.map {
                let remarks = ($0.componentRight ? ["right component"] : []) + ($0.isLookAlike == true ? ["looks alike"] : [])
                return [Self.share($0.count, of: line.attempts), claimed($0.claimed), remarks.joined(separator: ", ")]
            })
    }

    private func unclear(_ line: DrillReport.Line) -> [Block] {
        Self.section(
            "Words that led to a question back", ["Times", "Said", "Why", "Then"],
            line.unclear.map {
                ["\($0.count)", "\"\(ControlCharacters.visible($0.text))\"", Self.why($0.why), $0.next.map(deed) ?? "-"]
            }, numeric: [0])
    }

    private func evidence(_ line: DrillReport.Line) -> [Block] {
        Self.section(
            "Who looked at what supports the answer", ["Attempts", "Look"],
            line.evidence.map { [Self.share($0.looked, of: $0.attempts), subject(.init(subject: $0.look))] })
    }

    private func unsafe(_ line: DrillReport.Line) -> [Block] {
        Self.section(
            "Unsafe acts", ["Times", "Act", ""],
            line.unsafeActs.map { ["\($0.count)", act($0.action), $0.safetyCritical ? "safety-critical" : ""] }, numeric: [0])
    }

    /// The most telling thing about a drill, in one sentence; nil when nothing stands out.
    private func first(of line: DrillReport.Line) -> String? {
        if let act = line.unsafeActs.first(where: { $0.safetyCritical && $0.count * 4 >= line.attempts }) {
            return "\"\(self.act(act.action))\" is done unsafely (\(Self.count(act.count, "time")))."
        }
        if let wrong = line.wrongDiagnoses.first, wrong.count * 3 >= line.attempts, wrong.count > 1 || line.attempts == 1 {
            return
                "\(wrong.count) of \(line.attempts) claim \(Self.inline(claimed(wrong.claimed)))\(wrong.isLookAlike == true ? ", which looks alike" : "")."
        }
        if let unseen = line.evidence.first, unseen.looked * 3 < unseen.attempts {
            return
                "only \(unseen.looked) of \(unseen.attempts) looked: \(Self.inline(subject(.init(subject: unseen.look))))."
        }
        if let stall = line.stalls.first, stall.medianSeconds >= 60 {
            return
                "people stall for \(DurationText.clock(stall.medianSeconds)) after \(Self.inline(deed(stall.after))), before \(Self.inline(deed(stall.before)))."
        }
        return line.unclear.first { $0.count > 1 }.map {
            "\"\(ControlCharacters.visible($0.text))\" was not clear, \($0.count) times."
        }
    }

    private func deed(_ deed: DrillReport.Deed) -> String {
        switch deed {
        case .onset: "the start"
        case .look(let look): subject(look)
        case .act(let id): actionTitle(id)
        case .hint(let number): "hint \(number)"
        case .claim: "the diagnosis"
        case .unclear: "words that were not clear"
        case .command(let name): CommandCatalogue.specification(name).summary
        case .end(.timeLimit): "time was up"
        case .end: "giving up"
        }
    }

    private func act(_ id: String) -> String {
        if case .inspection = Scenario.Evidence.Look(subject: id) { return subject(.init(subject: id)) }
        return actionTitle(id)
    }

    private func claimed(_ ids: String) -> String {
        let titles = ids.split(separator: "+").map { id -> String in
            let id = String(id)
            if id == Claim.Verdict.healthy.rawValue { return "Nothing is wrong" }
            return asset?.fault(id)?.title ?? asset?.component(id).map { "\($0.title), no fault named" } ?? id
        }
        return Self.list(titles)
    }

    private static func why(_ why: DrillReport.Unclear.Why) -> String {
        switch why {
        case .notUnderstood: "not understood"
        case .ambiguous: "several fit"
        case .incomplete: "something missing"
        case .noClaim: "nothing claimed"
        case .unknownName: "no such name"
        }
    }

    private static func section(_ heading: String, _ headings: [String], _ rows: [[String]], numeric: Set<Int> = []) -> [Block] {
        rows.isEmpty ? [] : [.heading(""), .heading(heading), .table(TextTable(headings: headings, rows: rows, numeric: numeric))]
    }

    private static func clock(_ seconds: Int?) -> String { seconds.map { DurationText.clock($0) } ?? "-" }

    /// `######.. 3 of 4`.
    private static func share(_ part: Int, of whole: Int) -> String {
        let full = whole == 0 ? 0 : (part * barWidth * 2 + whole) / (whole * 2)
        return String(repeating: "#", count: full) + String(repeating: ".", count: barWidth - full) + " \(part) of \(whole)"
    }
}
