import Scenarios

/// A journal told again: the drill as it then stood, and every word that was said.
public struct Retelling {
    public let drill: Drill
    public let items: [TranscriptItem]
    /// What a model may be told of it.
    let told: ModelHistory
    /// The words that were said last had not been answered.
    let isUnanswered: Bool

    public init(header: DrillHeader, entries: [JournalEntry], library: Library) throws(Drill.SetupError) {
        var drill = try Drill(header: header, library: library)
        let words = Words(library: library, asset: drill.asset)
        var items = [TranscriptItem(speaker: .tutor, blocks: words.brief(drill), at: 0)]
        if let step = TourStep.next(in: drill) {
            items.append(TranscriptItem(speaker: .tutor, blocks: words.tour(step, in: drill), at: 0))
        }
        var told = ModelHistory()
        var exchange: (said: String, answer: [String])?
        var isUnanswered = false
        for entry in entries {
            items += TranscriptItem.announcements(drill.advance(to: entry.tick), in: drill, words)
            if case .clock(let digest) = entry.kind, digest != Drill.hex(drill.simulator.digest) {
                throw .digestMismatch(entry: entry.number)
            }
            if let said = entry.heard {
                if let done = exchange { told.append(done.said, answered: done.answer) }
                exchange = (said, [])
            }
            switch entry.kind {
            case .asked: isUnanswered = true
            case .clock: break
            default: isUnanswered = false
            }
            switch entry.kind {
            case .said(let text, _, _), .asked(let text, _), .confirmed(let text), .cancelled(let text):
                items.append(
                    TranscriptItem(speaker: .you, blocks: [.text(text.isEmpty ? words.enterAlone : text)], at: drill.elapsed))
            case .answered(let text, let complete):
                items.append(TranscriptItem(speaker: .coach, blocks: words.answer(text, complete: complete), at: drill.elapsed))
            case .understood, .opinion, .clock, .ended: break
            }
            let before = drill.record.timeline.count
            let at = drill.elapsed
            let step = TourStep.next(in: drill)
            let outcomes = drill.apply(entry)
            exchange?.answer += outcomes.map { words.facts($0, in: drill) }
            if case .answered(let text, _) = entry.kind { exchange?.answer.append(text) }
            let blocks = outcomes.flatMap { words.blocks(for: $0, in: drill) }
            if !blocks.isEmpty { items.append(TranscriptItem(speaker: .tutor, blocks: blocks, at: at)) }
            for moment in drill.record.timeline.dropFirst(before) {
                guard let text = words.announcement(moment.what, in: drill) else { continue }
                items.append(TranscriptItem(speaker: .plant, blocks: [.text(text)], at: Int(Double(moment.tick) * Tick.seconds)))
            }
            if let next = TourStep.next(in: drill), next != step {
                items.append(TranscriptItem(speaker: .tutor, blocks: words.tour(next, in: drill), at: drill.elapsed))
            }
        }
        if let done = exchange { told.append(done.said, answered: done.answer) }
        self.drill = drill
        self.items = items
        self.told = told
        self.isUnanswered = isUnanswered
    }
}
