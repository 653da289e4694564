import Foundation
import Testing

@testable import Tutor

/// Whether there is time for all of it: every offset, hundreds of processes.
let runsLongRecordTests = ProcessInfo.processInfo.environment["TUTOR_LONG_TESTS"] != nil

/// A process that writes to a ledger, to be killed or waited for: `tutor-bench`, which is built beside the tests.
final class LedgerWriter {
    private let process = Process()
    private let output = Pipe()

    static func program() throws -> String {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let path = URL(filePath: tests).deletingLastPathComponent().appending(path: "tutor-bench").path
        try #require(
            FileManager.default.isExecutableFile(atPath: path), "there is no program at \(path): run \"swift build\" first")
        return path
    }

    /// - Parameters:
    ///   - task: see `CommitWriter.Task`.
    ///   - gate: what it reads to its end before it starts.
    init(
        _ task: String, ledger: String, name: String, count: Int = 1, acknowledgements: String? = nil, gate: FileHandle? = nil
    ) throws {
        process.executableURL = URL(filePath: try Self.program())
        process.arguments = ["--writer", task, "--ledger", ledger, "--name", name, "--count", "\(count)"]
        if let acknowledgements { process.arguments! += ["--acknowledgements", acknowledgements] }
        if gate != nil { process.arguments! += ["--gate"] }
        process.standardInput = gate ?? FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    deinit { if process.isRunning { kill() } }

    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Waits for its end: its status, and the nanoseconds that opening and each commit took.
    func finish() -> (status: Int32, times: [Double]) {
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) })
    }
}

/// Numbers that look random and are the same every time (SplitMix64).
struct RecordRandom: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}

extension RecordFixture {
    /// A small ledger that holds every kind of record.
    @discardableResult
    static func ledgerOfAllKinds(_ path: String) throws -> RecordReceipt? {
        let store = try RecordStore(path: path)
        try store.file(drill())
        let administrator = Authority(id: "adm-1", role: .administrator)
        let instructor = Authority(id: "i-1", role: .instructor)
        let hour = "2026-11-20T08:30:00.000Z"
        try store.overrule(
            drill: "d-1", with: GradeOverride(scoreBP: 8100, passed: true, reasonCode: .technicalFault, reason: "the gauge stuck"),
            by: instructor, approvedBy: administrator, at: hour)
        let appeal = try store.appeal(drill: "d-1", by: Authority(id: "t-7", role: .trainee), reason: "it stuck longer", at: hour)
        try store.decide(appeal: appeal.sequence, remedy: nil, by: administrator, reason: "it did not", at: hour)
        // Emptied before there is a key, so that the tombstone needs no signature.
        try store.database.write {
            _ = try RecordStore.purge([3...4], why: .retention, by: administrator, reason: "old", at: hour, signer: nil, in: $0)
        }
        let made: [RecordKind] = [.drill, .entry, .assessment, .override, .appeal, .decision, .tombstone]
        for kind in RecordKind.allCases where !made.contains(kind) {
            try store.append(
                kind, at: "2026-11-20T09:00:00.000Z", by: Authority(id: "i-1", role: .instructor), reason: "because \u{FFFD} ü",
                facts: [
                    "drillID": .string("d-1"), "what": .string(kind.rawValue), "sha256": .string(String(repeating: "a", count: 64)),
                ])
        }
        // The files that drills ran on are found by a table of their own.
        try store.rebuildProjections()
        let head = try store.head()
        try store.close()
        return head
    }
}
