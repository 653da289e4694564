import ArgumentParser
import Foundation
import Glibc
import Scenarios
import Tutor

/// `tutor-tui session --as ID`: what a key of a trainee's may run on the machine that has the records.
struct SessionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "session", abstract: "Let one person in over SSH, as that person and nobody else.",
        discussion: """
            For the forced command of a key: command="tutor-tui session --as kim",restrict,pty ssh-ed25519 ... It runs the one subcommand \
            that came in SSH_ORIGINAL_COMMAND, or the tutor when none came. What says who it is, where the records are and what is run \
            stands here and nowhere else: the client's options and variables cannot change it. See docs/deployment.md.
            """)

    @Option(name: .customLong("as"), help: ArgumentHelp("Whose session it is.", valueName: "id")) var id: String
    @Option(help: ArgumentHelp("The records' database.", valueName: "file")) var db: String?
    @Option(help: ArgumentHelp("Folder with assets, scenarios and rubrics.", valueName: "dir")) var library: String?
    @Option(help: ArgumentHelp("Settings of the model.", valueName: "file")) var config: String?
    @Option(help: ArgumentHelp("Folder of running drills.", valueName: "dir")) var state: String?
    @Option(help: ArgumentHelp("The site's settings.", valueName: "file")) var site: String?
    @Option(help: ArgumentHelp("Folder of prompts.", valueName: "dir")) var prompts: String?
    @Option(help: ArgumentHelp("Folder of the site's keys.", valueName: "dir")) var keys: String?
    @Option(
        help: ArgumentHelp(
            "A variable that this machine sets itself and that is to be kept; all of TUTOR_* and most others are dropped.",
            valueName: "name")) var keep: [String] = []

    /// Variables that say how a terminal is drawn, where the account lives and nothing else.
    private static let harmless: Set<String> = [
        "HOME", "USER", "LOGNAME", "SHELL", "PATH", "TERM", "COLORTERM", "NO_COLOR", "ACCESSIBLE", "LINES", "COLUMNS", "LANG",
        "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "TZ",
    ]

    func validate() throws {
        guard PeopleFile.isFit(id: id) else { throw ValidationError("--as: \(Words.idRule)") }
    }

    func run() throws {
        guard Asking.session == nil else { throw Failure.people(.sessionInSession) }
        let line = ProcessInfo.processInfo.environment["SSH_ORIGINAL_COMMAND"] ?? ""
        cleanEnvironment()
        // Where reports go is the server's to say, and not the client's to know.
        CrashReport.arm(version: TutorTUI.version, environment: ProcessInfo.processInfo.environment, isSession: true)
        Asking.beginSession(of: id)
        // Whoever has left is stopped here, whatever they ask for.
        let records = try CommonOptions.parse([]).openRecords(for: .ownRecords)
        guard let door = records.door else { throw Failure.people(.sessionInSession) }
        guard let words = SessionWords.split(line) else { throw door.refuse(.words, .ownRecords) }
        if let option = SessionDoor.withheld(in: words) { throw door.refuse(.option(option), .administer) }
        var command = try TutorTUI.parseAsRoot(words)
        Asking.begin(command)
        switch SessionDoor.decide(command) {
        case .open: break
        case .shut: throw door.refuse(.command, .administer)
        case .forAdministrators(let fact):
            guard door.asker.role == .administrator else { throw door.refuse(fact, .administer) }
            _ = try door.access(for: .administer)
        }
        try records.store.close()
        try command.run()
    }

    private func cleanEnvironment() {
        let kept = Self.harmless.union(keep)
        for name in ProcessInfo.processInfo.environment.keys where !kept.contains(name) { unsetenv(name) }
        let settings = [
            "TUTOR_DB": db, "TUTOR_LIBRARY": library, "TUTOR_CONFIG": config, "TUTOR_STATE": state, "TUTOR_SITE": site,
            "TUTOR_PROMPTS": prompts, "TUTOR_KEYS": keys,
        ]
        for (name, value) in settings { if let value { setenv(name, value, 1) } }
    }
}
