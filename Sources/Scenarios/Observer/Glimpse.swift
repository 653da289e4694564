/// One look that a trainee took.
public struct Glimpse: Sendable, Hashable {
    public enum Subject: Sendable, Hashable {
        /// Index into the asset's tags.
        case tag(Int)
        /// Index into its components.
        case component(Int)
    }

    public var subject: Subject
    /// What was shown of a tag: from here ...
    public var since: Int
    /// ... to here, seconds of simulated time. An inspection finds what is so at `until`.
    public var until: Int

    public init(_ subject: Subject, since: Int, until: Int) {
        self.subject = subject
        self.since = since
        self.until = until
    }
}
