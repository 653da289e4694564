import Foundation
import Testing

@testable import Tutor

/// What other processes do to a journal, and what is left of one that was killed.
@Suite(.serialized) struct JournalProcessTests {
    private static let childFolder = "TUTOR_TEST_JOURNAL_FOLDER"

    /// Not a test of its own: what the child process runs. It appends, and prints each number once it is safe.
    @Test(.enabled(if: ProcessInfo.processInfo.environment[childFolder] != nil))
    func journalWriterChild() throws {
        let folder = try #require(ProcessInfo.processInfo.environment[Self.childFolder])
        let journal = try DrillJournal.create(header: RecordFixture.header(), in: folder)
        while journal.count < 1_000_000 {
            let number = journal.count + 1
            try journal.append(JournalEntry(number: number, tick: number, kind: .clock(digest: String(repeating: "ab", count: 32))))
            FileHandle.standardOutput.write(Data("ack \(number)\n".utf8))
        }
    }

    /// This very program again, running only the child's part.
    private func child(in folder: String, output: Pipe) throws -> Process? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe")
        process.arguments = ["--testing-library", "swift-testing", "--filter", "journalWriterChild"]
        process.environment = ProcessInfo.processInfo.environment.merging([Self.childFolder: folder]) { $1 }
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        return process
    }

    /// The highest number acknowledged in a text; the last line counts only when it is whole.
    private func acknowledged(_ text: Data) -> Int {
        let lines = String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        return lines.compactMap { $0.hasPrefix("ack ") ? Int($0.dropFirst(4)) : nil }.last ?? 0
    }

    @Test(arguments: [1, 2, 17, 60, 1100])
    func killedAtAnyPointItHasAllThatWasAcknowledged(after count: Int) throws {
        let folder = try TemporaryFolder()
        let pipe = Pipe()
        guard let process = try child(in: folder.path, output: pipe) else {
            print("skipped: the test program cannot start itself here")
            return
        }
        var text = Data()
        while acknowledged(text) < count {
            let more = pipe.fileHandleForReading.availableData
            guard !more.isEmpty else { break }
            text += more
        }
        guard acknowledged(text) >= count else {
            print("skipped: the test program does not run its child's part here")
            return
        }
        // It is alive, so its drill is nobody else's.
        let path = folder("d-1.journal")
        #expect(try DrillJournal.unfinished(in: folder.path).running == [path])
        #expect(recordsError { _ = try DrillJournal.open(path, patience: 0) } == .locked(path: path))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        text += pipe.fileHandleForReading.readDataToEndOfFile()
        let journal = try DrillJournal.open(path)
        #expect(journal.header == RecordFixture.header())
        #expect(journal.count >= acknowledged(text) && acknowledged(text) >= count)
        #expect(try journal.entries().map(\.number) == Array(1...journal.count))
        try journal.append(JournalEntry(number: journal.count + 1, tick: journal.count, kind: .ended(reason: .abandoned)))
    }
}
