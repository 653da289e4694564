import Testing

@testable import tutor_tui

@Suite struct WordWrapTests {
    @Test func aMinusStaysWithItsNumber() {
        #expect(WordWrap.lines("inside its normal -0.110", width: 19) == ["inside its normal", "-0.110"])
        #expect(WordWrap.lines("the load-sense line", width: 10) == ["the load-", "sense line"])
    }

    @Test(arguments: [
        ("", 5, [""]), ("one two", 7, ["one two"]), ("one two", 6, ["one", "two"]), ("one  two", 4, ["one", "two"]),
        ("abcdefgh", 3, ["abc", "def", "gh"]), ("a abcdefgh", 4, ["a", "abcd", "efgh"]), ("one\ntwo", 9, ["one", "two"]),
        ("日本語日本", 5, ["日本", "語日", "本"]), ("low-pressure", 6, ["low-", "pressu", "re"]), ("  in by two", 8, ["  in by", "two"]),
        ("ab 日本", 5, ["ab 日", "本"]), ("end   ", 4, ["end"]),
    ])
    func wraps(text: String, width: Int, lines: [String]) { #expect(WordWrap.lines(text, width: width) == lines) }

    @Test func theFirstLineMayBeShorter() { #expect(WordWrap.lines("one two three", width: 9, first: 4) == ["one", "two three"]) }

    @Test func noLineIsEverTooWide() {
        let text = "The 油温 is e\u{301}leve\u{301}e: 👩‍🔧 says so, averyveryverylongwordindeed, at 98.4 degC."
        for width in 2...40 {
            for line in WordWrap.lines(text, width: width) { #expect(CellWidth.of(line) <= width, "\(line)") }
        }
    }
}
