import Scenarios

/// A day of the calendar in UTC, and how it is reckoned with.
public struct ReportDay: Sendable, Hashable, Comparable {
    public var year: Int
    public var month: Int
    public var day: Int

    /// The day of an RFC 3339 time or of a date; nil when it is none.
    public init?(_ text: String) {
        guard RecordTime.seconds(of: text) != nil else { return nil }
        let parts = text.prefix(10).split(separator: "-").compactMap { Int($0) }
        let (year, month, day) = (parts[0], parts[1], parts[2])
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// `2026-11-21`.
    public var text: String { String(CivilTime.text(seconds).prefix(10)) }

    /// Its first moment, seconds since 1970.
    public var seconds: Double { CivilTime.seconds(year: year, month: month, day: day) ?? 0 }

    /// So many days later, or earlier.
    public func adding(days: Int) -> ReportDay { ReportDay(CivilTime.text(seconds + Double(days) * 86_400)) ?? self }

    /// The first of its month.
    public var monthStart: ReportDay {
        var start = self
        start.day = 1
        return start
    }

    /// The first of the month after it.
    public var nextMonth: ReportDay { monthStart.adding(days: 32).monthStart }

    /// Monday is 0.
    public var weekday: Int { (Int(seconds) / 86_400 + 3) % 7 }

    /// Its week's Monday.
    public var weekStart: ReportDay { adding(days: -weekday) }

    public static func < (a: ReportDay, b: ReportDay) -> Bool { a.seconds < b.seconds }
}
