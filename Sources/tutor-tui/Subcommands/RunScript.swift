import Foundation
import Scenarios

/// A script of a drill: lines `@SECONDS text`, in order of time; blank lines and lines that begin with # say nothing.
///
/// A file is read and checked whole before anything is done. Standard input is read as it comes, so that a program that
/// writes the script can look at an answer before it says more.
struct RunScript {
    struct Line {
        var number: Int
        var second: Int
        var text: String
    }

    private var lines: [Line] = []
    private var input: LineInput?
    private var number = 0
    private var lastSecond = 0

    /// Reads a file, or standard input for `-`.
    init(path: String) throws {
        if path == "-" {
            input = LineInput(descriptor: 0)
            return
        }
        guard let data = FileManager.default.contents(atPath: path) else { throw Failure.drill(.scriptUnreadable(path)) }
        for bytes in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if let line = try read(String(decoding: bytes, as: UTF8.self)) { lines.append(line) }
        }
        lines.reverse()
    }

    /// The next line; nil after the last.
    mutating func next() throws -> Line? {
        guard let input else { return lines.popLast() }
        while true {
            switch input.next(waiting: 60) {
            case .line(let text): if let line = try read(text) { return line }
            case .nothingYet: continue
            case .end: return nil
            }
        }
    }

    /// A line of a script; nil for one that says nothing.
    private mutating func read(_ raw: String) throws -> Line? {
        number += 1
        // Editors of other systems end lines with a carriage return and begin files with a mark.
        let line = raw.trimmingCharacters(in: .whitespacesAndNewlines.union(["\u{FEFF}"]))
        if line.isEmpty || line.hasPrefix("#") { return nil }
        let parts = line.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        guard line.hasPrefix("@"), let second = Int(parts[0].dropFirst()), (0...86_400).contains(second) else {
            throw failure(line, tr("a line reads \"@SECONDS text\", such as \"@65 yes\"."))
        }
        guard second >= lastSecond else {
            throw failure(line, tr("times must not go back; the line before is at @\(lastSecond)."))
        }
        lastSecond = second
        return Line(number: number, second: second, text: parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : "")
    }

    private func failure(_ line: String, _ reason: String) -> Failure {
        let kept = input == nil ? "" : " " + tr("The drill is kept as it was before this line: go on with --resume.")
        return .drill(.script(line: number, text: String(line.prefix(60)), reason: reason + kept))
    }
}
