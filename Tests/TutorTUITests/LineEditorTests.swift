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

    // MARK: Lines

    private func perform(
        _ before: String, _ actions: [KeyAction], _ after: String, history: [String] = [],
        location: SourceLocation = #_sourceLocation
    ) {
        var editor = editor(before, history: history)
        for action in actions { _ = editor.perform(action) }
        #expect(shown(editor) == after, sourceLocation: location)
    }

    @Test func aDraftHasSeveralLines() {
        expect("oil|", [.control("j"), .text("l")], "oil\nl|")
        expect("oil|", [.meta("\r"), .text("l")], "oil\nl|")
        expect("a|b", [.control("j")], "a\n|b")
        expect("a\n|b", [.backspace], "a|b")
    }

    @Test func upAndDownMoveInTheDraftFirst() {
        expect("one\ntwo|", [.up], "one|\ntwo", history: ["before"])
        expect("one\ntwo|", [.up, .up], "before|", history: ["before"])
        expect("one\ntwo|", [.up, .up, .down], "one\ntwo|", history: ["before"])
        expect("o|ne\ntwo", [.down], "one\nt|wo", history: ["before"])
        // The column is kept over a short line.
        expect("long\nx\nlong|", [.up, .up], "long|\nx\nlong")
        expect("long|\nx\nlong", [.down, .down], "long\nx\nlong|")
    }

    @Test func homeEndAndTheCutsGoByLine() {
        expect("one\ntw|o", [.control("a")], "one\n|two")
        expect("o|ne\ntwo", [.control("e")], "one|\ntwo")
        expect("o|ne\ntwo", [.control("k")], "o|\ntwo")
        expect("o|ne\ntwo", [.control("k"), .control("k")], "o|two")
        expect("o|ne\ntwo", [.control("k"), .control("k"), .control("y")], "one\n|two")
        expect("one\ntw|o", [.control("u")], "one\n|o")
        expect("one\ntw|o", [.control("u"), .control("u")], "one|o")
        perform("a\nb|", [.draftStart], "|a\nb")
        perform("|a\nb", [.draftEnd], "a\nb|")
    }

    // MARK: The rest of readline

    @Test func whatWasCutBeforeIsPutBackInstead() {
        let cut: [KeyAction] = [.killBlankWord, .backspace, .killBlankWord]
        perform("one two|", cut + [.yank], "one|")
        perform("one two|", cut + [.yank, .yankPop], "two|")
        perform("one two|", cut + [.yank, .yankPop, .yankPop], "one|")
        perform("one two|", cut + [.yank, .yankPop, .undo], "|")
        // Only right after putting something back.
        perform("one two|", cut + [.yank, .charLeft, .yankPop], "on|e")
    }

    @Test func wordsChangeTheirCase() {
        perform("|oil level", [.upperCase], "OIL| level")
        perform("OIL| LEVEL", [.lowerCase], "OIL level|")
        perform("|oIL level", [.capitalize, .capitalize], "Oil Level|")
        perform("|straße", [.upperCase], "STRASSE|")
        perform("oil|", [.upperCase], "oil|")
    }

    @Test func wordsSwap() {
        perform("one two|", [.transposeWords], "two one|")
        perform("one| two", [.transposeWords], "two one|")
        perform("one, two. |", [.transposeWords], "two, one|. ")
        perform("one|", [.transposeWords], "one|")
    }

    @Test func theLastWordOfWhatWasSaidComes() {
        let history = ["read PT-101", "inspect pump"]
        perform("check |", [.lastWord], "check pump|", history: history)
        perform("check |", [.lastWord, .lastWord], "check PT-101|", history: history)
        perform("check |", [.lastWord, .lastWord, .lastWord], "check PT-101|", history: history)
        perform("check |", [.lastWord, .lastWord, .undo], "check |", history: history)
    }

    @Test func searchingGoesForwardsToo() {
        let history = ["pump one", "oil", "pump two"]
        expect("|", [.control("r"), .text("p"), .control("r"), .control("s")], "pump two|", history: history)
        expect("|", [.control("s"), .text("p")], "pump one|", history: history)
        expect("|", [.control("s"), .text("p"), .control("s"), .control("s")], "pump two|", history: history)
        expect("draft|", [.control("r"), .text("p"), .control("g")], "draft|", history: history)
    }

    // MARK: Nothing is lost

    @Test func lookingThroughTheHistoryDestroysNothing() {
        let history = ["one", "two"]
        // An edited line of the history is there when one comes back to it, and so is the draft.
        expect("dra|ft", [.up, .text("!"), .up, .down], "two!|", history: history)
        expect("dra|ft", [.up, .text("!"), .up, .down, .down], "draft|", history: history)
        expect("a|", [.text("b"), .up, .down, .control("_")], "a|", history: history)
        expect("draft|", [.control("r"), .text("n"), .end, .down, .down], "draft|", history: history)
    }

    @Test func aDraftThatWasLeftForTheHistoryIsBackAfterEnter() {
        var editor = editor("draft|", history: ["one", "two"])
        _ = editor.handle(.up)
        _ = editor.handle(.text("!"))
        #expect(editor.take() == "two!")
        #expect(shown(editor) == "draft|" && editor.history == ["one", "two", "two!"])
        #expect(editor.take() == "draft")
        #expect(shown(editor) == "|")
    }

    @Test func whatIsUnsentIsTheDraftWhateverShows() {
        var editor = editor("draft|", history: ["one"])
        _ = editor.handle(.up)
        #expect(editor.unsent == "draft")
        _ = editor.handle(.text("!"))
        #expect(editor.unsent == "one!")
    }

    // MARK: Long pastes

    @Test func aLongPasteIsOneElementAndIsWholeWhenItIsSent() {
        let long = (1...200).map { "line \($0)" }.joined(separator: "\n")
        var editor = editor("see: |")
        editor.paste(long)
        #expect(editor.text.count == 6 && editor.cursor == 6)
        #expect(editor.folds.label(editor.text[5]) == "[pasted: 200 lines, 1 kB]")
        #expect(editor.string == "see: " + long && editor.unsent == "see: " + long)
        _ = editor.handle(.backspace)
        #expect(editor.string == "see: ")
        _ = editor.perform(.undo)
        _ = editor.handle(.text("!"))
        #expect(editor.string == "see: " + long + "!")
        _ = editor.perform(.openPaste)
        #expect(editor.text.count == 6 + long.count && editor.string == "see: " + long + "!")
        _ = editor.perform(.undo)
        #expect(editor.text.count == 7)
        #expect(editor.take() == "see: " + long + "!")
    }

    @Test func aShortPasteStaysAsItIs() {
        var editor = editor("|")
        editor.paste((1...10).map(String.init).joined(separator: "\n"))
        #expect(editor.text.count == 20)
        editor.paste(String(repeating: "x", count: 1000))
        #expect(editor.text.count == 1020)
        editor.paste(String(repeating: "日", count: 501))
        #expect(editor.text.count == 1021)
    }

    @Test func whatIsCutWithAFoldedPasteInItIsWholeInTheNextDraft() {
        let long = String(repeating: "x\n", count: 20)
        var editor = editor("|")
        editor.paste(long)
        _ = editor.perform(.killToStart)
        editor.insert("sent")
        _ = editor.take()
        _ = editor.perform(.yank)
        #expect(editor.string == long)
    }

    @Test func nobodyCanTypeWhatStandsForAPaste() {
        expect("|", [.text("\u{10F800}")], "|")
        #expect(PastedText.plain("a\u{10F800}b") == "ab")
    }
}
