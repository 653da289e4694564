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
        page += """

            About the conversation itself, at any time; no journal holds these, and no model can ask for them
            ([transcripts.md](transcripts.md)):

            | type | to |
            |---|---|

            """
        for command in TalkCommand.allCases {
            let words = [command.rawValue, command.arguments.replacing("|", with: "\\|")].filter { !$0.isEmpty }.joined(
                separator: " ")
            page += "| `\(words)` | \(Words.talkSummary(command)) |\n"
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
        #expect(changelog.contains("\(tags) tags, \(faults) fault modes and \(library.scenarioList.count) drills"))
    }

    /// docs/library.md is what `scenario docs` prints. Re-record with TUTOR_RECORD_GOLDENS=1.
    @Test func theLibraryPageIsTheLibrary() throws {
        let file = Self.root.appending(path: "docs/library.md")
        let page = Words.page(of: Talk.library)
        if ProcessInfo.processInfo.environment["TUTOR_RECORD_GOLDENS"] == "1" { try Data(page.utf8).write(to: file) }
        #expect(try String(contentsOf: file, encoding: .utf8) == page)
    }

    /// What was promised of the library, whoever takes something out of it next.
    @Test func theLibraryIsAsBroadAsItWasMeantToBe() {
        let assets = Talk.library.assets
        #expect(Set(assets.map(\.industry)).count == 16)
        #expect(assets.count >= 36)
        #expect(assets.reduce(0) { $0 + $1.tags.count } >= 400)
        let faults = assets.flatMap(\.faults)
        #expect(faults.count >= 200)
        #expect(faults.count { $0.kind == .sensor } >= 40)
        let drills = Talk.library.scenarios.filter { !$0.isForExams }
        #expect(drills.count >= 100)
        #expect(Set(drills.map(\.level)) == [1, 2, 3])
        #expect(Set(drills.map(\.kind)) == Set(Scenario.Kind.allCases))
        #expect(Talk.library.pools.count >= 3)
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
