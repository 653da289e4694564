import TestSupport

@testable import Tutor

/// A chat request run to its end, and what came of it.
struct ClientProbe: Sendable {
    var text = ""
    var answer: ChatAnswer?
    var error: EndpointError?
    var seconds = 0.0

    /// Limits that nothing runs into by mistake: on a busy machine a test may wait long for its turn.
    static func limits(_ change: (inout EndpointLimits) -> Void = { _ in }) -> EndpointLimits {
        var limits = EndpointLimits()
        (limits.connect, limits.firstToken, limits.idle, limits.total) = (20, 60, 60, 120)
        change(&limits)
        return limits
    }

    static func target(_ url: String, authorizer: any Authorizer = FixedAuthorizer(nil)) -> EndpointTarget {
        EndpointTarget(url: url, model: "fake", authorizer: authorizer)
    }

    static let request = ChatRequest(messages: [ChatMessage(.user, "hello")], maxTokens: 64)

    /// Sends the usual request and takes everything.
    static func run(_ client: EndpointClient, _ target: EndpointTarget) async -> ClientProbe {
        var probe = ClientProbe()
        let began = MonotonicTime.now
        do {
            for try await event in client.chat(request, at: target) {
                switch event {
                case .text(let words): probe.text += words
                case .finished(let answer): probe.answer = answer
                }
            }
        } catch {
            probe.error = error as? EndpointError
        }
        probe.seconds = MonotonicTime.now - began
        return probe
    }

    static func run(_ server: FakeEndpoint, _ limits: EndpointLimits = limits()) async -> ClientProbe {
        await run(EndpointClient(NetworkOptions(limits: limits)), target(server.url()))
    }
}
