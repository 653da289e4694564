import Foundation
import TestSupport
import Testing

@testable import Tutor

/// Mail by TLS to a real server of another make: Python's, with OpenSSL's certificates. What the server heard is asked of the server.
@Suite(.serialized) struct AlertTLSTests {
    /// Not "127.0.0.1": there mail may go without TLS. This address is loopback as well, and nothing to the tutor but a host.
    fileprivate static let host = "127.0.0.2"
    fileprivate static let password = "pass-1234-canary"
    /// AUTH PLAIN's form of it.
    private static let handedIn = Data("\u{0}tutor\u{0}pass-1234-canary".utf8).base64EncodedString()

    private let site: AlertFixture

    init() throws {
        site = try AlertFixture(RecordStore.inMemory())
        try site.fail()
    }

    /// A server's program with its certificate, and what it heard.
    private struct Server: Sendable {
        let program: ServerProgram
        let certificate: TestCertificate

        var said: String { program.text }
        var mails: Int { said.components(separatedBy: "{\"mail\": ").count - 1 }

        /// - Parameter scheme: `smtp` or `smtps`.
        func settings(_ scheme: String, trusting file: String? = nil, password: String = AlertTLSTests.password) -> AlertSettings {
            let text = """
                smtp_url: \(scheme)://\(AlertTLSTests.host):\(program.port)
                smtp_user: tutor
                mail_from: tutor@example.org
                mail_managers: boss@example.org
                ca_bundle: \(file ?? certificate.certificate)
                """
            return AlertSettings(
                SiteSettings(Array(text.utf8), file: "site.yaml"),
                environment: ["TUTOR_SMTP_PASSWORD": password])
        }
    }

    /// - Returns: nil, said so, where there is no Python or no openssl.
    private func server(_ tls: String, for address: String = host, _ more: String...) throws -> Server? {
        guard let python = TestCertificate.find("python3"), let made = try TestCertificate(address: address) else {
            print("SKIP mail by TLS: there is no python3 or no openssl program.")
            return nil
        }
        var script = URL(filePath: #filePath)
        for _ in 0..<3 { script = script.deletingLastPathComponent() }
        let program = try ServerProgram(
            python,
            [
                script.appending(path: "Live/smtp_tls.py").path, "--host", Self.host, "--tls", tls, "--certificate",
                made.certificate, "--key", made.key, "--password", Self.password,
            ] + more)
        try #require(program.port > 0, "the server does not start")
        return Server(program: program, certificate: made)
    }

    /// The one alert's answer after one try that must fail.
    private func failure(_ settings: AlertSettings) throws -> String {
        try site.queue(settings)
        #expect(try site.send(settings, early: true, timeout: 30).postponed == 1)
        return try #require(try site.store.outbox(of: "mail", in: .waiting).first).lastAnswer
    }

    /// Nothing that a server may hear of somebody it has not proved itself to.
    private func expectNothingTold(_ server: Server, location: SourceLocation = #_sourceLocation) async {
        // What it heard is printed by a process of its own.
        try? await Task.sleep(for: .milliseconds(200))
        for word in ["AUTH", Self.handedIn, "MAIL", "boss@", "t-7", "\"mail\""] {
            #expect(!server.said.contains(word), "\(word): \(server.said)", sourceLocation: location)
        }
    }

    @Test(arguments: [("smtps", "implicit"), ("smtp", "starttls")])
    func mailArrives(scheme: String, tls: String) async throws {
        guard let server = try server(tls) else { return }
        let settings = server.settings(scheme)
        try site.queue(settings)
        #expect(try site.send(settings, timeout: 30).sent == 1)
        #expect(await eventually { server.mails == 1 })
        #expect(server.said.contains("Subject: Three failures in a row: trainee t-7"))
        // The password came, and only in private; so did everything behind it.
        #expect(server.said.contains("{\"tls\": true, \"line\": \"AUTH PLAIN"), "\(server.said)")
        #expect(server.said.contains(Self.handedIn))
        let open = server.said.split(separator: "\n").filter { $0.contains("\"tls\": false") }
        #expect(open.count == (tls == "implicit" ? 0 : 2) && open.allSatisfy { $0.contains("EHLO") || $0.contains("STARTTLS") })
    }

    @Test(arguments: [("smtps", "implicit"), ("smtp", "starttls")])
    func whoNobodyVouchesForIsToldNothing(scheme: String, tls: String) async throws {
        guard let server = try server(tls), let other = try TestCertificate(address: Self.host) else { return }
        // Another one's certificate with the same name is trusted, and the system's are not asked.
        #expect(try failure(server.settings(scheme, trusting: other.certificate)) == "TLS failed")
        await expectNothingTold(server)
        #expect(try failure(server.settings(scheme, trusting: "/nowhere.pem")) == "TLS failed")
        await expectNothingTold(server)
        // The same mail goes when the settings are mended.
        #expect(try site.send(server.settings(scheme), early: true, timeout: 30).sent == 1)
    }

    @Test(arguments: [("smtps", "implicit"), ("smtp", "starttls")])
    func aCertificateForAnotherHostIsRefused(scheme: String, tls: String) async throws {
        guard let server = try server(tls, for: "127.0.0.3") else { return }
        #expect(try failure(server.settings(scheme)) == "TLS failed")
        await expectNothingTold(server)
    }

    @Test func withoutSTARTTLSNothingIsHandedIn() async throws {
        guard let server = try server("none") else { return }
        #expect(try failure(server.settings("smtp")) == "the server offers no TLS")
        await expectNothingTold(server)
        #expect(server.said.contains("EHLO"))
        // Nor where TLS was to be there from the start.
        #expect(try failure(server.settings("smtps")) == "TLS failed")
        await expectNothingTold(server)
    }

    /// Somebody in the middle adds answers in the clear, to be taken for those that come in private.
    @Test func answersFromBeforeTheHandshakeAreNotHeardAfterIt() async throws {
        guard let server = try server("starttls", "--inject") else { return }
        let answer = try failure(server.settings("smtp"))
        #expect(!answer.isEmpty)
        await expectNothingTold(server)
    }

    @Test func aWrongPasswordIsSaidAndNotRepeated() async throws {
        guard let server = try server("starttls") else { return }
        let settings = server.settings("smtp", password: "wrong-canary")
        let answer = try failure(settings)
        #expect(answer.hasPrefix("log-in refused") && !answer.contains("canary"))
        #expect(server.mails == 0)
    }
}
