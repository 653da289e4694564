import Scenarios

/// Rows of a small comma-separated file (RFC 4180), each with the line it begins in. Blank lines say nothing.
struct CommaSeparatedRows {
    struct Row {
        var line: Int
        var fields: [String]
        /// False: a quote was never closed.
        var isWhole: Bool
    }

    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var line = 1

    init(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        scalars = text.unicodeScalars.filter { $0 != "\u{FEFF}" && $0 != "\r" }
    }

    /// The next row; nil after the last. Spaces around fields are dropped, and control characters.
    mutating func next() -> Row? {
        while position < scalars.count, scalars[position] == "\n" {
            position += 1
            line += 1
        }
        guard position < scalars.count else { return nil }
        var row = Row(line: line, fields: [], isWhole: true)
        var field = String.UnicodeScalarView()
        var isQuoted = false
        while position < scalars.count {
            let scalar = scalars[position]
            position += 1
            if isQuoted {
                if scalar == "\"", position < scalars.count, scalars[position] == "\"" {
                    field.append("\"")
                    position += 1
                } else if scalar == "\"" {
                    isQuoted = false
                } else {
                    if scalar == "\n" { line += 1 }
                    field.append(scalar)
                }
            } else if scalar == "\"" {
                isQuoted = true
            } else if scalar == "," {
                row.fields.append(Self.tidy(field))
                field = .init()
            } else if scalar == "\n" {
                line += 1
                break
            } else {
                field.append(scalar)
            }
        }
        row.isWhole = !isQuoted
        row.fields.append(Self.tidy(field))
        return row
    }

    private static func tidy(_ field: String.UnicodeScalarView) -> String { ControlCharacters.stripped(String(field)).trimmed }
}
