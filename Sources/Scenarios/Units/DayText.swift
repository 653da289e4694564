/// Days and moments of the records, `2026-11-21T14:03:05.120Z`, as people of the language that is spoken write them; always in UTC.
public enum DayText {
    /// `2026-11-21`, `21.11.2026`, `21/11/2026`, `2026/11/21`; what is no day is given back as it is.
    public static func said(_ time: some StringProtocol) -> String {
        let parts = time.prefix(10).split(separator: "-")
        guard parts.count == 3, parts[0].count == 4 else { return String(time.prefix(10)) }
        return switch Language.spoken {
        case .english: String(time.prefix(10))
        case .german: "\(parts[2]).\(parts[1]).\(parts[0])"
        case .spanish, .portuguese: "\(parts[2])/\(parts[1])/\(parts[0])"
        case .japanese: "\(parts[0])/\(parts[1])/\(parts[2])"
        }
    }

    /// The day and the minute: `2026-11-21 14:03`.
    public static func minute(_ time: some StringProtocol) -> String { "\(said(time)) \(time.dropFirst(11).prefix(5))" }
}
