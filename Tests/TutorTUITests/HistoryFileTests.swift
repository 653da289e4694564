import Foundation
import Testing

@testable import tutor_tui

/// What was typed, kept for the next time.
@Suite struct HistoryFileTests {
    private let folder = NSTemporaryDirectory() + "tutor-history-" + UUID().uuidString

    private func traces(_ person: String = "sam") -> OwnTraces { OwnTraces(folder: folder, person: person) }

    @Test func everyDraftComesBackAsItWas() {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let drafts = ["one", "two\nlines \\n and \\ a backslash", "drei 日本 👩‍🔧"]
        HistoryFile(traces()).append(drafts.prefix(1))
        // Two programs at once.
        let (a, b) = (HistoryFile(traces()), HistoryFile(traces()))
        a.append([drafts[1]])
        b.append([drafts[2]])
        #expect(HistoryFile(traces()).load() == drafts)
        #expect(HistoryFile(traces("kim")).load().isEmpty)
        traces().remove()
        #expect(HistoryFile(traces()).load().isEmpty)
    }

    @Test func theOldestGoWhenThereAreTooMany() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = HistoryFile(traces())
        file.append((1...3000).map { "line \($0)" })
        let kept = file.load()
        #expect(kept.count == HistoryFile.mostLines && kept.last == "line 3000" && kept.first == "line 2001")
        let size = try #require(FileManager.default.contents(atPath: traces().path(.history))?.count)
        #expect(size < 20_000, "the file itself was cut")
        file.append((1...100).map { _ in String(repeating: "x", count: 10_000) })
        #expect(file.load().reduce(0) { $0 + $1.utf8.count } <= HistoryFile.mostBytes)
    }

    @Test func damageIsReadAsFarAsItGoes() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = HistoryFile(traces())
        try Data([0x61, 0x0A, 0xFF, 0xFE, 0x1B, 0x5B, 0x0A, 0x62]).write(to: URL(filePath: traces().path(.history)))
        let lines = file.load()
        #expect(lines.first == "a" && lines.last == "b")
        #expect(lines.allSatisfy { !$0.unicodeScalars.contains("\u{1B}") })
    }

    @Test func aPlaceComesBackAndNonsenseDoesNot() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = PlaceFile(traces())
        #expect(file.load() == nil)
        let place = ReadingPlace(talk: "d-1", digests: ["ab", "cd"], line: 3, lines: 9)
        file.save(place)
        #expect(PlaceFile(traces()).load() == place)
        try Data("d-1\nab\n-3\n0\n".utf8).write(to: URL(filePath: traces().path(.places)))
        #expect(file.load() == nil)
        file.save(nil)
        #expect(!FileManager.default.fileExists(atPath: traces().path(.places)))
    }
}
