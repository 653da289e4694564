import Foundation
import Testing

@testable import tutor_tui

/// The built program on a real terminal, seen as a person sees it.
@Suite(.serialized, .offThePool) struct PtyTests {
    private let home: PtyProgram.Home

    init() throws { home = try PtyProgram.Home() }

    /// A drill that stands still, some simulated minutes after its start.
    private func pausedDrill(_ arguments: String = "100") throws -> PtyProgram {
        let program = try PtyProgram("--seed", "7", "--speed", arguments, in: home)
        program.see("Welcome, Sam")
        program.enter("/start harvester-pilot-pressure")
        program.see("You ride along")
        program.see("a clock that runs") { !$0.lines[0].contains(" 0:00 of ") }
        program.enter("pause")
        program.see("PAUSED")
        return program
    }

    // MARK: The README's story

    @Test func theStoryOfTheReadmeFromTheFirstScreenToTheFarewell() throws {
        let program = try PtyProgram("--seed", "7", "--speed", "100", in: home)
        program.see("Welcome, Sam")
        program.see("Enter send")
        #expect(program.lines[0].hasPrefix(" tutor-tui") && program.lines[0].hasSuffix("offline"))
        #expect(program.lines[22] == " >" && program.lines[23].contains("Enter send   Tab complete"))
        #expect(program.screen.modes.isSuperset(of: [1049, 2004, 25]))

        program.enter("I need to practise hydraulic pump failures")
        program.see("Say \"start the first one\", or a number.")
        #expect(program.text.contains("1  Pilot pressure is falling"))

        program.enter("start the first one")
        program.see("You ride along on a combine cutting wheat.")
        #expect(program.lines[0].contains("Pilot pressure is falling") && program.lines[0].contains("DRILL"))
        #expect(program.lines[0].contains("of 5:00  100x  offline"))
        #expect(program.lines[1].contains("│ Combine harvester hydraulics"))
        program.see("a clock that runs") { !$0.lines[0].contains(" 0:00 of ") }
        // The rest takes as long as the machine takes; the plant waits.
        program.enter("pause")
        program.see("PAUSED")

        program.enter("show me the pilot pressure for the last 3 minutes")
        program.see("now   ")
        #expect(program.text.contains("Pilot pressure:") && program.text.contains("┤"))

        for (columns, rows) in [(120, 40), (60, 20), (30, 8), (80, 24)] {
            program.resize(columns: columns, rows: rows)
            guard rows >= 12 else {
                program.see("too small: needs 40x12, is") {
                    $0.lines.joined(separator: " ").contains("40x12, is \(columns)x\(rows)")
                }
                #expect(!program.screen.modes.contains(25), "nothing to type into, and yet a cursor")
                continue
            }
            program.see("the screen of \(columns)x\(rows)") { $0.lines[rows - 1].contains("Enter send") }
            #expect(program.lines[0].contains("PAUSED"), "\(columns)x\(rows)")
            #expect(program.lines.contains { $0.contains("psi") }, "\(columns)x\(rows)")
            #expect(program.lines[rows - 2] == " >", "\(columns)x\(rows)")
            #expect(program.screen.row == rows - 2 && program.screen.column == 3, "\(columns)x\(rows)")
        }

        program.enter("is the oil level ok?")
        program.see("Tutor: Hydraulic oil level is")
        program.enter("check the hydraulic pump")
        program.see("Tutor: Hydraulic pump (45 s to look):")
        program.enter("shut down the header drive")
        program.see("Tutor: You want to disengage the header")
        program.see("Enter or yes: do it   Esc or no: do not")
        program.enter()
        program.see("Tutor: Done: disengage the header drive.")
        #expect(program.lines[23].contains("Enter send"))
        program.enter("it's the pump shaft seal, replace the seal")
        program.see("Tutor: I read this as: hydraulic pump /")
        program.enter()
        // The verdict first: a long debrief is read from its top.
        program.see("Debrief: Pilot pressure is falling - ")
        program.see("more below: PgDn")
        #expect(program.text.contains("It was: hydraulic pump / external leakage / worn shaft seal."))
        #expect(program.lines[1].hasPrefix(" Tutor: Debrief:"))

        program.enter("/quit")
        #expect(program.end() == .status(0))
        program.expectTheTerminalBack()
        #expect(program.onTheOrdinaryScreen.contains("Last drill: \"Pilot pressure is falling\""))
        #expect(program.onTheOrdinaryScreen.contains("of 100"))
    }

    // MARK: Ways out

    @Test(arguments: [SIGTERM, SIGHUP])
    func aSignalGivesTheTerminalBackAndTheDrillIsOfferedAgain(signal: Int32) throws {
        let program = try pausedDrill()
        program.enter("is the oil level ok?")
        program.see("Hydraulic oil level is")
        program.signal(signal)
        #expect(program.end() == .signal(signal))
        program.expectTheTerminalBack()

        let next = try PtyProgram("--seed", "7", in: home)
        next.see("was cut off at")
        #expect(next.text.contains("Your drill \"Pilot pressure is falling\""))
        next.see("Enter or yes: do it")
        next.enter()
        next.see("You are back in \"Pilot pressure is")
        #expect(next.lines[0].contains("DRILL"))
        next.type("\u{4}")
        #expect(next.end() == .status(0))
        next.expectTheTerminalBack()
        #expect(next.onTheOrdinaryScreen.contains("kept as it stands; it is offered again at the next start."))
    }

    @Test func controlCTwiceLeaves() throws {
        let program = try PtyProgram(in: home)
        program.see("Welcome, Sam")
        program.type("\u{3}")
        program.see("Press Ctrl-C again to quit.")
        program.type("\u{3}")
        #expect(program.end() == .status(0))
        program.expectTheTerminalBack()
    }

    // MARK: What is written

    @Test func aHomeScreenWritesNothing() throws {
        let program = try PtyProgram(in: home)
        program.see("Enter send")
        _ = program.written(in: 0.3)
        #expect(program.written(in: 3) == [])
    }

    @Test func aPausedDrillWritesNothing() throws {
        let program = try pausedDrill()
        _ = program.written(in: 0.3)
        #expect(program.written(in: 3) == [])
    }

    /// At most 14 readings, each a cursor move (8 bytes) and a number (7), and the clock: 14 * 15 + 20 is 230 bytes; an alarm
    /// that rises comes to as much again, once. A whole screen would be ten times that.
    @Test func aRunningDrillWritesOnlyWhatChanged() throws {
        let program = try PtyProgram("--seed", "7", in: home)
        program.see("Welcome, Sam")
        program.enter("/start harvester-pilot-pressure")
        program.see("a clock that runs") { $0.lines[0].contains(" 0:02 of ") }
        let seconds = 5
        let bytes = program.written(in: Double(seconds))
        print("a running drill writes \(bytes.count / seconds) bytes a second")
        #expect(bytes.count > 0 && bytes.count <= 300 * (seconds + 1), "\(bytes.count) bytes in \(seconds) s")
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("\u{1B}[2J") && !text.contains("\u{1B}[J"))
        #expect(program.screen.unknown == [])
    }

    /// A frame of more than a line is held back until it is whole, where the terminal has said that it can; a key is not.
    @Test(arguments: [true, false]) func framesAreHeldBackWhereThatIsOffered(isOffered: Bool) throws {
        let program = try PtyProgram("--seed", "7", in: home)
        program.see("Welcome, Sam")
        #expect(program.written.contains("\u{1B}[?2026$p"))
        program.type("\u{1B}[?2026;\(isOffered ? 2 : 0)$y")
        program.type("/start harvester-pilot-pressure")
        program.see("the draft, and nothing of the answer in it") { $0.lines[22].hasSuffix("> /start harvester-pilot-pressure") }
        #expect(!program.written.contains("\u{1B}[?2026h"))
        program.enter()
        program.see("You ride along")
        let (begun, ended) = (program.written.ranges(of: "\u{1B}[?2026h"), program.written.ranges(of: "\u{1B}[?2026l"))
        #expect(begun.isEmpty != isOffered)
        #expect(begun.count == ended.count && zip(begun, ended).allSatisfy { $0.upperBound < $1.lowerBound })
        program.enter("/quit")
        #expect(program.end() == .status(0))
        program.expectTheTerminalBack()
    }

    @Test func aWindowThatComesBackToItsSizeIsDrawnAnew() throws {
        let program = try PtyProgram(in: home)
        program.see("Enter send")
        program.type("half a sen")
        program.see("> half a sen")
        program.loseTheScreen()
        program.see("all of it again") { $0.lines[22] == " > half a sen" && $0.lines[1].contains("Welcome, Sam") }
    }

    @Test func aWindowThatWasMadeSmallerDuringAStopIsNeverDrawnBeyondItsEdge() throws {
        let program = try PtyProgram(in: home)
        program.see("Enter send")
        program.type("\u{1A}")
        program.seeItStop()
        program.resize(columns: 60, rows: 20)
        program.signal(SIGCONT)
        program.see("the whole screen") { $0.lines[19].contains("Enter send") && $0.lines[18] == " >" }
        #expect(program.screen.overflows == [])
        program.type("\u{3}\u{3}")
        #expect(program.end() == .status(0))
        program.expectTheTerminalBack()
    }

    @Test func noColorMeansNoColourSequence() throws {
        let program = try PtyProgram("--seed", "7", in: home, environment: ["NO_COLOR": "1"])
        program.see("Welcome, Sam")
        program.enter("/start harvester-pilot-pressure")
        program.see("You ride along")
        program.enter("is the oil level ok?")
        program.see("Tutor: Hydraulic oil level is")
        program.enter("/quit")
        #expect(program.end() == .status(0))
        let colours = program.written.matches(of: /\u{1B}\[([0-9;]*)m/).flatMap {
            $0.1.split(separator: ";").compactMap { Int($0) }
        }
        .filter { (30...49).contains($0) || (90...107).contains($0) }
        #expect(colours == [])
        program.expectTheTerminalBack()
    }

    @Test(arguments: ["dumb", "no-such-terminal", nil])
    func aTerminalThatCanDoNoMoreGetsLines(name: String?) throws {
        let program = try PtyProgram("--seed", "7", in: home, environment: ["TERM": name])
        program.see("You:")
        #expect(program.written.contains("Tutor: Welcome, Sam."))
        #expect(program.written.contains("does not know the terminal \"no-such-terminal\"") == (name == "no-such-terminal"))
        program.type("list drills\n")
        program.see("start the first one")
        program.type("/quit\n")
        #expect(program.end() == .status(0))
        #expect(!program.bytes.contains(0x1B))
        program.expectTheTerminalBack()
    }

    @Test func aPasteOfManyLinesIsOneDraft() throws {
        let program = try PtyProgram(in: home)
        program.see("Welcome, Sam")
        let line = "/end \u{3}it is\tthe\u{1B}[2J pump\u{7}\u{4}\r"
        program.type("\u{1B}[200~" + (0..<200).map { "\($0) \(line)" }.joined() + "last line\u{1B}[201~")
        program.see("a folded paste") { $0.lines[22].hasPrefix(" > [pasted: 201 lines, ") }
        program.type("\u{18}\u{F}")
        program.see("the end of the paste in the draft") { $0.lines[22].contains("last line") }
        #expect(program.lines[18].contains("──"), "the draft takes four rows at most")
        #expect(!program.text.contains("You:"), "a paste sent something")
        // One key drops all of it.
        program.type("\u{3}")
        program.see("an empty draft") { $0.lines[22] == " >" && $0.lines[21].contains("──") }
        program.enter("help")
        program.see("You: help")
        #expect(program.screen.unknown == [])
    }
}
