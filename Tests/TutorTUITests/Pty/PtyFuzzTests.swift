import Foundation
import Testing

@testable import tutor_tui

/// Anything typed into the built program on a terminal of any size: it stays alive, and what its small repaints have made of the screen is
/// what a whole one makes. An hour of it: `make fuzz-keys KEYS_SECONDS=3600`.
@Suite(.serialized, .offThePool) struct PtyFuzzTests {
    private static let environment = ProcessInfo.processInfo.environment
    /// Seconds for all seeds together.
    private static var seconds: Double {
        environment["TUTOR_FUZZ_SECONDS"].flatMap(Double.init) ?? (environment["TUTOR_LONG_TESTS"] == nil ? 12 : 300)
    }
    private static var firstSeed: UInt64 { environment["TUTOR_FUZZ_SEED"].flatMap(UInt64.init) ?? 1 }

    /// A person's own keys, by the seed.
    private static let keyFiles = [
        nil, "enter: newline\n", "editor.killLine: Alt-K\nchat.redraw: Ctrl-K\nchat.plant: Ctrl-X p\nchat.suspend: none\n",
    ]
    private static let terminals = ["xterm-256color", "xterm", "tmux-256color"]

    /// Steps in one run of the program; memory is compared from a third of it on.
    private static let steps = 600

    @Test func anythingTypedOnAnySizeLeavesAProgramAndATerminal() throws {
        let start = Date()
        var seed = Self.firstSeed
        var (runs, steps) = (0, 0)
        repeat {
            let done = try run(seed, until: start.addingTimeInterval(Self.seconds))
            (runs, steps, seed) = (runs + 1, steps + done, seed + 1)
        } while Date().timeIntervalSince(start) < Self.seconds
        print(
            "fuzz: \(runs) runs of the program, \(steps) steps, \(Int(Date().timeIntervalSince(start))) s, seeds from \(Self.firstSeed)"
        )
    }

    /// One run of the program.
    /// - Returns: how many steps it was.
    private func run(_ seed: UInt64, until deadline: Date) throws -> Int {
        let home = try PtyProgram.Home()
        if let keys = Self.keyFiles[Int(seed) % Self.keyFiles.count] {
            try FileManager.default.createDirectory(atPath: home.path + "/.config/tutor", withIntermediateDirectories: true)
            try Data(keys.utf8).write(to: URL(filePath: home.path + "/.config/tutor/keys.yaml"))
        }
        let program = try PtyProgram(
            "--seed", "7", "--speed", seed % 2 == 0 ? "1" : "100", in: home,
            environment: ["EDITOR": "true", "TERM": Self.terminals[Int(seed / 3) % Self.terminals.count]])
        guard program.see("Welcome, Sam") else { return 0 }
        var typing = RandomTyping(seed: seed)
        var log: [String] = []
        var memory: [Int] = []
        var descriptors: [Int] = []
        func failed(_ what: String) -> Bool {
            Issue.record(
                """
                seed \(seed), step \(log.count): \(what)
                last: \(log.suffix(12).joined(separator: "\n      "))
                \(program.text)
                written: \(program.written.suffix(1500).debugDescription)
                """)
            return true
        }
        var isBad = false
        while !isBad, log.count < Self.steps, Date() < deadline {
            let step = typing.next()
            log.append("\(step)")
            switch step {
            case .bytes(let bytes): program.send(bytes)
            case .resize(let columns, let rows): program.resize(columns: columns, rows: rows)
            case .drag(let sizes): for size in sizes { program.resize(columns: size.columns, rows: size.rows) }
            case .wait: _ = program.read(atMost: 0.2)
            }
            if program.hasEnded { break }
            if log.count % 8 == 0 { isBad = look(at: program, failed) }
            if program.hasEnded { break }
            if log.count % 24 == 0, let resident = program.resident {
                memory.append(resident)
                descriptors.append(program.descriptors)
            }
        }
        guard !isBad else { return log.count }
        end(program, seed, failed)
        if memory.count > 6 {
            let (early, late) = (memory[memory.count / 3], memory[memory.count - 1])
            print("fuzz seed \(seed): \(log.count) steps, KiB \(early) to \(late), open files at most \(descriptors.max() ?? 0)")
            #expect(late - early < 24 * 1024, "memory grows: \(memory)")
            // The first drill opens the records and their files.
            #expect(descriptors.max()! <= descriptors[0] + 6, "files stay open: \(descriptors)")
        }
        return log.count
    }

    /// At a quiet point: nothing beyond the edge, the cursor inside, nothing unknown written, and a whole repaint changes nothing.
    /// - Returns: whether something is wrong.
    private func look(at program: PtyProgram, _ failed: (String) -> Bool) -> Bool {
        guard program.settle() else { return failed("it does not come to rest") }
        if program.hasEnded { return false }
        let wasStopped = program.isStopped
        let before = (program.lines, program.screen.row, program.screen.column)
        // What was meant for a larger screen is painted over by now.
        program.forgetOverflows()
        guard program.repaint() else { return program.hasEnded ? false : failed("it does not draw itself anew") }
        let after = (program.lines, program.screen.row, program.screen.column)
        defer { program.forgetWritten() }
        // What was typed while it was stopped the terminal shows by itself, anywhere.
        if !wasStopped, !program.screen.overflows.isEmpty { return failed("beyond the edge: \(program.screen.overflows)") }
        if !program.screen.unknown.isEmpty { return failed("unknown: \(program.screen.unknown)") }
        let isShown = program.screen.modes.contains(25)
        if isShown, after.1 >= program.screen.buffer.size.rows || after.2 >= program.screen.buffer.size.columns {
            return failed("the cursor is at row \(after.1) column \(after.2)")
        }
        // A plant that runs moves its own readings meanwhile.
        let isRunning = after.0[0].contains(" of ") && !after.0[0].contains("PAUSED")
        let hasMoved = isShown && (before.1 != after.1 || before.2 != after.2)
        if !wasStopped, !isRunning, before.0 != after.0 || hasMoved {
            let rows = before.0.indices.filter { !after.0.indices.contains($0) || before.0[$0] != after.0[$0] }
            return failed(
                "the small repaints had left something else: cursor \(before.1),\(before.2) and \(after.1),\(after.2), rows "
                    + rows.map { "\($0) \"\(before.0[$0])\"" }.joined(separator: "\n"))
        }
        return false
    }

    /// Leaves by key or by signal; the terminal must be as it was.
    private func end(_ program: PtyProgram, _ seed: UInt64, _ failed: (String) -> Bool) {
        let signals = [0, SIGTERM, SIGHUP, 0]
        let signal = signals[Int(seed) % signals.count]
        // A pause or an open paste of the fuzz's own making ends first.
        if !program.hasEnded {
            program.signal(SIGCONT)
            program.type("\u{1B}[201~")
            program.settle()
        }
        if program.hasEnded {
        } else if signal != 0 {
            program.signal(signal)
        } else {
            for _ in 0..<8 where !program.hasEnded {
                program.type("\u{3}")
                program.settle()
            }
        }
        let end = program.end()
        // Typed while it is stopped, Ctrl-C and Ctrl-\ are the terminal's own.
        if ![.status(0), .signal(signal), .signal(SIGINT), .signal(SIGQUIT)].contains(end) {
            _ = failed("it ended with \(String(describing: end))")
        }
        program.expectTheTerminalBack()
    }
}
