import Foundation
import Testing

@testable import tutor_tui

/// A long day in front of the program, at a hundred times its speed: memory and open files stay as they were.
///
/// `make soak` is eight simulated hours of a release; `swift test` a quarter of one.
@Suite(.serialized, .offThePool) struct PtySoakTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static var hours: Double {
        environment["TUTOR_SOAK_HOURS"].flatMap(Double.init) ?? (environment["TUTOR_LONG_TESTS"] == nil ? 0.25 : 8)
    }
    /// Simulated seconds until everything that is made once has been made.
    private static let warmUp = 1800.0

    /// What a technician does now and then; each comes back to the conversation.
    private static let habits = [
        "show me the drive-end bearing temperature for the last 10 minutes\r", "\u{F}1\u{1B}OB\u{1B}OB\r", "\u{1B}OD\u{1B}OD++--c",
        "q",
        "/alarms\r", "\u{F}3A", "4\u{1B}OB\u{1B}OB", "5\u{1B}[5~\u{1B}[6~", "q", "is the lube flow ok?\r", "\u{1B}[5~\u{1B}[5~",
        "\u{1B}[6~\u{1B}[6~",
        "check the lubrication pump\r", "pause\r", "what did it look like two minutes ago?\r", "continue\r", "/read\r",
        "half a sentence\u{15}",
        "/status\r", "\u{C}",
    ]

    @Test func memoryAndFilesStayAsTheyAreThroughALongDay() throws {
        let home = try PtyProgram.Home()
        let program = try PtyProgram("--mode", "practice", "--seed", "7", "--speed", "100", "--offline", in: home)
        program.see("Welcome, Sam")
        var series: [(at: Double, resident: Int, files: Int)] = []
        var (before, practised, step) = (0.0, 0.0, 0)
        let goal = Self.hours * 3600
        let deadline = Date().addingTimeInterval(goal / 100 * 4 + 60)
        while before + practised < goal, Date() < deadline, !program.hasEnded {
            if let clock = Self.clock(program.lines[0]) {
                practised = clock
            } else if !program.text.contains("[") {
                // The practice is over, or has not begun.
                (before, practised) = (before + practised, 0)
                // Whatever it cut off goes into the history.
                program.type("x\u{3}")
                program.settle()
                program.enter("free practice on the jaw crusher")
                guard program.see("a clock that runs", { Self.clock($0.lines[0]).map { $0 > 0 } == true }) else { return }
                continue
            }
            program.type(Self.habits[step % Self.habits.count])
            step += 1
            if step % 40 == 0 {
                program.resize(columns: [80, 120, 60, 80][step / 40 % 4], rows: [24, 40, 20, 24][step / 40 % 4])
            }
            _ = program.written(in: 0.4)
            program.forgetWritten()
            #expect(program.screen.unknown == [])
            let at = before + practised
            if at >= (series.last?.at ?? -1e9) + max(60, goal / 48), let resident = program.resident {
                series.append((at, resident, program.descriptors))
            }
        }
        #expect(before + practised >= goal, "it came to \(Int(before + practised)) s of \(Int(goal)):\n\(program.text)")
        print(
            "soak: "
                + series.map { "\(Int($0.at / 60)) min \($0.resident / 1024).\($0.resident % 1024 * 10 / 1024) MiB \($0.files)" }
                .joined(separator: ", "))
        let warm = series.filter { $0.at >= min(Self.warmUp, goal / 3) }
        let (least, most) = (warm.map(\.resident).min() ?? 0, warm.map(\.resident).max() ?? 0)
        #expect(warm.count > 3 && most - least <= 5 * 1024, "\(least) to \(most) KiB")
        #expect(Set(warm.map(\.files)).count <= 1, "\(warm.map(\.files))")
        program.type("\u{1B}\u{3}")
        for _ in 0..<4 where !program.hasEnded {
            program.settle()
            program.type("\u{3}")
        }
        #expect(program.end() == .status(0))
        program.expectTheTerminalBack()
    }

    /// Simulated seconds that the first line says: ` ... 1:02:03 of 4:00:00`.
    private static func clock(_ line: String) -> Double? {
        line.firstMatch(of: /(?:(\d+):)?(\d+):(\d\d)(?: of|  )/).map {
            Double($0.1.flatMap { Int($0) } ?? 0) * 3600 + Double(Int($0.2) ?? 0) * 60 + Double(Int($0.3) ?? 0)
        }
    }
}
