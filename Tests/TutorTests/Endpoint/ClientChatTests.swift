import TestSupport
import Testing

@testable import Tutor

@Suite(.ownThreads) struct ClientChatTests {
    @Test func wordsAndTheWholeAnswerCome() async throws {
        let server = try FakeEndpoint { _ in .chat(["Good ", "morning ", "日本 👩‍🔧"]) }
        let probe = await ClientProbe.run(server)
        #expect(probe.text == "Good morning 日本 👩‍🔧" && probe.error == nil)
        #expect(probe.answer?.text == probe.text && probe.answer?.finish == "stop")
        let request = try #require(server.requests.first)
        #expect(request.method == "POST" && request.path == "/v1/chat/completions")
        #expect(request.headers["content-type"] == "application/json")
        #expect(request.headers["accept"] == "text/event-stream, application/json")
        #expect(request.headers["authorization"] == nil)
        #expect(request.body == ClientProbe.request.body(model: "fake"))
    }

    @Test func callsAndDocumentsCome() async throws {
        let server = try FakeEndpoint()
        server.script(.calls([("show_trend", "{\"tag\":\"p1\"}"), ("read_tags", "{}")]), .document("All in one."))
        let calls = await ClientProbe.run(server)
        #expect(calls.answer?.calls.map(\.name) == ["show_trend", "read_tags"])
        #expect(calls.answer?.calls.first?.arguments == "{\"tag\":\"p1\"}")
        #expect(await ClientProbe.run(server).answer?.text == "All in one.")
    }

    @Test func wordsComeWhenTheyAreSaid() async throws {
        let gate = Gate()
        let server = try FakeEndpoint { _ in
            .events(
                [.event(FakeChat.text("first ")), .call { gate.wait() }, .event(FakeChat.text("second"))] + FakeChat.ending("stop"))
        }
        let client = EndpointClient()
        let words = try await withTaskExecutorPreference(OwnExecutor()) {
            var words: [String] = []
            for try await event in client.chat(ClientProbe.request, at: ClientProbe.target(server.url())) {
                if case .text(let text) = event {
                    words.append(text)
                    // The server says the second only after we have heard the first.
                    gate.open()
                }
            }
            return words
        }
        #expect(words == ["first ", "second"])
    }

    @Test func oneConnectionDoesForMany() async throws {
        let server = try FakeEndpoint { _ in .chat("Hello.") }
        let client = EndpointClient()
        for _ in 0..<3 { #expect(await ClientProbe.run(client, ClientProbe.target(server.url())).text == "Hello.") }
        #expect(server.connections == 1 && server.requests.map(\.number) == [0, 1, 2])
    }

    /// The end of the answer is told at once, whatever the server does afterwards.
    @Test func anAnswerEndsWhenItHasSaidSo() async throws {
        let server = try FakeEndpoint { _ in .events([.event(FakeChat.text("Done.")), .event("[DONE]"), .untilClosed]) }
        let probe = await ClientProbe.run(server)
        #expect(probe.text == "Done." && probe.error == nil)
    }

    @Test func fiftyAtOnce() async throws {
        let server = try FakeEndpoint { request in .chat((0..<10).map { "\(request.text.count)-\($0) " }, every: 0.01) }
        let client = EndpointClient()
        let texts = await withTaskGroup { group in
            for _ in 0..<50 { group.addTask { await ClientProbe.run(client, ClientProbe.target(server.url())).text } }
            return await group.reduce(into: [String]()) { $0.append($1) }
        }
        #expect(texts.count == 50 && Set(texts).count == 1 && texts[0].split(separator: " ").count == 10)
    }

    @Test func aSecretIsSentToItsHostAndShownNowhere() async throws {
        let token = "dapi-0123456789abcdef"
        let authorizer = FixedAuthorizer(bearer: Secret(token + "\n"))
        let server = try FakeEndpoint()
        let text = "{\"error\":{\"message\":\"Invalid token: \(token) (Bearer \(token))\\u001b[31m\",\"code\":\"x \(token)\"}}"
        server.script(.reply(403, "application/json", text), .reply(403, "text/plain", String(repeating: "x", count: 290) + token))
        let client = EndpointClient()
        for _ in 0..<2 {
            let probe = await ClientProbe.run(client, ClientProbe.target(server.url(), authorizer: authorizer))
            let shown = String(reflecting: probe.error)
            #expect(shown.contains("403") && !shown.contains("dapi") && !shown.contains("\u{1b}"))
        }
        #expect(server.requests.allSatisfy { $0.headers["authorization"] == "Bearer " + token })
    }

    @Test func aSecretDoesNotTravelInTheClear() async throws {
        let server = try FakeEndpoint { _ in .chat("no") }
        let client = EndpointClient()
        // Another name for this machine, which the client cannot know to be one.
        let url = "http://0.0.0.0:\(server.port)/"
        let probe = await ClientProbe.run(client, ClientProbe.target(url, authorizer: FixedAuthorizer(bearer: Secret("t"))))
        #expect(probe.error == .insecure(host: "0.0.0.0") && server.connections == 0)
        #expect(await ClientProbe.run(client, ClientProbe.target(url)).text == "no")
    }

    @Test func aRefusedHeaderIsRenewedOnce() async throws {
        let server = try FakeEndpoint { request in
            request.headers["authorization"] == "Bearer new" ? .chat("Welcome.") : .reply(401, "text/plain", "expired")
        }
        let client = EndpointClient()
        let renewing = await ClientProbe.run(client, ClientProbe.target(server.url(), authorizer: TwoTokens(second: "new")))
        #expect(renewing.text == "Welcome." && server.requests.count == 2)
        let inVain = await ClientProbe.run(client, ClientProbe.target(server.url(), authorizer: TwoTokens(second: "newer")))
        #expect(inVain.error == .refused(status: 401, code: nil, message: "expired", retryAfter: nil) && server.requests.count == 4)
        _ = await ClientProbe.run(client, ClientProbe.target(server.url(), authorizer: FixedAuthorizer(bearer: Secret("old"))))
        #expect(server.requests.count == 5)
    }

    @Test func noCredentialsMeansNoRequest() async throws {
        let server = try FakeEndpoint()
        let target = ClientProbe.target(server.url(), authorizer: NoCredentials())
        let probe = await ClientProbe.run(EndpointClient(), target)
        #expect(probe.error == .noCredentials(.commandSilent) && server.connections == 0)
    }

    @Test func headersCannotBeSmuggledIn() async throws {
        let server = try FakeEndpoint { _ in .chat("Hello.") }
        var target = ClientProbe.target(server.url(), authorizer: FixedAuthorizer(bearer: Secret("a\r\nX-Evil: 1")))
        target.headers = [
            "X-Good": "b\r\nX-Evil: 2", "X-Bad\r\nX-Evil": "3", "ACCEPT": "text/event-stream", "authorization": "plain",
        ]
        _ = await ClientProbe.run(EndpointClient(), target)
        let request = try #require(server.requests.first)
        #expect(request.headers["x-evil"] == nil && request.headers["x-good"] == "bX-Evil: 2")
        #expect(request.headers["authorization"] == "Bearer aX-Evil: 1" && request.headers["accept"] == "text/event-stream")
        #expect(server.received.lowercased().split(separator: "authorization:").count == 2)
    }
}

/// Gives one token, and another when asked anew.
private struct TwoTokens: Authorizer {
    var second: String
    var canRenew: Bool { true }
    func header(renewed: Bool) async throws(EndpointError) -> AuthorizationHeader? {
        AuthorizationHeader(name: "Authorization", value: Secret("Bearer " + (renewed ? second : "old")))
    }
}

private struct NoCredentials: Authorizer {
    var canRenew: Bool { false }
    func header(renewed: Bool) async throws(EndpointError) -> AuthorizationHeader? { throw .noCredentials(.commandSilent) }
}
