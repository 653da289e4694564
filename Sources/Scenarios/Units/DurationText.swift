/// Durations as instructors and trainees write them: `90s`, `3min`, `1h`, `1h30min`, `2 minutes`, `500ms`; and `365d` or `2y` for
/// what is kept and stays valid, where a year is 365 days.
public enum DurationText {
    /// Three hundred years: longer ones are slips, and would not fit into whole seconds in the end.
    static let longest = 1e10

    /// Seconds, or nil when the text is no duration. A number alone is refused: `3` could be anything.
    public static func parse(_ text: String) -> Double? {
        var total = 0.0
        var found = false
        var rest = Substring(text.lowercased().filter { $0 != " " })
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
            guard !digits.isEmpty, let number = Double(digits) else { return nil }
            rest = rest.dropFirst(digits.count)
            let unit = rest.prefix { $0.isLetter }
            rest = rest.dropFirst(unit.count)
            switch unit {
            case "ms": total += number / 1000
            case "s", "sec", "secs", "second", "seconds": total += number
            case "m", "min", "mins", "minute", "minutes": total += number * 60
            case "h", "hr", "hour", "hours": total += number * 3600
            case "d", "day", "days": total += number * 86_400
            case "y", "year", "years": total += number * 365 * 86_400
            default: return nil
            }
            found = true
        }
        return found && (0...longest).contains(total) ? total : nil
    }

    /// `4:22`, or `1:04:22` from an hour up.
    public static func clock(_ seconds: Int) -> String {
        func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
        let s = max(0, seconds)
        return s >= 3600 ? "\(s / 3600):\(two(s / 60 % 60)):\(two(s % 60))" : "\(s / 60):\(two(s % 60))"
    }
}
