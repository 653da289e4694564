import Foundation
import TestSupport
import Testing

/// Exports and sync as their users run them.
@Suite(.timeLimit(.minutes(3))) struct ProcessSyncTests {
    private func home() throws -> ProgramHome {
        let home = try ProgramHome()
        try home.write("@5 status\n@20 I think the bearing is worn\n@25 yes\n", to: "script")
        let run = try home.run("run", "aeration-faster-blower", "--script", home.path + "/script", "--offline", "--json")
        #expect(run.status == 1, "\(run.error)")
        return home
    }

    @Test func withoutASinkItSaysWhatToSet() throws {
        let run = try home().run("sync", "run")
        #expect(run.status == 2 && run.error.contains("batch_folder") && run.output.isEmpty)
    }

    @Test func batchesGoIntoAFolderOnce() throws {
        let home = try home()
        try home.write("batch_folder: \(home.path)/batches\nsite_id: lund\n", to: "site.yaml")
        let first = try home.run("sync", "run")
        #expect(first.status == 0 && first.output == "batches: 2 files sent.\n", "\(first.output)\(first.error)")
        let second = try home.run("sync", "run", "--json")
        #expect(second.output == #"{"sinks":[{"conflicts":0,"refused":0,"sent":0,"sink":"batches","waiting":0}]}"# + "\n")
        let status = try home.run("sync", "status")
        #expect(status.status == 0 && status.lines.count == 2 && status.lines.allSatisfy { $0.count <= 80 }, "\(status.output)")
        let verified = try home.run("record", "verify")
        #expect(verified.status == 0)
        let files = FileManager.default.enumerator(atPath: home.path + "/batches")?.compactMap { $0 as? String } ?? []
        #expect(files.filter { $0.hasSuffix(".jsonl") }.count == 2)
        let sql = try home.run("sync", "sql", "--dialect", "spark")
        #expect(sql.status == 0 && sql.output.contains("'\(home.path)/batches/records'"))
    }

    @Test func aStoreThatIsNotThereIsTheEnvironmentsFault() throws {
        let home = try home()
        let port = try FakeEndpoint().port
        try home.write("lrs_url: http://127.0.0.1:\(port)/xAPI\n", to: "site.yaml")
        let run = try home.run("sync", "run", "lrs", "--patience", "0")
        #expect(
            run.status == 3 && run.output == "lrs: 4 waiting.\n" && run.error.contains("sync retry lrs"),
            "\(run.output)\(run.error)")
        let retry = try home.run("sync", "retry", "lrs")
        #expect(retry.status == 0 && retry.output.hasPrefix("4 due for lrs"))
    }

    @Test func anExportSaysWhatItTakesForADate() throws {
        let home = try home()
        for arguments in [
            ["--from", "yesterday"], ["--from", "2026-02-01", "--until", "2026-02-01"], ["--person", "t-1", "--tag", "x"],
        ] {
            let run = try ProgramRun.result(["record", "export"] + arguments, in: home)
            #expect(run.status == 2 && run.output.isEmpty, "\(arguments)")
        }
        let none = try home.run("record", "export", "--until", "2001-01-01", "--format", "jsonl")
        #expect(none.status == 0 && none.output.isEmpty)
    }

    @Test func everythingOfOnePersonIsAFileAndOnRecord() throws {
        let home = try home()
        let file = home.path + "/me.json"
        let run = try home.run("record", "export", "--person", "t-1", "--reason", "asked for it", "--output", file, "--json")
        let said = try #require(JSONLines.object(run.output))
        #expect(run.status == 0 && said["rows"] as? Int == 1)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(text.contains("I think the bearing is worn") && JSONLines.object(text) != nil)
        #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
        // The next one shows that there was a first.
        let again = try home.run("record", "export", "--person", "t-1")
        #expect(again.output.contains("asked for it") && again.output.contains(said["sha256"] as? String ?? "-"))
    }
}
