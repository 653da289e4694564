import Foundation
import Testing

@testable import tutor_tui

/// The plant view in the built program, on a real terminal.
@Suite(.serialized, .offThePool) struct PtyPlantTests {
    private let home: PtyProgram.Home

    init() throws { home = try PtyProgram.Home() }

    @Test(arguments: [["TERM": "xterm-256color"], ["NO_COLOR": "1"]])
    func everyPageOpensAnAlarmIsAcknowledgedAndTheDraftIsStillThere(environment: [String: String]) throws {
        let program = try PtyProgram("--seed", "7", "--speed", "50", in: home, environment: environment)
        program.see("Welcome, Sam")
        program.enter("/start harvester-pilot-pressure")
        program.see("an alarm") { $0.lines[0].contains(" alarm") }
        program.enter("pause")
        program.see("PAUSED")
        program.type("it may be the pump")
        program.see("> it may be the pump")
        program.type("\u{1B}p")
        program.see("[1 Tags]")
        #expect(program.text.contains("Pilot pressure") && program.text.contains("Esc q back"))
        #expect(!program.screen.modes.contains(25), "nothing to type into, and yet a cursor")
        program.type("4")
        program.see("[4 Mimic]")
        #expect(program.text.contains("Oil reservoir") && program.text.contains("Hydraulic pump"))
        program.type("\t")
        program.see("[5 Timeline]")
        #expect(program.text.contains("ALARM"))
        program.type("1\r")
        program.see("[2 Trend]")
        #expect(program.text.contains("Pilot pressure") && program.text.contains("across"))
        program.type("\u{1B}OD")
        program.see("psi at ")
        program.type("3")
        program.see("UNACKNOWLEDGED") { $0.lines.contains { $0.contains("unacknowledged") } }
        program.type("A")
        program.see("Acknowledged:")
        program.see("no alarm left to acknowledge") { !$0.lines.contains { $0.contains("unacknowledged") } }
        #expect(!program.lines[0].contains(" alarm"))
        program.type("\u{1B}")
        program.see("> it may be the pump")
        #expect(program.text.contains("You: /ack") && program.text.contains("Tutor: Acknowledged:"))
        program.type("\u{15}")
        program.enter("show the mimic")
        program.see("[4 Mimic]")
        program.type("q")
        program.see("Tutor: The machine at ")
        program.type("\u{3}\u{3}")
        #expect(program.end() == .status(0))
        program.expectTheTerminalBack()
    }

    @Test func fortyByTwelveIsEnough() throws {
        let program = try PtyProgram("--seed", "7", "--speed", "50", in: home, columns: 40, rows: 12)
        program.see("Welcome, Sam")
        program.enter("/start crusher-bearing-hot")
        program.see("0:0") { $0.lines[0].contains(" of ") }
        program.type("\u{0F}4")
        program.see("[4 Mimic]")
        program.see("the machine as a list") { $0.lines.contains { $0.contains("Lubrication pump") } }
        program.resize(columns: 120, rows: 40)
        program.see("the machine drawn") { $0.lines.contains { $0.contains("┌") && $0.contains("Lubrication pump") } }
        program.type("q")
        program.see("Enter send")
    }
}
