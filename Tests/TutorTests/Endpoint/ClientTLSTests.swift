import Foundation
import TestSupport
import Testing

@testable import Tutor

@Suite(.ownThreads) struct ClientTLSTests {
    private static let answer =
        FakeResponse.head(200, ["Content-Type": "text/event-stream", "Connection": "close"])
        + "data: \(FakeChat.text("In private."))\n\ndata: \(FakeChat.finish("stop"))\n\ndata: [DONE]\n\n"

    @Test func onlyKnownCertificatesAreTrusted() async throws {
        guard let made = try TestCertificate() else { return print("TLS is not tested: there is no openssl program.") }
        // Sends what is written to its standard input on the connection that is made now or next.
        let server = try ServerProgram(
            made.program, ["s_server", "-accept", "127.0.0.1:0", "-cert", made.certificate, "-key", made.key, "-naccept", "30"])
        let target = ClientProbe.target(
            "https://127.0.0.1:\(server.port)/v1/chat/completions", authorizer: FixedAuthorizer(bearer: Secret("for TLS")))
        let stranger = await ClientProbe.run(EndpointClient(NetworkOptions(limits: ClientProbe.limits())), target)
        #expect(stranger.error == .notConnected(.tls))
        let missing = NetworkOptions(certificates: "/nowhere.pem", limits: ClientProbe.limits())
        #expect(await ClientProbe.run(EndpointClient(missing), target).error == .notConnected(.tls))
        let known = NetworkOptions(certificates: made.certificate, limits: ClientProbe.limits())
        // The certificate is for 127.0.0.1 and for nothing else.
        let wrong = ClientProbe.target("https://localhost:\(server.port)/")
        #expect(await ClientProbe.run(EndpointClient(known), wrong).error == .notConnected(.tls))
        // On a busy machine the last refused connection may still stand and swallow it.
        var heard: [String] = []
        while heard.count < 10, heard.last != "In private." {
            try server.write(Self.answer)
            var patient = known
            patient.limits.firstToken = 2
            heard.append(await ClientProbe.run(EndpointClient(patient), target).text)
        }
        #expect(heard.last == "In private.", "\(heard)")
    }

    @Test func aServerThatSpeaksNoTLS() async throws {
        let server = try FakeEndpoint { _ in .silence }
        let client = EndpointClient(NetworkOptions(limits: ClientProbe.limits { $0.connect = 0.2 }))
        // Says nothing to the handshake: the connection has not come about.
        let probe = await ClientProbe.run(client, ClientProbe.target("https://127.0.0.1:\(server.port)/"))
        #expect(probe.error == .timedOut(.connect))
        #expect(await server.close(of: 0) != nil)
    }

    /// A broken off stream of HTTP/2 must be told to the server as soon as a closed socket is.
    @Test func theServerSeesACancelInHTTP2() async throws {
        guard let node = TestCertificate.find("node"), let made = try TestCertificate() else {
            return print("HTTP/2 is not tested: there is no node or no openssl program.")
        }
        let server = try ServerProgram(node, ["-e", Self.program, made.key, made.certificate])
        let client = EndpointClient(NetworkOptions(certificates: made.certificate, limits: ClientProbe.limits()))
        let url = "https://127.0.0.1:\(server.port)"
        // The second request on the first one's connection.
        for _ in 0..<2 { #expect(await ClientProbe.run(client, ClientProbe.target(url + "/short")).text == "Well") }
        #expect(await eventually { server.text.contains("session") })
        #expect(server.text.matches(of: /session HTTP/).count <= 2)
        var delays: [Double] = []
        for round in 1...3 {
            let heard = Gate()
            let consumer = Task(executorPreference: OwnExecutor()) {
                for try await _ in client.chat(ClientProbe.request, at: ClientProbe.target(url + "/hang")) { heard.open() }
            }
            #expect(await eventually { heard.isOpen })
            try await Task.sleep(for: .milliseconds(10))
            let began = MonotonicTime.now
            consumer.cancel()
            // Nothing else is asked of the server meanwhile, which would push the news out.
            #expect(await eventually { server.text.matches(of: /aborted \S+\n/).count == round })
            let seen = try #require(server.text.matches(of: /aborted (\S+)\n/).last.flatMap { Double($0.1) })
            delays.append(seen - began)
        }
        #expect(delays.sorted()[1] < 0.1, "\(delays)")
    }

    /// A server of HTTP/2 that begins an answer, and ends it only for `/short`; prints sessions, and when a stream was broken off.
    private static let program = """
        const fs = require('fs')
        const [key, cert] = process.argv.slice(1).map((path) => fs.readFileSync(path))
        const server = require('http2').createSecureServer({ key, cert })
        server.on('session', (session) => console.log('session HTTP/2.0'))
        server.on('stream', (stream, headers) => {
            stream.on('error', () => {})
            stream.on('aborted', () => console.log('aborted ' + Number(process.hrtime.bigint()) / 1e9))
            stream.respond({ ':status': 200, 'content-type': 'text/event-stream' })
            stream.write('data: {"choices":[{"delta":{"content":"Well"}}]}\\n\\n')
            if (headers[':path'] === '/short') stream.end('data: [DONE]\\n\\n')
        })
        server.listen(0, '127.0.0.1', () => console.log('127.0.0.1:' + server.address().port))
        """
}
