/// How a recording writes the time of a row.
public enum TimeFormat: Sendable, Hashable {
    /// `2026-01-01T00:00:00Z`; the T may be a space, seconds, fraction and zone may be left out.
    case iso8601
    /// A number of seconds.
    case seconds
    /// As stated, from `yyyy MM M dd d HH H mm ss`; everything else stands for itself.
    case pattern([Token])

    /// A piece of a stated format.
    public enum Token: Sendable, Hashable {
        case year, month, day, hour, minute, second
        case literal(UInt8)
    }

    /// Reads a format as an author states it: `iso`, `seconds`, or a pattern; nil when a pattern names no whole date.
    public init?(_ text: String) {
        switch text {
        case "iso", "iso8601": self = .iso8601
        case "seconds": self = .seconds
        default:
            var tokens: [Token] = []
            var rest = Substring(text)
            while let first = rest.first {
                let run = rest.prefix { $0 == first }
                switch (first, run.count) {
                case ("y", 4): tokens.append(.year)
                case ("M", 1...2): tokens.append(.month)
                case ("d", 1...2): tokens.append(.day)
                case ("H", 1...2): tokens.append(.hour)
                case ("m", 2): tokens.append(.minute)
                case ("s", 2): tokens.append(.second)
                default:
                    guard !first.isLetter || first == "T" || first == "Z" else { return nil }
                    tokens += Array(run.utf8).map { .literal($0) }
                }
                rest = rest.dropFirst(run.count)
            }
            guard [.year, .month, .day].allSatisfy(tokens.contains),
                Set(tokens.filter(\.isField)).count == tokens.count(where: \.isField)
            else { return nil }
            self = .pattern(tokens)
        }
    }

    /// The second that a text names; nil when it is no time in this format.
    func read(_ text: ArraySlice<UInt8>) -> Double? {
        switch self {
        case .iso8601: Self.iso(text)
        // Far beyond it lie milliseconds and mistakes.
        case .seconds: MappingReader.number(String(decoding: text, as: UTF8.self)).flatMap { abs($0) < 1e12 ? $0 : nil }
        case .pattern(let tokens): Self.read(text, by: tokens)
        }
    }

    /// The second that a text names in ISO 8601.
    public static func iso(_ text: some Collection<UInt8>) -> Double? {
        var scanner = DigitScanner(Array(text)[...])
        guard let year = scanner.digits(4...4), scanner.skip("-"), let month = scanner.digits(1...2), scanner.skip("-"),
            let day = scanner.digits(1...2)
        else { return nil }
        if scanner.isAtEnd { return CivilTime.seconds(year: year, month: month, day: day) }
        guard scanner.skip("T") || scanner.skip(" ") || scanner.skip("t"), let hour = scanner.digits(1...2), scanner.skip(":"),
            let minute = scanner.digits(2...2)
        else { return nil }
        var second = 0.0
        if scanner.skip(":") {
            guard let value = scanner.secondsWithFraction() else { return nil }
            second = value
        }
        guard let zone = scanner.zone(), scanner.isAtEnd,
            let time = CivilTime.seconds(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
        else { return nil }
        return time - Double(zone)
    }

    private static func read(_ text: ArraySlice<UInt8>, by tokens: [Token]) -> Double? {
        var scanner = DigitScanner(text)
        var (year, month, day, hour, minute, second) = (0, 0, 0, 0, 0, 0.0)
        for token in tokens {
            switch token {
            case .literal(let byte): guard scanner.skip(byte) else { return nil }
            case .year:
                guard let value = scanner.digits(4...4) else { return nil }
                year = value
            case .month:
                guard let value = scanner.digits(1...2) else { return nil }
                month = value
            case .day:
                guard let value = scanner.digits(1...2) else { return nil }
                day = value
            case .hour:
                guard let value = scanner.digits(1...2) else { return nil }
                hour = value
            case .minute:
                guard let value = scanner.digits(2...2) else { return nil }
                minute = value
            case .second:
                guard let value = scanner.secondsWithFraction() else { return nil }
                second = value
            }
        }
        guard scanner.isAtEnd else { return nil }
        return CivilTime.seconds(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    }
}

extension TimeFormat.Token {
    fileprivate var isField: Bool { if case .literal = self { false } else { true } }
}
