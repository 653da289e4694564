import TestSupport
import Testing

@testable import Tutor

@Suite(.ownThreads) struct ClientFaultTests {
    @Test func aResetInTheMiddle() async throws {
        let server = try FakeEndpoint { _ in
            .events([.event(FakeChat.text("Half a ")), .chunk("data: {\"choices\":[{\"del"), .pause(0.05), .reset])
        }
        let probe = await ClientProbe.run(server)
        #expect(probe.text == "Half a " && probe.answer == nil)
        guard case .cutOff(let bytes) = probe.error else { throw Unexpected(probe) }
        #expect(bytes > 100)
    }

    @Test func anEndBeforeTheEnd() async throws {
        let server = try FakeEndpoint()
        server.script(
            // In good order as far as HTTP goes, and yet nothing said that the answer was over.
            .events([.event(FakeChat.text("Half")), .end]),
            .events([.event(FakeChat.text("Half")), .close]),
            FakeResponse([.text("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"), .close]),
            .events([.end]),
            // Nothing at all; libcurl does not try again on a fresh connection.
            FakeResponse([.close]))
        for text in ["Half", "Half", "", "", ""] {
            let probe = await ClientProbe.run(server)
            guard case .cutOff(let bytes) = probe.error else { throw Unexpected(probe) }
            #expect(probe.text == text && (bytes > 0) == !text.isEmpty)
        }
    }

    @Test func anErrorInsideAGoodAnswer() async throws {
        let error = "{\"error\":{\"message\":\"out of memory\",\"code\":500}}"
        let server = try FakeEndpoint()
        server.script(
            .events([.event(error), .event("[DONE]"), .end]),
            // Words and an error in one packet, and then silence: nobody waits for more.
            .events([.chunk("data: \(FakeChat.text("Well"))\n\ndata: \(error)\n\n"), .untilClosed]),
            .reply(200, "application/json", error))
        for text in ["", "Well", ""] {
            let probe = await ClientProbe.run(server)
            guard case .failedInside(_, "out of memory") = probe.error else { throw Unexpected(probe) }
            #expect(probe.text == text)
        }
    }

    @Test func invalidBytesDoNotEndIt() async throws {
        let server = try FakeEndpoint { _ in
            .events(
                [
                    .chunk(
                        Array("data: {\"choices\":[{\"delta\":{\"content\":\"a".utf8) + [0xFF, 0xC3, 0x28]
                            + Array("b\"}}]}\n\n".utf8))
                ]
                    + FakeChat.ending("stop"))
        }
        let probe = await ClientProbe.run(server)
        #expect(probe.error == nil && probe.text.hasPrefix("a") && probe.text.hasSuffix("b"))
    }

    @Test func slowHeadersAndSlowBodiesArriveByteByByte() async throws {
        let body = "data: \(FakeChat.text("slow é"))\n\ndata: [DONE]\n\n"
        let server = try FakeEndpoint { _ in
            FakeResponse([
                .drip(Array("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n\(body)".utf8), every: 0.001), .close,
            ])
        }
        #expect(await ClientProbe.run(server).text == "slow é")
    }

    @Test(arguments: [false, true]) func aDripDoesNotStretchTheFirstToken(inHeaders: Bool) async throws {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
        let server = try FakeEndpoint { _ in
            let start = inHeaders ? head + "X-Slow: " : head + "\r\ndata: {\"a\":\""
            return FakeResponse([.text(start), .repeat([0x61], every: 0.01)])
        }
        let probe = await ClientProbe.run(server, ClientProbe.limits { $0.firstToken = 0.3 })
        #expect(probe.error == .timedOut(.firstToken))
        try await expectClose(server, after: 0.3)
    }

    @Test func anUnansweredRequest() async throws {
        let server = try FakeEndpoint { _ in .silence }
        let probe = await ClientProbe.run(server, ClientProbe.limits { $0.firstToken = 0.2 })
        #expect(probe.error == .timedOut(.firstToken))
        try await expectClose(server, after: 0.2)
    }

    @Test func anUnansweredConnection() async throws {
        let full = try FullBacklog()
        let client = EndpointClient(NetworkOptions(limits: ClientProbe.limits { $0.connect = 0.2 }))
        let probe = await ClientProbe.run(client, ClientProbe.target(full.url()))
        #expect(probe.error == .timedOut(.connect) && probe.seconds >= 0.2)
    }

    @Test func pingsAreNoWords() async throws {
        let ping = FakeStep.chunkBytes(Array(": ping\n\n".utf8))
        let server = try FakeEndpoint()
        server.script(
            .events([.repeat(ping, every: 0.02)]), .events([.event(FakeChat.text("One word")), .repeat(ping, every: 0.02)]))
        let before = await ClientProbe.run(server, ClientProbe.limits { $0.firstToken = 0.25 })
        #expect(before.error == .timedOut(.firstToken))
        try await expectClose(server, after: 0.25)
        let after = await ClientProbe.run(server, ClientProbe.limits { $0.idle = 0.3 })
        #expect(after.error == .timedOut(.idle) && after.text == "One word")
        try await expectClose(server, after: 0.3, connection: 1)
    }

    @Test func silenceAfterTheFirstWord() async throws {
        let server = try FakeEndpoint { _ in .events([.event(FakeChat.text("Well")), .untilClosed]) }
        let probe = await ClientProbe.run(server, ClientProbe.limits { $0.idle = 0.2 })
        #expect(probe.error == .timedOut(.idle) && probe.text == "Well")
        try await expectClose(server, after: 0.2)
    }

    @Test func talkWithoutEnd() async throws {
        let server = try FakeEndpoint { _ in .chat([String](repeating: "and ", count: 1000), every: 0.02) }
        let probe = await ClientProbe.run(server, ClientProbe.limits { $0.total = 0.6 })
        #expect(probe.error == .timedOut(.turn) && probe.text.hasPrefix("and "))
        try await expectClose(server, after: 0.5)
    }

    /// Comments and empty lines are no answer, and are not taken without end.
    @Test func aFloodOfComments() async throws {
        let server = try FakeEndpoint { _ in
            .events([.repeat(FakeStep.chunkBytes([UInt8](repeating: 0x3A, count: 32 << 10)), every: 0)])
        }
        let probe = await ClientProbe.run(server, ClientProbe.limits { ($0.longestAnswer, $0.longestLine) = (1 << 16, 1 << 30) })
        #expect(probe.error == .tooLarge)
    }

    @Test func headersWithoutEnd() async throws {
        let server = try FakeEndpoint { _ in
            FakeResponse([
                .text("HTTP/1.1 200 OK\r\n"), .repeat(Array("X-More: \(String(repeating: "x", count: 1000))\r\n".utf8), every: 0),
            ])
        }
        #expect(await ClientProbe.run(server).error == .tooLarge)
    }

    /// How long the client had patience, by the server's clock: ours may wait for a turn.
    private func expectClose(_ server: FakeEndpoint, after seconds: Double, connection: Int = 0) async throws {
        let close = try #require(await server.close(of: connection))
        let request = try #require(server.requests.first { $0.connection == connection })
        // The request was on its way before the server had it.
        #expect((seconds - 0.1..<seconds + 2).contains(close.at - request.at))
    }
}

private struct Unexpected: Error, CustomStringConvertible {
    var description: String
    init(_ probe: ClientProbe) { description = "\(probe)" }
}
