import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// `tutor-tui doctor`: what is configured, what works, what to do about what does not.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Say what is configured, what works, and what to do about what does not.",
        discussion: """
            Looks at the terminal, the library, the records, the keys, the settings, the disk and the clock. Changes nothing, and opens no \
            socket without --online. "note" is worth knowing, "BAD" is to be mended; "->" is what to type. Leaves with 1 when something is \
            BAD. In somebody's session it looks at their terminal only, except for an administrator.
            """)
    @OptionGroup var common: CommonOptions
    @Flag(help: "Ask the model's endpoint one small question as well.") var online = false
    @Option(
        help: ArgumentHelp(
            "Write a text file for whoever helps, without keys, names and words; - is standard output.", valueName: "file"),
        completion: .file()) var bundle: String?

    func validate() throws {
        if online, common.offline { throw ValidationError(tr("--online and --offline are opposites: leave one out.")) }
        if bundle == "-", common.json {
            throw ValidationError(tr("Standard output takes the JSON or the bundle: name a file for one."))
        }
    }

    func run() throws {
        let findings = try mayLookAtTheMachine() ? everything() : ownWindow()
        if let bundle { try write(findings, to: bundle) }
        if common.json {
            Output.json(findings)
        } else if bundle != "-" {
            let width = isatty(1) == 1 ? CellSize(terminal: 1)?.columns ?? Output.reportWidth : nil
            for finding in findings { Output.write(finding.lines(width: width).map { $0 + "\n" }.joined()) }
            if let bundle { Output.write(tr("\(bundle) is written. Read it before you send it: it is text.") + "\n") }
        }
        if findings.contains(where: { $0.state == .problem }) { throw ExitCode(1) }
    }

    /// In a session the machine is somebody else's: where things lie and how many people there are is not for trainees to know.
    private func mayLookAtTheMachine() throws -> Bool {
        guard Asking.session != nil else { return true }
        guard let door = try common.openRecords(for: .ownRecords).door, door.asker.role == .administrator else { return false }
        _ = try door.access(for: .administer)
        return true
    }

    private var environment: [String: String] { ProcessInfo.processInfo.environment }

    private func ownWindow() -> [Finding] {
        TerminalCheck.findings(TerminalFacts(environment: environment), environment: environment)
            + [ClockCheck.finding(now: Date(), program: FileFacts("/proc/self/exe"))]
    }

    private func everything() -> [Finding] {
        let database = common.databasePath
        let progress = ProgressLine(tr("records checked"))
        let records = RecordsCheck(path: database, progress: { progress.show(tr("\($0) of \($1)")) }).findings()
        progress.clear()
        let person = Finding("trainee", .ok, common.person.id)
        let program = Finding(
            "program", .ok,
            "\(TutorTUI.version), " + (FileFacts.program ?? tr("its file is gone: start it again after an upgrade")))
        return [program] + ownWindow() + [library()] + records + FilesCheck(places: Places(), database: database).findings()
            + site(database) + model() + [person]
    }

    private func library() -> Finding {
        do {
            let named = common.library != nil ? "--library" : common.namedLibrary != nil ? "TUTOR_LIBRARY" : nil
            return LibraryCheck.finding(try common.loadLibrary(), folder: try common.libraryFolder(), named: named)
        } catch {
            return Finding(
                "library", .problem, "\(error)", mend: tr("export TUTOR_LIBRARY=DIR, where DIR holds assets/ and scenarios/"))
        }
    }

    /// The site's settings, and what they have sent elsewhere.
    private func site(_ database: String) -> [Finding] {
        let path = Places().site(database: database).path
        do {
            let site = try common.siteSettings()
            let isThere = FileFacts(path) != nil
            let state = (try? LedgerState.read(database, sinks: SendingCheck.sinks, patience: 1)) ?? nil
            return [Finding("site", .ok, isThere ? path : tr("\(path): none, which is well; nothing is sent anywhere."))]
                + SendingCheck.findings(
                    state?.outbox ?? [:], alerts: AlertSettings(site, environment: environment), now: Date())
        } catch { return [Finding("site", .problem, "\(error)", mend: "${EDITOR:-vi} \(ShellWord.quoted(path))")] }
    }

    private func model() -> [Finding] {
        do {
            let settings = try common.endpointSettings()
            var probe: EndpointProbe?
            if online {
                Assistants.forbidCoreDumps()
                let client = EndpointClient(settings.networkOptions)
                if let target = settings.target(client: client) {
                    probe = Waiting.value { await EndpointProbe.run(client, at: target) }
                }
            }
            var findings = ModelCheck.findings(settings, environment: environment, probe: probe)
            if settings.connection != nil, settings.prompts == nil, common.shipped("prompts") == nil {
                findings.append(
                    Finding(
                        "prompts", .problem, "\(Failure.prompts(.missing(folder: "", file: "")))", mend: "export TUTOR_PROMPTS=DIR")
                )
            }
            return findings
        } catch { return [Finding("model", .problem, "\(error)", mend: "tutor-tui config path")] }
    }

    /// Never over a file that is there: it could be anybody's.
    private func write(_ findings: [Finding], to path: String) throws {
        let places = ConfigCommand.Path.rows(common).map { (name: $0.name, path: $0.path, decidedBy: $0.from) }
        // Nobody's names are looked up for somebody's session.
        let people = Asking.session == nil ? LedgerState.namesToHide(common.databasePath) : []
        let text = DiagnosticBundle(
            findings: findings, environment: environment, places: Asking.session == nil ? places : [],
            crashes: Asking.session == nil ? Places().crashes : "/nowhere", version: TutorTUI.version,
            redaction: Redaction(environment: environment, people: people + [common.person.id])
        ).text
        if path == "-" { return Output.write(text) }
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw Failure.file(errno == EEXIST ? .exists(path: path) : .cannotWrite(path: path)) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try file.write(contentsOf: Data(text.utf8))
            try file.close()
        } catch { throw Failure.file(.cannotWrite(path: path)) }
    }
}
