/// Dates of the Gregorian calendar as seconds since 1970-01-01T00:00:00Z, without locale, time zone tables or Foundation.
///
/// A time written without a zone counts as UTC: what matters in a recording is what lies between two rows.
public enum CivilTime {
    /// The second of a date and time of day; nil when there is no such day or time. A leap second counts as the next second.
    public static func seconds(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Double = 0) -> Double? {
        guard (1...9999).contains(year), (1...12).contains(month), (1...days(in: month, of: year)).contains(day),
            (0...24).contains(hour), (0..<60).contains(minute), second >= 0, second < 61
        else { return nil }
        if hour == 24, minute > 0 || second > 0 { return nil }
        return Double(daysSinceEpoch(year, month, day) * 86_400 + hour * 3600 + minute * 60) + second
    }

    /// `2026-01-01T00:00:00Z`, with milliseconds where there are any.
    public static func text(_ seconds: Double) -> String {
        guard seconds.isFinite, abs(seconds) < 1e11 else { return "\(seconds)" }
        let milliseconds = Int((seconds * 1000).rounded())
        let whole = floorDivide(milliseconds, 1000)
        let fraction = milliseconds - whole * 1000
        let day = floorDivide(whole, 86_400)
        let ofDay = whole - day * 86_400
        let (year, month, dayOfMonth) = date(day)
        let clock = "\(padded(ofDay / 3600, 2)):\(padded(ofDay / 60 % 60, 2)):\(padded(ofDay % 60, 2))"
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfMonth, 2))T\(clock)"
            + (fraction == 0 ? "" : "." + padded(fraction, 3)) + "Z"
    }

    private static func days(in month: Int, of year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// Years begin in March here, so that the leap day is the last of its year (Hinnant, "chrono-compatible low-level date algorithms").
    private static func daysSinceEpoch(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = floorDivide(y, 400)
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private static func date(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let z = days + 719_468
        let era = floorDivide(z, 146_097)
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    private static func floorDivide(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : -((b - 1 - a) / b) }

    private static func padded(_ value: Int, _ digits: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
