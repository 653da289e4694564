import Foundation
import Synchronization
import TestSupport

@testable import Tutor

/// A conversation whose free speech goes to a ``FakeEndpoint``, over a real socket.
final class ModelTalk {
    let endpoint: FakeEndpoint
    let talk: Talk
    /// Moved by hand: what waits for time waits for ``Time/pass(_:)``.
    let time: Time

    /// A monotonic clock that a test moves.
    final class Time: Sendable {
        private let value = Mutex(0.0)
        var now: Double { value.withLock { $0 } }
        func pass(_ seconds: Double) { value.withLock { $0 += seconds } }
    }

    static let prompts = try! PromptBook(
        folder: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "prompts").path)

    init(
        mode: DrillMode = .drill, contextTokens: Int = 16_000, limits: EndpointLimits = EndpointLimits(), patience: Double? = nil,
        checksTools: Bool = false,
        _ handler: @escaping FakeEndpoint.Handler = { _ in .chat("Hm.") }
    ) throws {
        let endpoint = try FakeEndpoint(handler)
        let time = Time()
        let client = EndpointClient(NetworkOptions(limits: limits))
        let link = EndpointLink(client: client)
        let token = Secret("dapi-canary-0123456789")
        talk = try Talk(
            mode: mode,
            services: Talk.Services(
                model: {
                    ModelService(
                        link: link,
                        target: EndpointTarget(url: endpoint.url(), model: "fake", authorizer: FixedAuthorizer(bearer: token)),
                        prompts: Self.prompts,
                        options: ModelService.Options(
                            name: "fake", contextTokens: contextTokens, answerTokens: 256, checksTools: checksTools,
                            now: { time.now }, jitter: { 0 }))
                },
                scoring: {
                    patience.map {
                        ScoringService(
                            link: link,
                            target: EndpointTarget(
                                url: endpoint.url("/invocations"), model: nil, authorizer: FixedAuthorizer(nil)), patience: $0)
                    }
                }))
        self.endpoint = endpoint
        self.time = time
    }

    deinit { endpoint.stop() }

    var conversation: Conversation { talk.conversation }

    /// Starts a drill and lets a minute pass.
    @discardableResult func start(_ scenario: String = "harvester-pilot-pressure") -> Self {
        _ = conversation.start(scenario: scenario)
        talk.wait(until: 60)
        return self
    }

    /// Says a line and gives the words that came back, the model's too: waits until it has answered.
    @discardableResult func say(_ text: String) -> String { Talk.words(conversation.say(text) + settle()) }

    /// Waits until nothing is being answered any more.
    func settle() -> [TranscriptItem] { listen { $0.answer == nil } }

    /// Takes what comes until a condition holds, a minute at most. Blocks: what answers has threads of its own.
    func listen(until done: (Conversation) -> Bool) -> [TranscriptItem] {
        var items: [TranscriptItem] = []
        let end = MonotonicTime.now + 60
        while !done(conversation), MonotonicTime.now < end {
            conversation.waitForNews(seconds: 0.01)
            items += conversation.takeNews()
        }
        return items
    }

    /// What each entry of the running drill is.
    var kinds: [String] {
        conversation.entries.compactMap { entry in
            switch entry.kind {
            case .said(_, let source, _): "said \(source.rawValue)"
            case .asked: "asked"
            case .understood(let source, let interpretation):
                "understood \(source.rawValue) \(interpretation.commands.map(\.name.rawValue).joined(separator: ","))"
            case .answered(_, let complete): complete ? "answered" : "answered in part"
            case .opinion: "opinion"
            case .confirmed: "confirmed"
            case .cancelled: "cancelled"
            case .ended: "ended"
            case .clock: nil
            }
        }
    }

    /// The messages of a request, counted from 0.
    func messages(_ index: Int) -> [JSONValue] {
        let requests = endpoint.requests
        guard requests.indices.contains(index) else { return [] }
        return JSONValue(json: requests[index].body)?["messages"]?.array ?? []
    }
}
