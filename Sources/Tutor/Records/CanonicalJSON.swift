import Scenarios

/// JSON of which there is exactly one spelling, so that its bytes can be hashed: keys sorted by their UTF-8 bytes, no
/// space, the shortest escapes, integers only.
///
/// Nothing here rounds: a number with a fraction is kept as `{"$f64":"0.9"}`, the shortest decimal text that reads back as
/// the very same double. A journal must replay bit for bit, so fractions may not be dropped, and another program's way of
/// printing floats must not change a hash, so they may not be numbers.
public enum CanonicalJSON: Sendable, Hashable {
    case null
    case bool(Bool)
    /// Decimal digits with an optional minus sign; text, because a seed may exceed what a signed 64-bit integer holds.
    case integer(String)
    case string(String)
    case array([CanonicalJSON])
    case object([String: CanonicalJSON])

    /// The one spelling.
    public var text: String {
        var out = ""
        write(to: &out)
        return out
    }

    /// The member of an object; nil for anything else.
    public subscript(key: String) -> CanonicalJSON? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    private func write(to out: inout String) {
        switch self {
        case .null: out += "null"
        case .bool(let value): out += value ? "true" : "false"
        case .integer(let digits): out += digits
        case .string(let value): QuotedText.write(value, to: &out)
        case .array(let values):
            out += "["
            for (index, value) in values.enumerated() {
                if index > 0 { out += "," }
                value.write(to: &out)
            }
            out += "]"
        case .object(let members):
            out += "{"
            // By bytes, not by String's own order, which folds canonically equivalent keys together.
            let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            for (index, member) in sorted.enumerated() {
                if index > 0 { out += "," }
                QuotedText.write(member.key, to: &out)
                out += ":"
                member.value.write(to: &out)
            }
            out += "}"
        }
    }
}
