import Tutor

/// Where in a drill's conversation somebody reads, as it can be found again when the conversation is told anew. It holds nobody's words.
struct ReadingPlace: Sendable, Hashable {
    /// The drill.
    var talk: String
    /// Of the entry at the top of the screen and of some below it: what was said before the drill is not told again.
    var digests: [String]
    /// The first one's line there, of how many.
    var line: Int
    var lines: Int

    /// Entries that are noted.
    static let mostDigests = 8

    /// Tells entries apart: what was said by whom.
    static func digest(_ item: TranscriptItem) -> String {
        let text = item.speaker.rawValue + "\n" + BlockText.lines(item.blocks).joined(separator: "\n")
        return String(ContentDigest.of(Array(text.utf8)).prefix(32))
    }
}
