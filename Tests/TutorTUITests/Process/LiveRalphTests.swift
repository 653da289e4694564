import Foundation
import TestSupport
import Testing
import Tutor

/// The real program and a real learning record store: a sync, its repetition, killed runs, and a statement that somebody changed.
@Suite(.enabled(if: LiveServer.lack(of: .ralph) == nil, "`make live` fetches and runs it"), .timeLimit(.minutes(10)))
struct LiveRalphTests {
    private static let environment = ["TUTOR_LRS_PASSWORD": "tutor-test"]

    private func site(_ server: LiveServer, _ home: ProgramHome) throws {
        try home.write(
            "organisation_url: https://training.example.org\nlrs_url: \(server.url)/xAPI\nlrs_user: tutor\n", to: "site.yaml")
    }

    private func drills(_ count: Int, _ home: ProgramHome) throws {
        try home.write("@5 status\n@20 I think the bearing is worn\n@25 yes\n", to: "script")
        for _ in 0..<count {
            _ = try home.run("run", "aeration-faster-blower", "--script", home.path + "/script", "--offline", "--json")
        }
    }

    private func statements(_ home: ProgramHome) throws -> [String] {
        try home.run("record", "export", "--format", "xapi").lines
    }

    private struct Report: Decodable {
        struct Sink: Decodable {
            var sent, conflicts, refused, waiting: Int
        }
        var sinks: [Sink]
    }

    private func sync(_ home: ProgramHome) throws -> (status: Int32?, sink: Report.Sink) {
        let result = try home.run("sync", "run", "lrs", "--json", environment: Self.environment, limit: 120)
        let report = try JSONDecoder().decode(Report.self, from: Data(result.outputBytes))
        return (result.status, try #require(report.sinks.first, "\(result.error)"))
    }

    /// How many statements of each id the store holds, asked by attempt.
    private func held(_ server: LiveServer, _ statements: [String]) async throws -> [String: Int] {
        var counts: [String: Int] = [:]
        let registrations = Set(
            statements.compactMap { ((JSONLines.object($0)?["context"]) as? [String: Any])?["registration"] as? String })
        for registration in registrations {
            let url = try #require(URL(string: server.url + "/xAPI/statements?limit=100&registration=\(registration)"))
            let answer = try #require(JSONLines.object(try LiveWeb.get(url)))
            for statement in answer["statements"] as? [[String: Any]] ?? [] {
                counts[statement["id"] as? String ?? "", default: 0] += 1
            }
        }
        return counts
    }

    @Test func aSyncAndItsRepetition() async throws {
        let server = try #require(await LiveServer.start(.ralph))
        let home = try ProgramHome()
        try site(server, home)
        try drills(3, home)
        let ours = try statements(home)
        let first = try sync(home)
        #expect(first.status == 0 && first.sink.sent == 12)
        let second = try sync(home)
        #expect(second.status == 0 && second.sink.sent == 0)
        // A second machine with the same ledger, as after a restore: its outbox knows nothing, and all is sent again.
        let other = try ProgramHome()
        try site(server, other)
        try FileManager.default.copyItem(atPath: home.database, toPath: other.path + "/copied.sqlite")
        try LiveLedger.forgetOutbox(other.path + "/copied.sqlite")
        let third = try other.run(
            "sync", "run", "lrs", "--json", "--db", other.path + "/copied.sqlite", environment: Self.environment, limit: 120)
        #expect(third.status == 0 && third.output.contains("\"sent\":12"), "\(third.output) \(third.error)")
        let counts = try await held(server, ours)
        #expect(counts.count == 12 && counts.values.allSatisfy { $0 == 1 })
    }

    @Test func aRunThatIsKilledInTheMiddle() async throws {
        let server = try #require(await LiveServer.start(.ralph))
        let home = try ProgramHome()
        try site(server, home)
        try drills(40, home)
        let ours = try statements(home)
        let store = try RecordStore(path: home.database)
        var cuts: [String] = []
        for number in 0..<8 {
            let before = try store.counts(of: "lrs").sent
            let run = try ProgramRun(["sync", "run", "lrs"], in: home, environment: Self.environment, limit: 120)
            let deadline = ProgramRun.now + 60
            var now = try store.counts(of: "lrs")
            // The first is killed before anything was noted as sent, the others when something more was.
            while ProgramRun.now < deadline {
                run.wait(seconds: 0.002)
                now = try store.counts(of: "lrs")
                if now.waiting > 0, number == 0 || now.sent > before { break }
                if now.sent == ours.count { break }
            }
            run.send(SIGKILL)
            if run.finish().signal == SIGKILL, now.waiting > 0 { cuts.append("\(now.sent) noted, \(now.waiting) waiting") }
            if now.sent == ours.count { break }
        }
        try store.close()
        let last = try sync(home)
        #expect(last.status == 0 && last.sink.waiting == 0)
        let counts = try await held(server, ours)
        let most = counts.values.max() ?? 0
        print("Killed \(cuts.count) runs (\(cuts)); \(counts.count) of \(ours.count) statements are there, at most \(most) of each")
        #expect(cuts.count >= 2)
        #expect(counts.count == ours.count)
        #expect(most == 1)
        let verified = try home.run("record", "verify")
        #expect(verified.status == 0)
    }

    @Test func aStatementThatSomebodyChangedIsAConflict() async throws {
        let server = try #require(await LiveServer.start(.ralph))
        let home = try ProgramHome()
        try site(server, home)
        try drills(2, home)
        let ours = try #require(try statements(home).first { $0.contains("verbs/failed") })
        let theirs = ours.replacing("\"success\":false", with: "\"success\":true")
        let url = try #require(URL(string: server.url + "/xAPI/statements"))
        _ = try LiveWeb.post("[\(theirs)]", to: url)
        let first = try sync(home)
        #expect(first.status == 1 && first.sink.conflicts == 1 && first.sink.sent == 7)
        let shown = try home.run("sync", "conflicts")
        #expect(shown.status == 1 && shown.output.contains("result.success: here false, there true"), "\(shown.output)")
        let counts = try await held(server, [theirs])
        #expect(counts.values.allSatisfy { $0 == 1 })
        // Still theirs: nothing was written over it.
        let id = try #require(JSONLines.object(ours)?["id"] as? String)
        let answer = try LiveWeb.get(try #require(URL(string: server.url + "/xAPI/statements?statementId=\(id)")))
        #expect(answer.contains("\"success\":true") || answer.contains("\"success\": true"))
    }
}

/// Asks a server of `Tests/Live` by Python's own client, so that ours does not vouch for itself.
private enum LiveWeb {
    private static let script = """
        import base64, sys, urllib.request
        body = sys.argv[2].encode() if len(sys.argv) > 2 else None
        request = urllib.request.Request(sys.argv[1], data=body)
        request.add_header("Authorization", "Basic " + base64.b64encode(b"tutor:tutor-test").decode())
        request.add_header("X-Experience-API-Version", "1.0.3")
        request.add_header("Content-Type", "application/json")
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        sys.stdout.write(direct.open(request, timeout=60).read().decode())
        """

    static func get(_ url: URL) throws -> String { try ask([url.absoluteString]) }

    static func post(_ body: String, to url: URL) throws -> String { try ask([url.absoluteString, body]) }

    private static func ask(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}

/// Another program's hand on a copy of a ledger.
private enum LiveLedger {
    static func forgetOutbox(_ path: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        let script =
            "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.executescript('DELETE FROM outbox; DELETE FROM sink')"
        process.arguments = ["python3", "-c", script, path]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}
