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
                    tr(
                        "No drill or exam is on record yet. When some have been run (\"tutor-tui chat\"), this report says where people stall, which hints help, which wrong diagnoses are common and what was not understood."
                    )
                )
            ]
        }
        let table = TextTable(
            headings: [tr("Drill"), tr("Tries"), tr("Passed"), tr("Time"), tr("Target"), tr("Par"), tr("Score")],
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
        return [.table(table)] + (findings.isEmpty ? [] : [.heading(""), .heading(tr("What stands out")), .bullets(findings)]) + [
            .heading(""),
            .text(tr("Time and score are medians. \"tutor-tui report drills ID\" tells all about one drill.")),
        ]
    }

    /// Everything about one drill.
    public func drill(_ line: DrillReport.Line) -> [Block] {
        [
            .heading(
                tr("\(local(line.scenarioName)) (\(line.scenarioID), version \(Self.list(line.versions.map(String.init))))")),
            .text(summary(line)),
        ] + stalls(line) + hints(line) + wrong(line) + unclear(line) + evidence(line) + unsafe(line)
    }

    private func summary(_ line: DrillReport.Line) -> String {
        var sentences = [
            tr("\(Self.count(line.attempts, "attempt")), \(line.passed) passed, \(line.right) right in everything."),
            tr(
                "Median score \(Self.score(line.medianScoreBP)), median time \(Self.clock(line.medianSeconds)), target \(DurationText.clock(line.targetSeconds)), par \(Self.clock(line.parSeconds))."
            ),
        ]
        if line.guesses > 0 { sentences.append(tr("Right but a guess: \(line.guesses).")) }
        if line.withoutDiagnosis > 0 { sentences.append(tr("Without a diagnosis: \(line.withoutDiagnosis).")) }
        if line.notReplayed > 0 {
            sentences.append(
                tr(
                    "\(line.notReplayed) of them ran on other files than the library holds now and cannot be run again: they are missing under stalls and words."
                )
            )
        }
        return sentences.joined(separator: " ")
    }

    private func stalls(_ line: DrillReport.Line) -> [Block] {
        let replayed = line.attempts - line.notReplayed
        guard !line.stalls.isEmpty else { return [] }
        return Self.section(
            tr("Where people stall (the longest silence of each attempt)"),
            [tr("Attempts"), tr("Median"), tr("Longest"), tr("After"), tr("Before")],
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
            tr("Hints (what came after the last one taken)"), [tr("Hint"), tr("Taken by"), tr("Then right"), tr("Then not right")],
            line.hints.map {
                [
                    $0.number == 0 ? tr("none") : "\($0.number)", Self.share($0.taken, of: line.attempts), "\($0.thenRight)",
                    "\($0.thenNotRight)",
                ]
            }, numeric: [2, 3])
    }

    private func wrong(_ line: DrillReport.Line) -> [Block] {
        Self.section(
            tr("Wrong diagnoses"), [tr("Attempts"), tr("Claimed"), ""],
            line.wrongDiagnoses.map {
                let remarks =
                    ($0.componentRight ? [tr("right component")] : []) + ($0.isLookAlike == true ? [tr("looks alike")] : [])
                return [Self.share($0.count, of: line.attempts), claimed($0.claimed), remarks.joined(separator: ", ")]
            })
    }

    private func unclear(_ line: DrillReport.Line) -> [Block] {
        Self.section(
            tr("Words that led to a question back"), [tr("Times"), tr("Said"), tr("Why"), tr("Then")],
            line.unclear.map {
                ["\($0.count)", "\"\(ControlCharacters.visible($0.text))\"", Self.why($0.why), $0.next.map(deed) ?? "-"]
            }, numeric: [0])
    }

    private func evidence(_ line: DrillReport.Line) -> [Block] {
        Self.section(
            tr("Who looked at what supports the answer"), [tr("Attempts"), tr("Look")],
            line.evidence.map { [Self.share($0.looked, of: $0.attempts), subject(.init(subject: $0.look))] })
    }

    private func unsafe(_ line: DrillReport.Line) -> [Block] {
        Self.section(
            tr("Unsafe acts"), [tr("Times"), tr("Act"), ""],
            line.unsafeActs.map { ["\($0.count)", act($0.action), $0.safetyCritical ? tr("safety-critical") : ""] }, numeric: [0])
    }

    /// The most telling thing about a drill, in one sentence; nil when nothing stands out.
    private func first(of line: DrillReport.Line) -> String? {
        if let act = line.unsafeActs.first(where: { $0.safetyCritical && $0.count * 4 >= line.attempts }) {
            let times = Self.count(act.count, "time")
            return tr("\"\(self.act(act.action))\" is done unsafely (\(times)).")
        }
        if let wrong = line.wrongDiagnoses.first, wrong.count * 3 >= line.attempts, wrong.count > 1 || line.attempts == 1 {
            let name = Self.inline(claimed(wrong.claimed))
            return wrong.isLookAlike == true
                ? tr("\(wrong.count) of \(line.attempts) claim \(name), which looks alike.")
                : tr("\(wrong.count) of \(line.attempts) claim \(name).")
        }
        if let unseen = line.evidence.first, unseen.looked * 3 < unseen.attempts {
            return
                tr("only \(unseen.looked) of \(unseen.attempts) looked: \(Self.inline(subject(.init(subject: unseen.look)))).")
        }
        if let stall = line.stalls.first, stall.medianSeconds >= 60 {
            return
                tr(
                    "people stall for \(DurationText.clock(stall.medianSeconds)) after \(Self.inline(deed(stall.after))), before \(Self.inline(deed(stall.before)))."
                )
        }
        return line.unclear.first { $0.count > 1 }.map {
            tr("\"\(ControlCharacters.visible($0.text))\" was not clear, \($0.count) times.")
        }
    }

    private func deed(_ deed: DrillReport.Deed) -> String {
        switch deed {
        case .onset: tr("the start")
        case .look(let look): subject(look)
        case .act(let id): actionTitle(id)
        case .hint(let number): tr("hint \(number)")
        case .claim: tr("the diagnosis")
        case .unclear: tr("words that were not clear")
        case .command(let name): tr(text: CommandCatalogue.specification(name).summary)
        case .end(.timeLimit): tr("time was up")
        case .end: tr("giving up")
        }
    }

    private func act(_ id: String) -> String {
        if case .inspection = Scenario.Evidence.Look(subject: id) { return subject(.init(subject: id)) }
        return actionTitle(id)
    }

    private func claimed(_ ids: String) -> String {
        let titles = ids.split(separator: "+").map { id -> String in
            let id = String(id)
            if id == Claim.Verdict.healthy.rawValue { return tr("Nothing is wrong") }
            return asset?.fault(id).map { local($0.title) }
                ?? asset?.component(id).map { tr("\(local($0.title)), no fault named") } ?? id
        }
        return Self.list(titles)
    }

    private static func why(_ why: DrillReport.Unclear.Why) -> String {
        switch why {
        case .notUnderstood: tr("not understood")
        case .ambiguous: tr("several fit")
        case .incomplete: tr("something missing")
        case .noClaim: tr("nothing claimed")
        case .unknownName: tr("no such name")
        }
    }

    private static func section(_ heading: String, _ headings: [String], _ rows: [[String]], numeric: Set<Int> = []) -> [Block] {
        rows.isEmpty ? [] : [.heading(""), .heading(heading), .table(TextTable(headings: headings, rows: rows, numeric: numeric))]
    }

    private static func clock(_ seconds: Int?) -> String { seconds.map { DurationText.clock($0) } ?? "-" }

    /// `######.. 3 of 4`.
    private static func share(_ part: Int, of whole: Int) -> String {
        let full = whole == 0 ? 0 : (part * barWidth * 2 + whole) / (whole * 2)
        return String(repeating: "#", count: full) + String(repeating: ".", count: barWidth - full) + " "
            + tr("\(part) of \(whole)")
    }
}
