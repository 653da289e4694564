/// Puts the parts of a draft into a scenario file, line by line: comments and every other line stay as they are.
struct ScenarioFileEdit {
    private(set) var lines: [String]
    /// The file's own end of line.
    private let lineEnd: String

    init(_ text: String) {
        lineEnd = text.contains("\r\n") ? "\r\n" : "\n"
        lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        // What follows the last line's end is no line.
        if lines.last == "" { lines.removeLast() }
    }

    var text: String { lines.map { $0 + lineEnd }.joined() }

    /// Puts the block in the place of the key's own, or at the end of the file when it has none.
    mutating func put(_ part: SolutionDraft.Part) {
        guard let first = lines.firstIndex(where: { Self.isKey(part.key, $0) }) else {
            lines += part.lines
            return
        }
        // The block goes on until something else stands at the margin. A list may stand there as well.
        let after = lines[(first + 1)...].firstIndex { line in
            guard let start = line.first else { return false }
            return start != " " && start != "\t" && start != "#" && !(start == "-" && !line.hasPrefix("---"))
        }
        var end = after ?? lines.endIndex
        // Comments and blank lines before the next key belong to that.
        while end > first + 1, lines[end - 1].isEmpty || lines[end - 1].hasPrefix("#") { end -= 1 }
        lines.replaceSubrange(first..<end, with: part.lines)
    }

    private static func isKey(_ key: String, _ line: String) -> Bool {
        ["", "\"", "'"].contains { mark in line.hasPrefix("\(mark)\(key)\(mark):") }
    }
}
