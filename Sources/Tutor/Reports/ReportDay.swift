import Scenarios

/// A day of the calendar in UTC, and how it is reckoned with.
public struct ReportDay: Sendable, Hashable, Comparable {
    public var year: Int
    public var month: Int
    public var day: Int

    /// The day of an RFC 3339 time or of a date; nil when it is none.
    public init?(_ text: String) {
        let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), let year = Int(parts[0]),
            let month = Int(parts[1]), let day = Int(parts[2]), CivilTime.seconds(year: year, month: month, day: day) != nil
        else { return nil }
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

    /// Seconds since 1970 of an RFC 3339 UTC time; the day's first moment where it has no time of day.
    public static func seconds(of text: String) -> Double? {
        guard let day = ReportDay(text) else { return nil }
        let rest = text.dropFirst(10)
        guard rest.first == "T" else { return rest.isEmpty ? day.seconds : nil }
        let parts = rest.dropFirst().prefix { $0 != "Z" }.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, let hour = Int(parts[0]), let minute = Int(parts[1]), let second = Double(parts[2]) else {
            return nil
        }
        return CivilTime.seconds(year: day.year, month: day.month, day: day.day, hour: hour, minute: minute, second: second)
    }
}
