import Tutor

/// Where in a drill's conversation somebody reads, as it can be found again when the conversation is told anew. It holds nobody's words.
struct ReadingPlace: Sendable, Hashable {
    /// The drill.
    var talk: String
    /// Of the entry at the top of the screen.
    var digest: String
    /// Its line there, of how many.
    var line: Int
    var lines: Int

    /// Tells entries apart: what was said by whom.
    static func digest(_ item: TranscriptItem) -> String {
        let text = item.speaker.rawValue + "\n" + BlockText.lines(item.blocks).joined(separator: "\n")
        return String(ContentDigest.of(Array(text.utf8)).prefix(32))
    }
}
