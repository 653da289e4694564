/// One field of a row, as a place in the file's bytes: most fields of most rows are never looked at.
struct RowField {
    enum Form {
        /// There is none, or a JSON null.
        case missing
        case plain
        /// Between quotes, with quotes inside doubled.
        case doubledQuotes
        /// A JSON string with escapes.
        case jsonEscaped
    }

    var form: Form
    var start: Int
    var end: Int

    static let missing = RowField(form: .missing, start: 0, end: 0)

    /// The bytes it stands for, without blanks around them; nil where there is nothing.
    func content(in bytes: [UInt8]) -> ArraySlice<UInt8>? {
        switch form {
        case .missing: return nil
        case .plain: return Self.trimmed(bytes[start..<end])
        case .doubledQuotes:
            var out: [UInt8] = []
            var i = start
            while i < end {
                out.append(bytes[i])
                i += bytes[i] == UInt8(ascii: "\"") ? 2 : 1
            }
            return Self.trimmed(out[...])
        case .jsonEscaped: return Self.trimmed(JSONRows.unescaped(bytes[start..<end])[...])
        }
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var slice = bytes
        while let first = slice.first, first == 32 || first == 9 { slice.removeFirst() }
        while let last = slice.last, last == 32 || last == 9 { slice.removeLast() }
        return slice
    }
}

/// What came of reading the next row.
enum RowReading {
    /// The fields are in the array that was handed in.
    case row(line: Int)
    case broken(line: Int, RejectedRow.Reason, Range<Int>)
}

/// Rows one after the other, whatever the file's syntax.
protocol RowSource {
    var bytes: [UInt8] { get }
    /// What the fields of a row are, in order.
    var columns: [String] { get }
    /// The next row; nil after the last.
    mutating func next(_ fields: inout [RowField]) -> RowReading?
}
