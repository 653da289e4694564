import Scenarios
import Tutor

/// The views' fixture: a session that says what a test put into it. The real one is tested in the Tutor's own tests.
final class FakeSession: TutorSession {
    var greeting: [TranscriptItem] = []
    /// What ``say(_:)`` answers; each is used once, then the answer is `ok`.
    var answers: [[TranscriptItem]] = []
    /// What ``advance(wallSeconds:)`` brings; each is used once.
    var news: [[TranscriptItem]] = []
    var said: [String] = []
    var cancelled = 0
    var advanced: [Double] = []
    var display: PlantDisplay?
    var detail: PlantDetail?
    var hasPages: Bool { detail != nil && display != nil }
    /// What ``chart(tags:from:to:)`` finds readings in.
    var series: [TrendChart.Series] = []
    /// What ``takeRequestedPage()`` gives, once.
    var requested: PageRequest?
    var awaitsConfirmation = false
    var words: [String] = []
    var goodbye: [TranscriptItem] = []
    /// A model's answer under way, and what ``takeNews()`` then brings.
    var answer: AnswerProgress?
    /// The answer that the next words begin.
    var begins: AnswerProgress?
    var arriving: [TranscriptItem] = []
    var answerer = AnswererState.offline

    func open() -> [TranscriptItem] { greeting }
    func say(_ text: String) -> [TranscriptItem] {
        said.append(text)
        if let begins { (answer, self.begins) = (begins, nil) }
        return [.you(text)] + (answers.isEmpty ? [.tutor("ok")] : answers.removeFirst())
    }
    func takeNews() -> [TranscriptItem] {
        defer { arriving = [] }
        return arriving
    }
    func chart(tags: [String], from: Int, to: Int) -> TrendChart? {
        TrendChart(
            series: tags.compactMap { tag in
                guard var found = series.first(where: { $0.tag == tag }) else { return nil }
                found.values = (from...max(from, to)).map { found.values.indices.contains($0) ? found.values[$0] : nil }
                return found
            }, from: from, to: to)
    }
    func takeRequestedPage() -> PageRequest? {
        defer { requested = nil }
        return requested
    }
    func cancel() -> [TranscriptItem] {
        cancelled += 1
        answer = nil
        awaitsConfirmation = false
        return [.tutor("Not done.")]
    }
    func advance(wallSeconds: Double) -> [TranscriptItem] {
        advanced.append(wallSeconds)
        return news.isEmpty ? [] : news.removeFirst()
    }
    func completions(for text: String) -> [String] {
        words.filter { $0.hasPrefix(text.split(separator: " ").last.map(String.init) ?? "") }
    }
    func farewell() -> [TranscriptItem] { goodbye }
}

extension TranscriptItem {
    static func you(_ text: String) -> TranscriptItem { TranscriptItem(speaker: .you, blocks: [.text(text)], at: nil) }
    static func tutor(_ text: String) -> TranscriptItem { TranscriptItem(speaker: .tutor, blocks: [.text(text)], at: nil) }
    static func plant(_ text: String, at: Int) -> TranscriptItem {
        TranscriptItem(speaker: .plant, blocks: [.text(text)], at: at)
    }
}
