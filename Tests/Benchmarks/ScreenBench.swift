import Foundation
import Glibc

/// The screen from outside, on a pseudo-terminal of 80 by 24: how soon it stands, how soon a key is on it, what it writes.
struct ScreenBench {
    let tutor: TutorProgram
    let scenario: String
    var starts = 15
    var keys = 320

    /// Prints the tables.
    func run() throws {
        try firstFrame()
        let priority = Self.raisePriority()
        defer { Self.restorePriority() }
        try typing(
            note: priority
                ? "the reader ran at SCHED_FIFO, the programs as usual" : "the reader ran at normal priority: p99 is too high")
    }

    private func firstFrame() throws {
        var table = BenchTable("start", "n", "median ms", "min", "p95", "aim", "")
        let shipped = try start(tutor, times: starts)
        table.add("spawn to first byte", columns(of: shipped.first), "", "")
        table.add(
            "spawn to whole screen", columns(of: shipped.last), "< 60", Figure.verdict(shipped.last.median, atMost: 60e6))
        table.add("of that on a processor", columns(of: shipped.had), "", "")
        table.add("of that in line for one, because others ran", columns(of: shipped.waited), "", "")
        let long = try start(tutor, times: starts / 2, home: try tutor.homeAfter(messages: 10_000, of: scenario)).last
        table.add(
            "spawn to whole screen, after 10,000 messages", columns(of: long), "< 60", Figure.verdict(long.median, atMost: 60e6))
        let large = try start(try tutor.withDrills(times: 4), times: starts / 2)
        table.add("the same, four times as many drills", columns(of: large.last), "", "")
        table.print(
            title: "2. First frame: release build, whole library, fresh state folder, files warm",
            notes: ["\(Figure.fixed(shipped.bytes.median, 0)) bytes written for it"])
    }

    private func columns(of figures: Statistics) -> [String] {
        [
            "\(figures.count)", Figure.milliseconds(figures.median), Figure.milliseconds(figures.least),
            Figure.milliseconds(figures.percentile(95)),
        ]
    }

    /// Starts of the program.
    private struct Starts {
        /// First and last byte of the home screen after the spawn.
        var first: Statistics
        var last: Statistics
        /// Time on a processor, and in line for one.
        var had: Statistics
        var waited: Statistics
        var bytes: Statistics
    }

    private func start(_ tutor: TutorProgram, times: Int, home: URL? = nil) throws -> Starts {
        var (first, last, bytes): ([Double], [Double], [Double]) = ([], [], [])
        var (had, waited): ([Double], [Double]) = ([], [])
        for number in 0...times {
            let pty = try tutor.start(home: home)
            let burst = try tutor.settle(pty)
            let time = pty.processorTime()
            pty.end()
            // The first start brings the files into memory.
            if number == 0 { continue }
            first.append(burst.first - pty.started)
            last.append(burst.last - pty.started)
            bytes.append(Double(burst.bytes.count))
            had.append(time.had)
            waited.append(time.waited)
        }
        return Starts(
            first: Statistics(first), last: Statistics(last), had: Statistics(had), waited: Statistics(waited),
            bytes: Statistics(bytes))
    }

    private func typing(note: String) throws {
        var table = BenchTable(
            "key to last byte", "keys", "median ms", "p95", "p99", "aim", "", "first byte p99", "bytes/key med", "mean", "aim", "",
            "unanswered", "bytes/s untouched", "aim", "")
        let cat = try PtyProgram("/bin/cat", [], environment: [:], raw: true)
        Clock.pause(milliseconds: 50)
        let floor = type(keys, into: cat, erasing: false)
        add("floor (cat, raw)", floor, untouched: nil, to: &table)
        cat.end()

        let home = try tutor.start()
        _ = try tutor.settle(home)
        let idle = Double(home.bytes(during: 5_000)) / 5
        add("home screen", type(keys, into: home, erasing: true), untouched: (idle, 0), to: &table)
        home.end()

        let drill = try tutor.start(["--mode", "practice", "--seed", "7"])
        _ = try tutor.settle(drill)
        try tutor.startDrill(scenario, in: drill)
        let running = Double(drill.bytes(during: 10_000)) / 10
        add("in a running drill", type(keys, into: drill, erasing: true), untouched: (running, nil), to: &table)
        drill.type(Array("/pause\r".utf8))
        _ = drill.burst(silence: 1_200, patience: 2_000, limit: 4_000)
        let paused = Double(drill.bytes(during: 3_000)) / 3
        add("in a paused drill", type(keys, into: drill, erasing: true), untouched: (paused, 0), to: &table)
        drill.end()

        let long = try tutor.start(["--mode", "practice"], home: try tutor.homeAfter(messages: 10_000, of: scenario))
        _ = try tutor.settle(long)
        long.type(Array("resume\r".utf8))
        _ = long.burst(silence: 1_500, patience: 60_000, limit: 60_000)
        long.type(Array("/pause\r".utf8))
        _ = long.burst(silence: 1_200, patience: 2_000, limit: 4_000)
        let after = Double(long.bytes(during: 3_000)) / 3
        add("the same after 10,000 messages", type(keys, into: long, erasing: true), untouched: (after, 0), to: &table)
        long.end()
        table.print(
            title: "3. Key to paint: from just before write(2) to the last byte before 15 ms of silence",
            notes: [
                note, "aim: 0.5 ms p95, 1 ms p99; unanswered: the key's own character was not in the burst",
                "what a running drill paints by itself each second is counted when it falls into a key's burst: hence the paused one",
            ])
    }

    private struct Typed {
        var latencies: [Double] = []
        var firsts: [Double] = []
        var bytes: [Double] = []
        var unanswered = 0
    }

    /// Types sentences, a key at a time, at uneven distances so as not to march in step with the program.
    private func type(_ count: Int, into pty: PtyProgram, erasing: Bool) -> Typed {
        let words = Array("show me the trend of the bearing temper ".utf8)
        var typed = Typed()
        var jitter: UInt64 = 88_172_645_463_325_252
        for number in 0..<count {
            let key = words[number % words.count]
            let sent = pty.type([key])
            let burst = pty.burst(silence: 15, patience: 500, limit: 500)
            if !burst.bytes.contains(key) { typed.unanswered += 1 }
            if !burst.bytes.isEmpty {
                typed.firsts.append(burst.first - sent)
                typed.latencies.append(burst.last - sent)
                typed.bytes.append(Double(burst.bytes.count))
            }
            jitter = jitter &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            Clock.pause(milliseconds: 10 + Double(jitter >> 60))
            if erasing, number % words.count == words.count - 1 {
                // Ctrl-U, not measured: the line stays as long as a sentence is.
                pty.type([0x15])
                _ = pty.burst(silence: 40, patience: 200, limit: 400)
            }
        }
        return typed
    }

    private func add(_ name: String, _ typed: Typed, untouched: (rate: Double, aim: Double?)?, to table: inout BenchTable) {
        let time = Statistics(typed.latencies)
        let bytes = Statistics(typed.bytes)
        let mean = typed.bytes.reduce(0, +) / Double(max(1, typed.bytes.count))
        let isFloor = untouched == nil
        let good = time.percentile(95) <= 0.5e6 && time.percentile(99) <= 1e6
        table.add(
            name, "\(time.count)", Figure.milliseconds(time.median, 3), Figure.milliseconds(time.percentile(95), 3),
            Figure.milliseconds(time.percentile(99), 3), isFloor ? "" : "0.5/1.0", isFloor ? "" : good ? "ok" : "ABOVE",
            Figure.milliseconds(Statistics(typed.firsts).percentile(99), 3), Figure.fixed(bytes.median, 0), Figure.fixed(mean, 1),
            isFloor ? "" : "<= 8",
            isFloor ? "" : Figure.verdict(bytes.median, atMost: 8), "\(typed.unanswered)",
            untouched.map { Figure.fixed($0.rate, 1) } ?? "-", untouched?.aim.map { Figure.fixed($0, 0) } ?? "",
            untouched.flatMap { u in u.aim.map { Figure.verdict(u.rate, atMost: $0) } } ?? "")
    }

    // MARK: -

    /// The reader must not wait for a processor behind the program it watches. What it starts does not inherit this.
    static func raisePriority() -> Bool {
        var parameters = sched_param(sched_priority: 10)
        let resetOnFork: Int32 = 0x4000_0000
        return sched_setscheduler(0, SCHED_FIFO | resetOnFork, &parameters) == 0
    }

    static func restorePriority() {
        var parameters = sched_param(sched_priority: 0)
        _ = sched_setscheduler(0, SCHED_OTHER, &parameters)
    }
}
