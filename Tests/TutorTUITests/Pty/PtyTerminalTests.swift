import Glibc
import Testing

@testable import tutor_tui

/// The built program on everything between a vt100 and tmux, as the machine's list of terminals describes them.
@Suite(.serialized, .offThePool) struct PtyTerminalTests {
    private static let terminals = [
        "vt100", "vt220", "linux", "xterm", "xterm-256color", "screen-256color", "tmux-256color", "rxvt-unicode-256color",
    ].filter { TerminalFacts(environment: ["TERM": $0]).listing == .known }

    @Test(arguments: terminals) func everyTerminalShowsADrillAndThePlantViewAndIsGivenBack(terminal: String) throws {
        let home = try PtyProgram.Home()
        let program = try PtyProgram("--seed", "7", "--speed", "50", "--offline", in: home, environment: ["TERM": terminal])
        program.see("Welcome, Sam")
        program.see("Enter send")
        program.enter("/start harvester-pilot-pressure")
        program.see("an alarm") { $0.lines[0].contains(" alarm") }
        program.enter("pause")
        program.see("PAUSED")
        #expect(program.lines.contains { $0.contains("psi") })
        // Every key that is not the terminal's own: letters, alone and with Ctrl or after Esc.
        program.type("an pump\u{1}\u{6}\u{6} oil\u{1B}b\u{1B}u\u{5}?")
        program.see("> an OIL pump?")
        // Its own arrows, as its own description has them.
        program.type(["vt220", "linux", "rxvt-unicode-256color"].contains(terminal) ? "\u{1B}[D\u{1B}[D" : "\u{1B}OD\u{1B}OD")
        program.type("s\u{B}")
        program.see("> an OIL pums") { $0.lines[22] == " > an OIL pums" }
        program.type("\u{F}")
        program.see("[1 Tags]")
        for (key, page) in [("\r", "[2 Trend]"), ("3", "[3 Alarms]"), ("\t", "[4 Mimic]"), ("5", "[5 Timeline]")] {
            program.type(key)
            program.see(page)
        }
        program.type("4\u{E}\u{E}")
        program.see("Hydraulic pump")
        program.type("q")
        program.see("> an OIL pums")
        #expect(program.screen.overflows == [])
        // What stands there is what a screen drawn from nothing shows.
        program.settle()
        let before = program.lines
        program.type("\u{C}")
        program.settle()
        #expect(program.lines == before)
        program.type("\u{1A}")
        program.seeItStop()
        program.signal(SIGCONT)
        program.see("all of it again") { $0.lines == before }
        program.type("\u{15}\u{3}\u{3}")
        #expect(program.end() == .status(0))
        program.expectTheTerminalBack()
        if ["vt100", "vt220"].contains(terminal) {
            // No colours, and no other screen to leave: what follows stands below.
            #expect(!program.written.contains(/\u{1B}\[(?:\d+;)*(?:3|4)[0-9](?:;\d+)*m/))
            #expect(program.screen.row == 23)
        }
    }
}
