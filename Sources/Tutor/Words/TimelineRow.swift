/// One line of a drill's timeline, as the trainee may see it while the drill runs.
public struct TimelineRow: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        case look, act, hint, note, alarm, acknowledged, trip, claim, change
    }
    /// Simulated second.
    public var at: Int
    public var kind: Kind
    /// What, without the time: `looked: oil level`.
    public var text: String

    public init(at: Int, kind: Kind, text: String) {
        self.at = at
        self.kind = kind
        self.text = text
    }
}
