import Foundation
import TestSupport
import Testing

@testable import Tutor

/// `doctor` finds what is wrong, and the command it prints mends it.
@Suite struct ProcessDoctorTests {
    let home: ProgramHome
    init() throws { home = try ProgramHome() }

    private struct Line: Decodable {
        var name: String
        var ok: Bool
        var state: String
        var text: String
        var mend: String?
    }

    private func doctor(_ arguments: String..., environment: [String: String] = [:]) throws -> (lines: [Line], status: Int32?) {
        let result = try ProgramRun.result(["doctor", "--json"] + arguments, in: home, environment: environment)
        #expect(result.error == "", "\(result.error)")
        return (try JSONDecoder().decode([Line].self, from: Data(result.outputBytes)), result.status)
    }

    private func drill() throws {
        let script = try ReferenceScript.text("harvester-pilot-pressure")
        let run = try home.run("run", "harvester-pilot-pressure", "--seed", "7", "--script", "-", input: script)
        #expect(run.status == 0, "\(run.error)")
    }

    /// Does what a line says, as a person would who copies it.
    private func type(_ command: String) throws {
        let folder = URL(filePath: try ProgramRun.program()).deletingLastPathComponent().path
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", command]
        shell.environment = home.environment.merging(["PATH": folder + ":/usr/bin:/bin"]) { $1 }
        shell.standardOutput = FileHandle.nullDevice
        shell.standardError = FileHandle.nullDevice
        try shell.run()
        shell.waitUntilExit()
    }

    private func everything(in folder: String) -> [String] {
        (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).sorted()
    }

    @Test func aMachineWithNothingOnItIsLookedAtAndLeftAsItWas() throws {
        let result = try ProgramRun.result(
            ["doctor"], in: home,
            environment: [
                "TUTOR_LIBRARY": home.path + "/no-library", "TUTOR_DB": home.path + "/deep/no.sqlite",
                "TUTOR_STATE": home.path + "/none",
            ])
        #expect(result.status == 1)
        #expect(result.output.contains("BAD  library   There is no library folder at \(home.path)/no-library."), "\(result.output)")
        #expect(result.output.contains("-> export TUTOR_LIBRARY=DIR"))
        #expect(result.output.contains("ok   records   \(home.path)/deep/no.sqlite: none yet"))
        #expect(
            result.output.contains("ok   journals") && result.output.contains("ok   keys") && result.output.contains("ok   clock"))
        #expect(everything(in: home.path) == [], "it has made something")
    }

    @Test func aLedgerIsToldOfByItsHeadAndNotWrittenTo() throws {
        try drill()
        let before = try Data(contentsOf: URL(filePath: home.database))
        let (lines, status) = try doctor()
        #expect(status == 0)
        let records = try #require(lines.first { $0.name == "records" })
        let head = try #require(try RecordStore(path: home.database, access: .readOnly).head())
        #expect(
            records.state == "ok"
                && records.text.contains("\(head.sequence) records, the newest is \(head.hash.prefix(12)), all fit"))
        #expect(records.text.contains("form \(RecordStore.schemaVersion) of \(RecordStore.schemaVersion), rollback journal"))
        #expect(try Data(contentsOf: URL(filePath: home.database)) == before)
        #expect(lines.first { $0.name == "disk" }?.text.contains("MB free") == true)
    }

    /// What is broken, the line that says so, and that typing what it says makes it well again.
    @Test(arguments: ["mode of the records", "mode of the state", "mode of the settings", "mode of the keys", "totals"])
    func whatItSaysMendsIt(what: String) throws {
        try drill()
        #expect(try doctor().status == 0)
        let name: String
        switch what {
        case "mode of the records":
            name = "records"
            chmod(home.database, 0o604)
        case "mode of the state":
            name = "journals"
            chmod(home.state, 0o777)
        case "mode of the settings":
            name = "settings"
            try home.write("max_tokens: 512\n", to: ".config/tutor/config.yaml")
            chmod(home.path + "/.config/tutor/config.yaml", 0o666)
        case "mode of the keys":
            name = "keys"
            _ = try KeyRing(folder: home.path + "/keys").signing(.eddsa)
            chmod(home.path + "/keys", 0o755)
        default:
            name = "records"
            try type("sqlite3 \(home.database) 'UPDATE attempt SET score_bp = 1'")
            let store = try RecordStore(path: home.database)
            guard try !store.verify().isSound else { return print("SKIP: no sqlite3 here to spoil a total with.") }
        }
        let (lines, status) = try doctor()
        let line = try #require(lines.first { $0.name == name && $0.state == "problem" }, "\(lines)")
        #expect(status == 1 && !line.ok)
        try type(try #require(line.mend))
        let after = try doctor()
        #expect(after.status == 0, "\(line.mend ?? ""): \(after.lines.filter { !$0.ok })")
    }

    @Test func aDamagedLedgerAndALibraryWithMistakesAreNamed() throws {
        try drill()
        // One letter of what somebody once said.
        var bytes = try Data(contentsOf: URL(filePath: home.database))
        let said = try #require(bytes.firstRange(of: Data("\"text\":\"".utf8)))
        bytes[said.upperBound] += 1
        try home.write(bytes, to: "records.sqlite")
        chmod(home.database, 0o600)
        let library = try home.copyLibrary()
        try home.write("schema: 1\nscenario: x\ntitel: y\n", to: "library/scenarios/x.yaml")
        let (lines, status) = try doctor("--library", library)
        #expect(status == 1)
        let records = try #require(lines.first { $0.name == "records" && !$0.ok }, "\(lines)")
        #expect(records.mend == "tutor-tui record verify --db \(home.database)")
        let shelf = try #require(lines.first { $0.name == "library" })
        #expect(!shelf.ok && shelf.text.contains("in 1 file, which is left out. The first: ") && shelf.text.contains("x.yaml:"))
        #expect(shelf.mend == "tutor-tui scenario check --library \(library)")
    }

    // MARK: The model

    @Test func bothNamesOfTheBaseURLAreSeenAndTheWinnerIsNamed() throws {
        let server = try FakeEndpoint { _ in .calls([("confirm_ready", "{\"ready\":true}")]) }
        let key = "sk-canary-0123456789abcdef"
        let variables = [
            "OPENAI_BASE_URL": server.url("/v1"), "OPENAI_API_BASE": "http://127.0.0.1:9/v1", "OPENAI_API_KEY": key,
            "TUTOR_MODEL": "m",
        ]
        let (lines, status) = try doctor(environment: variables)
        #expect(status == 0 && server.connections == 0)
        let model = lines.filter { $0.name == "model" }
        #expect(
            model.first?.text.hasPrefix("m at \(server.url()), from OPENAI_BASE_URL. A key is set, from OPENAI_API_KEY.") == true,
            "\(model)")
        #expect(model.last?.state == "note" && model.last?.mend == "unset OPENAI_API_BASE")
        #expect(!lines.contains { "\($0)".contains("canary") })

        let asked = try doctor("--online", environment: variables)
        #expect(asked.status == 0 && server.connections > 0)
        #expect(asked.lines.contains { $0.name == "endpoint" && $0.ok })
        let old = try doctor(environment: ["OPENAI_API_BASE": "http://127.0.0.1:9/v1", "TUTOR_MODEL": "m"])
        #expect(old.lines.contains { $0.text.contains("from OPENAI_API_BASE.") })
        let dead = try doctor("--online", environment: ["TUTOR_ENDPOINT": "http://127.0.0.1:9/v1", "TUTOR_MODEL": "m"])
        #expect(dead.status == 1)
        #expect(
            dead.lines.contains {
                $0.name == "endpoint" && $0.text.contains("Nothing listens") && $0.mend == "tutor-tui endpoint check"
            })
    }

    @Test func whatWasNotSentIsSaid() throws {
        try drill()
        let store = try RecordStore(path: home.database)
        try store.enqueue([(item: "x", payload: "{}")], for: "lrs", at: "2026-01-01T00:00:00.000Z")
        try home.write("webhook_url: https://127.0.0.1:9/hook\n", to: "site.yaml")
        let (lines, status) = try doctor()
        #expect(status == 1)
        #expect(
            lines.contains {
                $0.name == "sync" && $0.state == "note" && $0.text.hasPrefix("lrs: 0 sent, 1 waiting")
                    && $0.mend == "tutor-tui sync run"
            })
        #expect(lines.contains { $0.name == "alerts" && !$0.ok && $0.text.contains("TUTOR_WEBHOOK_SECRET") })
        let item = try #require(try store.outbox(of: "lrs", in: .waiting).first)
        try store.settle(item, as: .refused, answer: "400")
        #expect(try doctor().lines.contains { $0.name == "sync" && !$0.ok && $0.mend == "tutor-tui sync status" })
    }

    // MARK: The file for whoever helps

    @Test func theBundleHoldsTheCheckAndNobody() throws {
        let key = "sk-canary-0123456789abcdef"
        let people = [
            "TUTOR_TRAINEE": "canary-kim-7", "TUTOR_NAME": "Kim Canary Olsen", "TUTOR_OFFICE": "Canaryville", "USER": "canarykim",
            "OPENAI_API_KEY": key, "DATABRICKS_TOKEN": "dapi-canary-42",
            "https_proxy": "http://canary-user:canary-word@proxy.invalid:3128",
        ]
        let script = "@0 canary words of kim\n" + (try ReferenceScript.text("harvester-pilot-pressure"))
        let run = try home.run(
            "run", "harvester-pilot-pressure", "--seed", "7", "--script", "-", "--offline", input: script, environment: people)
        #expect(run.status == 0, "\(run.error)")
        let store = try RecordStore(path: home.database)
        _ = try store.addPeople(
            [
                PersonRow(
                    id: "canary-lee-8", name: "Lee Canary", office: "Canary Bay", email: "canary.lee@example.org",
                    login: "canarylee")
            ],
            at: "2026-11-21T10:00:00.000Z", by: Authority(id: "boss", role: .administrator), reason: "")
        // A report that should be clean and is not, as one of another version might be.
        try home.write(
            "tutor-tui crash report\nversion: 0\nKim Canary Olsen and canary-lee-8 wrote \(key)\n",
            to: "state/crashes/crash-20260101T000000Z-1.txt")
        let file = home.path + "/for help.txt"
        let result = try home.run("doctor", "--bundle", file, environment: people)
        #expect(result.output.contains("for help.txt is written. Read it before you send it"), "\(result.output)\(result.error)")
        var facts = stat()
        #expect(stat(file, &facts) == 0 && facts.st_mode & 0o777 == 0o600)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        for part in [
            "## Check", "ok   library", "ok   records   ~/records.sqlite", "## Places", "## Variables", "OPENAI_API_KEY is set",
            "LANG=C.UTF-8", "crash-20260101T000000Z-1.txt", "<person>", "<secret>",
        ] {
            #expect(text.contains(part), "\(part): \(text)")
        }
        for canary in ["canary", "Canary", home.path, "words of kim"] { #expect(!text.contains(canary), "\(canary): \(text)") }
        // Never over what is there.
        let again = try home.run("doctor", "--bundle", file)
        #expect(again.status == 3 && again.error.contains("is there already"))
        let out = try home.run("doctor", "--bundle", "-", environment: people)
        #expect(out.output.hasPrefix("# tutor-tui, for whoever helps\n") && !out.output.contains("anary"))
    }

    @Test func aReportOfABreakdownIsPointedOut() throws {
        try home.write("tutor-tui crash report\n", to: "state/crashes/crash-20260101T000000Z-1.txt")
        let (lines, status) = try doctor()
        #expect(status == 0)
        let line = try #require(lines.first { $0.name == "crashes" })
        #expect(
            line.state == "note" && line.text.hasPrefix("1 report of a breakdown")
                && line.mend?.hasPrefix("tutor-tui doctor --bundle") == true)
    }

    // MARK: Sessions

    @Test func inASessionItLooksAtThePersonsOwnWindow() throws {
        let site = try AttackHome()
        for line in ["doctor", "doctor --json", "doctor --bundle -"] {
            let own = try AttackHome.session(of: "kim", line, in: site.home)
            #expect(own.status == 0, "\(own.error)")
            #expect(own.output.contains("terminal") && own.output.contains("locale") && own.output.contains("clock"))
            for secret in site.secrets + [site.home.path, "records.sqlite", "/"] where secret != "/" || !line.contains("bundle") {
                #expect(!own.output.contains(secret) || secret == "/" && own.output.contains("Etc/UTC"), "\(secret): \(own.output)")
            }
        }
        let boss = try AttackHome.session(of: "boss", "doctor", in: site.home, proof: true)
        #expect(boss.output.contains("ok   records   \(site.home.database)"), "\(boss.output)\(boss.error)")
        let unproved = try AttackHome.session(of: "boss", "doctor", in: site.home)
        #expect(unproved.status == 3 && unproved.output == "")
    }

    /// Where the machine keeps its reports is for whoever runs it to know.
    @Test func aBreakdownInASessionTellsNoPlace() throws {
        let site = try AttackHome()
        let run = try ProgramRun(
            [
                "session", "--as", "kim", "--db", site.home.database, "--library", ProgramHome.library, "--state", site.home.state,
                "--keep", "XDG_CACHE_HOME",
            ], in: site.home, input: nil, environment: ["SSH_ORIGINAL_COMMAND": "chat --plain", "TUTOR_STATE": "/nowhere"])
        #expect(run.read { $0.contains("Welcome") })
        run.send(SIGABRT)
        let result = run.finish()
        #expect(result.signal == SIGABRT && result.error.contains("It broke down (ABRT)."), "\(result.error)")
        #expect(!result.error.contains("/") && result.error.contains("The report is with whoever runs this machine."))
        let report = try #require(everything(in: site.home.state + "/crashes").first)
        let text = try String(contentsOfFile: site.home.state + "/crashes/" + report, encoding: .utf8)
        #expect(text.contains("\n  session\n  chat\n") && !text.contains("kim") && !text.contains("Kim"), "\(text)")
    }
}
