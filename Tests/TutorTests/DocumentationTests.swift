import Foundation
import Scenarios
import Testing

@testable import Tutor

/// What the pages say of commands and counts is what the program has. Re-record with TUTOR_RECORD_GOLDENS=1.
@Suite struct DocumentationTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static var commandsPage: String {
        var page = """
            # Commands

            Made from the command catalogue (`Sources/Tutor/Commands/CommandCatalogue.swift`) by a test; do not edit. Say it in your own
            words, or type the slash command. P, D, E: allowed in practice, drill, exam; O: outside a drill. What is marked * is echoed
            and confirmed first.

            | type | say for example | to | where | arguments |
            |---|---|---|---|---|

            """
        for row in CommandCatalogue.all {
            let modes =
                [(DrillMode.practice, "P"), (.drill, "D"), (.exam, "E")].map { row.modes.contains($0.0) ? $0.1 : "" }.joined()
                + (row.outsideDrill ? "O" : "")
            let arguments = row.arguments.map { "`\($0.name)`\($0.required ? "" : " (optional)"): \($0.summary)" }.joined(
                separator: "; ")
            page += "| `\(row.slash)`\(row.confirmed ? " *" : "") | \(row.example) | \(row.summary) | \(modes) | \(arguments) |\n"
        }
        return page
    }

    @Test func theCommandPageIsTheCatalogue() throws {
        let file = Self.root.appending(path: "docs/commands.md")
        if ProcessInfo.processInfo.environment["TUTOR_RECORD_GOLDENS"] == "1" {
            try Self.commandsPage.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == Self.commandsPage)
    }

    @Test func theCountsInTheChangelogAreTrue() throws {
        let library = Talk.library
        let tags = library.assets.reduce(0) { $0 + $1.tags.count }
        let faults = library.assets.reduce(0) { $0 + $1.faults.count }
        let changelog = try String(contentsOf: Self.root.appending(path: "CHANGELOG.md"), encoding: .utf8)
        #expect(changelog.contains("\(tags) tags, \(faults) fault modes and \(library.scenarios.count) drills"))
    }

    @Test func theReadmeNamesOnlyCommandsThatAreUnderstood() throws {
        let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
        let talk = try Talk()
        for line in readme.split(separator: "\n") where line.hasPrefix("    > ") {
            let said = line.dropFirst(6).split(separator: "(")[0].trimmingCharacters(in: .whitespaces)
            let answer = talk.say(said)
            #expect(!answer.contains("did not understand"), "\(said)")
            if talk.conversation.awaitsConfirmation { talk.say("yes") }
            if talk.conversation.elapsed != nil { talk.wait(until: (talk.conversation.elapsed ?? 0) + 30) }
        }
        #expect(talk.conversation.lastAssessment?.componentCorrect == true)
    }
}
