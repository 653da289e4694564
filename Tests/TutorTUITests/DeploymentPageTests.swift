import ArgumentParser
import Foundation
import Testing

@testable import Tutor
@testable import tutor_tui

/// What docs/deployment.md and docs/people.md tell people to type is what the program takes.
@Suite struct DeploymentPageTests {
    private static let root: URL = {
        var folder = URL(filePath: #filePath)
        for _ in 0..<3 { folder = folder.deletingLastPathComponent() }
        return folder
    }()

    private static func page(_ name: String) throws -> String {
        try String(contentsOf: root.appending(path: "docs/" + name), encoding: .utf8)
    }

    /// Lines of code that run the program: after a prompt, in a script, in a forced command.
    private static func commands(_ page: String) -> [String] {
        var isCode = false
        return page.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
            if line.hasPrefix("```") { isCode.toggle() }
            guard isCode || line.hasPrefix("    "), let start = line.range(of: "tutor-tui ") else { return nil }
            let rest = line[start.upperBound...]
            // A forced command ends with its quote.
            return String(line.contains("command=\"") ? rest.prefix { $0 != "\"" } : rest)
        }
    }

    @Test(arguments: [("deployment.md", 9), ("people.md", 6), ("care.md", 9)])
    func whatThePagesTellPeopleToTypeIsTaken(name: String, atLeast: Int) throws {
        let commands = Self.commands(try Self.page(name))
        #expect(commands.count >= atLeast, "\(commands)")
        for command in commands {
            let words = try #require(SessionWords.split(command), "\(command)")
            #expect(throws: Never.self, "\(name): tutor-tui \(command)") { _ = try TutorTUI.parseAsRoot(words) }
        }
    }

    /// The units of the page, checked by systemd where there is one.
    @Test func systemdTakesTheUnits() throws {
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/systemd-analyze") else {
            return print("SKIP: no systemd-analyze here, so the units of docs/deployment.md are not checked.")
        }
        let home = try ProgramHome()
        let parts = try Self.page("deployment.md").components(separatedBy: "```ini\n").dropFirst()
        let units = parts.map { String($0.prefix(upTo: $0.range(of: "```")?.lowerBound ?? $0.endIndex)) }
        #expect(units.count == 2)
        // The program's place here, and an account that is there.
        let service = units[0].replacing("/usr/local/lib/tutor/%i", with: "/bin/true").replacing("=tutor\n", with: "=root\n")
        try home.write(service, to: "tutor@.service")
        try home.write(units[1], to: "tutor@.timer")
        let check = Process()
        check.executableURL = URL(filePath: "/usr/bin/systemd-analyze")
        check.arguments = ["verify", "--man=no", home.path + "/tutor@nightly.service", home.path + "/tutor@nightly.timer"]
        let output = Pipe()
        check.standardError = output
        check.standardOutput = output
        for name in ["tutor@nightly.service", "tutor@nightly.timer"] {
            let kind = name.hasSuffix("timer") ? "timer" : "service"
            try FileManager.default.createSymbolicLink(
                atPath: home.path + "/" + name, withDestinationPath: home.path + "/tutor@." + kind)
        }
        try check.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        check.waitUntilExit()
        #expect(!said.contains("tutor@"), "\(said)")
    }

    // MARK: What is open in sessions

    private static func types(_ type: any ParsableCommand.Type, _ path: [String] = []) -> [(any ParsableCommand.Type, [String])] {
        [(type, path)] + type.configuration.subcommands.flatMap { types($0, path + [CommandPath.name($0)]) }
    }

    /// An option or argument for a file, on a command that is open in sessions, is one that the door looks at. The program's own
    /// description of itself says which there are.
    @Test func everyFileThatACommandTakesIsLookedAt() throws {
        var checked = 0
        for (type, path) in Self.types(TutorTUI.self) where type is any OpenInSessions.Type {
            let help = type.helpMessage(columns: 4000)
            for line in help.split(separator: "\n") {
                guard let match = line.firstMatch(of: /^  (?:(--[a-z-]+) <(?:file|dir|folder|path|id\|file|key)>|<file>)/) else {
                    continue
                }
                let option = match.1.map(String.init)
                if let option, SessionDoor.withheld.contains(option) { continue }
                // Whatever else the command must have is given until it is content.
                let fillers: [[String]] = [
                    [], ["x"], ["--id", "x"], ["x", "--reason", "y"], ["--script", "-", "x"],
                    ["x", "--reason-code", "other", "--reason", "y", "--approved-by", "z"],
                ]
                let parsed = fillers.lazy.compactMap { filler in
                    try? TutorTUI.parseAsRoot(path + [option, "/etc/passwd"].compactMap { $0 } + filler.filter { $0 != option })
                        as? any OpenInSessions
                }.first
                let command = try #require(parsed, "\(path) \(option ?? "file")")
                #expect(command.places.contains("/etc/passwd"), "\(path) \(option ?? "file")")
                checked += 1
            }
        }
        #expect(checked >= 4)
    }

    /// Only the doors open the records: a subcommand that did so itself would show them to anybody.
    @Test func onlyTheDoorsOpenTheRecords() throws {
        let folder = Self.root.appending(path: "Sources/tutor-tui")
        let allowed = [
            "CommonOptions.swift", "CommonOptions+Records.swift", "PeopleInitCommand.swift", "RecordCommand+Verify.swift",
            "RecordRestoreCommand.swift",
        ]
        for name in FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String }) ?? []
        where name.hasSuffix(".swift") {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            guard !allowed.contains(URL(filePath: name).lastPathComponent) else { continue }
            #expect(!text.contains("openStore()") && !text.contains("RecordStore(path:"), "\(name)")
        }
    }
}
