@testable import tutor_tui

/// Enough of xterm to read back what curses painted. An order that it does not know stops the test.
struct TerminalModel {
    private(set) var buffer: CellBuffer
    private(set) var row = 0
    private(set) var column = 0
    /// Private modes that are on: 1049 the alternate screen, 2004 the paste marks, 25 the cursor.
    private(set) var modes: Set<Int> = [25]
    /// What it could not read; empty in a test that means anything.
    private(set) var unknown: [String] = []
    /// What was drawn where there is no column left for it: the start of it.
    private(set) var overflows: [String] = []
    private var last = ""
    private var saved = (row: 0, column: 0)
    /// Rows that scroll.
    private var region: Range<Int>

    init(columns: Int, rows: Int) {
        buffer = CellBuffer(size: CellSize(columns: columns, rows: rows))
        region = 0..<rows
    }

    var lines: [String] { buffer.lines }

    mutating func forgetOverflows() { overflows = [] }

    /// Another size: blank until it is drawn anew; the modes stay.
    mutating func resize(columns: Int, rows: Int) {
        buffer = CellBuffer(size: CellSize(columns: columns, rows: rows))
        region = 0..<rows
        keepInside()
    }

    /// What was written for a larger screen may still arrive for a smaller one.
    private mutating func keepInside() {
        row = min(max(0, row), buffer.size.rows - 1)
        column = min(max(0, column), buffer.size.columns)
        if region.upperBound > buffer.size.rows { region = 0..<buffer.size.rows }
    }

    /// How many of some bytes are whole characters and whole orders; the rest waits for more.
    static func wholePart(_ bytes: [UInt8]) -> Int {
        var end = bytes.count
        if let escape = bytes.lastIndex(of: 0x1B) {
            let order = bytes[(escape + 1)...]
            switch order.first {
            case nil: end = escape
            case UInt8(ascii: "["): if !order.dropFirst().contains(where: { $0 >= 0x40 }) { end = escape }
            case UInt8(ascii: "]"): if !order.contains(0x07) { end = escape }
            case UInt8(ascii: "("), UInt8(ascii: ")"): if order.count < 2 { end = escape }
            default: break
            }
        }
        // At most three bytes of a character can be there without its last.
        for back in 1...4 where end - back >= 0 {
            let byte = bytes[end - back]
            if byte & 0xC0 == 0x80 { continue }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return length > back ? end - back : end
        }
        return end
    }

    mutating func take(_ text: String) {
        var scalars = text.unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            keepInside()
            switch scalar {
            case "\u{1B}": escape(&scalars)
            case "\u{7}": break  // the bell
            case "\r": column = 0
            case "\n": if row == region.upperBound - 1 { scroll(region, up: 1) } else { row += 1 }
            case "\u{8}": column -= 1
            case "\t": column = (column / 8 + 1) * 8
            case "\u{F}", "\u{7}": break  // the usual set of characters; a bell
            default: draw(scalar)
            }
        }
    }

    private mutating func draw(_ scalar: Unicode.Scalar) {
        if CellWidth.of(scalar) == 0 {
            // A mark joins what was drawn last.
            last.unicodeScalars.append(scalar)
            column = buffer.put(last, row: row, column: column - CellWidth.of(last), limit: buffer.size.columns, style: .normal)
            return
        }
        last = String(scalar)
        if column + CellWidth.of(last) > buffer.size.columns, overflows.count < 20 {
            overflows.append("\(last) at row \(row) column \(column)")
        }
        column = buffer.put(last, row: row, column: column, limit: buffer.size.columns, style: .normal)
    }

    private mutating func escape(_ scalars: inout Substring.UnicodeScalarView) {
        guard let kind = scalars.popFirst() else { return }
        switch kind {
        case "(", ")":
            // Only letters: the lines are drawn as characters of their own.
            if let set = scalars.popFirst(), kind == "(", set != "B" { unknown.append("ESC ( \(set)") }
        case "=", ">": break
        case "7": saved = (row, column)
        case "8": (row, column) = saved
        case "M": if row == region.lowerBound { scroll(region, up: -1) } else { row -= 1 }
        case "[": control(&scalars)
        case "]": while let scalar = scalars.popFirst(), scalar != "\u{7}" {}  // to the terminal itself, such as the palette
        default: unknown.append("ESC \(kind)")
        }
    }

    private mutating func control(_ scalars: inout Substring.UnicodeScalarView) {
        var text = ""
        while let scalar = scalars.popFirst() {
            guard scalar.value >= 0x40 else {
                text.unicodeScalars.append(scalar)
                continue
            }
            let numbers = text.drop { $0 == "?" }.split(separator: ";").map { Int($0) ?? 0 }
            obey(Character(scalar), numbers, isPrivate: text.hasPrefix("?"))
            return
        }
    }

    private mutating func obey(_ order: Character, _ numbers: [Int], isPrivate: Bool) {
        let count = max(1, numbers.first ?? 1)
        defer { keepInside() }
        switch order {
        case "h" where isPrivate: modes.formUnion(numbers)
        case "l" where isPrivate: modes.subtract(numbers)
        case "m", "t", "h", "l": break
        case "c" where isPrivate: break  // the shape of the Linux console's cursor
        case "p" where isPrivate: break  // a question, which a test answers by typing
        case "r":
            region = numbers.count == 2 ? numbers[0] - 1..<numbers[1] : 0..<buffer.size.rows
            (row, column) = (0, 0)
        case "S": scroll(region, up: count)
        case "T": scroll(region, up: -count)
        case "L": scroll(row..<region.upperBound, up: -count)
        case "M": scroll(row..<region.upperBound, up: count)
        case "H": (row, column) = (count - 1, max(1, numbers.count > 1 ? numbers[1] : 1) - 1)
        case "G": column = count - 1
        case "d": row = count - 1
        case "A": row -= count
        case "B": row += count
        case "C": column += count
        case "D": column -= count
        case "K": blank(numbers.first == 1 ? 0..<min(column + 1, buffer.size.columns) : column..<buffer.size.columns)
        case "X": blank(column..<max(column, min(buffer.size.columns, column + count)))
        case "b": for _ in 0..<count { draw(last.unicodeScalars.first!) }
        case "J":
            if numbers.first ?? 0 == 0 { blank(column..<buffer.size.columns) }
            let from = numbers.first ?? 0 == 0 ? row + 1 : 0
            buffer.fill(Region(column: 0, row: from, columns: buffer.size.columns, rows: buffer.size.rows - from), style: .normal)
        case "P": shift(by: -count)
        case "@": shift(by: count)
        default: unknown.append("CSI \(numbers) \(order)")
        }
    }

    private mutating func scroll(_ rows: Range<Int>, up: Int) {
        let texts = rows.map { row in (0..<buffer.size.columns).map { buffer[row, $0].glyph.text }.joined() }
        buffer.fill(Region(column: 0, row: rows.lowerBound, columns: buffer.size.columns, rows: rows.count), style: .normal)
        for (offset, text) in texts.enumerated() where rows.contains(rows.lowerBound + offset - up) {
            buffer.put(text, row: rows.lowerBound + offset - up, column: 0, limit: buffer.size.columns, style: .normal)
        }
    }

    private mutating func blank(_ columns: Range<Int>) {
        buffer.fill(Region(column: columns.lowerBound, row: row, columns: columns.count, rows: 1), style: .normal)
    }

    /// Moves the rest of the line, for insertion and deletion.
    private mutating func shift(by delta: Int) {
        let rest = (column..<buffer.size.columns).map { buffer[row, $0].glyph.text }
        blank(column..<buffer.size.columns)
        let moved = delta < 0 ? Array(rest.dropFirst(-delta)) : Array(repeating: " ", count: delta) + rest
        buffer.put(moved.joined(), row: row, column: column, limit: buffer.size.columns, style: .normal)
    }
}
