import Foundation

/// docs/authoring.md as what somebody does who follows it: files written, edits made, commands typed.
struct AuthoringPage {
    enum Step {
        /// A whole file.
        case file(path: String, text: String)
        /// Lines to be found, some of them replaced.
        case edit(path: String, before: [String], after: [String])
        /// Commands, each with what it is said to print.
        case console([Command])
    }

    struct Command {
        var line: String
        var output: [String]
    }

    private(set) var steps: [Step] = []
    /// The page in pieces, so that it can be put together again with other outputs: text, or the index of a console step.
    private var pieces: [(text: String, console: Int?)] = []

    init(_ text: String) {
        var lines = text.components(separatedBy: "\n")[...]
        var prose: [String] = []
        while let line = lines.popFirst() {
            prose.append(line)
            guard line.hasPrefix("```"), line.count > 3 else { continue }
            let words = line.dropFirst(3).split(separator: " ").map(String.init)
            let body = Array(lines.prefix { $0 != "```" })
            lines = lines.dropFirst(body.count + 1)
            if words == ["console"] {
                pieces.append((prose.joined(separator: "\n"), nil))
                prose = []
                pieces.append(("", steps.count))
                steps.append(.console(Self.commands(body)))
            } else {
                prose += body
                if words.count == 2 {
                    steps.append(
                        words[0] == "diff"
                            ? Self.edit(words[1], body) : .file(path: words[1], text: body.joined(separator: "\n") + "\n"))
                }
            }
            prose.append("```")
        }
        pieces.append((prose.joined(separator: "\n"), nil))
    }

    /// The page with these outputs in the place of its own, a list for each console step.
    func text(with outputs: [Int: [Command]]) -> String {
        pieces.map { piece in
            guard let console = piece.console else { return piece.text }
            return (outputs[console] ?? []).flatMap { ["$ " + $0.line] + $0.output }.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private static func commands(_ lines: [String]) -> [Command] {
        lines.reduce(into: []) { commands, line in
            if line.hasPrefix("$ ") {
                commands.append(Command(line: String(line.dropFirst(2)), output: []))
            } else if !commands.isEmpty {
                commands[commands.count - 1].output.append(line)
            }
        }
    }

    private static func edit(_ path: String, _ lines: [String]) -> Step {
        .edit(
            path: path, before: lines.filter { !$0.hasPrefix("+") }.map { String($0.dropFirst()) },
            after: lines.filter { !$0.hasPrefix("-") }.map { String($0.dropFirst()) })
    }
}
