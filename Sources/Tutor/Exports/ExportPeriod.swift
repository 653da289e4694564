import Scenarios

/// A moment as a person writes it, as the records have it.
public enum ExportPeriod {
    /// RFC 3339 UTC with milliseconds, which compare as text; nil when it is no date and no time.
    ///
    /// A date alone is its first moment in UTC: `--from 2026-01-01 --until 2026-02-01` is all of January and nothing else. A time needs its
    /// zone, `Z` or `+01:00`: without one nobody knows which moment is meant.
    public static func moment(_ text: String) -> String? {
        let pattern = /(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(\.\d{1,9})?)?(?:([Zz])|([+-])(\d\d):(\d\d)))?/
        guard let match = try? pattern.wholeMatch(in: text) else { return nil }
        func number(_ part: Substring?) -> Int { part.flatMap { Int($0) } ?? 0 }
        let fraction = match.7.flatMap { Double("0" + $0) } ?? 0
        guard
            let local = CivilTime.seconds(
                year: number(match.1), month: number(match.2), day: number(match.3), hour: number(match.4), minute: number(match.5),
                second: Double(number(match.6))), number(match.10) < 24, number(match.11) < 60
        else { return nil }
        let offset = Double((number(match.10) * 60 + number(match.11)) * 60) * (match.9 == "-" ? -1 : 1)
        // Whole milliseconds, cut off: a later moment than the one that was written would let a row in or out.
        let whole = CivilTime.text(local - offset).dropLast()
        let milliseconds = Int(fraction * 1000 + 1e-6)
        return whole + "." + String(repeating: "0", count: 3 - "\(milliseconds)".count) + "\(milliseconds)Z"
    }
}
