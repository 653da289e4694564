import Glibc
import Synchronization
import Testing
import Tutor

@testable import tutor_tui

/// The real curses on a pseudo-terminal. One at a time: curses keeps its state in globals.
@Suite(.serialized) struct CursesScreenTests {
    private let environment = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]

    private func with(
        columns: Int = 80, rows: Int = 24, environment: [String: String]? = nil,
        _ body: (PseudoTerminal, CursesScreen) throws -> Void
    ) throws {
        let terminal = PseudoTerminal(columns: columns, rows: rows)
        let before = terminal.modes
        let screen = try CursesScreen(
            input: terminal.slave, output: terminal.slave, environment: environment ?? self.environment)
        try body(terminal, screen)
        screen.close()
        terminal.settle()
        #expect(terminal.modes == before)
        #expect(terminal.shown.modes.isDisjoint(with: [1049, 2004]))
        #expect(terminal.shown.modes.contains(25))
        #expect(terminal.shown.unknown == [])
    }

    private func model(_ screen: CursesScreen) -> ChatModel {
        let session = FakeSession()
        session.greeting = Fixtures.talk
        session.display = Fixtures.plant
        return ChatModel(session: session, size: screen.size, glyphs: screen.glyphs)
    }

    private func paint(_ model: inout ChatModel, on screen: CursesScreen) -> [String] {
        let (buffer, cursor) = ChatScreen.frame(&model)
        screen.put(buffer, cursor: cursor)
        return buffer.lines
    }

    @Test func theTerminalShowsTheFrame() throws {
        try with { terminal, screen in
            #expect(screen.glyphs == .unicode)
            #expect(screen.depth == .twoFiftySix)
            var model = model(screen)
            let lines = paint(&model, on: screen)
            let bytes = terminal.settle()
            #expect(terminal.shown.lines == lines)
            #expect(terminal.shown.row == 22 && terminal.shown.column == 3)
            #expect(bytes.count < 4096)
        }
    }

    @Test func anUnchangedFrameWritesNothing() throws {
        try with { terminal, screen in
            var model = model(screen)
            _ = paint(&model, on: screen)
            terminal.settle()
            _ = paint(&model, on: screen)
            #expect(terminal.settle() == [])
        }
    }

    @Test func aTypedCharacterCostsAFewBytesAndTheScreenStaysTrue() throws {
        try with { terminal, screen in
            var model = model(screen)
            _ = paint(&model, on: screen)
            terminal.settle()
            var total = 0
            let text =
                "the oil is hot, 油温 is e\u{301}leve\u{301}e and the header slows down in the heavy crop of the north field, every day"
            for scalar in text.unicodeScalars {
                _ = model.update(.input(.key(.text(scalar))))
                let lines = paint(&model, on: screen)
                total += terminal.settle().count
                #expect(terminal.shown.lines == lines)
            }
            // Two rows are opened on the way, which moves the conversation up.
            #expect(total <= 16 * text.unicodeScalars.count, "\(total) bytes")
            for _ in 0..<20 {
                _ = model.update(.input(.key(.wordBackspace)))
                let lines = paint(&model, on: screen)
                terminal.settle()
                #expect(terminal.shown.lines == lines)
            }
        }
    }

    @Test func keysArriveThroughCurses() throws {
        try with { terminal, screen in
            func typed(_ bytes: some Sequence<UInt8>) -> [Input] {
                terminal.type(bytes)
                // The kernel hands them over in its own time; this ends when they are there.
                var polled = [pollfd(fd: terminal.slave, events: Int16(POLLIN), revents: 0)]
                poll(&polled, 1, 5000)
                return screen.read()
            }
            #expect(typed("a日".utf8) == [.key(.text("a")), .key(.text("日"))])
            #expect(typed([0xE6]) == [])
            #expect(typed([0x97, 0xA5]) == [.key(.text("日"))])
            #expect(typed("\u{1B}OA\u{1B}[5~".utf8) == [.key(.up), .key(.pageUp)])
            #expect(typed("\u{1B}".utf8) == [.key(.escape)])
            #expect(typed("\u{1B}b".utf8) == [.key(.meta("b"))])
            #expect(typed([3, 13, 26]) == [.key(.control("c")), .key(.enter), .key(.control("z"))])
            #expect(typed("\u{1B}[200~one\rtwo\u{1B}[201~".utf8) == [.paste("one\rtwo")])
        }
    }

    @Test func aNewSizeIsDrawnWhole() throws {
        try with { terminal, screen in
            var model = model(screen)
            _ = paint(&model, on: screen)
            terminal.settle()
            for (columns, rows) in [(120, 40), (60, 20), (30, 5), (80, 24)] {
                terminal.resize(columns: columns, rows: rows)
                _ = model.update(.resize(screen.takeNewSize()))
                let lines = paint(&model, on: screen)
                terminal.settle()
                #expect(terminal.shown.lines == lines, "\(columns)x\(rows)")
            }
        }
    }

    @Test func noColorMeansNone() throws {
        try with(environment: environment.merging(["NO_COLOR": "1"]) { $1 }) { terminal, screen in
            #expect(screen.depth == .mono)
            var model = model(screen)
            _ = paint(&model, on: screen)
            let text = String(decoding: terminal.settle(), as: UTF8.self)
            #expect(!text.contains("[38;") && !text.contains("[48;") && !text.contains(/\[3[0-7]/))
        }
    }

    @Test func anUnknownTerminalIsAnError() {
        let terminal = PseudoTerminal(columns: 80, rows: 24)
        let before = terminal.modes
        #expect(throws: TerminalError.unknownTerminal("no-such-terminal")) {
            try CursesScreen(input: terminal.slave, output: terminal.slave, environment: ["TERM": "no-such-terminal"])
        }
        #expect(throws: TerminalError.unknownTerminal("")) {
            try CursesScreen(input: terminal.slave, output: terminal.slave, environment: [:])
        }
        #expect(terminal.modes == before)
    }

    @Test func aWholeTalkFromTheFirstKeyToTheFarewell() throws {
        let terminal = PseudoTerminal(columns: 80, rows: 24)
        let session = FakeSession()
        session.goodbye = [.tutor("Your drill is kept.")]
        // Typed when the loop first asks for the time, for then the terminal passes every byte on; before, it would keep Ctrl-D
        // for itself. Should that ever be lost, the loop is still told to leave.
        let asked = Mutex(0)
        let clock = MonotonicClock { [master = terminal.master] in
            let count = asked.withLock { count in
                count += 1
                return count
            }
            let keys = count == 1 ? "check the pump\r\u{1B}[200~pasted\rtext\u{1B}[201~\r\u{4}" : count > 50 ? "\u{3}\u{4}" : ""
            LineOutput(descriptor: master).write(text: keys)
            return Double(count) / 100
        }
        let history = try Face.runCurses(
            session: session, environment: environment, input: terminal.slave, output: terminal.slave,
            typing: TypingSetup(history: ["before"]), clock: clock)
        #expect(session.said == ["check the pump", "pasted\ntext"])
        #expect(history == ["before", "check the pump", "pasted\ntext"])
        let text = String(decoding: terminal.settle(), as: UTF8.self)
        #expect(text.hasSuffix("Tutor: Your drill is kept.\r\n"))
    }
}
