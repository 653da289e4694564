/// Moments as records have them: RFC 3339 in UTC with milliseconds, so that they sort as text.
public enum RecordTime {
    /// Seconds since 1970; a date alone is its first moment. Nil when it is none.
    public static func seconds(of text: String) -> Double? {
        let date = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
        guard date.count == 3, date[0].count == 4, date[1].count == 2, date[2].count == 2,
            date.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), let year = Int(date[0]),
            let month = Int(date[1]), let day = Int(date[2])
        else { return nil }
        let rest = text.dropFirst(10)
        if rest.isEmpty { return CivilTime.seconds(year: year, month: month, day: day) }
        guard rest.first == "T", rest.last == "Z" else { return nil }
        let clock = rest.dropFirst().dropLast().split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 3, let hour = Int(clock[0]), let minute = Int(clock[1]), let second = Double(clock[2]) else {
            return nil
        }
        return CivilTime.seconds(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    }

    /// The moment, always with milliseconds.
    public static func text(_ seconds: Double) -> String {
        let text = CivilTime.text(seconds)
        return text.contains(".") ? text : text.replacing("Z", with: ".000Z")
    }

    /// So many seconds later, or earlier; the text itself when it is no moment.
    public static func adding(_ seconds: Double, to text: String) -> String {
        self.seconds(of: text).map { self.text($0 + seconds) } ?? text
    }
}
