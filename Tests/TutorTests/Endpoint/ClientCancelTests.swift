import Foundation
import TestSupport
import Testing

@testable import Tutor

/// Whoever cancels is back at once, and the server knows at once. The second is measured where it happens, on the server's side:
/// a client that only stops listening looks just as quick from here.
@Suite(.serialized, .ownThreads) struct ClientCancelTests {
    /// Long tests also print what they measured.
    private static let isLong = ProcessInfo.processInfo.environment["TUTOR_LONG_TESTS"] != nil

    /// For what is cancelled, and for who cancels: neither waits for the other's turn.
    private static let (executor, watch) = (OwnExecutor(), OwnExecutor())

    /// What a server may be doing when it happens.
    enum Moment: String, CaseIterable, Sendable {
        case beforeHeaders, beforeFirstToken, betweenTokens, inFullFlow

        var response: FakeResponse {
            switch self {
            case .beforeHeaders: .silence
            case .beforeFirstToken: .events([.comment("ping"), .untilClosed])
            case .betweenTokens: .events([.event(FakeChat.text("Well")), .untilClosed])
            case .inFullFlow: .events([.repeat(FakeStep.eventBytes(FakeChat.text("and ")), every: 0.001)])
            }
        }

        var hasWords: Bool { self == .betweenTokens || self == .inFullFlow }
    }

    @Test(arguments: Moment.allCases) func theServerSeesIt(at moment: Moment) async throws {
        let server = try FakeEndpoint { _ in moment.response }
        let client = EndpointClient()
        try await measure(moment.rawValue) { round in
            let heard = Gate()
            let consumer = Self.consume(client, server.url()) { heard.open() }
            #expect(await server.requests(round + 1))
            if moment.hasWords { #expect(await eventually { heard.isOpen }) }
            // Lets the client take in what was sent.
            try await Task.sleep(for: .milliseconds(10))
            return (consumer, { await server.close(of: round)?.at })
        }
    }

    @Test func theKernelSeesItWhileConnecting() async throws {
        let full = try FullBacklog()
        #expect(await eventually { full.attempts > 0 })
        let before = full.attempts
        let client = EndpointClient()
        try await measure("connecting") { _ in
            let consumer = Self.consume(client, full.url())
            #expect(await eventually { full.attempts == before + 1 })
            return (consumer, { await eventually { full.attempts == before } ? MonotonicTime.now : nil })
        }
    }

    @Test func theAuthorizerSeesIt() async throws {
        let server = try FakeEndpoint()
        let client = EndpointClient()
        try await measure("authorizer") { _ in
            let authorizer = SlowAuthorizer()
            let consumer = Self.consume(client, server.url(), authorizer)
            #expect(await eventually { authorizer.asked.isOpen })
            return (consumer, { await eventually { authorizer.cancelled.isOpen } ? authorizer.cancelled.openedAt : nil })
        }
        #expect(server.connections == 0)
    }

    @Test func anExchangeToo() async throws {
        let server = try FakeEndpoint { _ in .silence }
        let client = EndpointClient()
        try await measure("exchange") { round in
            let consumer = Task<Double, Never>(executorPreference: Self.executor) {
                do {
                    _ = try await client.exchange(HTTPRequest(.get, server.url()))
                    Issue.record("answered")
                } catch {
                    #expect(error as? EndpointError == .cutOff(bytes: 0))
                }
                return MonotonicTime.now
            }
            #expect(await server.requests(round + 1))
            return (consumer, { await server.close(of: round)?.at })
        }
    }

    @Test func leavingTheLoopIsEnough() async throws {
        let server = try FakeEndpoint { _ in .events([.event(FakeChat.text("Well")), .untilClosed]) }
        let client = EndpointClient()
        let consumer = Task(executorPreference: OwnExecutor()) {
            for try await _ in client.chat(ClientProbe.request, at: ClientProbe.target(server.url())) { break }
            return MonotonicTime.now
        }
        let left = try await consumer.value
        let close = try #require(await server.close(of: 0))
        #expect(close.at - left < 0.1)
        // Never listened to at all.
        _ = client.chat(ClientProbe.request, at: ClientProbe.target(server.url()))
        #expect(await eventually { server.closes.count == server.connections })
        #expect(await ClientProbe.run(client, ClientProbe.target("http://127.0.0.1:1")).error == .notConnected(.refused))
    }

    @Test func theOthersGoOn() async throws {
        let server = try FakeEndpoint { request in
            request.text.contains("victim")
                ? .events([.event(FakeChat.text("Well")), .untilClosed]) : .chat([String](repeating: "on ", count: 20), every: 0.02)
        }
        let client = EndpointClient()
        async let other = ClientProbe.run(client, ClientProbe.target(server.url()))
        let victim = ChatRequest(messages: [ChatMessage(.user, "victim")], maxTokens: 1)
        let consumers = (0..<20).map { _ in
            Task(executorPreference: OwnExecutor()) {
                for try await _ in client.chat(victim, at: ClientProbe.target(server.url())) {}
            }
        }
        #expect(await server.requests(21))
        for consumer in consumers { consumer.cancel() }
        #expect(await eventually { server.closes.count == 20 })
        #expect(await other.answer?.text == String(repeating: "on ", count: 20))
    }

    @Test func aClientThatGoesTakesItsThreadWithIt() async throws {
        let server = try FakeEndpoint { _ in .events([.event(FakeChat.text("Well")), .untilClosed]) }
        var client: EndpointClient? = EndpointClient()
        weak let thread = client?.thread
        var words = try #require(client?.chat(ClientProbe.request, at: ClientProbe.target(server.url()))).makeAsyncIterator()
        #expect(try await words.next() == .text("Well"))
        let began = MonotonicTime.now
        client = nil
        #expect(MonotonicTime.now - began < 0.1)
        let close = try #require(await server.close(of: 0))
        #expect(close.at - began < 0.1)
        do {
            _ = try await words.next()
            Issue.record("an answer that was cut off ended well")
        } catch {
            guard case EndpointError.cutOff(let bytes) = error else { throw error }
            #expect(bytes > 0)
        }
        // The thread held it as long as it ran.
        #expect(await eventually { thread == nil })
    }

    @Test func aClosedClientAnswersNothing() async throws {
        let server = try FakeEndpoint { _ in .chat("Hello.") }
        let client = EndpointClient()
        client.close()
        #expect(await ClientProbe.run(client, ClientProbe.target(server.url())).error == .cutOff(bytes: 0))
        client.close()
        #expect(server.connections == 0)
    }

    // MARK: Measuring

    private static func consume(
        _ client: EndpointClient, _ url: String, _ authorizer: any Authorizer = FixedAuthorizer(nil),
        heard: @escaping @Sendable () -> Void = {}
    ) -> Task<Double, Never> {
        Task(executorPreference: executor) {
            do {
                for try await event in client.chat(ClientProbe.request, at: ClientProbe.target(url, authorizer: authorizer)) {
                    if case .finished = event { Issue.record("finished") }
                    heard()
                }
            } catch {
                Issue.record(error)
            }
            return MonotonicTime.now
        }
    }

    /// Cancels again and again.
    /// - Parameter start: gives what to cancel, and what tells when the server has seen it.
    private func measure(
        _ name: String, _ start: (Int) async throws -> (consumer: Task<Double, Never>, seen: () async -> Double?)
    ) async throws {
        var consumers: [Double] = []
        var servers: [Double] = []
        try await withTaskExecutorPreference(Self.watch) {
            for round in 0..<(Self.isLong ? 30 : 3) {
                let (consumer, seen) = try await start(round)
                let began = MonotonicTime.now
                consumer.cancel()
                // First, because it may have to look again and again.
                servers.append(try #require(await seen()) - began)
                consumers.append(await consumer.value - began)
            }
        }
        let typical = [consumers, servers].map { $0.sorted()[$0.count / 2] }
        #expect(typical.allSatisfy { $0 < 0.1 }, "\(name): \(consumers) \(servers)")
        if Self.isLong { print("cancel, \(name): consumer \(Self.summary(consumers)), server \(Self.summary(servers))") }
    }

    private static func summary(_ seconds: [Double]) -> String {
        let sorted = seconds.sorted().map { String(format: "%.2f ms", $0 * 1000) }
        return "median \(sorted[sorted.count / 2]), max \(sorted[sorted.count - 1])"
    }
}

/// Takes a minute for a header, unless it is cancelled.
private struct SlowAuthorizer: Authorizer {
    let asked = Gate()
    let cancelled = Gate()
    var canRenew: Bool { true }
    func header(renewed: Bool) async throws(EndpointError) -> AuthorizationHeader? {
        await withTaskCancellationHandler {
            asked.open()
            try? await Task.sleep(for: .seconds(60))
        } onCancel: {
            cancelled.open()
        }
        return nil
    }
}
