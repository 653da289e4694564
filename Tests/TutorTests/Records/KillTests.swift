import Foundation
import Testing

@testable import Tutor

/// kill -9 while drills are journaled and filed by two processes at once: whatever was said to be safe is there afterwards.
@Suite(.serialized) struct KillTests {
    private static let rounds = runsLongRecordTests ? 500 : 25

    @Test func whatWasAcknowledgedIsThere() throws {
        // The acknowledgements lie elsewhere, each on its disk before the writer goes on.
        let acknowledged = try TemporaryFolder()
        var random = RecordRandom(state: 20_261_121)
        var (entries, filed, unfinished, hot) = (0, 0, 0, 0)
        var folder = try TemporaryFolder()
        for round in 0..<Self.rounds {
            // Anew now and then: or else checking would take longer than writing.
            if round % 25 == 0 { folder = try TemporaryFolder() }
            let ledger = folder("records.db")
            let writers = try ["a", "b"].map { side in
                try LedgerWriter(
                    "drill", ledger: ledger, name: "\(side)\(round)", count: 1000, acknowledgements: acknowledged("\(side)\(round)")
                )
            }
            // Most are killed while they write, however slow the machine is; every fifth before it has begun, or whenever it is.
            if round % 5 != 0 { waitForTheFirstLine(of: acknowledged("a\(round)")) }
            usleep(UInt32.random(in: 0...300_000, using: &random))
            writers[0].kill()
            usleep(UInt32.random(in: 0...30_000, using: &random))
            writers[1].kill()
            if DurableFile.size(ledger + "-journal") != nil { hot += 1 }
            let store = try RecordStore(path: ledger)
            for side in ["a", "b"] {
                let found = try check(acknowledged("\(side)\(round)"), store: store, journals: ledger + ".drills")
                entries += found.entries
                filed += found.filed
            }
            let verified = try store.verify()
            #expect(verified.problems == [], "round \(round)")
            // What was cut off goes on: the ended are filed, the others can be opened.
            let listing = try DrillJournal.unfinished(in: ledger + ".drills")
            #expect(listing.unreadable == [] && listing.running == [], "round \(round)")
            unfinished += listing.resumable.count + listing.unfiled.count
            try store.close()
            try? FileManager.default.removeItem(atPath: ledger + ".drills")
        }
        print(
            "kill: \(Self.rounds) rounds, 2 writers each: \(entries) entries and \(filed) drills acknowledged, 0 lost;",
            "\(unfinished) drills cut off, \(hot) times in the middle of a commit")
        #expect(entries > 5 * Self.rounds && filed > Self.rounds / 10)
    }

    /// Until something has been acknowledged, at most so long that a machine of many builders gets to it.
    private func waitForTheFirstLine(of path: String) {
        for _ in 0..<10_000 where (DurableFile.size(path) ?? 0) == 0 { usleep(1000) }
    }

    /// Every line that was written whole is true.
    private func check(_ path: String, store: RecordStore, journals: String) throws -> (entries: Int, filed: Int) {
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        var last: [String: Int] = [:]
        var filed = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            let words = line.split(separator: " ").map(String.init)
            if words[0] == "entry", words.count == 3 { last[words[1]] = Int(words[2]) }
            if words[0] == "filed", words.count == 4 {
                filed += 1
                let stands = try store.assessment(drill: words[1])
                #expect(stands?[.recordHash] == words[3], "\(line)")
            }
        }
        for (drill, count) in last {
            if let stored = try? store.drill(drill) {
                #expect(stored.entries.count >= count)
            } else {
                let journal = try DrillJournal.open(DrillJournal.path(of: drill, in: journals))
                #expect(journal.count >= count, "\(drill)")
                try journal.close()
            }
        }
        return (last.values.reduce(0, +), filed)
    }
}
