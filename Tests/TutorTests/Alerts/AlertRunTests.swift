import Crypto
import Foundation
import TestSupport
import Testing

@testable import Tutor

/// What is in line is sent: to real sockets on loopback, again when it fails, and once.
@Suite(.serialized) struct AlertRunTests {
    let site: AlertFixture

    init() throws { site = try AlertFixture(RecordStore.inMemory()) }

    @Test func aMailSaysWhoWhatAndWhereToLook() throws {
        try site.fail()
        let settings = site.settings(hook: false)
        try site.queue(settings)
        #expect(try site.send(settings).sent == 1)
        let mail = try #require(site.mail.mails.first)
        #expect(mail.from.contains("<tutor@example.org>") && mail.to.first?.contains("<boss@example.org>") == true)
        #expect(mail.header("Subject") == "Three failures in a row: trainee t-7")
        #expect(mail.header("Date") == "Fri, 20 Nov 2026 12:00:00 +0000" && mail.header("Auto-Submitted") == "auto-generated")
        #expect(mail.body.contains("tutor-tui report progress --trainee t-7") && mail.body.contains("score 50, drill t-7-17"))
        #expect(!mail.text.contains("Åsa") && mail.body.contains("for Works."))
        // Once.
        try site.queue(settings)
        #expect(try site.send(settings, early: true).sent == 0)
        #expect(site.mail.mails.count == 1 && site.mail.connections == 1)
    }

    @Test func namesAreToldOnlyWhereTheSiteSaysSo() throws {
        try site.fail(name: "Åsa\r\nBcc: all@example.org")
        let settings = site.settings("alert_names: yes\n")
        try site.queue(settings)
        #expect(try site.send(settings).sent == 2)
        let mail = try #require(site.mail.mails.first)
        #expect(mail.header("Bcc") == nil && mail.to.count == 1)
        let subject = try #require(mail.header("Subject"))
        #expect(subject.hasPrefix("=?utf-8?B?") && subject.split(separator: " ").allSatisfy { $0.count <= 75 })
        #expect(Self.decoded(subject).contains("Åsa") && !Self.decoded(subject).contains("\n"))
        #expect(site.hook.requests.first.map { String(decoding: $0.body, as: UTF8.self).contains("Åsa") } == true)
    }

    private static func decoded(_ words: String) -> String {
        let pieces = words.split(separator: " ").map { $0.dropFirst("=?utf-8?B?".count).dropLast(2) }
        return String(decoding: pieces.flatMap { Array(Data(base64Encoded: String($0)) ?? Data()) }, as: UTF8.self)
    }

    @Test func aWebhookIsSigned() throws {
        try site.fail()
        let settings = site.settings(mail: false)
        try site.queue(settings)
        #expect(try site.send(settings).sent == 1)
        let request = try #require(site.hook.requests.first)
        #expect(request.method == "POST" && request.target == "/alerts")
        #expect(request.headers["x-tutor-event"] == "three_failures" && request.headers["content-type"] == "application/json")
        let key = SymmetricKey(data: Data("a-shared-secret".utf8))
        let code = HMAC<SHA256>.authenticationCode(for: Data(request.body), using: key)
        let hex = code.map { String(format: "%02x", $0) }.joined()
        #expect(request.headers["x-tutor-signature-256"] == "sha256=" + hex)
        let body = try #require(try JSONSerialization.jsonObject(with: Data(request.body)) as? [String: Any])
        #expect(body["trainee_id"] as? String == "t-7" && body["trainee_name"] == nil)
        #expect((body["attempts"] as? [[String: Any]])?.compactMap { $0["drill_id"] as? String } == ["t-7-17", "t-7-18", "t-7-19"])
        #expect(body["id"] as? String == request.headers["x-tutor-delivery"])
    }

    @Test func whatFailsIsTriedAgainLaterAndLater() throws {
        try site.fail()
        let settings = site.settings(mail: false)
        try site.queue(settings)
        site.hook.script(.reply(503, "text/plain", "busy"), .reply(500, "text/plain", ""))
        #expect(try site.send(settings).postponed == 1)
        // Not before a minute has passed.
        #expect(try site.send(settings).waiting == 1)
        #expect(site.hook.requests.count == 1)
        site.wait(61)
        #expect(try site.send(settings).postponed == 1)
        site.wait(61)
        #expect(try site.send(settings).waiting == 1)
        site.wait(60)
        #expect(try site.send(settings).sent == 1)
        #expect(site.hook.requests.count == 3)
        #expect(Set(site.hook.requests.map { $0.headers["x-tutor-delivery"] }).count == 1)
        #expect([0, 1, 2, 8, 9, 19].map(AlertRun.pause) == [60, 120, 240, 15_360, 21_600, 21_600])
    }

    @Test func aServerSaysHowLongToWait() throws {
        try site.fail()
        let settings = site.settings(mail: false)
        try site.queue(settings)
        site.hook.script(.reply(429, "text/plain", "", headers: ["Retry-After": "1800"]))
        try site.send(settings)
        site.wait(1700)
        #expect(try site.send(settings).waiting == 1)
        site.wait(101)
        #expect(try site.send(settings).sent == 1)
    }

    @Test(arguments: [(FakeMailServer.Moment.rcpt, "550 no such user"), (.mail, "553 not you"), (.end, "554 looks like spam")])
    func whatTheServerWillNeverTakeIsShown(moment: FakeMailServer.Moment, answer: String) throws {
        try site.fail()
        let settings = site.settings(hook: false)
        try site.queue(settings)
        site.mail.answer(moment, answer)
        #expect(try site.send(settings).refused == 1)
        let refused = try site.store.outbox(of: "mail", in: .refused)
        #expect(refused.map(\.lastAnswer) == [answer])
        site.wait(100_000)
        #expect(try site.send(settings).sent == 0)
        // Until somebody has mended it and says so.
        #expect(try site.send(settings, again: true).sent == 1)
        #expect(try site.store.outbox(of: "mail", in: .refused).isEmpty && site.mail.mails.count == 1)
    }

    @Test(arguments: [
        (FakeMailServer.Moment.rcpt, "451 try later"), (.end, "452 disk full"), (.greeting, "421 too busy"), (.greeting, "close"),
        (.ehlo, "hang"), (.end, "hang"), (.data, "close"), (.auth, "535 wrong password"),
    ])
    func whatMayWorkLaterWaits(moment: FakeMailServer.Moment, answer: String) throws {
        try site.fail()
        let settings = site.settings("smtp_user: tutor\n", hook: false)
        try site.queue(settings)
        site.mail.answer(moment, answer)
        #expect(try site.send(settings).postponed == 1)
        #expect(site.mail.mails.isEmpty)
        let waiting = try site.store.outbox(of: "mail", in: .waiting)
        #expect(waiting.map(\.tries) == [1] && waiting.allSatisfy { !$0.lastAnswer.isEmpty })
        site.wait(61)
        #expect(try site.send(settings).sent == 1)
        #expect(site.mail.mails.count == 1 && site.mail.mails[0].login.hasPrefix("AUTH PLAIN"))
    }

    @Test func aPasswordThatIsRepeatedIsNotKept() throws {
        try site.fail()
        let settings = site.settings("smtp_user: tutor\n", hook: false)
        try site.queue(settings)
        site.mail.answer(.auth, "535 pass-1234-canary is not your password")
        try site.send(settings)
        let waiting = try site.store.outbox(of: "mail", in: .waiting)
        #expect(waiting.count == 1 && !waiting[0].lastAnswer.contains("canary") && !waiting[0].lastAnswer.isEmpty)
    }

    @Test func nobodyThereIsNoReasonToTryTheOthers() throws {
        for number in 1...5 { try site.fail("t-\(number)", times: 3, from: 15) }
        let settings = site.settings(hook: false)
        try site.queue(settings)
        site.mail.answer(.greeting, "close")
        let result = try site.send(settings)
        #expect(result.postponed == 1 && result.waiting == 4 && site.mail.connections == 1)
        site.wait(61)
        #expect(try site.send(settings).sent == 5)
    }

    @Test func afterManyTriesItIsGivenUp() throws {
        try site.fail()
        let settings = site.settings(mail: false)
        try site.queue(settings)
        for _ in 0..<AlertRun.mostTries {
            site.hook.script(.reply(503, "text/plain", ""))
            try site.send(settings, early: true)
        }
        #expect(try site.store.outbox(of: "webhook", in: .refused).map(\.lastAnswer) == ["given up: status 503"])
        #expect(try site.send(settings, early: true).sent == 0)
    }

    @Test func linesThatBeginWithADotArrive() throws {
        try site.store.file(RecordFixture.drill("a", trainee: "t-7", score: 1, passed: false, endedAt: "2026-11-17T10:00:00.000Z"))
        let server = MailServer(url: "smtp://127.0.0.1:\(site.mail.port)")
        let from = try #require(MailAddress("a@example.org"))
        let message = MailMessage(
            from: from, to: from, subject: "x", text: ".\r\n..two\nplain\r.", date: "2026-11-20T12:00:00.000Z", id: "i")
        #expect(MailClient.send(message, by: server) == .accepted("250 2.0.0 taken"))
        #expect(site.mail.mails.first?.body == ".\r\n..two\r\nplain\r\n.")
    }

    @Test func addressesCannotBecomeCommands() {
        for text in [
            "", "a", "a@", "@b", "a@b@c", "a@b\r\nDATA", "<a@b>", "a b@c", "a@b,c@d", "a@b;c", "\"a\"@b", "å@b", "a@b\u{0}",
        ] {
            #expect(MailAddress(text) == nil, "\(text.debugDescription)")
        }
        #expect(MailAddress("first.last+tag@mail.example.org") != nil)
    }

    @Test func subjectsOfAnyTextAreOneHeader() {
        for text in [
            "", "plain", "Grüße", "日本語の件名がとても長いときでも大丈夫ですかどうかを試します", "a\r\nb: c", "=?utf-8?B?eA==?=",
            String(repeating: "é", count: 500),
        ] {
            let encoded = MailMessage.encoded(text)
            for line in encoded.components(separatedBy: "\r\n ") {
                #expect(line.utf8.count <= 75 && line.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }, "\(text)")
            }
        }
    }

    @Test func offThisMachineThereIsNoMailWithoutTLS() {
        for (url, isHere) in [
            ("smtp://127.0.0.1:25", true), ("smtp://localhost", true), ("smtps://[::1]:465", true),
            ("smtp://mail.example.org", false),
            ("smtp://127.0.0.1.example.org", false), ("smtp://localhost.example.org:25", false),
        ] {
            #expect(MailServer(url: url).isLoopback == isHere, "\(url)")
        }
    }
}
