import Foundation
import Scenarios

/// A script of a drill: lines `@SECONDS text`, in order of time; blank lines and lines that begin with # say nothing.
struct RunScript {
    struct Line {
        var number: Int
        var second: Int
        var text: String
    }
    var lines: [Line] = []

    /// Reads a file, or standard input for `-`.
    init(path: String) throws {
        let data = path == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
        guard let data else { throw Failure.scriptUnreadable(path) }
        try self.init(text: String(decoding: data, as: UTF8.self))
    }

    init(text: String) throws {
        for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = raw.trimmingCharacters(in: .whitespaces)
            if line.isEmpty || line.hasPrefix("#") { continue }
            let parts = line.split(separator: " ", maxSplits: 1)
            guard line.hasPrefix("@"), let second = Int(parts[0].dropFirst()), (0...86_400).contains(second) else {
                throw Failure.script(
                    line: index + 1, text: String(line.prefix(60)), reason: "a line reads \"@SECONDS text\", such as \"@65 yes\".")
            }
            if let last = lines.last, second < last.second {
                throw Failure.script(
                    line: index + 1, text: String(line.prefix(60)),
                    reason: "times must not go back; the line before is at @\(last.second).")
            }
            lines.append(Line(number: index + 1, second: second, text: parts.count > 1 ? String(parts[1]) : ""))
        }
    }
}
