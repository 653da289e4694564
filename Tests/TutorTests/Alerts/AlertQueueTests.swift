import Testing

@testable import Tutor

/// What is put in line, and that it is put there once.
@Suite struct AlertQueueTests {
    let site: AlertFixture

    init() throws { site = try AlertFixture(RecordStore.inMemory()) }

    private func items(_ sink: String = "webhook") throws -> [String] {
        try site.store.outbox(of: sink, in: .waiting).map(\.item)
    }

    @Test func twoFailuresAreNoRun() throws {
        try site.fail(times: 2)
        try site.queue(site.settings())
        #expect(try items().isEmpty && items("mail").isEmpty)
    }

    @Test func aRunIsToldOnceHoweverLongItGets() throws {
        try site.fail(times: 3, from: 15)
        for _ in 0..<3 { try site.queue(site.settings()) }
        #expect(try items() == ["failures from drill t-7-15"])
        try site.fail(times: 2, from: 18)
        try site.queue(site.settings())
        #expect(try items().count == 1)
    }

    @Test func aPassEndsTheRunAndTheNextIsAnother() throws {
        try site.fail(times: 3, from: 10)
        try site.pass(on: 13)
        try site.fail(times: 2, from: 14)
        try site.queue(site.settings())
        #expect(try items().count == 1)
        try site.fail(times: 1, from: 16)
        try site.queue(site.settings())
        #expect(try items() == ["failures from drill t-7-10", "failures from drill t-7-14"])
    }

    @Test func eachTraineeAndEachManagerIsTheirOwn() throws {
        try site.fail("t-1", times: 3, from: 10)
        try site.fail("t-2", times: 3, from: 10)
        try site.queue(site.settings(managers: "a@example.org, b@example.org"))
        #expect(try items().count == 2 && items("mail").count == 4)
    }

    @Test func practiceDoesNotCount() throws {
        for number in 10...12 {
            try site.store.file(
                RecordFixture.drill(
                    "p-\(number)", mode: .practice, score: 0, passed: false, endedAt: "2026-11-\(number)T10:00:00.000Z"))
        }
        try site.queue(site.settings())
        #expect(try items().isEmpty)
    }

    @Test func historyIsNoAlert() throws {
        try site.fail(times: 3, from: 1)
        try site.queue(site.settings())
        #expect(try items().isEmpty)
        // A run that became one just now is told, however long ago it began.
        try site.fail("t-9", times: 2, from: 1)
        try site.fail("t-9", times: 1, from: 19)
        try site.queue(site.settings())
        #expect(try items() == ["failures from drill t-9-1"])
    }

    @Test func nothingSetQueuesNothing() throws {
        try site.fail()
        let nothing = AlertSettings(SiteSettings(), environment: [:])
        #expect(!nothing.isOn)
        try site.queue(nothing)
        #expect(try items().isEmpty && items("mail").isEmpty)
    }

    @Test func noNameLiesInLine() throws {
        try site.fail(name: "Ulrike Unverwechselbar")
        try site.queue(site.settings("alert_names: yes\n"))
        let payloads = try ["mail", "webhook"].flatMap { try site.store.outbox(of: $0, in: .waiting).map(\.payload) }
        #expect(payloads.count == 2 && payloads.allSatisfy { !$0.contains("Unverwechselbar") })
    }

    @Test func whatIsWrongWithTheSettingsIsSaid() {
        func problems(_ text: String, _ environment: [String: String] = [:]) -> [AlertSettings.Sink: [AlertSettings.Problem]] {
            AlertSettings(SiteSettings(Array(text.utf8), file: "site.yaml"), environment: environment).problems
        }
        #expect(problems("smtp_url: https://x.example\nmail_from: a@b.example\n") == [.mail: [.badURL(.smtpURL)]])
        #expect(problems("smtp_url: smtp://user:secret@x.example\nmail_from: a@b.example\n") == [.mail: [.badURL(.smtpURL)]])
        #expect(problems("smtp_url: smtp://x.example\n") == [.mail: [.missing(.mailFrom)]])
        #expect(
            problems("smtp_url: smtp://x.example\nmail_from: a@b.example\nsmtp_user: u\n")
                == [.mail: [.noSecret(variable: "TUTOR_SMTP_PASSWORD")]])
        #expect(problems("webhook_url: http://x.example/\n", ["TUTOR_WEBHOOK_SECRET": "s"]) == [.webhook: [.badURL(.webhookURL)]])
        #expect(problems("webhook_url: https://x.example/\n") == [.webhook: [.noSecret(variable: "TUTOR_WEBHOOK_SECRET")]])
        #expect(problems("webhook_url: https://x.example/\n", ["TUTOR_WEBHOOK_SECRET": "s"]).isEmpty)
    }
}
