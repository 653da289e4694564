import Foundation
import Testing

@testable import Tutor

/// Many processes file their drills into one ledger at the same moment.
@Suite(.serialized) struct ManyProcessesTests {
    private static let processes = runsLongRecordTests ? 200 : 40
    private static let drills = runsLongRecordTests ? 5 : 2

    @Test func allOfThemAreThereAndNobodyIsTurnedAway() throws {
        let folder = try TemporaryFolder()
        let ledger = folder("records.db")
        let gate = Pipe()
        let writers = try (0..<Self.processes).map {
            try LedgerWriter("file", ledger: ledger, name: "w\($0)", count: Self.drills, gate: gate.fileHandleForReading)
        }
        usleep(300_000)
        // There is no ledger yet: they make it together as well.
        try gate.fileHandleForWriting.close()
        var times: [Double] = []
        for writer in writers {
            let (status, own) = writer.finish()
            #expect(status == 0)
            times += own.dropFirst().map { $0 / 1e6 }
        }
        let store = try RecordStore(path: ledger)
        let found = try store.verify()
        #expect(found.problems == [] && found.notes == [])
        let filed = try store.assessments().map(\.drillID)
        #expect(Set(filed).count == Self.processes * Self.drills && times.count == filed.count)
        times.sort()
        print(
            "processes: \(Self.processes) filed \(filed.count) drills; a filing took p50 \(Int(times[times.count / 2])) ms,",
            "p99 \(Int(times[times.count * 99 / 100])) ms, at most \(Int(times.last ?? 0)) ms")
    }

    @Test func whoComesAgainStandsInLineBehindTheOthers() throws {
        let folder = try TemporaryFolder(inMemory: true)
        let path = folder("records.db")
        let store = try RecordStore(path: path)
        // A greedy neighbour, which writes again as soon as it has written.
        let stop = Gate()
        let greedy = Thread {
            guard let other = try? RecordStore(path: path) else { return }
            var number = 0
            while !stop.isOpen {
                number += 1
                _ = try? other.append(.export, at: "2026-11-20T09:00:00Z", body: .object(["n": .integer("\(number)")]))
            }
        }
        greedy.start()
        for number in 1...20 { try store.file(RecordFixture.drill("d-\(number)")) }
        stop.open()
        #expect(try store.assessments().count == 20)
    }

    @Test func aTurnThatIsNotGivenBackIsNotWaitedForForEver() throws {
        let folder = try TemporaryFolder(inMemory: true)
        let path = folder("records.db")
        let store = try RecordStore(path: path, patience: 0.1)
        guard case .taken(let turn, let atOnce) = LedgerTurn.take(path + ".heads", for: .write, patience: 0) else {
            Issue.record("no turn")
            return
        }
        #expect(atOnce)
        #expect(recordsError { try store.file(RecordFixture.drill()) } == .locked(path: path))
        #expect(try store.assessments().isEmpty, "reading needs no turn")
        turn.end()
        #expect(try store.file(RecordFixture.drill()).sequence == 8)
    }

    private final class Gate: @unchecked Sendable {
        private let lock = NSLock()
        private var opened = false
        var isOpen: Bool { lock.withLock { opened } }
        func open() { lock.withLock { opened = true } }
    }
}
