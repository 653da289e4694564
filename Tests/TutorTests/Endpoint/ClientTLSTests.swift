import Foundation
import TestSupport
import Testing

@testable import Tutor

@Suite struct ClientTLSTests {
    private static let answer =
        FakeResponse.head(200, ["Content-Type": "text/event-stream", "Connection": "close"])
        + "data: \(FakeChat.text("In private."))\n\ndata: \(FakeChat.finish("stop"))\n\ndata: [DONE]\n\n"

    @Test func onlyKnownCertificatesAreTrusted() async throws {
        guard let server = try TLSServer() else { return print("TLS is not tested: there is no openssl program.") }
        let target = ClientProbe.target(
            "https://127.0.0.1:\(server.port)/v1/chat/completions", authorizer: FixedAuthorizer(bearer: Secret("for TLS")))
        let stranger = await ClientProbe.run(EndpointClient(NetworkOptions(limits: ClientProbe.limits())), target)
        #expect(stranger.error == .notConnected(.tls))
        let missing = NetworkOptions(certificates: "/nowhere.pem", limits: ClientProbe.limits())
        #expect(await ClientProbe.run(EndpointClient(missing), target).error == .notConnected(.tls))
        let known = NetworkOptions(certificates: server.certificate, limits: ClientProbe.limits())
        // The certificate is for 127.0.0.1 and for nothing else.
        let wrong = ClientProbe.target("https://localhost:\(server.port)/")
        #expect(await ClientProbe.run(EndpointClient(known), wrong).error == .notConnected(.tls))
        try server.send(Self.answer)
        let probe = await ClientProbe.run(EndpointClient(known), target)
        #expect(probe.text == "In private." && probe.error == nil)
    }

    @Test func aServerThatSpeaksNoTLS() async throws {
        let server = try FakeEndpoint { _ in .silence }
        server.script(.silence)
        let client = EndpointClient(NetworkOptions(limits: ClientProbe.limits { $0.connect = 0.2 }))
        // Says nothing to the handshake: the connection has not come about.
        let probe = await ClientProbe.run(client, ClientProbe.target("https://127.0.0.1:\(server.port)/"))
        #expect(probe.error == .timedOut(.connect))
        #expect(await server.close(of: 0) != nil)
    }
}
