import Scenarios

/// What a model is told of what happened, and how its words are shown.
///
/// Nothing here may name a fault mode: no hint's text, no claim, no list of faults to choose from. What instruments and eyes have
/// shown the trainee is told; the rest stays between the program and the trainee.
extension Words {
    /// One outcome as the result of a tool call.
    func facts(_ outcome: Outcome, in drill: Drill?) -> String {
        switch outcome {
        case .trend(let tags, let from, let to):
            guard let drill else { return "" }
            return drill.chart(tags: tags, from: from, to: to).series.map { facts($0, from: from, to: to) }.joined(separator: "\n")
        case .hint(let number, let of, _, _):
            return "Hint \(number) of \(of) was shown to the trainee. Do not repeat it, do not add to it."
        case .proposed(let command):
            return command.name == .submitDiagnosis
                ? "The claim was echoed to the trainee in the program's words and waits for a yes. Nothing has been judged yet."
                : "Echoed to the trainee, who must confirm it first. It has not been done."
        case .injected(_, let severity): return "Injected as asked, severity \(NumberText.fixed(severity * 100, decimals: 0)) %."
        case .clarify(let clarification): return facts(clarification)
        case .noted: return "Written into the trainee's log."
        case .diagnosed: return "The drill is over and is being graded by the program."
        case .help: return "The help was shown."
        case .refused(_, .quoteNotSaid): return "Refused: the trainee has not said that."
        case .refused(let command, let reason): return "Refused: \(refusal(command, reason))"
        case .progress, .leaderboard, .certificates: return "The table was shown."
        case .drills(let ids): return drills(ids)
        case .search: return "The list was shown."
        case .started(let scenario): return "Started: \(library.summary(ofScenario: scenario)?.title ?? scenario)."
        default:
            guard let drill else { return "" }
            return Words(library: library, asset: drill.asset).blocks(for: outcome, in: drill).map(Self.plain).joined(
                separator: "\n")
        }
    }

    private func facts(_ clarification: Interpretation.Clarification) -> String {
        switch clarification {
        case .notUnderstood: "The program did not understand it."
        case .rank: "The program asked which of several is meant."
        case .eliminationOnly: "The program noted what is ruled out and asked what it is, then."
        case .noClaim: "The program said that this names no cause yet."
        case .missing(let command, let argument): "The program asked for the \(argument) of \(command.rawValue)."
        }
    }

    private func drills(_ ids: [String]) -> String {
        ids.isEmpty
            ? "No drill matches."
            : "Shown as a list: "
                + ids.enumerated().map {
                    "\($0.offset + 1) \(library.summary(ofScenario: $0.element)?.title ?? "") (\($0.element))"
                }
                .joined(separator: "; ")
    }

    /// A tag's course in eight figures: a chart is for eyes.
    private func facts(_ series: TrendChart.Series, from: Int, to: Int) -> String {
        func text(_ value: Double?) -> String { value.map { NumberText.fixed($0, decimals: series.decimals) } ?? "gap" }
        let count = series.values.count
        let samples = (0..<min(8, count)).map { index in
            let at = min(8, count) < 2 ? 0 : index * (count - 1) / (min(8, count) - 1)
            return "\(DurationText.clock(Int(Double(from + at) * Tick.seconds))) \(text(series.values[at]))"
        }
        let known = series.values.compactMap { $0 }
        let limits = series.limits.map { "\($0.kind.rawValue) \(NumberText.fixed($0.value, decimals: series.decimals))" }
        return
            "\(series.title), \(series.unit): \(samples.joined(separator: ", ")). Lowest \(text(known.min())), highest \(text(known.max()))."
            + (limits.isEmpty ? "" : " Alarm limits: \(limits.joined(separator: ", ")).")
    }

    /// A block without its looks.
    static func plain(_ block: Block) -> String {
        switch block {
        case .text(let text), .heading(let text): text
        case .bullets(let items): items.map { "- " + $0 }.joined(separator: "\n")
        case .rich(let text): text.plain
        case .items(let items): items.map(\.plain).joined(separator: "\n")
        case .code(let lines): lines.joined(separator: "\n")
        case .table(let drawn):
            ([drawn.inWords.headings] + drawn.inWords.rows).map { $0.joined(separator: " | ") }.joined(separator: "\n")
        case .chart: ""
        case .folded(let line, let inside): ([line] + inside.map(plain)).joined(separator: "\n")
        }
    }

    /// What stands on the panel when the trainee speaks: the clock and the alarms.
    func state(of drill: Drill) -> String {
        let alarms = drill.standingAlarms.map { "\(alarmName($0)) \(state($0.state))" }
        return
            "[\(DurationText.clock(drill.elapsed)) of \(DurationText.clock(drill.scenario.targetSeconds)); alarms: \(alarms.isEmpty ? "none" : alarms.joined(separator: ", ")); hints used: \(drill.record.hintsUsed)]"
    }

    /// A model's words as blocks.
    func answer(_ text: String, complete: Bool) -> [Block] {
        MarkdownReader.blocks(of: text) + (complete ? [] : [.text(text.isEmpty ? tr("(stopped)") : tr("(cut off)"))])
    }

    // MARK: Notices

    func unfit(_ unfitness: ModelUnfitness) -> String {
        switch unfitness {
        case .noTools:
            tr(
                "This model does not call tools, so it could only talk: free speech is answered offline. \"tutor-tui endpoint check\" says more."
            )
        case .cutsOff(let read, let sent):
            tr(
                "The server read \(read) of about \(sent) tokens and cut off the rest, so the model does not know its rules: free speech is answered offline from here on."
            )
        }
    }

    func answeredOffline(_ because: String, inDrill: Bool) -> String {
        because + " " + (inDrill ? tr("Answered offline; the drill goes on.") : tr("Answered offline."))
    }
    var endpointSilent: String { tr("The model said nothing.") }
    var retryStopped: String { tr("The model was not waited for any longer.") }
    var stopped: String { tr("Stopped. Nothing more was done.") }
    var stillDone: String { tr("The model has stopped here. What was done stands above; ask again for more.") }
    var leftOut: String {
        tr("This conversation is longer than the model can hold: it no longer knows its first part. The drill and the record do.")
    }
    var unanswered: String { tr("The answer to your last words was cut off. Say them again.") }
}
