import Foundation
import Scenarios
import Synchronization
import TestSupport

@testable import Tutor

/// A conversation whose model is in a test's hand, with everything about it chosen to be recognised again: who learns, the seed, the
/// token. Real sockets; real files where they are wanted.
final class AttackTalk {
    /// Answers of the model, taken one a request; then it only says "Go on.".
    final class Answers: Sendable {
        private let left = Mutex<[FakeResponse]>([])

        /// What comes next, in place of what was left.
        func set(_ answers: [FakeResponse]) { left.withLock { $0 = answers } }

        func next() -> FakeResponse { left.withLock { $0.isEmpty ? .chat("Go on.") : $0.removeFirst() } }
    }

    static let token = "dapi-kingfisher-7b41c09e55"
    static let seed: UInt64 = 7_316_920_458
    static let trainee = Trainee(id: "trainee-4711-xq", name: "Quintessa Abernathy", office: "Wollongong North")

    let endpoint: FakeEndpoint
    let answers: Answers
    /// Nil when nothing is kept.
    let folder: URL?
    private(set) var conversation: Conversation
    /// Requests that had been sent when a test took note.
    var mark = 0
    private let make: () throws -> Conversation

    /// - Parameters:
    ///   - opinion: what the scoring endpoint says; nil when there is none.
    ///   - connection: what error sentences may know of the endpoint.
    init(
        mode: DrillMode = .drill, library: Library = Talk.library, onDisk: Bool = false, opinion: String? = nil,
        connection: EndpointConnection? = nil, contextTokens: Int = 12_000
    ) throws {
        let answers = Answers()
        let endpoint = try FakeEndpoint(patience: 120) {
            $0.path == "/invocations" ? .reply(200, "application/json", opinion ?? "{}") : answers.next()
        }
        let link = EndpointLink(client: EndpointClient())
        let folder = onDisk ? FileManager.default.temporaryDirectory.appending(path: "attack-\(UUID().uuidString)") : nil
        if let folder { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
        let number = Count()
        make = {
            Conversation(
                library: library,
                archive: DrillArchive(
                    store: try folder.map { try RecordStore(path: $0.appending(path: "records.sqlite").path) } ?? .inMemory(),
                    journals: folder?.appending(path: "drills").path),
                trainee: Self.trainee, mode: mode, seed: Self.seed,
                environment: ConversationEnvironment(
                    now: { "2026-11-21T08:00:00.000Z" }, makeID: { "d-\(number.next())" }, makeSeed: { Self.seed },
                    program: "test"),
                model: ModelService(
                    link: link,
                    target: EndpointTarget(
                        url: endpoint.url(), model: "fake", authorizer: FixedAuthorizer(bearer: Secret(Self.token))),
                    prompts: ModelTalk.prompts,
                    options: ModelService.Options(
                        name: "fake", connection: connection, contextTokens: contextTokens, answerTokens: 256, now: { 0 })),
                scoring: opinion.map { _ in
                    ScoringService(
                        link: link,
                        target: EndpointTarget(
                            url: endpoint.url("/invocations"), model: nil,
                            authorizer: FixedAuthorizer(bearer: Secret(Self.token))))
                })
        }
        conversation = try make()
        self.endpoint = endpoint
        self.answers = answers
        self.folder = folder
    }

    deinit {
        endpoint.stop()
        if let folder { try? FileManager.default.removeItem(at: folder) }
    }

    /// The program dies and is started again on the same files.
    func restart() throws {
        conversation.archive.release()
        conversation = try make()
    }

    /// Says a line and waits until nothing is being answered any more. Blocks: what answers has threads of its own.
    @discardableResult func say(_ text: String) -> [TranscriptItem] { conversation.say(text) + settle() }

    /// Waits until nothing is being answered any more.
    @discardableResult func settle() -> [TranscriptItem] {
        var items: [TranscriptItem] = []
        let end = MonotonicTime.now + 60
        while conversation.answer != nil, MonotonicTime.now < end {
            conversation.waitForNews(seconds: 0.01)
            items += conversation.takeNews()
        }
        return items
    }

    /// Plays lines of a reference solution, each at its second or as soon after it as may be.
    @discardableResult func play(_ lines: some Sequence<String>) -> [TranscriptItem] {
        var items: [TranscriptItem] = []
        for line in lines {
            let (second, text) = Self.line(line)
            items += conversation.advance(to: second)
            items += say(text)
        }
        return items
    }

    /// `@45 read the oil level`.
    static func line(_ line: String) -> (second: Int, text: String) {
        let parts = line.split(separator: " ", maxSplits: 1)
        return (parts.first.flatMap { Int($0.dropFirst()) } ?? 0, parts.count > 1 ? String(parts[1]) : "")
    }

    /// What the model was asked, without what the scoring endpoint was.
    var asked: [FakeRequest] { endpoint.requests.filter { $0.path != "/invocations" } }
}

/// Counts up; for ids.
private final class Count: Sendable {
    private let count = Mutex(0)
    func next() -> Int {
        count.withLock {
            $0 += 1
            return $0
        }
    }
}
