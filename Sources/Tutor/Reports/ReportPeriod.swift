/// A stretch of time up to now, as it is asked for: `month`, `week`, `year`, `30d`, `all`.
public enum ReportPeriod: Sendable, Hashable {
    case all
    /// Since Monday, since the first of the month, since the first of January; in UTC.
    case week, month, year
    /// The last so many times 24 hours.
    case days(Int)

    /// Nil when it is none of these.
    public init?(_ text: String) {
        switch text.lowercased() {
        case "all": self = .all
        case "week": self = .week
        case "month": self = .month
        case "year": self = .year
        case let other:
            guard other.hasSuffix("d"), let days = Int(other.dropLast()), (1...36_500).contains(days) else { return nil }
            self = .days(days)
        }
    }

    /// Where it begins, RFC 3339 UTC or a date; nil for the beginning of the records.
    ///
    /// - Parameter now: RFC 3339 UTC.
    public func start(now: String) -> String? {
        guard let today = ReportDay(now) else { return nil }
        switch self {
        case .all: return nil
        case .week: return today.weekStart.text
        case .month: return today.monthStart.text
        case .year: return today.text.prefix(4) + "-01-01"
        // To the second: "the last 30 days" of plain SQL are 30 times 24 hours too.
        case .days(let days): return today.adding(days: -days).text + now.dropFirst(10)
        }
    }
}
