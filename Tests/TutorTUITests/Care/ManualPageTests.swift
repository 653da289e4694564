import ArgumentParser
import Foundation
import Testing

@testable import tutor_tui

/// The manual page, the completions, and where they are installed.
@Suite struct ManualPageTests {
    private static let root: URL = {
        var folder = URL(filePath: #filePath)
        for _ in 0..<4 { folder = folder.deletingLastPathComponent() }
        return folder
    }()

    private func run(_ tool: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: tool)
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "MANWIDTH": "80", "HOME": "/"]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }

    /// The first of some programs that is here.
    private func tool(_ names: String...) -> String? { names.first { FileManager.default.isExecutableFile(atPath: $0) } }

    @Test func thePageInTheDocsIsTheProgramsOwn() throws {
        let page = try #require(ManualCommand.page).roff
        let file = Self.root.appending(path: "docs/man/tutor-tui.1")
        if ProcessInfo.processInfo.environment["TUTOR_RECORD_GOLDENS"] != nil {
            try page.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == page, "stale: run \"make manual\"")
    }

    @Test func everyCommandAndOptionIsInIt() throws {
        let page = try #require(ManualCommand.page).roff
        func look(_ type: any ParsableCommand.Type, _ path: [String]) throws {
            let name = path.joined(separator: " ").replacing("-", with: "\\-")
            if !path.isEmpty { #expect(page.contains(".SS \"\(name)\"\n"), "\(name)") }
            for option in (CommandTree(of: type)?.shownArguments ?? []).flatMap({ $0.names ?? [] }) {
                #expect(page.contains("\\fB\\-\\-\(option.name.replacing("-", with: "\\-"))\\fR"), "\(name) --\(option.name)")
            }
            for child in type.configuration.subcommands { try look(child, path + [CommandPath.name(child)]) }
        }
        try look(TutorTUI.self, [])
        #expect(page.split(separator: "\n").allSatisfy { !$0.hasPrefix(".") || $0.contains(/^\.(TH|SH|SS|PP|TP|B|\\")/) })
    }

    @Test func manShowsItWithoutAWarning() throws {
        let file = Self.root.appending(path: "docs/man/tutor-tui.1").path
        guard let groff = tool("/usr/bin/groff") else { return print("SKIP: no groff here, so the manual page is not rendered.") }
        let warnings = try run(groff, ["-man", "-ww", "-z", "-Tutf8", file])
        #expect(warnings.status == 0 && warnings.output == "")
        let shown = try run(groff, ["-man", "-P-cbou", "-Tutf8", file]).output
        #expect(shown.contains("tutor-tui scenario preview [OPTIONS] scenario") && shown.contains("--bundle file"))
        #expect(shown.split(separator: "\n").allSatisfy { $0.count <= 80 })
        if let man = tool("/usr/bin/man") {
            #expect(try run("/bin/sh", ["-c", "\(man) --warnings -l '\(file)' 2>&1 >/dev/null"]).output == "")
        }
        if let mandoc = tool("/usr/bin/mandoc") { #expect(try run(mandoc, ["-Tlint", "-Wwarning", file]).output == "") }
    }

    // MARK: Completions

    @Test(arguments: ["bash", "zsh", "fish"])
    func aShellReadsItsScript(shell: String) throws {
        let home = try ProgramHome()
        let script = try home.run("completions", shell)
        #expect(script.status == 0 && script.output.count > 10_000)
        guard let program = tool("/usr/bin/\(shell)", "/bin/\(shell)") else {
            return print("SKIP: no \(shell) here to read its completions.")
        }
        try home.write(script.output, to: "script")
        let read = try run(program, ["-n", home.path + "/script"])
        #expect(read.status == 0 && read.output == "", "\(read.output)")
    }

    /// What bash offers, asked as bash asks.
    @Test func bashOffersCommandsOptionsAndIds() throws {
        let home = try ProgramHome()
        try home.write(try home.run("completions", "bash").output, to: "script")
        let program = try ProgramRun.program()
        try home.write(
            """
            PATH=\(URL(filePath: program).deletingLastPathComponent().path):$PATH
            source \(home.path)/script
            while IFS= read -r COMP_LINE; do
              COMP_POINT=${#COMP_LINE}; read -ra COMP_WORDS <<<"$COMP_LINE"
              [[ "$COMP_LINE" == *" " ]] && COMP_WORDS+=("")
              COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMPREPLY=()
              $(complete -p tutor-tui | sed 's/.*-F \\([^ ]*\\) .*/\\1/') tutor-tui "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
              echo "$COMP_LINE: ${COMPREPLY[*]}"
            done
            """, to: "ask")
        let asked = try home.run(
            "unused",
            input: """
                tutor-tui do
                tutor-tui scenario show harvester-p
                tutor-tui scenario show aeration-exam
                tutor-tui scenario docs harv
                tutor-tui completions \n
                """, shell: "exec bash \"$HOME/ask\"")
        #expect(asked.lines.contains("tutor-tui do: doctor"), "\(asked.output)\(asked.error)")
        #expect(asked.output.contains("show harvester-p: harvester-pilot-pressure"))
        #expect(asked.lines.contains("tutor-tui scenario show aeration-exam: "), "a drill that is kept for exams is offered")
        #expect(asked.output.contains("docs harv: harvester-") && asked.output.contains("completions : bash zsh fish"))
    }

    @Test func installingPutsThemWhereShellsAndManLook() throws {
        guard tool("/usr/bin/make") != nil else { return print("SKIP: no make here.") }
        let home = try ProgramHome()
        let made = try run(
            "/usr/bin/make",
            [
                "-s", "-C", Self.root.path, "install-files", "PROGRAM=\(try ProgramRun.program())", "DESTDIR=\(home.path)",
                "PREFIX=/usr",
            ])
        #expect(made.status == 0, "\(made.output)")
        let share = home.path + "/usr/share/"
        for file in [
            "man/man1/tutor-tui.1", "bash-completion/completions/tutor-tui", "zsh/site-functions/_tutor-tui",
            "fish/vendor_completions.d/tutor-tui.fish", "tutor/prompts/drill.md", "tutor/scenario-library",
        ] {
            #expect(FileManager.default.fileExists(atPath: share + file), "\(file)")
        }
        let script = try String(contentsOfFile: share + "zsh/site-functions/_tutor-tui", encoding: .utf8)
        #expect(script.hasPrefix("#compdef tutor-tui"))
    }

    // MARK: Places

    @Test func xdgFoldersAreKeptApart() throws {
        let home = try ProgramHome()
        func path(_ name: String, _ environment: [String: String]) throws -> String {
            let base = ["TUTOR_DB": "", "TUTOR_STATE": "", "XDG_CACHE_HOME": ""]
            return try home.run("config", "path", name, environment: base.merging(environment) { $1 }).output
        }
        #expect(try path("settings", [:]) == home.path + "/.config/tutor/config.yaml\n")
        #expect(try path("records", [:]) == home.path + "/.local/share/tutor/records.sqlite\n")
        #expect(try path("state", [:]) == home.path + "/.local/state/tutor\n")
        #expect(try path("cache", [:]) == home.path + "/.cache/tutor\n")
        let xdg = ["XDG_CONFIG_HOME": "/c", "XDG_DATA_HOME": "/d", "XDG_STATE_HOME": "/s", "XDG_CACHE_HOME": "/k"]
        #expect(try path("settings", xdg) == "/c/tutor/config.yaml\n" && path("records", xdg) == "/d/tutor/records.sqlite\n")
        #expect(
            try path("state", xdg) == "/s/tutor\n" && path("cache", xdg) == "/k/tutor\n"
                && path("site", xdg) == "/d/tutor/site.yaml\n")
        // One that is not absolute is to be ignored.
        #expect(try path("records", ["XDG_DATA_HOME": "d"]) == home.path + "/.local/share/tutor/records.sqlite\n")
        #expect(try path("records", ["TUTOR_DB": "/x.sqlite"]) == "/x.sqlite\n")
        let all = try home.run("config", "path", "--json")
        let rows = try #require(try JSONSerialization.jsonObject(with: Data(all.outputBytes)) as? [[String: String]])
        #expect(rows.count == 8 && rows.first { $0["name"] == "records" }?["from"] == "TUTOR_DB")
        #expect(try home.run("config", "path", "nonsense").status == 2)
        let show = try home.run("config", "show", "--json")
        let shown = try #require(try JSONSerialization.jsonObject(with: Data(show.outputBytes)) as? [String: Any])
        #expect(shown["settings"] is [Any] && shown["site"] is [Any])
    }
}
