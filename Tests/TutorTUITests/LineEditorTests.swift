import Testing

@testable import tutor_tui

/// Before, keys, after; the cursor is `|`.
@Suite struct LineEditorTests {
    private func editor(_ text: String, history: [String] = []) -> LineEditor {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false)
        return LineEditor(text: parts.joined(), cursor: parts[0].count, history: history)
    }

    private func shown(_ editor: LineEditor) -> String {
        String(editor.text[..<editor.cursor]) + "|" + String(editor.text[editor.cursor...])
    }

    private func expect(
        _ before: String, _ keys: [Key], _ after: String, history: [String] = [], location: SourceLocation = #_sourceLocation
    ) {
        var editor = editor(before, history: history)
        for key in keys { _ = editor.handle(key) }
        #expect(shown(editor) == after, sourceLocation: location)
    }

    @Test func typingGoesInAtTheCursor() {
        expect("|", "oil".unicodeScalars.map(Key.text), "oil|")
        expect("a|c", [.text("b")], "ab|c")
    }

    @Test func aCombiningMarkJoinsTheLetterBeforeIt() {
        expect("e|", [.text("\u{301}")], "e\u{301}|")
        expect("e|", [.text("\u{301}"), .left, .text("x")], "x|e\u{301}")
    }

    @Test func theCursorMovesByCharacterWordAndLine() {
        expect("oil level|", [.control("b")], "oil leve|l")
        expect("oil level|", [.control("a")], "|oil level")
        expect("|oil level", [.control("e")], "oil level|")
        expect("oil level|", [.meta("b")], "oil |level")
        expect("oil level|", [.meta("b"), .meta("b")], "|oil level")
        expect("|oil level", [.meta("f")], "oil| level")
        expect("|oil level", [.wordRight, .wordRight, .wordRight], "oil level|")
        expect("|", [.left], "|")
        expect("|", [.right], "|")
        expect("ab|", [.home, .right, .end], "ab|")
    }

    @Test func deletingTakesOneCharacterEitherWay() {
        expect("ab|c", [.backspace], "a|c")
        expect("ab|c", [.delete], "ab|")
        expect("a|bc", [.control("d")], "a|c")
        expect("日本|", [.backspace], "日|")
        expect("|abc", [.backspace], "|abc")
    }

    @Test func killingTakesWordsAndLinesAndYankPutsThemBack() {
        expect("check the pump|", [.control("w")], "check the |")
        expect("check PT-101|", [.control("w")], "check |")
        expect("check PT-101|", [.wordBackspace], "check PT-|")
        expect("check the| pump", [.control("u")], "| pump")
        expect("check| the pump", [.control("k")], "check|")
        expect("check the pump|", [.control("w"), .control("a"), .control("y")], "pump|check the ")
        expect("a b c|", [.control("w"), .control("w"), .control("y")], "a b c|")
        expect("|oil level", [.meta("d")], "| level")
    }

    @Test func transposingSwapsTheNeighbours() {
        expect("prseus|", [.control("t")], "prsesu|")
        expect("ab|c", [.control("t")], "acb|")
        expect("|ab", [.control("t")], "|ab")
        expect("a|", [.control("t")], "a|")
    }

    @Test func undoTakesBackTypingAsOneAndEachKillAlone() {
        expect("|", [.text("a"), .text("b"), .control("_")], "|")
        expect("a b|", [.control("w"), .control("u"), .control("_")], "a |")
        expect("a b|", [.control("w"), .control("u"), .control("_"), .control("_")], "a b|")
        expect("a|", [.control("_")], "a|")
    }

    @Test func theDraftIsTheLastEntryOfTheHistory() {
        expect("dra|ft", [.up], "two|", history: ["one", "two"])
        expect("dra|ft", [.up, .up], "one|", history: ["one", "two"])
        expect("dra|ft", [.up, .up, .up], "one|", history: ["one", "two"])
        expect("dra|ft", [.up, .up, .down, .down], "draft|", history: ["one", "two"])
        expect("draft|", [.down], "draft|", history: ["one"])
    }

    @Test func searchingFindsBackwardsAndCanBeGivenUp() {
        let history = ["check the pump", "read oil", "pump flow"]
        expect("x|", [.control("r"), .text("p"), .text("u"), .text("m")], "pump flow|", history: history)
        expect("x|", [.control("r"), .text("p"), .text("u"), .control("r")], "check the pump|", history: history)
        expect("x|", [.control("r"), .text("p"), .text("u"), .escape], "x|", history: history)
        expect("x|", [.control("r"), .text("o"), .text("i"), .left], "read oi|l", history: history)
    }

    @Test func takingKeepsTheLineAndEmptiesTheDraft() {
        var editor = editor("oil|", history: ["one"])
        #expect(editor.take() == "oil")
        #expect(editor.history == ["one", "oil"])
        #expect(shown(editor) == "|")
        #expect(editor.take() == nil)
        editor.insert("oil")
        _ = editor.take()
        #expect(editor.history == ["one", "oil"])
    }
}
