/// A badge a trainee has, from drills and exams that were passed.
public struct EarnedBadge: Sendable, Hashable, Codable {
    public var badge: String
    /// When it was first earned, RFC 3339 UTC.
    public var earnedAt: String
    /// How often it was earned.
    public var times: Int

    public init(badge: String, earnedAt: String, times: Int) {
        self.badge = badge
        self.earnedAt = earnedAt
        self.times = times
    }
}
