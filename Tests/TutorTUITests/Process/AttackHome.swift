import Foundation
import Testing

@testable import Tutor

/// A site with roles: two trainees who matter, two who make a crowd, an instructor and an administrator. The second trainee's name,
/// office, mail, account, words and ids are canaries: whatever shows one to the first trainee is a leak.
final class AttackHome {
    let home: ProgramHome
    let victim = "lee-4711"
    /// Of the victim: one on record, one that was cut off.
    let drill: String
    let running: String
    static let scenario = "harvester-pilot-pressure"
    static let words = "canary words of lee"
    private static let seen = [
        "Canary Lee", "Canary Office", "canary.lee@example.org", "canaryaccount", words, "Canary Boss", "mo-4712", "nan-4713",
    ]

    /// What a trainee must never be shown.
    var secrets: [String] { Self.seen + [victim, drill, running, String(drill.prefix(13))] }

    init() throws {
        let home = try ProgramHome()
        self.home = home
        let lines = try ReferenceScript.lines(Self.scenario)
        for (id, name) in [("kim", "Kim"), (victim, "Canary Lee"), ("mo-4712", "Mo"), ("nan-4713", "Nan")] {
            let mine = id == victim ? ["@0 \(Self.words)"] : []
            let result = try home.run(
                "run", Self.scenario, "--seed", "7", "--script", "-", input: (mine + lines).joined(separator: "\n"),
                environment: ["TUTOR_TRAINEE": id, "TUTOR_NAME": name, "TUTOR_OFFICE": id == victim ? "Canary Office" : "Lund"])
            #expect(result.status == 0, "\(result.error)")
        }
        let store = try RecordStore(path: home.database)
        drill = try #require(try store.drills(trainee: victim).first?.drillID)
        for (name, text) in [("boss", "a long one for boss"), ("ida", "a long one for ida")] {
            try home.write(text + "\n", to: name + ".pass")
            chmod(home.path + "/\(name).pass", 0o600)
        }
        let made = try home.run(
            "people", "init", "--id", "boss", "--name", "Canary Boss", "--login", "nobody-has-this",
            environment: ["TUTOR_NEW_PASSPHRASE_FILE": home.path + "/boss.pass"])
        #expect(made.status == 0, "\(made.error)")
        let at = "2026-11-21T10:00:00.000Z"
        let boss = Authority(id: "boss", role: .administrator)
        let taken = try store.addPeople(
            [
                PersonRow(
                    id: victim, name: "Canary Lee", office: "Canary Office", email: "canary.lee@example.org", login: "canaryaccount"
                ),
                PersonRow(id: "kim", name: "Kim", office: "Lund"), PersonRow(id: "ida", name: "Ida", role: .instructor),
            ], at: at, by: boss, reason: "")
        #expect(taken.isEmpty)
        try store.close()
        // The victim's session dies in the middle of a drill.
        let cut = try Self.session(of: victim, "run \(Self.scenario) --script -", in: home, input: "@0 \(Self.words)\nbroken\n")
        #expect(cut.status == 2, "\(cut.error)")
        let journals = FileManager.default.enumerator(atPath: home.journals)?.compactMap { $0 as? String } ?? []
        let journal = try #require(journals.first { $0.hasSuffix(".journal") })
        running = URL(filePath: journal).deletingPathExtension().lastPathComponent
    }

    /// A session as sshd starts it: the forced command, the client's own words, and the client's variables as far as they come through.
    static func session(
        of id: String, _ line: String, in home: ProgramHome, input: String = "", client: [String: String] = [:],
        config: String? = nil,
        proof: Bool = false
    ) throws -> ProgramRun.Result {
        var arguments = [
            "session", "--as", id, "--db", home.database, "--library", ProgramHome.library, "--state", home.state, "--keep",
            "XDG_CACHE_HOME",
        ]
        var environment = client
        environment["SSH_ORIGINAL_COMMAND"] = line
        if let config { arguments += ["--config", config] }
        if proof {
            arguments += ["--keep", "TUTOR_PASSPHRASE_FILE"]
            environment["TUTOR_PASSPHRASE_FILE"] = home.path + "/\(id).pass"
        }
        return try ProgramRun.result(arguments, in: home, input: input, environment: environment)
    }

    /// A line of the table, with its names filled in.
    func filled(_ text: String) -> String {
        text.replacing("{drill}", with: drill).replacing("{running}", with: running).replacing("{lee}", with: victim)
            .replacing("{db}", with: home.database).replacing("{home}", with: home.path)
    }

    /// How often the trainee was refused, as the records have it.
    func refusals() throws -> RefusalCount? {
        let store = try RecordStore(path: home.database)
        defer { try? store.close() }
        return try store.refusals(of: "kim")
    }

    /// Files in which a secret stands, but for the records and the victim's own journal.
    func spilled() -> [String] {
        let names = FileManager.default.enumerator(atPath: home.path)?.compactMap { $0 as? String } ?? []
        return names.filter { name in
            guard !name.hasPrefix("records.sqlite"), name != "link", !name.contains(running),
                let data = FileManager.default.contents(atPath: home.path + "/" + name)
            else { return false }
            let text = String(decoding: data, as: UTF8.self)
            return secrets.contains { text.contains($0) }
        }
    }
}
