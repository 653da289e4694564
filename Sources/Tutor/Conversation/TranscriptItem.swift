/// One entry of the conversation as a person reads it.
public struct TranscriptItem: Sendable, Hashable {
    public enum Speaker: String, Sendable { case you, tutor, plant }
    public var speaker: Speaker
    public var blocks: [Block]
    /// Simulated second, when a drill was running.
    public var at: Int?
    public init(speaker: Speaker, blocks: [Block], at: Int?) {
        self.speaker = speaker
        self.blocks = blocks
        self.at = at
    }
}
