import Foundation
import Testing

/// Certificates as an instructor, their owner and a stranger handle them, with the real program.
@Suite struct ProcessCertificateTests {
    /// A home in which `t-1` has met all that the track `easy` asks for.
    private static func home() throws -> (home: ProgramHome, library: [String: String]) {
        let home = try ProgramHome()
        let library = try home.copyLibrary()
        try home.write(
            """
            schema: 1
            certification: easy
            version: 1
            title: Easy Hydraulics
            requirements:
              - {scenario: harvester-pilot-pressure}
            valid_for: 730d

            """, to: "library/certifications/easy.yaml")
        try home.write("organisation: Norrland Training\n", to: "site.yaml")
        let environment = ["TUTOR_LIBRARY": library]
        let run = try home.run(
            "run", "harvester-pilot-pressure", "--script", "-", input: try ReferenceScript.text("harvester-pilot-pressure"),
            environment: environment)
        #expect(
            run.status == 0 && run.output.contains("You have met everything that Easy Hydraulics asks for."),
            "\(run.output) \(run.error)")
        return (home, environment)
    }

    @Test func fromADrillToARevokedCertificate() throws {
        let (home, library) = try Self.home()
        #expect(try home.run("certificate", "progress", "easy", environment: library).status == 0)
        #expect(try home.run("certificate", "progress", "level-2-hydraulics", environment: library).status == 1)
        let own = try home.run("certificate", "issue", "easy", "--trainee", "t-1", "--by", "t-1", environment: library)
        #expect(own.status == 1 && own.error.contains("Nobody decides about their own certificate"))
        let issued = try home.run("certificate", "issue", "easy", "--trainee", "t-1", "--by", "ann", "--json", environment: library)
        let id = try #require(JSONLines.object(issued.output)?["id"] as? String)
        let number = String(id.dropFirst("urn:uuid:".count))
        let again = try home.run("certificate", "issue", "easy", "--trainee", "t-1", "--by", "ann", environment: library)
        #expect(again.status == 0 && again.output.contains("has this certificate already"))
        #expect(try home.run("certificate", "list").output.contains("Easy Hydraulics"))
        #expect(try home.run("certificate", "verify", number).output.hasSuffix("Valid.\n"))

        let folder = home.path + "/out"
        #expect(try home.run("certificate", "export", number, "--folder", folder, environment: library).status == 0)
        let page = try String(contentsOfFile: "\(folder)/\(number).html", encoding: .utf8)
        #expect(page.contains("Åsa") && page.contains("Certificate of assessed competence"))

        // A stranger has another machine: no records, no keys, no library.
        let stranger = try ProgramHome()
        func verify(_ file: String, _ arguments: [String] = []) throws -> ProgramRun.Result {
            try ProgramRun.result(
                ["certificate", "verify", folder + "/" + file, "--fingerprint", folder + "/issuer.json"] + arguments, in: stranger)
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("status-") }
        let lists = names.flatMap { ["--status", folder + "/" + $0] }
        for file in [number + ".jwt", number + ".svg"] {
            let said = try verify(file, lists + ["--recipient", "t-1"])
            #expect(said.status == 0 && said.output.hasSuffix("\nValid.\n"), "\(said.output) \(said.error)")
        }
        #expect(!FileManager.default.fileExists(atPath: stranger.database), "verifying makes no records")
        let json = try #require(JSONLines.object(try verify(number + ".jwt", ["--json"]).output))
        #expect(json["valid"] as? Bool == true && json["id"] as? String == id)

        let noReason = try home.run("certificate", "revoke", number, "--reason", " ", "--by", "ann")
        #expect(noReason.status == 2)
        #expect(try home.run("certificate", "revoke", number, "--reason", "a mistake", "--by", "ann").status == 0)
        #expect(try home.run("certificate", "status", "--folder", folder).status == 0)
        let revoked = try verify(number + ".jwt", lists)
        #expect(revoked.status == 1 && revoked.output.contains("BAD  It is revoked") && revoked.output.hasSuffix("NOT valid.\n"))
        #expect(try home.run("certificate", "verify", number).status == 1)
        #expect(try home.run("record", "verify").status == 0)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder)
        where name.hasSuffix(".jwt") || name.hasSuffix(".json") {
            #expect(try !String(contentsOfFile: folder + "/" + name, encoding: .utf8).contains("PRIVATE"), "\(name)")
        }
    }

    @Test func twoProgramsThatNeedTheFirstKeyMakeOne() throws {
        let home = try ProgramHome()
        // The ledger is there; the keys are not.
        #expect(try home.run("certificate", "list").status == 0)
        let runs = try (0..<6).map { _ in try ProgramRun(["certificate", "key", "show", "--make", "--json"], in: home) }
        let said = Set(runs.map { $0.finish().output })
        #expect(said.count == 1 && said.first?.contains("did:key:z6Mk") == true, "\(said)")
        let attributes = try FileManager.default.attributesOfItem(atPath: home.path + "/keys/eddsa.key")
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test func aKeyThatOthersCanReadIsRefused() throws {
        let (home, library) = try Self.home()
        #expect(try home.run("certificate", "key", "show", "--make").status == 0)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: home.path + "/keys/eddsa.key")
        let refused = try home.run("certificate", "issue", "easy", "--trainee", "t-1", "--by", "ann", environment: library)
        #expect(refused.status == 3 && refused.error.contains("can be read by others (mode 644)"))
        #expect(try home.run("certificate", "list").output.contains("No certificate is in force"))
    }

    @Test func anExamThatIsCutOffStaysOnRecord() throws {
        let home = try ProgramHome()
        let seeded = try home.run("run", "exam-level-2", "--mode", "exam", "--seed", "4", "--script", "-")
        #expect(seeded.status == 2 && seeded.error.contains("leave --seed out"))
        let run = try ProgramRun(["run", "exam-level-2", "--mode", "exam", "--script", "-", "--json"], in: home, input: nil)
        #expect(run.read { $0.contains("\"started\"") })
        run.send(SIGKILL)
        _ = run.finish()
        let exams = try home.run("certificate", "exams", "--json")
        let all = try #require(JSONLines.object(exams.output)?["exams"] as? [[String: Any]])
        #expect(exams.status == 0 && all.count == 1 && all.first?["state"] as? String == "unfinished")
        #expect(all.first?["pool"] as? String == "exam-level-2")
    }

    @Test(arguments: [
        ["certificate", "issue", "easy"], ["certificate", "issue", "nothing", "--trainee", "x"], ["certificate", "revoke", "x"],
        ["certificate", "issue", "easy", "--trainee", "x", "--alg", "none"],
        ["certificate", "export", "ffffff", "--folder", "/tmp/x"],
    ])
    func whatCannotBeMeantIsUsage(arguments: [String]) throws {
        let home = try ProgramHome()
        #expect(try ProgramRun.result(arguments, in: home).status == 2)
    }
}
