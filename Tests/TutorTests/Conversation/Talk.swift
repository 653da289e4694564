import Foundation
import Scenarios

@testable import Tutor

/// A conversation on the shipped library with real files in a temporary folder, and a clock, ids and seeds that are given.
final class Talk {
    static let library = try! Library(
        folder: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "scenario-library").path)

    let folder: URL
    private(set) var conversation: Conversation
    let mode: DrillMode
    private let services: Services

    /// Who else answers; made anew when the program is started again.
    struct Services {
        var model: () throws -> ModelService? = { nil }
        var scoring: () -> ScoringService? = { nil }
    }

    init(mode: DrillMode = .drill, seed: UInt64 = 7, services: Services = Services()) throws {
        self.mode = mode
        self.services = services
        folder = FileManager.default.temporaryDirectory.appending(path: "talk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        conversation = try Self.make(folder, mode, seed, services)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private static func make(_ folder: URL, _ mode: DrillMode, _ seed: UInt64, _ services: Services) throws -> Conversation {
        let counter = Counter(folder: folder)
        return Conversation(
            library: library,
            archive: DrillArchive(
                store: try RecordStore(path: folder.appending(path: "records.sqlite").path),
                journals: folder.appending(path: "drills").path),
            trainee: Trainee(id: "sam", name: "Sam", office: "Lyon"), mode: mode, seed: seed,
            environment: ConversationEnvironment(
                now: { "2026-11-21T08:00:00.000Z" }, makeID: { counter.next() }, makeSeed: { fatalError("a seed was given") },
                program: "test"), model: try services.model(), scoring: services.scoring())
    }

    /// Ids `d-1`, `d-2` ... that go on over a restart, as files in the folder remember them.
    private struct Counter: Sendable {
        let folder: URL
        func next() -> String {
            let file = folder.appending(path: "counter")
            let n = ((try? String(contentsOf: file, encoding: .utf8)).flatMap { Int($0) } ?? 0) + 1
            try? "\(n)".write(to: file, atomically: true, encoding: .utf8)
            return "d-\(n)"
        }
    }

    /// The program dies and is started again on the same files.
    func restart() throws {
        conversation.archive.release()
        conversation = try Self.make(folder, mode, 7, services)
    }

    /// Says a line and gives the words that came back.
    @discardableResult func say(_ text: String) -> String { Self.words(conversation.say(text)) }

    @discardableResult func wait(until second: Int) -> String { Self.words(conversation.advance(to: second)) }

    static func words(_ items: [TranscriptItem]) -> String {
        text(items.filter { $0.speaker != .you }.flatMap(\.blocks))
    }

    static func text(_ blocks: [Block]) -> String { blocks.map(text).joined(separator: "\n") }

    private static func text(_ block: Block) -> String {
        switch block {
        case .text(let text), .heading(let text): text
        case .bullets(let lines), .code(let lines): lines.joined(separator: "\n")
        case .rich(let text): text.plain
        case .items(let items): items.map(\.plain).joined(separator: "\n")
        case .table(let table): ([table.headings] + table.rows).map { $0.joined(separator: " | ") }.joined(separator: "\n")
        case .folded(let line, let inside): ([line] + inside.map(text)).joined(separator: "\n")
        case .chart(let chart): "chart of \(chart.series.map(\.tag).joined(separator: ", ")) from \(chart.from) to \(chart.to)"
        }
    }
}
