import Testing

@testable import tutor_tui

@Suite struct CellWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("👍🏽", 2),
        ("👩‍🔧", 2), ("🇩🇪", 2), ("❤\u{FE0F}", 1), ("⠿", 1), ("▁█", 2), ("│─…", 3), ("\u{1B}[31m", 5), ("a\u{200B}b", 2), ("ﾊﾟ", 2),
        ("\u{301}", 1), ("क्ष", 2),
    ])
    func columns(text: String, columns: Int) { #expect(CellWidth.of(text) == columns) }

    @Test func noControlCharacterBecomesACell() {
        let pieces = CellWidth.pieces(of: "\u{1B}[2J\u{7}\u{9B}x\u{202E}")
        #expect(pieces.map(\.text).joined() == "?[2J??x?")
    }

    @Test func aFlagIsItsLettersAndAnEmojiItsHead() {
        #expect(CellWidth.pieces(of: "🇩🇪").map(\.text) == ["D", "E"])
        #expect(CellWidth.pieces(of: "👩‍🔧!").map(\.text) == ["👩", "!"])
    }

    @Test func marksBeyondWhatACellHoldsAreDropped() {
        let piece = CellWidth.pieces(of: "a" + String(repeating: "\u{301}", count: 50))
        #expect(piece.count == 1)
        #expect(piece[0].text.unicodeScalars.count == 1 + Glyph.maximumMarks)
    }

    @Test(arguments: [
        ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("a b c", 3, "a…"), ("abc", 0, ""),
        ("abc", 1, "…"),
    ])
    func cutTextShowsIt(text: String, columns: Int, fitted: String) {
        #expect(TextFit.fit(text, columns, ellipsis: "…") == fitted)
        #expect(CellWidth.of(TextFit.pad(text, columns, ellipsis: "…")) == columns)
    }

    @Test func overwritingHalfAWideCharacterLeavesNoHalf() {
        var buffer = CellBuffer(size: CellSize(columns: 4, rows: 1))
        buffer.put("日本", row: 0, column: 0, limit: 4, style: .normal)
        buffer.put("x", row: 0, column: 1, limit: 4, style: .normal)
        #expect(buffer.lines == [" x本"])
        buffer.put("語", row: 0, column: 1, limit: 4, style: .normal)
        #expect(buffer.lines == [" 語"])
        #expect((0..<4).reduce(0) { $0 + Int(buffer[0, $1].width) } == 4)
    }

    @Test func aWideCharacterIsNeverCutInHalf() {
        var buffer = CellBuffer(size: CellSize(columns: 3, rows: 1))
        buffer.put("日本", row: 0, column: 0, limit: 3, style: .normal)
        #expect(buffer.lines == ["日"])
    }
}
