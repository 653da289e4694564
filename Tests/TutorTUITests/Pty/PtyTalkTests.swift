import Foundation
import TestSupport
import Testing

@testable import tutor_tui

/// What outlives a sitting, and what leaves the screen for elsewhere: on a real terminal, with the real program.
@Suite(.serialized, .offThePool) struct PtyTalkTests {
    private let home: PtyProgram.Home

    init() throws { home = try PtyProgram.Home() }

    private func start(_ arguments: String..., environment: [String: String?] = [:]) throws -> PtyProgram {
        let program = try PtyProgram(["--seed", "7"] + arguments, in: home, environment: environment)
        program.see("Welcome, Sam")
        return program
    }

    private func startDrill(_ arguments: String..., environment: [String: String?] = [:]) throws -> PtyProgram {
        let program = try PtyProgram(["--seed", "7"] + arguments, in: home, environment: environment)
        program.see("Welcome, Sam")
        program.enter("/start harvester-pilot-pressure")
        program.see("You ride along")
        return program
    }

    private func write(_ text: String, to name: String) throws {
        let url = URL(filePath: home.path + "/" + name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    // MARK: Copying

    @Test func theLastAnswerGoesToTheTerminalsClipboard() throws {
        let program = try startDrill("--offline")
        program.enter("is the oil level ok?")
        program.see("Hydraulic oil level is")
        program.type("\u{1B}w")
        program.see("characters to the clipboard")
        let order = try #require(program.written.firstMatch(of: /\e]52;c;([A-Za-z0-9+\/=]+)\x07/))
        let copied = String(decoding: Data(base64Encoded: String(order.1)) ?? Data(), as: UTF8.self)
        #expect(copied.hasPrefix("Hydraulic oil level is ") && !copied.contains("You:"))
        // The mouse is the terminal's: no mode that would take it is ever on.
        for mode in ["1000", "1002", "1003", "1006"] { #expect(!program.written.contains("\u{1B}[?\(mode)h")) }
        program.enter("/copy all")
        program.see("characters to the clipboard") { screen in screen.lines.last?.contains("Sent") == true }
        #expect(program.written.matches(of: /\e]52;c;/).count == 2)
        #expect(program.screen.unknown.isEmpty)
    }

    @Test func aTerminalWithoutAClipboardIsToldOf() throws {
        let program = try startDrill("--offline", environment: ["TERM": "vt100"])
        program.enter("/copy")
        program.see("no clipboard: /export writes a file")
        #expect(!program.written.contains("\u{1B}]52"))
    }

    // MARK: Coming back

    @Test func thePlaceThatWasReadIsBackAfterTheProgramWasKilled() throws {
        let program = try startDrill("--offline")
        for number in 1...6 {
            // One after the other: lines that come in one piece are a paste.
            program.enter("/note look \(number)")
            program.see("You: /note look \(number)")
            program.enter("/read")
            program.see("all instruments") { $0.lines.contains { $0.contains("Coolant") || $0.contains("Pump noise") } }
            _ = program.written(in: 0.3)
        }
        program.type("\u{1B}[5~")
        program.see("more below")
        program.type("\u{1B}[5~")
        // Kept at most once a second.
        _ = program.written(in: 2.5)
        let top = Self.conversation(program)
        program.signal(SIGKILL)
        _ = program.end()

        let next = try PtyProgram("--seed", "7", "--offline", in: home)
        next.see("was cut off at")
        next.enter()
        next.see("You were reading here.")
        #expect(Self.conversation(next).prefix(8) == top.prefix(8))
        next.type("\u{1B}OF")
        next.see("You are back in")
    }

    /// The left part of the screen, without the plant beside it.
    private static func conversation(_ program: PtyProgram) -> [String] {
        program.lines.dropFirst().prefix(19).map { line in
            String(line.prefix { $0 != "│" }).replacing(/\s+$/, with: "")
        }
    }

    private var histories: [String] {
        let folder = home.path + "/state/history"
        return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).map { folder + "/" + $0 }
    }

    @Test func whatWasTypedIsThereTheNextTimeForItsOwnerAlone() throws {
        var program = try start("--offline")
        program.enter("what is a pilot pressure?")
        program.see("You: what is a pilot pressure?")
        program.enter("/quit")
        _ = program.end()
        let path = try #require(histories.first)
        var facts = stat()
        #expect(stat(path, &facts) == 0 && facts.st_mode & 0o777 == 0o600)
        #expect(!path.contains("sam"))
        program = try start("--offline")
        program.type("\u{1B}OA")
        program.see("> what is a pilot pressure?")
        program.type("\u{3}\u{4}")
        _ = program.end()

        // Somebody else at the same account has none of it.
        program = try PtyProgram("--offline", in: home, environment: ["TUTOR_TRAINEE": "kim", "TUTOR_NAME": "Kim"])
        program.see("Welcome, Kim")
        program.type("\u{1B}OA")
        #expect(!program.text.contains("pilot pressure?"))
        program.type("\u{4}")
        _ = program.end()

        try write("history: off\n", to: ".config/tutor/config.yaml")
        program = try start("--offline")
        program.enter("help")
        program.see("You: help")
        program.type("\u{4}")
        _ = program.end()
        #expect(!FileManager.default.fileExists(atPath: path), "who wants nothing kept wants nothing left")
    }

    @Test func anExamKeepsNothingOfWhatWasTyped() throws {
        let program = try start("--offline", "--mode", "exam")
        program.enter("a canary in an exam")
        program.see("You: a canary")
        program.type("\u{4}")
        _ = program.end()
        #expect(histories.isEmpty)
    }

    // MARK: The bell

    /// Without a model the alarms ring: the pilot pressure of this drill falls below its limit.
    private func alarm(_ config: String, before: String = "") throws -> (bells: Int, written: String) {
        try write(config, to: ".config/tutor/config.yaml")
        let program = try startDrill("--offline", "--speed", "60")
        program.type(before)
        program.see("an alarm") { $0.lines[0].contains("alarm") }
        _ = program.written(in: 1.2)
        let bells = program.bytes.count { $0 == 7 }
        program.type("\u{3}\u{3}")
        _ = program.end()
        program.expectTheTerminalBack()
        return (bells, program.written)
    }

    @Test func anAlarmRingsWhenTheWindowIsNotInFront() throws {
        let (bells, written) = try alarm("", before: "\u{1B}[O")
        #expect(bells >= 1)
        #expect(written.contains("\u{1B}[?1004h"))
        let off = try #require(written.range(of: "\u{1B}[?1004l", options: .backwards))
        #expect(off.lowerBound < (try #require(written.range(of: "\u{1B}[?1049l", options: .backwards))).lowerBound)
    }

    @Test func nothingRingsInFrontOfSomebody() throws {
        #expect(try alarm("", before: "\u{1B}[O\u{1B}[I").bells == 0)
        #expect(try alarm("bell: never\n", before: "\u{1B}[O").bells == 0)
    }

    @Test func whoWantsTheBellHasItAlwaysAndNobodyIsAskedForTheWindow() throws {
        let (bells, written) = try alarm("bell: always\n")
        #expect(bells >= 1)
        #expect(!written.contains("\u{1B}[?1004h"))
    }

    @Test func anAnswerThatTookLongRingsAtItsEnd() throws {
        let gate = Gate()
        let endpoint = try FakeEndpoint { request in
            if request.text.contains("\"confirm_ready\"") { return .calls([("confirm_ready", "{\"ready\":true}")]) }
            return .events(
                [.event(FakeChat.text("Well, ")), .call { gate.wait() }, .event(FakeChat.text("look."))] + FakeChat.ending("stop"))
        }
        let program = try startDrill(environment: ["TUTOR_ENDPOINT": endpoint.url("/v1"), "TUTOR_MODEL": "plant-model"])
        program.enter("what would an old hand make of all this?")
        program.see("Coach: Well,")
        program.type("\u{1B}[O")
        program.see("ten seconds") { $0.lines.last?.hasSuffix(" 10 s") == true || $0.lines.last?.hasSuffix(" 11 s") == true }
        #expect(!program.bytes.contains(7))
        gate.open()
        program.see("look.")
        _ = program.written(in: 0.3)
        #expect(program.bytes.count { $0 == 7 } == 1)
    }

    @Test func aSuspendedProgramWantsNoWordOfTheWindow() throws {
        let program = try startDrill("--offline")
        program.type("\u{1A}")
        program.seeItStop()
        #expect(!program.screen.modes.contains(1004))
        program.signal(SIGCONT)
        program.see("You ride along")
        #expect(program.screen.modes.contains(1004))
        program.signal(SIGTERM)
        _ = program.end()
        #expect(!program.screen.modes.contains(1004))
    }

    // MARK: Tokens

    @Test func tokensAndSpeedStandUnderTheAnswer() throws {
        let endpoint = try FakeEndpoint { request in
            if request.text.contains("\"confirm_ready\"") { return .calls([("confirm_ready", "{\"ready\":true}")]) }
            return .events([
                .event(FakeChat.text("Look at the level ")), .event(FakeChat.text("before you guess.")),
                .event(FakeChat.finish("stop")),
                .event("{\"choices\":[],\"usage\":{\"prompt_tokens\":2048,\"completion_tokens\":77}}"), .event("[DONE]"), .end,
            ])
        }
        let program = try startDrill(environment: ["TUTOR_ENDPOINT": endpoint.url("/v1"), "TUTOR_MODEL": "plant-model"])
        program.enter("what would an old hand make of all this?")
        program.see("a line of figures") { $0.lines.contains { $0.contains("2048 in, 77 out") && $0.contains("26 %") } }
        program.enter("/usage")
        program.see("Received")
        program.see("Part of 8192")
    }

    // MARK: Exporting

    @Test func aDrillIsExportedWhileItRuns() throws {
        let program = try startDrill("--offline")
        program.enter("is the oil level ok?")
        program.see("Hydraulic oil level is")
        let path = home.path + "/out.md"
        program.enter("/export \(path)")
        program.see("Only you can read the")
        let page = try String(contentsOfFile: path, encoding: .utf8)
        #expect(page.contains("> is the oil level ok?") && page.contains("Not graded yet"))
        var facts = stat()
        #expect(stat(path, &facts) == 0 && facts.st_mode & 0o777 == 0o600)
        program.enter("/export \(path)")
        program.see("was left as it is")
        #expect(try String(contentsOfFile: path, encoding: .utf8) == page)
        program.enter("/search oil level")
        program.see("[oil]")
    }
}
