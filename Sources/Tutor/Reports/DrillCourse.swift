import Scenarios

/// How one attempt went, from running its journal again: turn by turn.
struct DrillCourse {
    /// Words of the trainee's, and what came of them.
    struct Turn {
        var text: String
        var began: Tick
        /// An inspection or a repair lets time pass: that is no silence.
        var ended: Tick
        /// Nil while nothing is known of it: a model's answer in words.
        var deed: DrillReport.Deed?
        var why: DrillReport.Unclear.Why?
    }

    /// Nothing was done for some time.
    struct Silence {
        var after: DrillReport.Deed
        var before: DrillReport.Deed
        var seconds: Int
    }

    private(set) var turns: [Turn] = []
    private let onset: Tick
    private let endTick: Tick
    private let endReason: JournalEntry.EndReason?

    /// Nil when the journal cannot be run on the library's files, or comes out otherwise than it was filed.
    ///
    /// - Parameter attempt: may do without its entries of the clock.
    init?(of attempt: FinishedDrill, library: Library) {
        guard var drill = try? Drill(header: attempt.header, library: library) else { return nil }
        for entry in attempt.entries {
            _ = drill.advance(to: entry.tick)
            let moments = drill.record.timeline.count
            let began = drill.tick
            let outcomes = drill.apply(entry)
            if let text = entry.heard { turns.append(Turn(text: text, began: began, ended: began)) }
            guard let index = turns.indices.last else { continue }
            switch entry.kind {
            case .answered, .opinion, .clock, .ended: continue
            case .said, .asked, .understood, .confirmed, .cancelled: break
            }
            turns[index].ended = drill.tick
            turns[index].why = turns[index].why ?? outcomes.lazy.compactMap(Self.why).first
            turns[index].deed =
                turns[index].deed ?? drill.record.timeline.dropFirst(moments).lazy.compactMap { DrillReport.Deed($0.what) }.first
                ?? Self.proposal(outcomes) ?? Self.command(entry)
        }
        guard drill.digestText == attempt.finalDigest else { return nil }
        onset = drill.hidden.map(\.onset).min() ?? 0
        endTick = drill.record.endTick
        endReason = drill.record.endReason
    }

    /// Between turns, in order. What was waited before the onset is left out: nothing was wrong yet.
    var silences: [Silence] {
        var all: [Silence] = []
        var last: DrillReport.Deed = .onset
        var lastTick = onset
        func add(_ deed: DrillReport.Deed, at tick: Tick) {
            let seconds = Int(Double(tick - lastTick) * Tick.seconds)
            if seconds > 0 { all.append(Silence(after: last, before: deed, seconds: seconds)) }
        }
        for turn in turns {
            let deed = turn.why == nil ? turn.deed ?? .command(.explain) : .unclear
            add(deed, at: turn.began)
            last = turn.ended < onset ? .onset : deed
            lastTick = max(onset, turn.ended)
        }
        if let endReason, endReason != .diagnosed { add(.end(endReason), at: endTick) }
        return all
    }

    /// Turns that led to a question back, each with the next doing that was clear.
    var unclear: [(turn: Turn, next: DrillReport.Deed?)] {
        turns.indices.filter { turns[$0].why != nil }.map { index in
            (turns[index], turns.dropFirst(index + 1).first { $0.why == nil && $0.deed != nil }?.deed)
        }
    }

    private static func why(_ outcome: Outcome) -> DrillReport.Unclear.Why? {
        switch outcome {
        case .clarify(.notUnderstood): .notUnderstood
        case .clarify(.rank): .ambiguous
        case .clarify(.missing): .incomplete
        case .clarify(.eliminationOnly), .clarify(.noClaim): .noClaim
        case .refused(_, .unknown), .noSuchTopic: .unknownName
        case .refused(_, .missing): .incomplete
        default: nil
        }
    }

    private static func proposal(_ outcomes: [Outcome]) -> DrillReport.Deed? {
        outcomes.lazy.compactMap { if case .proposed(let command) = $0 { DrillReport.Deed(command) } else { nil } }.first
    }

    private static func command(_ entry: JournalEntry) -> DrillReport.Deed? {
        switch entry.kind {
        case .said(_, _, let interpretation), .understood(_, let interpretation):
            interpretation.commands.first.map { DrillReport.Deed($0) }
        default: nil
        }
    }
}
