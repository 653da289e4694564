import Foundation
import TestSupport
import Testing

@testable import Tutor

/// The client against llama.cpp's own server and a small model: what it says is of no interest, how it says it is.
@Suite(
    .serialized, .ownThreads, .enabled(if: LiveServer.lack(of: .llama) == nil, "`make live` fetches and runs it"),
    .timeLimit(.minutes(10)))
struct LiveLlamaTests {
    /// Sees a lot more time pass than anyone in front of a screen would: other tests build beside these.
    private let client = EndpointClient(
        NetworkOptions(
            limits: ClientProbe.limits { ($0.connect, $0.firstToken, $0.idle, $0.total) = (10, 120, 60, 300) }))

    @Test func wordsStream() async throws {
        let server = try await Self.start()
        let probe = await run(Self.ask("Say hello.", maxTokens: 24), server)
        #expect(probe.error == nil)
        let answer = try #require(probe.answer)
        #expect(probe.pieces.count > 3)
        #expect(probe.pieces.joined() == answer.text)
        #expect(answer.calls.isEmpty)
        #expect(["stop", "length"].contains(answer.finish))
        #expect(answer.model == "smollm2-135m")
    }

    @Test func theLengthLimitIsKept() async throws {
        let server = try await Self.start()
        let probe = await run(Self.ask("Count from one to one hundred in words.", maxTokens: 5), server)
        #expect(probe.answer?.finish == "length")
        #expect((probe.answer?.text.split(separator: " ").count ?? 0) <= 5)
    }

    @Test func callsAreDecoded() async throws {
        let server = try await Self.start()
        for (line, name, arguments) in [
            ("inspect the lube_filter", "inspect", #"{"component": "lube_filter"}"#),
            ("show the trend of te_101", "show_trend", #"{"tag": "te_101"}"#),
            ("inspect the drive_end_bearing", "inspect", #"{"component": "drive_end_bearing"}"#),
        ] {
            let probe = await run(try Self.callRequest(line), server)
            let answer = try #require(probe.answer, "\(line): \(String(describing: probe.error))")
            #expect(answer.finish == "tool_calls")
            #expect(answer.calls.map(\.name) == [name])
            #expect(answer.calls.first.flatMap { JSONValue(json: $0.arguments) } == JSONValue(json: arguments))
            #expect(answer.calls.first?.id.isEmpty == false)
            #expect(answer.text.isEmpty)
        }
    }

    @Test func aCallThatIsCutIsNoCall() async throws {
        let server = try await Self.start()
        var request = try Self.callRequest("inspect the lube_filter")
        request.maxTokens = 20
        #expect(await run(request, server).error == .truncatedCall(name: "inspect"))
    }

    @Test func aCallsResultMayBeSentBack() async throws {
        let server = try await Self.start()
        var request = try Self.callRequest("inspect the lube_filter")
        let call = try #require(await run(request, server).answer?.calls.first)
        request.messages += [
            ChatMessage(.assistant, "", calls: [call]), ChatMessage(.tool, "looked at", callID: call.id),
            ChatMessage(.user, "show the trend of te_102"),
        ]
        #expect(await run(request, server).answer?.calls.map(\.name) == ["show_trend"])
    }

    @Test func cancellingFreesTheServer() async throws {
        let server = try await Self.start()
        var waits: [Double] = []
        for _ in 0..<5 {
            // Left alone it would write for half a minute.
            for try await event in client.chat(Self.ask("Tell a long story about a ship.", maxTokens: 2000), at: target(server)) {
                guard case .text = event else { continue }
                #expect(try await isBusy(server))
                break
            }
            let began = MonotonicTime.now
            while try await isBusy(server) {}
            waits.append(MonotonicTime.now - began)
        }
        // On an idle machine each is; others may be building here.
        #expect(waits.min()! < 0.1, "\(waits)")
        #expect(waits.max()! < 5, "\(waits)")
    }

    @Test func aWrongKeyIsRefused() async throws {
        let server = try await Self.start(LiveServer.Options(key: "right"))
        for authorizer in [FixedAuthorizer(nil), FixedAuthorizer(bearer: Secret("wrong"))] {
            let error = await run(Self.ask("Hello."), server, authorizer).error
            #expect(
                error == .refused(status: 401, code: "authentication_error", message: "Invalid API Key", retryAfter: nil))
        }
        #expect(await run(Self.ask("Hello."), server, FixedAuthorizer(bearer: Secret("right"))).answer != nil)
    }

    @Test func whileItLoadsItSaysSo() async throws {
        let server = try await Self.start(LiveServer.Options(startsSlowly: true), until: .loading)
        #expect(
            await run(Self.ask("Hello."), server).error
                == .refused(status: 503, code: "unavailable_error", message: "Loading model", retryAfter: nil))
        #expect(await server.reaches(.ready))
        #expect(await run(Self.ask("Hello."), server).answer != nil)
    }

    @Test func moreThanItCanSeeIsRefused() async throws {
        let server = try await Self.start(LiveServer.Options(context: 512))
        let long = (0..<800).map(String.init).joined(separator: " ")
        guard case .refused(400, "exceed_context_size_error", let message, nil) = await run(Self.ask(long), server).error else {
            Issue.record("not refused")
            return
        }
        #expect(message.contains("512"))
        #expect(await run(Self.ask("Hello."), server).answer != nil)
    }

    @Test func commentsAreNoAnswer() async throws {
        let server = try await Self.start(LiveServer.Options(ping: 1))
        let impatient = EndpointClient(NetworkOptions(limits: ClientProbe.limits { ($0.firstToken, $0.total) = (2.5, 60) }))
        // Reading it takes the model twenty seconds; a comment comes every second.
        let long = (0..<900).map(String.init).joined(separator: " ")
        let probe = await run(Self.ask(long), server, client: impatient)
        #expect(probe.error == .timedOut(.firstToken))
        #expect((2.4..<10).contains(probe.seconds), "\(probe.seconds)")
    }

    @Test func aServerThatGoesCutsTheAnswer() async throws {
        var server: LiveServer? = try await Self.start()
        let target = target(try #require(server))
        do {
            for try await event in client.chat(Self.ask("Tell a long story about a ship.", maxTokens: 2000), at: target) {
                if case .text = event { server = nil }
            }
            Issue.record("it ended well")
        } catch {
            guard case EndpointError.cutOff(let bytes) = error else { throw error }
            #expect(bytes > 0)
        }
        #expect(await run(Self.ask("Hello."), target, client: client).error == .notConnected(.refused))
    }
}

extension LiveLlamaTests {
    /// What came of one request.
    private struct Probe {
        var pieces: [String] = []
        var answer: ChatAnswer?
        var error: EndpointError?
        var seconds = 0.0
    }

    private static func start(_ options: LiveServer.Options = .init(), until stage: LiveServer.Stage = .ready) async throws
        -> LiveServer
    {
        try #require(await LiveServer.start(.llama, options, until: stage))
    }

    private static func ask(_ words: String, maxTokens: Int = 8) -> ChatRequest {
        ChatRequest(messages: [ChatMessage(.user, words)], maxTokens: maxTokens)
    }

    /// The request that is known to be answered by a call, with another last line.
    private static func callRequest(_ line: String) throws -> ChatRequest {
        let text = try String(contentsOf: live.appending(path: "tool_call.json"), encoding: .utf8)
        let document = try #require(JSONValue(json: text))
        let tools = try #require(document["tools"]?.array).compactMap { tool in
            tool["function"].map {
                ToolDefinition(
                    name: $0["name"]?.string ?? "", description: $0["description"]?.string ?? "",
                    parameters: $0["parameters"] ?? [:])
            }
        }
        var messages = try #require(document["messages"]?.array).map { message in
            ChatMessage(
                ChatMessage.Role(rawValue: message["role"]?.string ?? "") ?? .user, message["content"]?.string ?? "",
                calls: (message["tool_calls"]?.array ?? []).map {
                    ToolCall(
                        id: $0["id"]?.string ?? "", name: $0["function"]?["name"]?.string ?? "",
                        arguments: $0["function"]?["arguments"]?.string ?? "")
                },
                callID: message["tool_call_id"]?.string)
        }
        messages[messages.count - 1].text = line
        return ChatRequest(messages: messages, tools: tools, maxTokens: 64)
    }

    private static let live = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Live")

    private func target(_ server: LiveServer, _ authorizer: any Authorizer = FixedAuthorizer(nil)) -> EndpointTarget {
        EndpointTarget(url: server.url + "/v1/chat/completions", model: "smollm2-135m", authorizer: authorizer)
    }

    private func run(
        _ request: ChatRequest, _ server: LiveServer, _ authorizer: any Authorizer = FixedAuthorizer(nil),
        client: EndpointClient? = nil
    ) async -> Probe {
        await run(request, target(server, authorizer), client: client ?? self.client)
    }

    private func run(_ request: ChatRequest, _ target: EndpointTarget, client: EndpointClient) async -> Probe {
        var probe = Probe()
        let began = MonotonicTime.now
        do {
            for try await event in client.chat(request, at: target) {
                switch event {
                case .text(let words): probe.pieces.append(words)
                case .finished(let answer): probe.answer = answer
                }
            }
        } catch {
            probe.error = error as? EndpointError
        }
        probe.seconds = MonotonicTime.now - began
        return probe
    }

    /// Whether its one slot is at work.
    private func isBusy(_ server: LiveServer) async throws -> Bool {
        let response = try await client.exchange(HTTPRequest(.get, server.url + "/slots", timeout: 60))
        let slots = try #require(JSONValue(json: response.body)?.array)
        return slots.contains { $0["is_processing"]?.bool != false }
    }
}
