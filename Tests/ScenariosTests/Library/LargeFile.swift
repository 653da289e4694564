import Testing

/// A file that is too much in one way, made when it is asked for.
struct LargeFile: Sendable, CustomTestStringConvertible {
    var name: String
    var code: String
    /// Whether it is small enough to be parsed.
    var isParsed = true
    var make: @Sendable () -> String

    var testDescription: String { name }
    var bytes: [UInt8] { Array(make().utf8) }

    private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    static let all = [
        LargeFile(name: "2 MiB of text", code: "S003", isParsed: false) { repeated("a", 2 << 20) },
        LargeFile(name: "2 MiB of brackets", code: "S003", isParsed: false) { repeated("[", 2 << 20) },
        LargeFile(name: "one byte too many", code: "S003", isParsed: false) { repeated("#", (1 << 20) + 1) },
        LargeFile(name: "1,000 brackets", code: "S004") { repeated("[", 1000) + repeated("]", 1000) },
        LargeFile(name: "10,000 brackets", code: "S004") { repeated("[", 10_000) },
        LargeFile(name: "10,000 braces", code: "S004") { "schema: 1\nx: " + repeated("{a: ", 10_000) },
        LargeFile(name: "1 MiB of brackets", code: "S004") { repeated("[", 1 << 20) },
        LargeFile(name: "10,000 brackets on lines", code: "S004") { repeated("[\n", 10_000) },
        LargeFile(name: "10,000 dashes", code: "S004") { repeated("- ", 10_000) + "x" },
        LargeFile(name: "1,000 levels of a block", code: "S004") {
            (0..<1000).map { repeated(" ", $0) + "a:\n" }.joined()
        },
        LargeFile(name: "1 MiB in one line", code: "S105") { repeated("word ", 200_000) },
        LargeFile(name: "1 MiB in quotes", code: "S105") { "\"" + repeated("x", 1_000_000) + "\"" },
        LargeFile(name: "quotes that never close", code: "S002") { "a: \"" + repeated("x\n  ", 250_000) },
        LargeFile(name: "1 MiB comment", code: "S103") { "schema: 1\n#" + repeated("x", 1_000_000) },
        LargeFile(name: "60,000 keys", code: "S006") { "schema: 1\n" + (0..<60_000).map { "k\($0): 1\n" }.joined() },
        LargeFile(name: "9,000 unknown keys", code: "S007") { "schema: 1\nasset: a\n" + (0..<9000).map { "k\($0): 1\n" }.joined() },
        LargeFile(name: "9,000 misspelled keys", code: "S007") {
            "schema: 1\nasset: a\n" + (0..<9000).map { "summry\($0): 1\n" }.joined()
        },
        LargeFile(name: "40,000 items", code: "S006") { "schema: 1\nx: [" + repeated("a, ", 40_000) + "a]" },
        LargeFile(name: "19,000 items of nothing", code: "S002") { "schema: 1\nx: [" + repeated(", ", 19_000) + "]" },
        LargeFile(name: "one key 9,000 times", code: "S007") { "schema: 1\n" + repeated("x: 1\n", 9000) },
        LargeFile(name: "9,000 anchors", code: "S007") { "schema: 1\n" + (0..<9000).map { "k\($0): &a\($0) 1\n" }.joined() },
        LargeFile(name: "500,000 control characters", code: "S007") { "a: \"" + repeated("\u{1}", 500_000) + "\"" },
        LargeFile(name: "one character of 300,000 marks", code: "S105") { "e" + repeated("\u{301}", 300_000) },
        LargeFile(name: "2,000 tags with unknown controls", code: "S007") {
            "schema: 1\nasset: a\ntitle: A\nindustry: mining\nsummary: S.\nmodes: {run: {title: R}}\ncomponents: {c: {title: C, healthy: H}}\ntags:\n"
                + (0..<1200).map { "  t\($0): {title: T, normal: 1, range: [0, 2], span: [0, 3], runs_with: x\($0)}\n" }.joined()
        },
    ]
}
