import Foundation
import Testing

@testable import Tutor

/// Roles and passphrases, as people meet them on the command line.
@Suite struct ProcessRolesTests {
    let home: ProgramHome
    init() throws { home = try ProgramHome() }

    private func secret(_ name: String, _ text: String, mode: mode_t = 0o600) throws -> String {
        try home.write(text + "\n", to: name)
        chmod(home.path + "/" + name, mode)
        return home.path + "/" + name
    }

    private func begin() throws -> [String: String] {
        let file = try secret("boss.pass", "a long one for boss")
        let made = try home.run("people", "init", "--id", "boss", environment: ["TUTOR_NEW_PASSPHRASE_FILE": file])
        #expect(made.status == 0 && made.output == "boss is administrator, and roles hold from now on.\n", "\(made.error)")
        return ["TUTOR_PASSPHRASE_FILE": file, "TUTOR_TRAINEE": ""]
    }

    private func run(_ arguments: String..., as proof: [String: String]) throws -> ProgramRun.Result {
        try ProgramRun.result(arguments, in: home, environment: proof)
    }

    @Test func untilThereIsAnAdministratorEverythingIsOpen() throws {
        #expect(try home.run("drill", "list", "--all").status == 0)
        #expect(try home.run("people", "add", "--id", "ida", "--role", "instructor").status == 0)
        #expect(try home.run("people", "add", "--id", "eve", "--role", "administrator").error.contains("people init"))
        let short = try secret("short", "eleven char")
        #expect(
            try home.run("people", "init", "--id", "b", environment: ["TUTOR_NEW_PASSPHRASE_FILE": short]).error.contains(
                "12 characters"))
        #expect(try home.run("people", "init", "--id", "../b").status == 2)
        #expect(try home.run("people", "init", "--id", "b").error.contains("TUTOR_NEW_PASSPHRASE_FILE"))
        let proof = try begin()
        #expect(try run("drill", "list", "--all", as: proof).status == 0)
        let bare = try run("drill", "list", "--all", as: ["TUTOR_TRAINEE": ""])
        #expect(bare.status == 3 && bare.error.contains("no terminal"))
        #expect(try run("people", "init", "--id", "eve", as: proof).error.contains("There is an administrator already"))
    }

    @Test func aPassphraseIsNeverTakenFromWhereOthersCanReadIt() throws {
        _ = try begin()
        let open = try secret("open.pass", "a long one for boss", mode: 0o644)
        let result = try run("people", "list", as: ["TUTOR_PASSPHRASE_FILE": open, "TUTOR_TRAINEE": ""])
        #expect(result.status == 3 && result.error.contains("chmod 600") && result.output.isEmpty)
        let wrong = try secret("wrong.pass", "a long one for nobody")
        for says in ["4 tries are left", "3 tries are left", "2 tries are left", "One try is left", "Wait a minute"] {
            let result = try run("people", "list", as: ["TUTOR_PASSPHRASE_FILE": wrong, "TUTOR_TRAINEE": ""])
            #expect(result.status == 3 && result.error.contains(says), "\(result.error)")
        }
        let right = try run("people", "list", as: ["TUTOR_PASSPHRASE_FILE": home.path + "/boss.pass", "TUTOR_TRAINEE": ""])
        #expect(right.status == 3 && right.error.contains("Too many wrong passphrases"))
        #expect(!(right.error + result.error).contains("a long one"))
    }

    @Test func peopleComeAndGo() throws {
        let proof = try begin()
        try home.write("id,name,role\nkim,Kim,\nida,Ida,instructor\n", to: "people.csv")
        try home.write("id,role\nmo,chief\n../x,\n", to: "wrong.csv")
        #expect(try run("people", "add", "--from", home.path + "/people.csv", as: proof).output == "2 people were added.\n")
        let wrong = try run("people", "add", "--from", home.path + "/wrong.csv", as: proof)
        #expect(
            wrong.status == 2 && wrong.error.contains("line 2: \"chief\" is no role")
                && wrong.error.contains("line 3: the id \"../x\""))
        let role = try run("people", "role", "kim", "auditor", "--reason", "for the audit", "--json", as: proof)
        let changed = try #require(JSONLines.object(role.output))
        #expect(changed["role"] as? String == "auditor" && changed["record_hash"] is String && changed["seq"] is Int)
        #expect(try run("people", "role", "kim", "auditor", "--reason", "again", as: proof).status == 2)
        #expect(try run("people", "role", "boss", "trainee", "--reason", "x", as: proof).error.contains("last administrator"))
        #expect(try run("people", "role", "nobody", "trainee", "--reason", "x", as: proof).error.contains("Nobody here has the id"))
        // Ida sets her first passphrase in her own session, and needs it from then on.
        let first = try secret("ida.pass", "a long one for ida")
        let keep = ["--keep", "TUTOR_NEW_PASSPHRASE_FILE", "--keep", "TUTOR_PASSPHRASE_FILE"]
        func ida(_ line: String, _ environment: [String: String]) throws -> ProgramRun.Result {
            try ProgramRun.result(
                ["session", "--as", "ida", "--db", home.database, "--library", ProgramHome.library, "--state", home.state] + keep,
                in: home, environment: environment.merging(["SSH_ORIGINAL_COMMAND": line]) { $1 })
        }
        #expect(try ida("report struggling", [:]).error.contains("needs the passphrase of ida"))
        #expect(try ida("people passphrase", ["TUTOR_NEW_PASSPHRASE_FILE": first]).status == 0)
        #expect(try ida("people passphrase", ["TUTOR_NEW_PASSPHRASE_FILE": first]).status == 3)
        let proved = ["TUTOR_PASSPHRASE_FILE": first]
        #expect(try ida("report struggling", proved).status == 0)
        #expect(try ida("people list", proved).output.contains("Kim"))
        #expect(try ida("record export", proved).status == 3 && ida("people role ida administrator --reason x", proved).status == 3)
        #expect(try ida("run harvester-pilot-pressure --script - --trainee kim", proved).error.contains("in one's own name"))
        #expect(try ida("run harvester-pilot-pressure --script /etc/passwd", proved).status == 3)
        #expect(try run("people", "leave", "ida", "--reason", "gone", as: proved.merging(proof) { $1 }).status == 0)
        let gone = try ida("drill list", proved)
        #expect(gone.status == 3 && gone.error.contains("has left"))
        #expect(try run("record", "verify", as: proof).status == 0)
    }

    /// The group of the account is a proof on the machine itself and none in a session, which runs under the tutor's account.
    @Test func aGroupProvesNothingInASession() throws {
        _ = try begin()
        let group = try #require(getgrgid(getgid())).pointee
        try home.write("group_administrators: \(String(cString: group.gr_name))\n", to: "site.yaml")
        #expect(try run("people", "list", as: ["TUTOR_TRAINEE": ""]).status == 0)
        let result = try ProgramRun.result(
            [
                "session", "--as", "kim", "--db", home.database, "--site", home.path + "/site.yaml", "--library",
                ProgramHome.library,
            ],
            in: home, environment: ["SSH_ORIGINAL_COMMAND": "people list"])
        #expect(result.status == 3 && result.output.isEmpty)
    }
}
