import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// Options that subcommands share. Precedence: option, environment, settings file, default.
struct CommonOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Folder with assets, scenarios and rubrics. [TUTOR_LIBRARY]", valueName: "dir"), completion: .directory)
    var library: String?
    @Option(help: ArgumentHelp("The records' database. [TUTOR_DB]", valueName: "file"), completion: .file()) var db: String?
    @Option(help: ArgumentHelp("Who is learning. [TUTOR_TRAINEE]", valueName: "id")) var trainee: String?
    @Option(
        help: ArgumentHelp("Your settings, instead of ~/.config/tutor/config.yaml. [TUTOR_CONFIG]", valueName: "file"),
        completion: .file(extensions: ["yaml"]))
    var config: String?
    @Option(help: ArgumentHelp("Where the model is reached. [TUTOR_ENDPOINT]", valueName: "url")) var endpoint: String?
    @Option(help: ArgumentHelp("The model, or the Databricks serving endpoint. [TUTOR_MODEL]", valueName: "name")) var model:
        String?
    @Option(help: ArgumentHelp("en, de, es, pt or ja; else that of the locale. [TUTOR_LANGUAGE]", valueName: "code")) var language:
        LanguageOption?
    @Flag(help: "Print one JSON document, or JSON Lines, and nothing else.") var json = false
    @Flag(help: "Lines only: for pipes, screen readers and simple terminals.") var plain = false
    @Flag(help: "Use no model and open no socket, whatever is configured.") var offline = false

    private var environment: [String: String] { ProcessInfo.processInfo.environment }
    private var places: Places { Places(environment: environment) }

    private func setting(_ name: String) -> String? { places.variable(name) }

    /// The library's folder: option, `TUTOR_LIBRARY`, beside the installed program, or the checkout it was built in.
    func libraryFolder() throws -> String {
        if let folder = namedLibrary { return folder }
        guard let folder = shipped("scenario-library") else { throw Failure.library(.noLibrary) }
        return folder
    }

    /// The library's folder where one was named.
    var namedLibrary: String? { library ?? setting("TUTOR_LIBRARY") }

    /// A folder that comes with the program: beside the installed one, or in the checkout it was built in.
    func shipped(_ name: String) -> String? {
        guard let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") else { return nil }
        var folder = URL(filePath: path).deletingLastPathComponent()
        let installed = folder.deletingLastPathComponent().appending(path: "share/tutor/\(name)").path
        if FileManager.default.fileExists(atPath: installed) { return installed }
        while folder.path != "/" {
            let candidate = folder.appending(path: name).path
            if FileManager.default.fileExists(atPath: candidate) { return candidate }
            folder = folder.deletingLastPathComponent()
        }
        return nil
    }

    func loadLibrary() throws -> Library {
        let folder = try libraryFolder()
        LibraryTexts.lie(in: folder)
        return try Failure.catching { try Library(folder: folder, cache: libraryCache(of: folder)) }
    }

    /// One index for each library folder and each build of the program.
    private func libraryCache(of library: String) -> Library.Cache {
        var build = stat()
        let program = stat("/proc/self/exe", &build) == 0 ? "\(build.st_ino) \(build.st_size) \(build.st_mtim.tv_sec)" : ""
        let name = ContentDigest.of(Array(URL(filePath: library).standardizedFileURL.path.utf8)).prefix(16)
        return Library.Cache(
            path: places.cache.path + "/library-\(name).json",
            program: "tutor-tui \(TutorTUI.version) \(program)")
    }

    var databasePath: String { db ?? places.database.path }
    var stateFolder: String { places.state.path }

    /// The records, whoever asks: only ``openRecords(for:)`` may call it. Their folder is made when it is the default one and not there
    /// yet.
    func openStore() throws -> RecordStore {
        let path = databasePath
        if db == nil, setting("TUTOR_DB") == nil {
            let parent = URL(filePath: path).deletingLastPathComponent().path
            try? FileManager.default.createDirectory(
                atPath: parent, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
        return try Failure.catching { try RecordStore(path: path) }
    }

    /// What is set about the endpoint, from options, environment and files; nothing is sent. Reads no file with `--offline`.
    func endpointSettings() throws -> EndpointSettings {
        var flags: [SettingKey: String] = [:]
        flags[.endpoint] = endpoint
        flags[.model] = model
        do {
            return try EndpointSettings(
                SettingsSources(
                    flags: flags, offline: offline, config: config, environment: environment, read: SettingsReader.read))
        } catch {
            throw Failure.settings(error)
        }
    }

    /// Who is meant, where somebody was named: an id of the site's own.
    var namedTrainee: String? { (trainee ?? setting("TUTOR_TRAINEE")).map(ControlCharacters.stripped) }

    /// The trainee: whoever ``openRecords(for:)`` found it to be, else an id of the site's own, or the login name.
    var person: Trainee {
        if let known = Asking.person { return known }
        let id = namedTrainee ?? setting("USER") ?? setting("LOGNAME") ?? "trainee"
        return Trainee(
            id: ControlCharacters.stripped(id), name: ControlCharacters.stripped(setting("TUTOR_NAME") ?? id),
            office: ControlCharacters.stripped(setting("TUTOR_OFFICE") ?? ""))
    }
}

/// Options of whatever runs drills.
struct DrillOptions: ParsableArguments {
    @Option(help: "practice, drill or exam.") var mode: DrillMode = .drill
    @Option(help: ArgumentHelp("Repeat an exact run.", valueName: "n")) var seed: UInt64?
    @Option(help: ArgumentHelp("Times real time.", valueName: "x")) var speed: Double = 1

    func validate() throws {
        guard (0.1...100).contains(speed) else { throw ValidationError(tr("--speed is \(speed); allowed is 0.1 to 100.")) }
        if mode == .exam, speed != 1 { throw ValidationError(tr("An exam runs in real time: leave --speed out.")) }
    }
}

extension DrillMode: ExpressibleByArgument {}

/// A language as it can be named on the command line. It is chosen before the command line is read (``SpokenLanguage``), so that what is wrong with
/// the rest is said in it.
struct LanguageOption: ExpressibleByArgument {
    let language: Language

    init?(argument: String) {
        guard let language = Language(named: argument) else { return nil }
        self.language = language
    }

    static var allValueStrings: [String] { Language.allCases.map(\.rawValue) }
}

extension ConversationEnvironment {
    /// The real world: wall clock, random ids and seeds.
    static let system = ConversationEnvironment(
        now: {
            Date().formatted(.iso8601.year().month().day().time(includingFractionalSeconds: true).timeZone(separator: .omitted))
        },
        makeID: { UUID().uuidString.lowercased() },
        // Seeds stay exact as JSON numbers.
        makeSeed: { UInt64.random(in: 1...9_007_199_254_740_991) }, program: "tutor-tui \(TutorTUI.version)")
}
