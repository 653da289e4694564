import Scenarios

/// A place in a drill's conversation where the words stand that were looked for.
public struct SpokenMatch: Sendable, Hashable {
    public var drillID: String
    public var title: String
    /// RFC 3339 UTC.
    public var startedAt: String
    public var speaker: TranscriptItem.Speaker
    /// Simulated second.
    public var at: Int?
    /// What was said, in one line, cut down to what is around the words.
    public var text: String
    /// Where the words stand in ``text``, in characters.
    public var hits: [Range<Int>]

    /// The line in which the words stand, nil when they do not. All of the words must be there, in any order and in any case.
    init?(
        _ said: String, _ query: SpokenQuery, drillID: String, title: String, startedAt: String, speaker: TranscriptItem.Speaker,
        at: Int?
    ) {
        guard let (text, hits) = query.excerpt(of: said) else { return nil }
        self.drillID = drillID
        self.title = title
        self.startedAt = startedAt
        self.speaker = speaker
        self.at = at
        self.text = text
        self.hits = hits
    }
}
