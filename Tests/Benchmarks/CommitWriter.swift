import Foundation
import Tutor

/// One process of those that write to the same ledger, for the bench and for tests that kill it: it says what it was told is safe, and
/// that on the disk, before it goes on.
struct CommitWriter {
    /// What it does, over and over.
    enum Task: String {
        /// Files finished drills.
        case file
        /// Journals drills entry by entry, files each, and removes its journal.
        case drill
        /// Opens the ledger, and nothing else: brings an old one up to date.
        case open
        /// Puts the backup that `name` is the path of in the ledger's place.
        case restore
    }

    let task: Task
    let ledger: String
    /// Begins the ids of its drills, without a `-`.
    let name: String
    let count: Int
    /// A line for each thing that was acknowledged; nil prints only the times.
    let acknowledgements: String?

    /// - Parameter waits: first reads standard input to its end, so that many can start at once.
    func run(waits: Bool) throws {
        if waits { while try FileHandle.standardInput.read(upToCount: 4096)?.isEmpty == false {} }
        let acknowledged = try acknowledgements.map(Acknowledgements.init)
        guard task != .restore else {
            _ = try RecordStore.restore(name, to: ledger, replacing: true, at: "2026-11-21T12:00:00.000Z")
            return try acknowledged?.add("restored") ?? ()
        }
        var times: [Double] = []
        let began = Clock.now
        let store = try RecordStore(path: ledger)
        let opened = Clock.now - began
        if task == .open { try acknowledged?.add("opened") }
        for number in 1...max(1, count) where task != .open {
            let id = "\(name)-\(number)"
            let drill = CommitDrill.finished(id)
            let journal = task == .drill ? try journaled(id, acknowledged) : nil
            let start = Clock.now
            let receipt = try store.file(drill)
            times.append(Clock.now - start)
            try acknowledged?.add("filed \(id) \(receipt.sequence) \(receipt.hash)")
            try journal?.remove()
        }
        try store.close()
        print(([opened] + times).map { String(Int($0)) }.joined(separator: " "))
    }

    private func journaled(_ id: String, _ acknowledged: Acknowledgements?) throws -> DrillJournal {
        let journal = try DrillJournal.create(header: CommitDrill.header(id), in: ledger + ".drills")
        for number in 1...CommitDrill.entries {
            try journal.append(CommitDrill.entry(number))
            try acknowledged?.add("entry \(id) \(number)")
        }
        return journal
    }
}

/// Lines that are on the disk when they are said to be.
private struct Acknowledgements {
    private let descriptor: Int32

    init(_ path: String) throws {
        descriptor = open(path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    }

    func add(_ line: String) throws {
        let bytes = Array((line + "\n").utf8)
        let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        guard written == bytes.count, fsync(descriptor) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    }
}
