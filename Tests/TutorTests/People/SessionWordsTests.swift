import Testing

@testable import Tutor

/// A command line off the wire becomes words and nothing else.
@Suite struct SessionWordsTests {
    @Test(arguments: [
        ("drill list", ["drill", "list"]), ("  drill\tlist  ", ["drill", "list"]), ("", []), ("tutor-tui", []),
        ("tutor-tui drill list", ["drill", "list"]), ("ask 'is the oil ok'", ["ask", "is the oil ok"]),
        (#"ask "say \"no\" \\ \n""#, ["ask", #"say "no" \ \n"#]), (#"ask a\ b"#, ["ask", "a b"]), ("ask ''", ["ask", ""]),
        ("ask 'it'\\''s'", ["ask", "it's"]), ("a\"b\"'c'd", ["abcd"]),
        // A shell would do something here.
        ("drill list; cat /etc/passwd", ["drill", "list;", "cat", "/etc/passwd"]),
        ("a && b | c > d", ["a", "&&", "b", "|", "c", ">", "d"]),
        ("$(id) `id` $HOME ~ * {a,b}", ["$(id)", "`id`", "$HOME", "~", "*", "{a,b}"]), ("# x", ["#", "x"]), ("@file", ["@file"]),
    ])
    func wordsAreWords(line: String, words: [String]) { #expect(SessionWords.split(line) == words) }

    @Test(arguments: ["ask 'open", "ask \"open", "ask \\", "a\nb", "a\rb", "a\u{0}b", "a\u{1B}[2J", "a\u{202E}b", "a\u{2028}b"])
    func whatCannotBeSplitIsNothing(line: String) { #expect(SessionWords.split(line) == nil) }

    @Test func aLineHasAnEnd() {
        #expect(SessionWords.split(String(repeating: "x", count: 16_385)) == nil)
        #expect(SessionWords.split(String(repeating: "x ", count: 129)) == nil)
        #expect(SessionWords.split(String(repeating: "x ", count: 128))?.count == 128)
    }
}
