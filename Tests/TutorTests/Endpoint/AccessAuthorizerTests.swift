import Foundation
import Synchronization
import Testing
import TestSupport

@testable import Tutor

/// Where headers come from: once for everybody, early enough, again when refused.
@Suite(.ownThreads) struct AccessAuthorizerTests {
    /// An identity service in memory, with a clock that a test turns.
    private final class Service: Sendable {
        private let state = Mutex<(requests: [HTTPRequest], time: Double)>(([], 1000))
        let answer: @Sendable (Int) -> HTTPResponse
        var requests: [HTTPRequest] { state.withLock { $0.requests } }
        init(_ answer: @escaping @Sendable (Int) -> HTTPResponse) { self.answer = answer }
        var time: Double {
            get { state.withLock { $0.time } }
            set { state.withLock { $0.time = newValue } }
        }

        func authorizer() throws -> OAuthAuthorizer {
            OAuthAuthorizer(
                workspace: try EndpointURL("https://w.example/?o=1"), id: "id", secret: Secret("hush"), now: { self.time }
            ) { request throws(EndpointError) in
                let count = self.state.withLock {
                    $0.requests.append(request)
                    return $0.requests.count
                }
                // Long enough for everybody else to come and ask.
                try? await Task.sleep(for: .milliseconds(30))
                return self.answer(count)
            }
        }
    }

    private static func token(_ count: Int, life: String = "3600") -> HTTPResponse {
        HTTPResponse(
            status: 200, contentType: "application/json",
            body: Array("{\"access_token\":\"t\(count)\",\"token_type\":\"Bearer\",\"expires_in\":\(life)}".utf8))
    }

    private func value(_ authorizer: some Authorizer, renewed: Bool = false) async throws -> String? {
        try await authorizer.header(renewed: renewed)?.value.reveal()
    }

    @Test func aTokenIsAskedForAsDatabricksWantsIt() async throws {
        let service = Service { Self.token($0) }
        let authorizer = try service.authorizer()
        #expect(authorizer.canRenew)
        #expect(try await value(authorizer) == "Bearer t1")
        let request = try #require(service.requests.first)
        #expect(request.method == .post && request.url == "https://w.example/oidc/v1/token")
        #expect(request.headers["Content-Type"] == "application/x-www-form-urlencoded")
        #expect(String(decoding: request.body, as: UTF8.self) == "grant_type=client_credentials&scope=all-apis")
        #expect(request.authorization?.name == "Authorization")
        #expect(request.authorization?.value.reveal() == "Basic " + Data("id:hush".utf8).base64EncodedString())
    }

    @Test func tenAtOnceFetchOne() async throws {
        let service = Service { Self.token($0) }
        let authorizer = try service.authorizer()
        let values = try await withThrowingTaskGroup(of: String?.self) { group in
            for _ in 0..<10 { group.addTask { try await value(authorizer) } }
            return try await group.reduce(into: [String?]()) { $0.append($1) }
        }
        #expect(values == Array(repeating: "Bearer t1", count: 10))
        #expect(service.requests.count == 1)
    }

    @Test func aTokenIsRenewedBeforeItRunsOut() async throws {
        let service = Service { Self.token($0, life: "100") }
        let authorizer = try service.authorizer()
        _ = try await value(authorizer)
        service.time = 1059.9
        #expect(try await value(authorizer) == "Bearer t1")
        service.time = 1060
        #expect(try await value(authorizer) == "Bearer t2")
        #expect(service.requests.count == 2)
    }

    @Test func aShortLifeIsStillALife() async throws {
        let service = Service { Self.token($0, life: "\"30\"") }
        let authorizer = try service.authorizer()
        _ = try await value(authorizer)
        service.time = 1014
        #expect(try await value(authorizer) == "Bearer t1")
        service.time = 1015
        #expect(try await value(authorizer) == "Bearer t2")
    }

    @Test func aRefusedTokenIsReplacedOnce() async throws {
        let service = Service { Self.token($0) }
        let authorizer = try service.authorizer()
        _ = try await value(authorizer)
        let values = try await withThrowingTaskGroup(of: String?.self) { group in
            for _ in 0..<10 { group.addTask { try await value(authorizer, renewed: true) } }
            return try await group.reduce(into: [String?]()) { $0.append($1) }
        }
        #expect(Set(values) == ["Bearer t2"])
        #expect(service.requests.count == 2)
    }

    @Test func oneWhoGivesUpTakesItFromNobody() async throws {
        let service = Service { Self.token($0) }
        let authorizer = try service.authorizer()
        let quitter = Task { try await value(authorizer) }
        let other = Task { try await value(authorizer) }
        quitter.cancel()
        #expect(try await other.value == "Bearer t1")
        #expect(service.requests.count == 1)
    }

    @Test(arguments: [
        (401, "{\"error\":\"invalid_client\",\"error_description\":\"hush is wrong\"}", "invalid_client"),
        (400, "{\"errorCode\":\"INVALID_GRANT\",\"errorSummary\":\"x\"}", "INVALID_GRANT"),
        (403, "{\"error\":\"the secret was hush\"}", nil), (502, "<html>", nil), (200, "<html>sign in", nil),
        (200, "{\"access_token\":\"\"}", nil), (200, "{\"access_token\":\"a\\nb\"}", nil),
    ])
    func whatTheServiceSaysIsAFactWithoutSecrets(status: Int, body: String, code: String?) async throws {
        let service = Service { _ in HTTPResponse(status: status, contentType: "", body: Array(body.utf8)) }
        let authorizer = try service.authorizer()
        await #expect(throws: EndpointError.noCredentials(.refused(status: status, code: code))) {
            try await authorizer.header(renewed: false)
        }
        // A failure is not kept.
        _ = try? await authorizer.header(renewed: false)
        #expect(service.requests.count == 2)
    }

    @Test func aServiceThatCannotBeReachedIsSaidToBeSo() async throws {
        let authorizer = OAuthAuthorizer(workspace: try EndpointURL("https://w"), id: "i", secret: Secret("s"), now: { 0 }) {
            _ throws(EndpointError) in throw .notConnected(.name)
        }
        await #expect(throws: EndpointError.noCredentials(.unreachable)) { try await authorizer.header(renewed: false) }
    }

    // MARK: Commands

    private func command(_ line: String, header: String? = nil, environment: [String: String] = [:], limit: Double = 10)
        -> CommandAuthorizer
    {
        CommandAuthorizer(
            Secret(line), header: header, environment: environment.merging(["PATH": "/usr/bin:/bin"]) { given, _ in given },
            limit: limit)
    }

    @Test func aCommandsFirstLineIsTheKey() async throws {
        #expect(try await value(command("echo ' abc '; echo def")) == "Bearer abc")
        #expect(try await value(command("printf abc", header: "api-key")) == "abc")
        #expect(try await value(command("echo $MY-$HOME", environment: ["MY": "x"])) == "Bearer x-")
        // It gets no input and no screen.
        #expect(try await value(command("cat; echo loud >&2; echo abc")) == "Bearer abc")
        // What it leaves behind is not waited for: that would be longer than it may take.
        #expect(try await value(command("sleep 30 & echo abc")) == "Bearer abc")
    }

    @Test func aCommandRunsOnceUntilItsKeyIsRefused() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "tutor-key-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        let authorizer = command("echo x >> \"$COUNT\"; wc -l < \"$COUNT\"", environment: ["COUNT": file.path])
        let values = try await withThrowingTaskGroup(of: String?.self) { group in
            for _ in 0..<10 { group.addTask { try await value(authorizer) } }
            return try await group.reduce(into: [String?]()) { $0.append($1) }
        }
        #expect(Set(values) == ["Bearer 1"])
        #expect(try await value(authorizer, renewed: true) == "Bearer 2")
        #expect(try await value(authorizer) == "Bearer 2")
    }

    @Test(arguments: [
        ("exit 3", EndpointError.CredentialsProblem.commandFailed(status: 3)), ("echo key; exit 1", .commandFailed(status: 1)),
        ("kill -9 $$", .commandFailed(status: 137)), ("no-such-program-here", .commandFailed(status: 127)),
        ("true", .commandSilent),
        ("echo", .commandSilent), ("printf 'a\\033b\\n'", .commandSilent), ("yes", .commandSilent),
    ])
    func aCommandThatGivesNoKeySaysWhy(line: String, problem: EndpointError.CredentialsProblem) async {
        await #expect(throws: EndpointError.noCredentials(problem)) { try await command(line, limit: 2).header(renewed: false) }
    }

    @Test func aCommandThatHangsIsEndedWithAllItStarted() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "tutor-key-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        let start = BootClock.now()
        await #expect(throws: EndpointError.noCredentials(.commandSilent)) {
            try await command("sh -c 'echo $$ > \"$PIDS\"; sleep 600'; true", environment: ["PIDS": file.path], limit: 0.5)
                .header(renewed: false)
        }
        // Far from 600, and wide: the machine may have other things to do.
        #expect(BootClock.now() - start < 300)
        let child = try #require(
            pid_t(try String(contentsOf: file, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)))
        #expect(await eventually { kill(child, 0) != 0 || Self.isZombie(child) })
    }

    private static func isZombie(_ pid: pid_t) -> Bool {
        (try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8))?.contains(") Z ") ?? true
    }
}
