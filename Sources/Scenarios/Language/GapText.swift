/// A text with named gaps, `Test gauge at the flange {suction_press}.`, taken apart.
struct GapText {
    private var literals: [Substring] = []
    private var names: [String] = []

    init(_ text: String) {
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            literals.append(rest[..<open])
            names.append(String(rest[rest.index(after: open)..<close]))
            rest = rest[rest.index(after: close)...]
        }
        literals.append(rest)
    }

    /// What stands in the gaps of a text that was made of this one; nil when it was not.
    func values(in filled: String) -> [String: String]? {
        guard filled.hasPrefix(literals[0]) else { return nil }
        var values: [String: String] = [:]
        var rest = filled.dropFirst(literals[0].count)
        for (index, name) in names.enumerated() {
            let literal = literals[index + 1]
            if index == names.count - 1 {
                // The last one reaches to the end: a full stop is also a decimal point.
                guard rest.hasSuffix(literal) else { return nil }
                values[name] = String(rest.dropLast(literal.count))
                return values
            }
            guard let end = rest.firstRange(of: literal) else { return nil }
            values[name] = String(rest[..<end.lowerBound])
            rest = rest[end.upperBound...]
        }
        return rest.isEmpty ? values : nil
    }

    /// The text with its gaps filled; one without a value stays as it is written.
    func filled(_ values: [String: String]) -> String {
        zip(names, literals.dropFirst()).reduce(into: String(literals[0])) { text, part in
            text += (values[part.0] ?? "{\(part.0)}") + part.1
        }
    }
}
