/// A JSON value whose keys keep their order, written the same on every machine.
indirect enum JSONText: Sendable, ExpressibleByStringLiteral {
    case text(String)
    /// As its digits.
    case number(String)
    case flag(Bool)
    case list([JSONText])
    case object([(String, JSONText)])

    init(stringLiteral value: String) { self = .text(value) }

    /// Indented by two blanks; lists of plain values on one line.
    func pretty(_ indent: String = "") -> String {
        let inner = indent + "  "
        switch self {
        case .text(let text): return QuotedText.of(text)
        case .number(let digits): return digits
        case .flag(let flag): return flag ? "true" : "false"
        case .list(let items):
            if items.allSatisfy(\.isPlain) { return "[" + items.map { $0.pretty() }.joined(separator: ", ") + "]" }
            return "[\n" + items.map { inner + $0.pretty(inner) }.joined(separator: ",\n") + "\n\(indent)]"
        case .object(let pairs):
            if pairs.isEmpty { return "{}" }
            return "{\n" + pairs.map { "\(inner)\(QuotedText.of($0)): \($1.pretty(inner))" }.joined(separator: ",\n")
                + "\n\(indent)}"
        }
    }

    private var isPlain: Bool {
        switch self {
        case .text, .number, .flag: true
        case .list, .object: false
        }
    }
}
