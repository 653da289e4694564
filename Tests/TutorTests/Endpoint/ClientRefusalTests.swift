import TestSupport
import Testing

@testable import Tutor

@Suite(.ownThreads) struct ClientRefusalTests {
    /// Bodies of real servers, and what of them is told.
    private static let bodies: [(body: String, code: String?, message: String)] = [
        ("", nil, ""),
        (
            #"{"error":{"message":"Invalid API Key","type":"authentication_error","code":401}}"#, "authentication_error",
            "Invalid API Key"
        ),
        (
            #"{"error":{"message":"too long","type":"invalid_request_error","code":"context_length_exceeded"}}"#,
            "context_length_exceeded", "too long"
        ),
        (#"{"error":{"message":"odd","code":null}}"#, nil, "odd"),
        (#"{"error":"model \"x\" not found"}"#, nil, #"model "x" not found"#),
        (
            #"{"error":"invalid_client","error_description":"Client authentication failed"}"#, "invalid_client",
            "Client authentication failed"
        ),
        (
            #"{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"No endpoint.","details":[{"request_id":"1"}]}"#,
            "RESOURCE_DOES_NOT_EXIST", "No endpoint."
        ),
        (#"{"error_code":"BAD_REQUEST","message":"{\"message\":\"must be non-empty\"}"}"#, "BAD_REQUEST", "must be non-empty"),
        (#"{"detail":"Not authenticated"}"#, nil, "Not authenticated"),
        (#"{"detail":[{"loc":["body","messages"],"msg":"field required"}]}"#, nil, "field required"),
        (#"{"message":"no Route matched"}"#, nil, "no Route matched"),
        ("upstream connect error", nil, "upstream connect error"),
        ("PERMISSION_DENIED: no  'View' on\nEndpoint", "PERMISSION_DENIED", "no 'View' on Endpoint"),
        ("<html><head><TITLE>502 Bad Gateway</TITLE></head><body><h1>x</h1></body></html>", nil, "502 Bad Gateway"),
        ("<!doctype html><title>Error</title><pre>Cannot POST &lt;b&gt;\u{1b}[2J<i>x</i></pre>", nil, "Cannot POST <b>[2Jx"),
        ("{\"error\":{\"message\":\"cut off", nil, "{\"error\":{\"message\":\"cut off"),
    ]

    @Test(arguments: bodies.indices) func everyEnvelopeIsOpened(index: Int) async throws {
        let (body, code, message) = Self.bodies[index]
        let server = try FakeEndpoint { _ in .reply(400, nil, body) }
        let probe = await ClientProbe.run(server)
        #expect(probe.error == .refused(status: 400, code: code, message: message, retryAfter: nil))
    }

    @Test func longReasonsAreCut() async throws {
        let server = try FakeEndpoint()
        server.script(
            .reply(500, "text/plain", String(repeating: "é", count: 1000)),
            FakeResponse([.text("HTTP/1.1 500 x\r\n\r\n"), .filler(0x61, count: 5_000_000), .untilClosed]),
            // The rest never comes: half a reason is given.
            FakeResponse([.text("HTTP/1.1 503 x\r\nContent-Length: 99\r\n\r\nwaking up"), .close]))
        for (status, message) in [
            (500, String(repeating: "é", count: 300)), (500, String(repeating: "a", count: 300)), (503, "waking up"),
        ] {
            let probe = await ClientProbe.run(server)
            #expect(probe.error == .refused(status: status, code: nil, message: message, retryAfter: nil))
        }
    }

    @Test func theTimeToComeBackIsRead() async throws {
        let date = "Sat, 21 Nov 2026 08:00:30 GMT"
        let cases: [(headers: [String: String], seconds: Double?)] = [
            ([:], nil), (["Retry-After": "7"], 7), (["Retry-After": "1.5"], 1.5),
            (["retry-after-ms": "250", "Retry-After": "9"], 0.25),
            (["Retry-After": date, "Date": "Sat, 21 Nov 2026 08:00:00 GMT"], 30),
            (["Retry-After": "Fri, 01 Jan 1999 00:00:00 GMT"], 0),
            (["Retry-After": "soon"], nil), (["Retry-After": "-3"], 0), (["Retry-After": "inf"], nil),
        ]
        for (headers, seconds) in cases {
            let server = try FakeEndpoint { _ in .reply(429, "application/json", "{\"message\":\"slow down\"}", headers: headers) }
            let probe = await ClientProbe.run(server)
            #expect(probe.error == .refused(status: 429, code: nil, message: "slow down", retryAfter: seconds), "\(headers)")
        }
        // Without a date of the server's, its date counts from ours.
        var head = ResponseHead()
        for line in ["HTTP/2 429", "Retry-After: \(date)", ""] { _ = head.take(line: Array((line + "\r\n").utf8)) }
        #expect(head.retryAfter(now: 1_795_248_000) == 30)
    }

    @Test func whatIsNoChatIsSaidToBeNone() async throws {
        let server = try FakeEndpoint()
        server.script(
            .reply(200, "text/html; charset=utf-8", "<title>Log in</title>"), .reply(200, nil, "hello"), .reply(204, nil, ""),
            FakeResponse([.text("SSH-2.0-OpenSSH_9.2\r\n"), .close]))
        for type in ["text/html", "", "", ""] {
            #expect(await ClientProbe.run(server).error == .notAChat(contentType: type))
        }
    }

    @Test func nobodyIsFollowed() async throws {
        let other = try FakeEndpoint { _ in .chat("stolen") }
        let server = try FakeEndpoint()
        server.script(
            .redirect(to: other.url(), status: 307), .redirect(to: "/login"),
            .redirect(to: "https://login.test:8443/x?y", status: 301),
            .redirect(to: "javascript:alert(1)", status: 308), .reply(304, nil, ""))
        let here = "127.0.0.1:\(server.port)"
        let client = EndpointClient()
        for (host, elsewhere) in [
            ("127.0.0.1:\(other.port)", true), (here, false), ("login.test:8443", true), ("", false), ("", false),
        ] {
            let probe = await ClientProbe.run(
                client, ClientProbe.target(server.url(), authorizer: FixedAuthorizer(bearer: Secret("secret"))))
            #expect(probe.error == .redirected(host: host, elsewhere: elsewhere))
        }
        #expect(other.connections == 0 && other.received.isEmpty)
    }
}
