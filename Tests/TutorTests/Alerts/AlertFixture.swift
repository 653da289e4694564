import Foundation
import Scenarios
import Synchronization
import TestSupport

@testable import Tutor

/// A site with a mail server and a webhook on loopback, and a clock that is set by hand.
final class AlertFixture: Sendable {
    let store: RecordStore
    let mail: FakeMailServer
    let hook: FakeEndpoint
    private let clock = Mutex("2026-11-20T12:00:00.000Z")

    init(_ store: RecordStore) throws {
        self.store = store
        mail = try FakeMailServer()
        hook = try FakeEndpoint { _ in .reply(204, "text/plain", "") }
    }

    var now: String { clock.withLock { $0 } }

    func wait(_ seconds: Double) { clock.withLock { $0 = RecordTime.adding(seconds, to: $0) } }

    func settings(_ more: String = "", mail isMail: Bool = true, hook isHook: Bool = true, managers: String = "boss@example.org")
        -> AlertSettings
    {
        var text = "organisation: Works\n"
        if isMail {
            text += "smtp_url: smtp://127.0.0.1:\(mail.port)\nmail_from: tutor@example.org\nmail_managers: \"\(managers)\"\n"
        }
        if isHook { text += "webhook_url: \(hook.url("/alerts"))\n" }
        let site = SiteSettings(Array((text + more).utf8), file: "site.yaml")
        return AlertSettings(
            site, environment: ["TUTOR_WEBHOOK_SECRET": "a-shared-secret", "TUTOR_SMTP_PASSWORD": "pass-1234-canary"])
    }

    /// Three failures of a trainee, or so many, each of another day.
    func fail(_ trainee: String = "t-7", name: String = "Åsa", times: Int = 3, from day: Int = 17) throws {
        for number in 0..<times {
            try store.file(
                RecordFixture.drill(
                    "\(trainee)-\(day + number)", trainee: trainee, name: name, score: 5000, passed: false,
                    endedAt: Self.morning(day + number)))
        }
    }

    func pass(_ trainee: String = "t-7", on day: Int) throws {
        try store.file(
            RecordFixture.drill("\(trainee)-\(day)", trainee: trainee, endedAt: Self.morning(day)))
    }

    private static func morning(_ day: Int) -> String { "2026-11-\(day < 10 ? "0" : "")\(day)T10:00:00.000Z" }

    func queue(_ settings: AlertSettings) throws { try AlertQueue(settings).fill(from: store, now: now) }

    @discardableResult
    func send(
        _ settings: AlertSettings, early: Bool = false, again: Bool = false, timeout: Double = 2
    ) throws -> AlertRun.Result {
        try AlertRun(store, settings, transport: Self.transport(timeout: timeout), now: { [self] in now }).send(
            early: early, again: again)
    }

    private final class Box: Sendable {
        let value = Mutex<Result<HTTPResponse, EndpointError>?>(nil)
    }

    /// The real ones.
    ///
    /// - Parameter timeout: seconds that a mail server has.
    private static func transport(timeout: Double) -> AlertTransport {
        AlertTransport(
            mail: { message, server in
                var server = server
                server.timeout = timeout
                return MailClient.send(message, by: server)
            },
            post: { request, options in
                let client = EndpointClient(options)
                defer { client.close() }
                let box = Box()
                let done = DispatchSemaphore(value: 0)
                Task.detached {
                    do throws(EndpointError) {
                        let answer = try await client.exchange(request)
                        box.value.withLock { $0 = .success(answer) }
                    } catch {
                        box.value.withLock { $0 = .failure(error) }
                    }
                    done.signal()
                }
                done.wait()
                return box.value.withLock { $0 } ?? .failure(.malformed)
            })
    }
}
