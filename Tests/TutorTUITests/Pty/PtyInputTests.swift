import Foundation
import Testing

@testable import tutor_tui

/// Typing on a real terminal: lines, pastes, drafts that outlive the program, an editor.
@Suite(.serialized, .offThePool) struct PtyInputTests {
    private let home: PtyProgram.Home

    init() throws { home = try PtyProgram.Home() }

    private func start(_ arguments: String..., environment: [String: String?] = [:]) throws -> PtyProgram {
        let program = try PtyProgram(arguments, in: home, environment: environment)
        program.see("Welcome, Sam")
        program.see("the input") { $0.lines[22].hasPrefix(" >") || $0.lines[21].hasPrefix(" >") }
        return program
    }

    private func drafts() -> [String] {
        let folder = home.path + "/state/drafts"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { !$0.hasSuffix(".lock") }.compactMap {
            try? String(contentsOfFile: folder + "/" + $0, encoding: .utf8)
        }
    }

    /// Waits for what is kept.
    private func keeps(_ expected: [String], _ program: PtyProgram, location: SourceLocation = #_sourceLocation) {
        let deadline = Date().addingTimeInterval(PtyProgram.patience)
        while drafts() != expected, Date() < deadline { _ = program.written(in: 0.05) }
        #expect(drafts() == expected, sourceLocation: location)
    }

    // MARK: Lines

    @Test func controlJAndAltEnterMakeLinesAndEnterSendsThemAll() throws {
        let program = try start()
        program.type("he\n")
        program.see("a second line") { $0.lines[21] == " > he" }
        program.type("\u{7F}lp")
        program.see("one line again") { $0.lines[22] == " > help" }
        program.type("\u{1B}\r")
        program.see("a second line") { $0.lines[21] == " > help" }
        #expect(!program.text.contains("You:"))
        program.type("\r")
        program.see("You: help")
    }

    @Test func enterMakesLinesForWhomItIsSetSo() throws {
        try FileManager.default.createDirectory(atPath: home.path + "/.config/tutor", withIntermediateDirectories: true)
        try Data("enter: newline\n".utf8).write(to: URL(filePath: home.path + "/.config/tutor/keys.yaml"))
        let program = try start()
        program.see("Alt-Enter send")
        program.type("help\r")
        program.see("a second line") { $0.lines[21] == " > help" }
        program.type("\u{1B}\r")
        program.see("You: help")
    }

    // MARK: Pastes

    @Test func aPasteWithoutMarksIsOneDraftAndSendsNothing() throws {
        let program = try start()
        program.type((1...200).map { "/end it is the pump \($0)\r" }.joined())
        program.see("a folded paste") { $0.lines.contains { $0.contains("[pasted: ") } }
        _ = program.written(in: 0.5)
        #expect(!program.text.contains("You:"), "a paste sent something")
        program.type("\u{3}")
        program.see("an empty draft") { $0.lines[22] == " >" }
        program.type("one line\rand another")
        program.see("two lines") { $0.lines[21] == " > one line" && $0.lines[22] == "   and another" }
        program.type("\u{3}")
        program.see("an empty draft") { $0.lines[22] == " >" && $0.lines[21].contains("──") }
        program.enter("help")
        program.see("You: help")
    }

    @Test func aLongPasteIsFoldedAndCanBeLookedAt() throws {
        let program = try start()
        let text = (1...100).map { "line \($0)" }.joined(separator: "\r")
        program.type("\u{1B}[200~" + text + "\u{1B}[201~")
        program.see("[pasted: 100 lines, 791 bytes]")
        program.see("Ctrl-X Ctrl-O: open it")
        program.type("\u{18}\u{F}")
        program.see("its end") { $0.lines[22] == "   line 100" }
        #expect(!program.text.contains("You:"))
    }

    @Test func theEnterThatChoseAWordDoesNotSendIt() throws {
        let program = try start()
        program.type("点検\r")
        program.see("Not sent: that Enter came with the word.")
        #expect(program.lines[22] == " > 点検" && !program.text.contains("You:"))
        program.type("\r")
        program.see("You: 点検")
    }

    // MARK: Drafts

    @Test func aDraftIsBackAfterTheProgramWasKilled() throws {
        let program = try start()
        program.type("a two-hour\nfeature plan")
        keeps(["a two-hour\nfeature plan"], program)
        program.signal(SIGKILL)
        #expect(program.end() == .signal(SIGKILL))

        let next = try PtyProgram(in: home)
        next.see("Your draft of last time is back.")
        next.see("both lines") { $0.lines[21] == " > a two-hour" && $0.lines[22] == "   feature plan" }
        #expect(!next.text.contains("You:"))
        // Put away, it is in the history, and nothing is kept any more.
        next.type("\u{3}")
        keeps([], next)
        next.type("\u{10}")
        next.see("both lines again") { $0.lines[21] == " > a two-hour" }
        next.signal(SIGHUP)
        #expect(next.end() == .signal(SIGHUP))
        next.expectTheTerminalBack()
    }

    @Test func anExamKeepsNoDraft() throws {
        let program = try start("--mode", "exam")
        program.type("the answers")
        program.see("the answers")
        _ = program.written(in: 2.5)
        #expect(drafts() == [])
        program.type("\u{18}\u{5}")
        program.see("No editor is opened here")
    }

    // MARK: An editor

    @Test func aDraftCanBeWrittenInAnEditor() throws {
        let log = home.path + "/log"
        let script = home.path + "/editor"
        // What the editor is given, and who may read it.
        try Data(
            """
            #!/bin/sh
            stat -c '%a' "$2" "$(dirname "$2")" > \(log)
            cat "$2" >> \(log)
            printf 'is the oil\\nlevel ok?\\n' > "$2"
            """.utf8
        ).write(to: URL(filePath: script))
        chmod(script, 0o755)
        let program = try start(environment: ["VISUAL": script + " -x", "EDITOR": "false"])
        program.type("draft")
        program.see(" > draft")
        program.type("\u{18}\u{5}")
        program.see("what the editor made") { $0.lines[21] == " > is the oil" && $0.lines[22] == "   level ok?" }
        #expect(try String(contentsOfFile: log, encoding: .utf8) == "600\n700\ndraft\n")
        #expect(!program.text.contains("You:"))
        let left = try FileManager.default.contentsOfDirectory(atPath: home.path + "/state/drafts")
        #expect(!left.contains { $0.hasPrefix("edit-") })
        program.type("\u{3}")
        program.enter("/quit")
        #expect(program.end() == .status(0))
        #expect(program.screen.modes.isDisjoint(with: [1049, 2004]) && program.screen.modes.contains(25))
    }

    @Test func anEditorThatFailsLeavesTheDraftAlone() throws {
        let program = try start(environment: ["VISUAL": nil, "EDITOR": "false"])
        program.type("draft")
        program.type("\u{18}\u{5}")
        program.see("the draft is as it was")
        #expect(program.lines[22] == " > draft")
    }

    // MARK: Keys

    @Test func keysCanBeChangedAndTheSheetSaysSo() throws {
        try FileManager.default.createDirectory(atPath: home.path + "/.config/tutor", withIntermediateDirectories: true)
        try Data("editor.killLine: Alt-K\nchat.redraw: Ctrl-K\n".utf8).write(
            to: URL(filePath: home.path + "/.config/tutor/keys.yaml"))
        let program = try start()
        program.type("oil level\u{1}")
        program.see(" > oil level")
        program.type("\u{B}")
        program.type("\u{1B}k")
        program.see("an empty draft") { $0.lines[22] == " >" }
        program.enter("/keys")
        program.see("Talking")
        program.type("\u{4}")
        #expect(program.end() == .status(0))
    }
}
