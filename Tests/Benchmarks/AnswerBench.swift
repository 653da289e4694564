import Foundation
import Synchronization
import TestSupport

/// A model's answer from outside, on a pseudo-terminal of 80 by 24: what the program adds to what the model takes, and whether keys
/// are still quick while words come. The model is a ``FakeEndpoint``, which answers at once and keeps its own times.
struct AnswerBench {
    let tutor: TutorProgram
    let scenario: String
    var turns = 200
    var keys = 320

    /// One letter a turn: it stands nowhere else on the screen, so curses has to write it.
    private static let letters = Array("бгджзилпфцчшщэюя")

    /// What the server knows of the turn under way.
    private struct Turn: Sendable {
        var letter: Character = "б"
        /// When the first word went out, seconds of the monotonic clock.
        var sent = Double.nan
        /// The first token has been seen.
        var goesOn = false
    }

    func run() throws {
        let priority = ScreenBench.raisePriority()
        defer { ScreenBench.restorePriority() }
        try firstToken(
            note: priority
                ? "reader and server ran at SCHED_FIFO, the program as usual" : "at normal priority: p95 and p99 are too high")
        try typing()
    }

    // MARK: First token

    /// Times of turns, nanoseconds.
    private struct Turns {
        /// Enter to the request at the server; the first token from the server to the screen.
        var before: [Double] = []
        var after: [Double] = []
        /// Of both together, over all threads: on a processor, and in line for one.
        var had: [Double] = []
        var waited: [Double] = []

        var share: Statistics { Statistics(zip(before, after).map { $0 + $1 }) }
    }

    private func firstToken(note: String) throws {
        var table = BenchTable(
            "Enter to first token, less the server's time", "turns", "median ms", "p95", "p99", "aim p95", "", "to the request",
            "from the token",
            "on a processor", "in line for one", "p95")
        for inDrill in [false, true] {
            let turns = try measure(inDrill: inDrill)
            let share = turns.share
            table.add(
                inDrill ? "in a drill: the words go into the journal first" : "between drills", "\(share.count)",
                Figure.milliseconds(share.median), Figure.milliseconds(share.percentile(95)),
                Figure.milliseconds(share.percentile(99)), "< 5", Figure.verdict(share.percentile(95), atMost: 5e6),
                Figure.milliseconds(Statistics(turns.before).median), Figure.milliseconds(Statistics(turns.after).median),
                Figure.milliseconds(Statistics(turns.had).median), Figure.milliseconds(Statistics(turns.waited).median),
                Figure.milliseconds(Statistics(turns.waited).percentile(95)))
        }
        table.print(
            title: "4. A model's answer: from just before write(2) of Enter to the read that brings the first token's letter",
            notes: [
                "the server's time, from the request's last byte read to the first token's write, is taken off", note,
                "loopback, a connection that is open already, no TLS; the last five columns are medians and a p95 over all threads",
            ])
    }

    private func measure(inDrill: Bool) throws -> Turns {
        let state = Shared()
        let endpoint = try FakeEndpoint(patience: 600) { request in
            if request.text.contains("\"confirm_ready\"") { return .calls([("confirm_ready", "{\"ready\":true}")]) }
            // The server's thread must not stand in line behind the program either: its times would be the program's.
            _ = ScreenBench.raisePriority()
            let letter = String(state.value.withLock { $0.letter })
            return .events(
                [
                    .call { state.value.withLock { $0.sent = MonotonicTime.now } }, .event(FakeChat.text(letter + " ")),
                    // What comes after the first token is not measured.
                    .call { state.wait() }, .event(FakeChat.text("is what the level says.")),
                ] + FakeChat.ending("stop"))
        }
        let pty = try tutor.start(["--mode", "practice", "--seed", "7"], endpoint: endpoint.url("/v1"))
        defer { pty.end() }
        _ = try tutor.settle(pty)
        if inDrill {
            try tutor.startDrill(scenario, in: pty)
            // What a running drill paints each second by itself is not the answer's.
            pty.type(Array("/pause\r".utf8))
            _ = pty.burst(silence: 1_200, patience: 2_000, limit: 4_000)
        }
        var times = Turns()
        for number in 0...turns {
            let letter = Self.letters[number % Self.letters.count]
            state.value.withLock { $0 = Turn(letter: letter) }
            pty.type(Array("what would an old hand make of it?".utf8))
            _ = pty.burst(silence: 30, patience: 500, limit: 500)
            let before = pty.processorTimeOfAll()
            let entered = pty.type([0x0D])
            let painted = pty.time(of: Array(String(letter).utf8), limit: 5_000)
            let after = pty.processorTimeOfAll()
            let sent = state.value.withLock { turn in
                turn.goesOn = true
                return turn.sent
            }
            guard let painted, let request = endpoint.requests.last else { throw TutorProgram.ProgramError.silent("the answer") }
            _ = pty.burst(silence: 40, patience: 500, limit: 500)
            // The first turn opens the connection and makes everything ready.
            if number == 0 { continue }
            times.before.append(request.at * 1e9 - entered)
            times.after.append(painted - sent * 1e9)
            times.had.append(after.had - before.had)
            times.waited.append(after.waited - before.waited)
        }
        return times
    }

    /// What bench and server tell each other.
    private final class Shared: Sendable {
        let value = Mutex(Turn())

        /// Holds the server's thread until the turn goes on.
        func wait() {
            let end = MonotonicTime.now + 10
            while !value.withLock({ $0.goesOn }), MonotonicTime.now < end { usleep(200) }
        }
    }

    // MARK: Keys

    private func typing() throws {
        var table = BenchTable("key to paint while words come", "keys", "median ms", "p95", "p99", "aim", "", "unanswered")
        for every in [0.02, 0.005] {
            let endpoint = try FakeEndpoint(patience: 600) { request in
                if request.text.contains("\"confirm_ready\"") { return .calls([("confirm_ready", "{\"ready\":true}")]) }
                return .events([.repeat(FakeStep.eventBytes(FakeChat.text("and so on ")), every: every)])
            }
            let pty = try tutor.start(["--mode", "practice", "--seed", "7"], endpoint: endpoint.url("/v1"))
            defer { pty.end() }
            _ = try tutor.settle(pty)
            try tutor.startDrill(scenario, in: pty)
            let time = Statistics(type(keys, into: pty))
            table.add(
                "a word every \(Figure.fixed(every * 1000, 0)) ms", "\(time.count)", Figure.milliseconds(time.median, 3),
                Figure.milliseconds(time.percentile(95), 3), Figure.milliseconds(time.percentile(99), 3), "2",
                Figure.verdict(time.percentile(95), atMost: 2e6), "\(keys - time.count)")
        }
        table.print(title: "5. Keys while an answer streams: from just before write(2) to the read that brings the key's character")
    }

    /// Types characters that no answer has in it, at uneven distances; each must be on the screen.
    private func type(_ count: Int, into pty: PtyProgram) -> [Double] {
        let letters = Array("@^~#%&+=<>".utf8)
        var latencies: [Double] = []
        var jitter: UInt64 = 88_172_645_463_325_252
        for number in 0..<count {
            if number % 40 == 0 {
                // An answer may be only so long; the next one begins. Esc and Ctrl-U are not measured.
                pty.type([0x1B])
                _ = pty.bytes(during: 100)
                pty.type([0x15])
                pty.type(Array("what would an old hand make of it?\r".utf8))
                _ = pty.bytes(during: 300)
            }
            let key = letters[number % letters.count]
            let sent = pty.type([key])
            if let shown = pty.time(of: [key], limit: 500) { latencies.append(shown - sent) }
            jitter = jitter &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            _ = pty.bytes(during: 10 + Double(jitter >> 60))
        }
        return latencies
    }
}
