import Foundation
import Testing

/// Whatever ends or stops the program, the terminal is the shell's again; a breakdown leaves a report that a stranger may read.
@Suite(.serialized, .offThePool) struct PtyCrashTests {
    private let home: PtyProgram.Home
    private static let secret = "sk-canary-0123456789abcdef"
    private static let said = "canary words about the seal"

    init() throws { home = try PtyProgram.Home() }

    private var reports: [String] {
        let folder = home.path + "/state/crashes"
        return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).map { folder + "/" + $0 }
    }

    /// A drill on the screen, its clock running, with something half typed.
    private func runningDrill() throws -> PtyProgram {
        let program = try PtyProgram(
            "--seed", "7", "--speed", "20", "--offline", in: home,
            environment: [
                "TUTOR_TRAINEE": "canary-7", "TUTOR_NAME": "Canary Kim", "TUTOR_API_KEY": Self.secret,
                "TUTOR_OFFICE": "Canary Town",
            ])
        program.see("Welcome, Canary Kim")
        program.enter("/start harvester-pilot-pressure")
        program.see("You ride along")
        program.enter(Self.said)
        program.see("You: canary words")
        program.enter("is the oil level ok?")
        program.see("Hydraulic oil level is")
        program.type("half a sen")
        program.see("half a sen")
        return program
    }

    /// Every mode off, the cursor shown, then out of the alternate screen, and nothing drawn after that.
    private func expectTheWayOut(_ program: PtyProgram, _ label: Comment) throws {
        program.expectTheTerminalBack()
        let out = try #require(program.written.range(of: "\u{1B}[?1049l", options: .backwards), label)
        for mode in ["\u{1B}[?2026l", "\u{1B}[?1004l", "\u{1B}[?2004l", "\u{1B}[?25h"] {
            let off = try #require(program.written.range(of: mode, options: .backwards), label)
            #expect(off.upperBound <= out.lowerBound, label)
        }
        // The title's own order belongs to leaving; words may follow, and no order.
        let rest = program.written[out.upperBound...].replacing("\u{1B}[23;0;0t", with: "")
        #expect(!rest.contains("\u{1B}"), label)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func whoeverEndsItGetsTheTerminalBack(signal: Int32) throws {
        let program = try runningDrill()
        program.signal(signal)
        #expect(program.end() == .signal(signal))
        try expectTheWayOut(program, "\(signal)")
        #expect(reports == [], "nothing broke down")
        #expect(!program.onTheOrdinaryScreen.contains("broke down"))
    }

    /// ILL and TRAP are how a trap of Swift's ends.
    @Test(arguments: [
        (SIGABRT, "ABRT"), (SIGSEGV, "SEGV"), (SIGILL, "ILL"), (SIGTRAP, "TRAP"), (SIGBUS, "BUS"), (SIGFPE, "FPE"), (SIGSYS, "SYS"),
    ])
    func aBreakdownGivesTheTerminalBackThenReportsThenSaysWhere(signal: Int32, name: String) throws {
        let program = try runningDrill()
        program.signal(signal)
        #expect(program.end() == .signal(signal))
        try expectTheWayOut(program, "\(name)")
        let path = try #require(reports.first)
        #expect(reports.count == 1)
        let told = program.onTheOrdinaryScreen
        #expect(told.contains("tutor-tui: It broke down (\(name)). A drill that was running is kept"))
        #expect(told.contains("is in \(path).") && told.contains("tutor-tui doctor --bundle FILE"))

        var facts = stat()
        #expect(stat(path, &facts) == 0 && facts.st_mode & 0o777 == 0o600)
        let folder = URL(filePath: path).deletingLastPathComponent().path
        #expect(stat(folder, &facts) == 0 && facts.st_mode & 0o777 == 0o700)
        let report = try String(contentsOfFile: path, encoding: .utf8)
        #expect(report.hasPrefix("tutor-tui crash report\nversion: ") && report.hasSuffix("end of report\n"))
        for line in ["terminal: xterm-256color", "signal: \(name) (", "size: 80x24", "locale: LC_ALL=C.UTF-8"] {
            #expect(report.contains("\n" + line), "\(report)")
        }
        #expect(report.contains("last commands, oldest first:\n  chat\n") && report.contains("\n  read_tags\n"))
        // The loop that waits for keys: within the program, some frames up from the system's own.
        #expect(report.matches(of: /(?m)^  tutor-tui\+0x[0-9a-f]+$/).count >= 4, "\(report)")
        for canary in [
            "Canary", "canary", Self.secret, Self.said, "half a sen", "oil level", home.path, "/home", NSUserName() + "@",
        ] {
            #expect(!report.contains(canary), "\(canary): \(report)")
        }
    }

    @Test func aDrillThatWasCutOffByABreakdownGoesOn() throws {
        let program = try runningDrill()
        program.signal(SIGSEGV)
        _ = program.end()
        let next = try PtyProgram(in: home, environment: ["TUTOR_TRAINEE": "canary-7"])
        next.see("was cut off at")
        next.enter()
        next.see("You are back in")
    }

    /// In the middle of a burst of frames: what is still drawn must not come after the way out.
    @Test func nothingIsDrawnAfterTheWayOut() throws {
        for round in 0..<6 {
            let program = try runningDrill()
            for _ in 0..<40 { program.type("\u{1B}[5~\u{1B}[6~x") }
            program.signal([SIGTERM, SIGSEGV, SIGHUP][round % 3])
            _ = program.end()
            try expectTheWayOut(program, "round \(round)")
        }
    }

    @Test func aFolderThatTakesNoReportIsSaidAndNothingMore() throws {
        try Data().write(to: URL(filePath: home.path + "/state-file"))
        let program = try PtyProgram("--plain", in: home, environment: ["XDG_STATE_HOME": home.path + "/state-file"])
        program.see("You:")
        program.signal(SIGABRT)
        #expect(program.end() == .signal(SIGABRT))
        #expect(program.written.contains("It broke down (ABRT)"))
        program.expectTheTerminalBack()
    }

    @Test func onlyTheNewestReportsAreKept() throws {
        let folder = home.path + "/state/crashes"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for number in 10..<40 { try Data().write(to: URL(filePath: folder + "/crash-202001\(number)T000000Z-1.txt")) }
        try Data().write(to: URL(filePath: folder + "/mine.txt"))
        let program = try PtyProgram("--plain", in: home)
        program.see("You:")
        program.signal(SIGSEGV)
        _ = program.end()
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(names.count == 11 && names.contains("mine.txt"), "\(names)")
        #expect(names.contains("crash-20200139T000000Z-1.txt") && !names.contains("crash-20200130T000000Z-1.txt"))
    }

    // MARK: Stops

    @Test(arguments: [true, false])
    func aStopGivesTheTerminalBackAndGoingOnDrawsItAgain(byKey: Bool) throws {
        let program = try runningDrill()
        if byKey { program.type("\u{1A}") } else { program.signal(SIGTSTP) }
        program.seeItStop()
        program.expectTheTerminalBack()
        let before = program.bytes.count
        program.signal(SIGCONT)
        program.see("the screen again") { $0.modes.isSuperset(of: [1049, 2004, 25]) && $0.lines[22].contains("half a sen") }
        program.see("Hydraulic oil level is")
        #expect(String(decoding: program.bytes[before...], as: UTF8.self).contains("\u{1B}[?1049h"))
        // Keys work as before, and the way out is whole a second time.
        program.type("tence")
        program.see("half a sentence")
        program.signal(SIGTERM)
        #expect(program.end() == .signal(SIGTERM))
        try expectTheWayOut(program, "after a stop")
    }
}
