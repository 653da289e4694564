import TestSupport
import Testing

@testable import Tutor

/// What one small question shows of a server, over real sockets.
@Suite(.ownThreads) struct AccessProbeTests {
    private func probe(_ server: FakeEndpoint, key: String? = nil, limits: EndpointLimits = EndpointLimits()) async -> EndpointProbe
    {
        let target = EndpointTarget(
            url: server.url(), model: "m", authorizer: key.map { FixedAuthorizer(bearer: Secret($0)) } ?? FixedAuthorizer(nil))
        return await EndpointProbe.run(EndpointClient(NetworkOptions(limits: limits)), at: target)
    }

    @Test func aServerThatCallsTheToolIsWell() async throws {
        let server = try FakeEndpoint { _ in .calls([("confirm_ready", "{\"ready\":true}")]) }
        let probe = await probe(server, key: "k")
        #expect(probe.isWell && probe.toolUse == .called && probe.model == "fake" && probe.failure == nil)
        #expect(Words.findings(probe) == [])
        let body = try #require(JSONValue(json: server.requests.first?.body ?? []))
        #expect(body["tool_choice"]?["function"]?["name"] == "confirm_ready" && body["max_tokens"]?.number == 256)
        #expect(body["model"] == "m" && server.requests.count == 1)
        #expect(server.requests.first?.headers["authorization"] == "Bearer k")
    }

    @Test(arguments: [
        (FakeResponse.chat("Ready!"), EndpointProbe.ToolUse.ignored), (.document("Ready!"), .ignored),
        (.calls([("take_action", "{\"action\":\"shutdown\"}")]), .another("take_action")),
        (.calls([("confirm_ready", "{\"redy\":1}")]), .badArguments),
        (.events([.event(FakeChat.text("Well, let me think"))] + FakeChat.ending("length")), .truncated),
        (
            .events(
                [.event(FakeChat.call(0, id: "1", name: "confirm_ready", arguments: "{\"rea"))] + FakeChat.ending("length")),
            .truncated
        ),
    ])
    func aServerThatDoesNotIsReachableAndNotWell(response: FakeResponse, toolUse: EndpointProbe.ToolUse) async throws {
        let probe = await probe(try FakeEndpoint { _ in response })
        #expect(probe.isReachable && !probe.isWell && probe.toolUse == toolUse, "\(probe)")
        let findings = Words.findings(probe)
        #expect(findings.count == 1 && findings[0].contains("offline"))
    }

    @Test func theFirstWordIsTimed() async throws {
        let probe = await probe(try FakeEndpoint { _ in .chat(["One ", "two"], every: 0.05) })
        #expect((probe.firstWord ?? 0) >= 0.04 && probe.total >= (probe.firstWord ?? 9))
    }

    @Test func aServerThatCutsOffTheFrontIsFound() async throws {
        for (count, isCut) in [(12, true), (0, false), (90, false)] {
            let usage =
                "{\"model\":\"fake\",\"choices\":[],\"usage\":{\"prompt_tokens\":\(count),\"completion_tokens\":3,\"total_tokens\":9}}"
            let server = try FakeEndpoint { _ in
                .events([
                    .event(FakeChat.call(0, id: "1", name: "confirm_ready", arguments: "{\"ready\":true}")),
                    .event(FakeChat.finish("tool_calls")), .event(usage), .event("[DONE]"), .end,
                ])
            }
            let probe = await probe(server)
            #expect(probe.isCut == isCut && probe.isWell == !isCut && probe.toolUse == .called)
            #expect(Words.findings(probe).contains { $0.contains("num_ctx") } == isCut)
        }
    }

    @Test func theOtherNameOfTheLimitIsTried() async throws {
        let server = try FakeEndpoint { _ in .calls([("confirm_ready", "{\"ready\":true}")]) }
        server.script(
            .reply(
                400, "application/json",
                "{\"error\":{\"message\":\"Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.\"}}"))
        let probe = await probe(server)
        #expect(probe.isWell && probe.maxTokensField == "max_completion_tokens" && server.requests.count == 2)
        #expect(JSONValue(json: server.requests[1].body)?["max_completion_tokens"]?.number == 256)
    }

    @Test func aServerThatFailsIsAFact() async throws {
        var limits = EndpointLimits()
        limits.firstToken = 0.2
        for (response, failure) in [
            (FakeResponse.reply(403, "application/json", "{\"error_code\":\"PERMISSION_DENIED\",\"message\":\"no\"}"), nil),
            (.reply(200, "text/html", "<html>sign in"), EndpointError.notAChat(contentType: "text/html")),
            (FakeResponse([.untilClosed]), .timedOut(.firstToken)),
        ] as [(FakeResponse, EndpointError?)] {
            let probe = await probe(try FakeEndpoint { _ in response }, limits: limits)
            #expect(!probe.isReachable && probe.toolUse == nil && Words.findings(probe) == [])
            if let failure { #expect(probe.failure == failure) }
        }
    }

    @Test func theEstimateIsLessThanATokenizerMakesOfIt() {
        // What llama.cpp counted for a request of 960 tokens with eight tools was 3.6 characters a token.
        let request = EndpointProbe.request()
        #expect((60...120).contains(EndpointProbe.estimate(of: request)))
    }
}
