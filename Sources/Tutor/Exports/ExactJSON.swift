/// JSON for other programs in which a number is the decimal text that we chose: nothing is rounded on the way, and the same facts are
/// the same bytes on every machine. Members stay in the order in which they are given.
public enum ExactJSON: Sendable, Hashable {
    case bool(Bool)
    /// Text that JSON takes for a number.
    case number(String)
    case string(String)
    case array([ExactJSON])
    case object([Member])
    case null

    /// A key and its value.
    public struct Member: Sendable, Hashable {
        public var key: String
        public var value: ExactJSON
        public init(_ key: String, _ value: ExactJSON) {
            self.key = key
            self.value = value
        }
    }

    public static func integer(_ value: Int) -> ExactJSON { .number("\(value)") }

    /// Basis points as a share of one, always with four decimals: `0.8650`.
    public static func share(basisPoints: Int) -> ExactJSON {
        let digits = String(abs(basisPoints) % 10_000)
        let sign = basisPoints < 0 ? "-" : ""
        return .number("\(sign)\(abs(basisPoints) / 10_000).\(String(repeating: "0", count: 4 - digits.count))\(digits)")
    }

    /// The members that have a value; xAPI knows no null and no empty object.
    public static func members(_ members: (String, ExactJSON?)...) -> ExactJSON {
        .object(members.compactMap { key, value in value.map { Member(key, $0) } })
    }

    /// What the ledger holds, with fractions as plain numbers.
    public init(_ canonical: CanonicalJSON) {
        switch canonical {
        case .null: self = .null
        case .bool(let value): self = .bool(value)
        case .integer(let digits): self = .number(digits)
        case .string(let value): self = .string(value)
        case .array(let values): self = .array(values.map(ExactJSON.init))
        case .object(let members):
            if members.count == 1, case .string(let digits)? = canonical["$f64"], Double(digits)?.isFinite == true {
                self = .number(digits)
            } else {
                let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
                self = .object(sorted.map { Member($0.key, ExactJSON($0.value)) })
            }
        }
    }

    /// The member of an object; nil for anything else.
    public subscript(key: String) -> ExactJSON? {
        if case .object(let members) = self { members.first { $0.key == key }?.value } else { nil }
    }

    /// On one line, without spaces.
    public var text: String {
        var out = ""
        write(to: &out, indent: nil)
        return out
    }

    /// For a person: one member a line.
    public var indentedText: String {
        var out = ""
        write(to: &out, indent: 0)
        return out + "\n"
    }

    private func write(to out: inout String, indent: Int?) {
        switch self {
        case .null: out += "null"
        case .bool(let value): out += value ? "true" : "false"
        case .number(let digits): out += digits
        case .string(let value): out += CanonicalJSON.string(value).text
        case .array(let values):
            Self.list(values, "[", "]", to: &out, indent: indent) { value, out, inner in value.write(to: &out, indent: inner) }
        case .object(let members):
            Self.list(members, "{", "}", to: &out, indent: indent) { member, out, inner in
                out += CanonicalJSON.string(member.key).text + (inner == nil ? ":" : ": ")
                member.value.write(to: &out, indent: inner)
            }
        }
    }

    private static func list<Item>(
        _ items: [Item], _ open: String, _ close: String, to out: inout String, indent: Int?,
        _ write: (Item, inout String, Int?) -> Void
    ) {
        out += open
        let inner = indent.map { $0 + 2 }
        for (index, item) in items.enumerated() {
            if index > 0 { out += "," }
            if let inner { out += "\n" + String(repeating: " ", count: inner) }
            write(item, &out, inner)
        }
        if let indent, !items.isEmpty { out += "\n" + String(repeating: " ", count: indent) }
        out += close
    }
}
