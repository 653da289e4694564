import Foundation
import TestSupport
import Testing
import Tutor

/// The real program tells of three failures: in line with the drill, sent by `alerts run`, once, whatever is killed in between.
@Suite(.serialized) struct ProcessAlertTests {
    let home: ProgramHome
    let mail: FakeMailServer

    init() throws {
        home = try ProgramHome()
        mail = try FakeMailServer()
    }

    private func site(_ more: String = "") throws {
        try home.write(
            "smtp_url: smtp://127.0.0.1:\(mail.port)\nmail_from: tutor@example.org\nmail_managers: boss@example.org\n" + more,
            to: "site.yaml")
    }

    /// A drill that is given up, and so failed.
    private func fail() throws {
        let result = try home.run("run", "harvester-pilot-pressure", "--script", "-", input: "@5 /end\n@6 yes\n")
        #expect(result.error == "")
    }

    @Test func threeFailuresAreToldOnce() throws {
        try site()
        for _ in 0..<3 { try fail() }
        // Filed and in line; nobody has been asked to send it, and no drill waits for a server.
        #expect(mail.connections == 0)
        let status = try home.run("alerts", "status", "--json")
        #expect(
            status.status == 0 && status.output.contains("\"state\":\"waiting\"") && status.output.contains("failures from drill"))
        let run = try home.run("alerts", "run")
        #expect(run.status == 0 && run.output == "1 sent, 0 to be tried again, 0 refused, 0 waiting.\n" && run.error == "")
        try fail()
        #expect(try home.run("alerts", "run").output.hasPrefix("0 sent, 0 to be tried again"))
        #expect(mail.mails.count == 1 && mail.mails[0].body.contains("tutor-tui report progress --trainee t-1"))
    }

    @Test func whatIsKilledBeforeTheServersYesIsSentByTheNext() throws {
        try site()
        for _ in 0..<3 { try fail() }
        for moment in [FakeMailServer.Moment.greeting, .ehlo, .data, .end] {
            mail.answer(moment, "hang")
            let before = mail.connections
            let run = try ProgramRun(["alerts", "run", "--now"], in: home)
            // It is in the middle of it.
            while mail.connections == before { run.wait(seconds: 0.02) }
            run.wait(seconds: 0.2)
            // A second one meanwhile does nothing.
            #expect(try home.run("alerts", "run", "--now").output == "Another run is sending now; nothing was done.\n")
            run.send(SIGKILL)
            #expect(run.finish().signal == SIGKILL)
            #expect(mail.mails.isEmpty)
        }
        #expect(try home.run("alerts", "run", "--now").status == 0)
        #expect(try home.run("alerts", "run", "--now").status == 0)
        #expect(mail.mails.count == 1)
    }

    @Test func whatIsKilledBeforeItWasInLineIsFoundInTheLedger() throws {
        // As if the program had ended between filing and queueing: nothing was set up then.
        for _ in 0..<3 { try fail() }
        #expect(try home.run("alerts", "run").output.hasPrefix("Nothing is set up"))
        try site()
        #expect(try home.run("alerts", "run").output.hasPrefix("1 sent"))
        #expect(mail.mails.count == 1)
    }

    @Test func offlineAndUnsetOpenNoSocket() throws {
        try site()
        for _ in 0..<3 { try fail() }
        let offline = try home.run("alerts", "run", "--offline")
        #expect(offline.status == 0 && offline.output == "Offline: nothing was sent, 1 waiting.\n")
        #expect(mail.connections == 0)
    }

    @Test func aRefusalIsShownAndIsAStatus() throws {
        try site()
        for _ in 0..<3 { try fail() }
        mail.answer(.rcpt, "550 no such user \u{1B}[31m")
        #expect(try home.run("alerts", "run").status == 1)
        let status = try home.run("alerts", "status")
        #expect(status.status == 1 && status.output.contains("550 no such user") && !status.output.contains("\u{1B}"))
        #expect(try home.run("alerts", "run", "--again").status == 0)
        #expect(mail.mails.count == 1)
    }

    @Test func noSecretIsAnywhere() throws {
        try site("smtp_user: tutor\n")
        for _ in 0..<3 { try fail() }
        let missing = try home.run("alerts", "run")
        #expect(missing.status == 1 && missing.output.contains("TUTOR_SMTP_PASSWORD is not set"))
        mail.answer(.auth, "535 canary-77 is wrong")
        let secret = ["TUTOR_SMTP_PASSWORD": "canary-77"]
        let refused = try home.run("alerts", "run", environment: secret)
        let status = try home.run("alerts", "status", environment: secret)
        #expect(refused.status == 1 && !(refused.output + refused.error + status.output).contains("canary"))
        for name in try FileManager.default.contentsOfDirectory(atPath: home.path) where name.hasPrefix("records") {
            let bytes = try Data(contentsOf: URL(filePath: home.path + "/" + name))
            #expect(bytes.range(of: Data("canary-77".utf8)) == nil, "\(name)")
        }
        #expect(try home.run("alerts", "run", "--now", environment: secret).status == 0)
    }
}
