import Glibc
import Synchronization
import Testing
import Tutor

@testable import tutor_tui

/// Lines in, lines out, over real pipes.
@Suite struct PlainFaceTests {
    private let session = FakeSession()

    /// Runs the face over `text` and gives back what it wrote.
    private func talk(_ text: String, interactive: Bool = false, clock: MonotonicClock = MonotonicClock { 0 }) -> String {
        var input: [Int32] = [0, 0]
        var output: [Int32] = [0, 0]
        #expect(pipe(&input) == 0 && pipe(&output) == 0)
        LineOutput(descriptor: input[1]).write(text: text)
        close(input[1])
        PlainFace(
            session: session, input: LineInput(descriptor: input[0]), output: LineOutput(descriptor: output[1]), clock: clock,
            interactive: interactive
        ).run()
        close(output[1])
        close(input[0])
        defer { close(output[0]) }
        var bytes = [UInt8](repeating: 0, count: 65536)
        let count = read(output[0], &bytes, bytes.count)
        return String(decoding: bytes[..<max(0, count)], as: UTF8.self)
    }

    @Test func linesGoInAndLabelledLinesComeOut() {
        session.greeting = [.tutor("Hello.")]
        session.goodbye = [.tutor("Bye.")]
        #expect(talk("is the oil ok?\n") == "Tutor: Hello.\nYou: is the oil ok?\nTutor: ok\nTutor: Bye.\n")
        #expect(session.said == ["is the oil ok?"])
    }

    @Test func aLastLineWithoutItsEndCounts() {
        _ = talk("one\r\ntwo")
        #expect(session.said == ["one", "two"])
    }

    @Test func anEmptyLineConfirmsOnlyWhatWaits() {
        _ = talk("\n \n")
        #expect(session.said == [])
        session.awaitsConfirmation = true
        _ = talk("\n")
        #expect(session.said == [""])
    }

    @Test func quitLeaves() {
        session.goodbye = [.tutor("Bye.")]
        #expect(talk("/quit\nmore\n") == "Tutor: Bye.\n")
        #expect(session.said == [])
    }

    @Test func timePassesBeforeWordsAndNewsComesFirst() {
        session.news = [[], [.plant("Oil level L: 20 %.", at: 12)]]
        let seconds = Mutex(0.0)
        let clock = MonotonicClock {
            seconds.withLock { now in
                now += 1; return now
            }
        }
        let out = talk("a\nb\n", clock: clock)
        #expect(out == "You: a\nTutor: ok\nPlant 0:12: Oil level L: 20 %.\nYou: b\nTutor: ok\n")
        #expect(session.advanced.allSatisfy { $0 > 0 })
    }

    @Test func whoTypesSeesAPromptAndNotHisOwnWordsAgain() {
        #expect(talk("a\n", interactive: true) == "You: Tutor: ok\nYou: \n")
    }

    @Test func noWordsOfAnybodySteerTheTerminal() {
        session.answers = [[.tutor("red \u{1B}[31m\u{9B}2J")]]
        let out = talk("\u{1B}]0;x\u{7}hi\n")
        #expect(!out.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) })
        #expect(session.said == ["]0;xhi"])
    }

    @Test func everyBlockHasItsLines() {
        let blocks: [Block] = [
            .heading("Alarms"), .table(Fixtures.alarmTable), .bullets(["one", "two\nlines"]), .chart(Fixtures.twoTags),
        ]
        Golden.compare(BlockText.lines(blocks).joined(separator: "\n") + "\n", "plain-blocks")
    }

    @Test func aTableStandsUnderItsLabel() {
        let item = TranscriptItem(speaker: .tutor, blocks: [.table(TextTable(headings: ["A"], rows: [["1"]]))], at: nil)
        #expect(BlockText.labelled(item) == ["Tutor:", "A", "1"])
    }
}
