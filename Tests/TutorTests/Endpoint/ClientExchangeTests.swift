import TestSupport
import Testing

@testable import Tutor

@Suite(.ownThreads) struct ClientExchangeTests {
    @Test func aRequestArrivesAsItWasMeant() async throws {
        let server = try FakeEndpoint { _ in
            .reply(200, "application/JSON; charset=utf-8", "{\"a\":1}", headers: ["X-Thing": "yes"])
        }
        let client = EndpointClient()
        let response = try await client.exchange(
            HTTPRequest(
                .post, server.url("/oidc/v1/token"), headers: ["Content-Type": "text/plain"],
                authorization: AuthorizationHeader(name: "api-key", value: Secret("k-123\n")), body: Array("grant".utf8)))
        #expect(response.status == 200)
        #expect(response.contentType == "application/json")
        #expect(response.headers["x-thing"] == "yes")
        #expect(String(decoding: response.body, as: UTF8.self) == "{\"a\":1}")
        let request = try #require(server.requests.first)
        #expect(request.method == "POST" && request.path == "/oidc/v1/token" && request.text == "grant")
        #expect(request.headers["api-key"] == "k-123" && request.headers["content-type"] == "text/plain")
        #expect(request.headers["user-agent"] == "tutor-tui")
        #expect(request.headers["expect"] == nil && request.headers["accept-encoding"] == nil)
    }

    @Test func everyStatusIsAnAnswer() async throws {
        let server = try FakeEndpoint()
        server.script(.reply(404, nil, ""), .reply(500, "text/plain", "no"), .redirect(to: "http://127.0.0.1:1/"))
        let client = EndpointClient()
        for status in [404, 500, 302] {
            #expect(try await client.exchange(HTTPRequest(.get, server.url())).status == status)
        }
        // One connection did for all of them.
        #expect(server.connections == 1 && server.requests.count == 3)
        #expect(server.requests[0].method == "GET" && server.requests[0].body.isEmpty)
    }

    @Test func aRefusedPortAndABadNameAreToldApart() async throws {
        let gone = try FakeEndpoint()
        gone.stop()
        let client = EndpointClient()
        await #expect(throws: EndpointError.notConnected(.refused)) { try await client.exchange(HTTPRequest(.get, gone.url())) }
        for bad in ["", "no url", "ftp://127.0.0.1/", "file:///etc/passwd", "http://user:word@127.0.0.1/"] {
            await #expect(throws: EndpointError.notConnected(.name)) { try await client.exchange(HTTPRequest(.get, bad)) }
        }
    }

    @Test func itsTimeIsLimited() async throws {
        let server = try FakeEndpoint { _ in .silence }
        let client = EndpointClient()
        await #expect(throws: EndpointError.timedOut(.turn)) {
            try await client.exchange(HTTPRequest(.get, server.url(), timeout: 0.2))
        }
        let close = try #require(await server.close(of: 0))
        #expect(close.at - server.requests[0].at < 2)
    }

    @Test func aSecretDoesNotTravelInTheClear() async throws {
        let client = EndpointClient()
        let header = AuthorizationHeader(name: "Authorization", value: Secret("Bearer t"))
        await #expect(throws: EndpointError.insecure(host: "models.test")) {
            try await client.exchange(HTTPRequest(.post, "http://models.test/token", authorization: header))
        }
    }

    @Test func whichHostsAreThisMachine() {
        for url in [
            "http://127.0.0.1", "http://127.1:80/x", "http://127.255.0.9:8080", "http://LOCALHOST", "http://[::1]:11434/v1",
        ] {
            #expect(RequestURL(url)?.isLoopback == true, "\(url)")
        }
        for url in [
            "http://128.0.0.1", "http://127.0.0.1.test", "http://localhost.test", "http://[::2]", "http://0.0.0.0",
            "http://mylocalhost",
        ] {
            #expect(RequestURL(url)?.isLoopback == false, "\(url)")
        }
        #expect(RequestURL("https://models.test/a")?.isPrivate == true)
    }
}
