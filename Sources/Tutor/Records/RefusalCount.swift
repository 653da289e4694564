/// How often somebody was refused in an hour, those that were only counted included.
public struct RefusalCount: Sendable, Hashable {
    /// RFC 3339 up to the hour.
    public var hour: String
    public var count: Int
}
