import Foundation
import Testing

/// kill -9 at any moment loses nothing that had been shown, and the drill ends as it would have.
@Suite(.serialized) struct ProcessCrashTests {
    static let scenario = "harvester-pilot-pressure"
    static let moments = runsLongTests ? 100 : 25

    /// What a run ends with that a crash must not change.
    struct Ending: Equatable, Sendable {
        var digest: String
        var score: Int?
        /// Everything else, in canonical JSON.
        var facts: String

        /// From the last line of `run --json`; ids, hashes of them and wall-clock stamps are another run's.
        init?(_ line: [String: Any]) {
            guard line["type"] as? String == "assessment", let digest = line["final_digest"] as? String else { return nil }
            self.digest = digest
            score = line["score_bp"] as? Int
            facts = JSONLines.canonical(line.filter { !ProcessDeterminismTests.ownKeys.contains($0.key) })
        }
    }

    /// When one run is to be killed.
    enum Moment: Sendable, CustomStringConvertible {
        /// So many seconds after its start, the whole script lying ready.
        case after(Double)
        /// So many seconds after this many turns were printed, the script coming line by line.
        case turn(Int, Double)

        var description: String {
            switch self {
            case .after(let seconds): "after \(seconds) s"
            case .turn(let count, let seconds): "\(seconds) s after turn \(count)"
            }
        }
    }

    static func run(_ arguments: String...) -> [String] { ["run", scenario, "--script", "-", "--json"] + arguments }

    @Test func killedAtAnyMomentItGoesOnToTheSameEnd() async throws {
        let script = try ReferenceScript.lines(Self.scenario)
        let text = script.map { $0 + "\n" }.joined()
        let home = try ProgramHome()
        let began = ProgramRun.now
        let whole = try ProgramRun.result(Self.run("--seed", "7"), in: home, input: text)
        let duration = ProgramRun.now - began
        #expect(whole.status == 0)
        let ending = try #require(JSONLines.objects(whole.output).last.flatMap(Ending.init))
        let turns = JSONLines.objects(whole.output).filter { $0["type"] as? String == "turn" }
        #expect(turns.count == script.count + 1)
        #expect(home.journalNames == [])

        var random = SeededRandom(state: 20_261_121)
        let moments = (0..<Self.moments).map { number -> Moment in
            number % 2 == 0
                ? .after(duration * 1.1 * random.fraction())
                : .turn(1 + Int(random.fraction() * Double(script.count)), random.fraction() * random.fraction() * 0.04)
        }
        let counts = Counts()
        await withTaskGroup(of: Void.self) { group in
            for moment in moments {
                group.addTask {
                    do {
                        try Self.crash(at: moment, script: script, ending: ending, counts: counts)
                    } catch {
                        Issue.record("\(moment): \(error)")
                    }
                }
            }
        }
        print("crash: \(moments.count) moments in a run of \(Int(duration * 1000)) ms: \(counts)")
        #expect(counts.resumed > moments.count / 3)
    }

    /// What became of the runs.
    final class Counts: @unchecked Sendable, CustomStringConvertible {
        private let lock = NSLock()
        private var all: [String: Int] = [:]
        var resumed: Int { lock.withLock { all["resumed"] ?? 0 } }
        func count(_ what: String) { lock.withLock { all[what, default: 0] += 1 } }
        var description: String {
            lock.withLock { all.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ") }
        }
    }

    private static func crash(at moment: Moment, script: [String], ending: Ending, counts: Counts) throws {
        let home = try ProgramHome()
        let text = script.map { $0 + "\n" }.joined()
        let run: ProgramRun
        switch moment {
        case .after(let seconds):
            run = try ProgramRun(Self.run("--seed", "7"), in: home, input: text)
            run.wait(seconds: seconds)
        case .turn(let count, let delay):
            run = try ProgramRun(Self.run("--seed", "7"), in: home, input: nil)
            for (index, line) in script.prefix(count).enumerated() {
                // Lines are heard as they come: the next one is written when the one before was answered.
                guard run.read(until: { $0.split(separator: "\n").count > index }) else {
                    Issue.record("\(moment): no answer before line \(index)")
                    return
                }
                run.write(line + "\n")
            }
            run.wait(seconds: delay)
        }
        run.send(SIGKILL)
        let cut = run.finish()
        // Whole lines only: the last may have been torn.
        let printed = cut.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().compactMap {
            JSONLines.object(String($0))
        }
        let turns = printed.filter { $0["type"] as? String == "turn" }

        let next = try home.run("chat", "--plain")
        #expect(next.status == 0, "\(moment): \(next.error)")
        let offered = next.output.contains("Your drill \"Pilot pressure is falling\" was cut off at")
        let list = try home.run("drill", "list", "--json")
        let filed = try #require(try JSONSerialization.jsonObject(with: Data(list.outputBytes)) as? [[String: Any]])
        #expect(offered || !filed.isEmpty || turns.isEmpty, "\(moment): \(turns.count) turns were shown, and none is offered")

        if offered {
            counts.count("resumed")
            let resumed = try ProgramRun.result(Self.run("--resume"), in: home, input: text)
            let lines = JSONLines.objects(resumed.output)
            #expect(resumed.status == 0, "\(moment): \(resumed.error)")
            #expect(lines.last.flatMap(Ending.init) == ending, "\(moment)")
            // Every word that had been shown is told again; what goes on is said once.
            var told = Array((lines.first?["tutor"] as? String ?? "").split(separator: "\n"))[...]
            for turn in turns {
                for shown in (turn["tutor"] as? String ?? "").split(separator: "\n") {
                    let place = told.firstIndex(of: shown)
                    #expect(place != nil, "\(moment): not told again: \(shown)")
                    if let place { told = told[(place + 1)...] }
                }
            }
            // The first line retells the turns of before: none is carried out twice, none left out.
            #expect(lines.count - 2 <= script.count - max(0, turns.count - 1), "\(moment)")
        } else if filed.isEmpty {
            counts.count("not begun")
            #expect(turns.isEmpty)
        } else {
            counts.count(next.output.contains("Filed now:") ? "filed late" : "filed")
            #expect(filed.count == 1)
            #expect(filed.first?["score_bp"] as? Int == ending.score)
            let id = try #require(filed.first?["drill_id"] as? String)
            let replayed = try home.run("drill", "replay", id)
            #expect(replayed.output.contains("Final state \(ending.digest), as recorded."))
        }
        let sound = try home.run("record", "verify")
        #expect(sound.status == 0, "\(moment): \(sound.output)")
        #expect(home.journalNames == [], "\(moment)")
    }
}

/// Numbers that look random and are the same every time (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
    mutating func fraction() -> Double { Double(next() >> 11) / Double(1 << 53) }
}
