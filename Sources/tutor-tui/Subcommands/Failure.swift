import ArgumentParser
import Scenarios
import Tutor

/// Why a command cannot go on, and with which documented exit status.
enum Failure: Error, CustomStringConvertible {
    case noLibrary
    case library(Library.FolderError)
    case records(RecordsError)
    case emptyLibrary(path: String)
    case noScenario(String, suggestion: String?)
    case noDrill(String)
    /// Its file, or one that it needs, has mistakes.
    case broken(id: String, path: String)
    case noMachine(String, suggestion: String?)
    case noRecording(String, suggestion: String?)
    case telemetry(RecordingError, path: String)
    case unreadable(path: String)
    case nothingCutOff(scenario: String)
    case script(line: Int, text: String, reason: String)
    /// The drill stands as it was when the records could not be written any more.
    case halted(RecordsError)
    case cannotStart(scenario: String)
    case cannotResume(scenario: String, why: String)
    case scriptUnreadable(String)
    case cannotGrade(Grader.Failure, drill: String)
    case noRubric(String, suggestion: String?)
    /// Of a drill on record.
    case rubricChanged(String, drill: String)
    case cannotPreview(Drill.SetupError, scenario: String)
    case cannotWrite(path: String)
    /// A first draft that would not load.
    case draft(id: String, reason: String)
    case noOutput(String)
    case prompts(PromptBook.Problem)
    case settings(SettingsError)
    /// In `site.yaml`.
    case site(SiteSettings.Mistake)
    case unusableMachine(String)
    case examOnly(String)
    case exists(path: String)
    case nothingPlayed(String)
    case noScenarioFile(String)
    case otherScenario(drill: String, scenario: String)
    case doesNotFit(path: String)
    case certification(CertificationError)
    case seedInExam
    /// What a sink needs is not set.
    case sync(SyncPlan.Gap)
    /// No sink is set up at all.
    case noSink
    /// Whoever asks may not.
    case denied(Denial)
    /// A list of people has mistakes, which were told.
    case people(mistakes: Int, path: String)
    case noPerson(String)
    /// Somebody has these ids.
    case taken([String])
    case badPersonID(String)
    case lastAdministrator
    case roleUnchanged(String, Role)
    /// There is an administrator already, so that nobody can make themselves the first.
    case hasAdministrator
    /// There is none yet, so that nobody can be one of several.
    case noAdministrator
    case passphraseFile(path: String)
    case passphraseTooShort
    case passphrasesDiffer
    case noPassphraseGiven
    /// `session` in a session, or without a forced command.
    case sessionInSession
    /// The commands could not be described.
    case noManual

    /// 2 usage, 3 environment, 1 the thing asked about is not well.
    var status: Int32 {
        switch self {
        case .prompts(.missing): 3
        case .noManual: 70
        case .certification(let error): Self.status(of: error)
        case .seedInExam: 2
        case .records(.ruling): 2
        case .records(.journalPurged), .records(.drillPurged): 1
        case .people, .noPerson, .taken, .badPersonID, .lastAdministrator, .roleUnchanged, .hasAdministrator, .noAdministrator,
            .passphraseTooShort, .passphrasesDiffer, .sessionInSession:
            2
        case .denied, .passphraseFile, .noPassphraseGiven: 3
        case .draft, .examOnly, .noScenario, .noDrill, .noMachine, .noRecording, .noRubric, .nothingCutOff, .script, .settings,
            .site,
            .prompts,
            .noScenarioFile, .otherScenario, .sync, .noSink:
            2
        case .broken, .cannotGrade, .rubricChanged, .cannotPreview, .cannotResume, .unusableMachine, .telemetry, .nothingPlayed,
            .doesNotFit:
            1
        case .noLibrary, .library, .records, .emptyLibrary, .scriptUnreadable, .unreadable, .cannotWrite, .halted, .cannotStart,
            .noOutput, .exists:
            3
        }
    }

    var description: String {
        switch self {
        case .noLibrary: "No scenario library was found. Name its folder with --library or TUTOR_LIBRARY."
        case .library(.missing(let path)): "There is no library folder at \(path). Name it with --library or TUTOR_LIBRARY."
        case .library(.unreadable(let path)): "\(path) cannot be read. Check that the file exists and that you may read it."
        case .records(let error): error.message
        case .emptyLibrary(let path):
            "The library at \(path) holds no drills that can be run: name another with --library, or see \"tutor-tui scenario check\" and docs/asset-format.md."
        case .noScenario(let id, let suggestion):
            "There is no scenario \"\(ControlCharacters.visible(id))\"."
                + (suggestion.map { " Did you mean \($0)?" } ?? " \"tutor-tui scenario list\" shows them all.")
        case .noMachine(let id, let suggestion):
            "There is no machine \"\(ControlCharacters.visible(id))\"."
                + (suggestion.map { " Did you mean \($0)?" } ?? " \"tutor-tui library --json\" names them all.")
        case .noRecording(let id, let suggestion):
            "There is no recording \"\(ControlCharacters.visible(id))\"." + (suggestion.map { " Did you mean \($0)?" } ?? "")
        case .telemetry(let error, let path): Words.sentence(error, of: path, kind: "file")
        case .unreadable(let path):
            "\(ControlCharacters.visible(path)) cannot be read. Check that the file exists, or use - for standard input."
        case .noDrill(let id): "There is no drill \"\(ControlCharacters.visible(id))\". \"tutor-tui drill list\" shows them."
        case .nothingCutOff(let scenario):
            "No drill of \(scenario) was cut off that could go on now; leave out --resume to start a new one."
        case .halted(let error): "\(error.message) The drill stands as it was: go on with the same script and --resume."
        case .cannotStart(let scenario):
            "The drill \(scenario) cannot be started; \"tutor-tui scenario check\" says what is wrong with its files."
        case .cannotResume(let scenario, let why): "The drill of \(scenario) that was cut off cannot go on. \(why)"
        case .script(let line, let text, let reason):
            "Script line \(line), \"\(ControlCharacters.visible(text))\": \(reason)"
        case .scriptUnreadable(let path):
            "The script \(path) cannot be read. Check that the file exists, or use - for standard input."
        case .cannotGrade(let failure, let drill): Words.sentence(failure, drill: ControlCharacters.visible(drill))
        case .noRubric(let id, let suggestion):
            "There is no rubric \"\(ControlCharacters.visible(id))\", and no file of this name."
                + (suggestion.map { " Did you mean \($0)?" } ?? "")
        case .rubricChanged(let rubric, let drill):
            "Drill \(drill) was graded by another version of the rubric \(rubric), which neither the records nor the library hold."
        case .cannotPreview(.unusableRecording(let id, let error), let scenario):
            "\(scenario) cannot be run. \(Words.sentence(error, of: id))"
        case .cannotPreview(.unusableAsset(let detail), let scenario): "\(scenario) cannot be run: \(detail)."
        case .cannotPreview(_, let scenario):
            "\(scenario) cannot be run; \"tutor-tui scenario check\" says what is wrong with its files."
        case .prompts(.missing(let folder, let file)):
            folder.isEmpty
                ? "The folder of prompts was not found. Name it with TUTOR_PROMPTS, or use --offline."
                : "The prompt \(ControlCharacters.visible(folder))/\(file) cannot be read. Name another folder with TUTOR_PROMPTS, or use --offline."
        case .prompts(.noVersion(let file)): "The prompt \(file) must begin with a line \"version: N\"."
        case .prompts(.unknownPlaceholder(let file, let line, let name, let known)):
            "The prompt \(file) has {{\(ControlCharacters.visible(name))}} in line \(line), which nothing stands for. There are: \(known.joined(separator: ", "))."
        case .prompts(.noMove(let name)): "The prompt moves.md has no section \"## \(name)\" with words under it."
        case .noOutput(let reason): "Standard output cannot be written: \(reason)."
        case .examOnly(let name): "\(ControlCharacters.visible(name)) is kept for exams: add --mode exam."
        case .unusableMachine(let detail): "The machine cannot be run: \(detail)."
        case .broken(let id, let path):
            "\(ControlCharacters.visible(id)) cannot be used: there are mistakes in \(ControlCharacters.visible(path)), or in a file that it needs. See \"tutor-tui scenario check\"."
        case .exists(let path): "\(ControlCharacters.visible(path)) is there already and was left as it is. Name another file."
        case .nothingPlayed(let scenario): "Nothing was done in \(scenario), so there is nothing to draft from."
        case .noScenarioFile(let scenario): "\(scenario) is free practice: no file holds it that a solution could be put into."
        case .otherScenario(let drill, let scenario):
            "Drill \(ControlCharacters.visible(drill)) was a run of \(ControlCharacters.visible(scenario)): name that drill, or another run."
        case .doesNotFit(let path):
            "The draft does not fit into \(ControlCharacters.visible(path)), which was left as it is: put the lines above into it by hand."
        case .certification(let error): Words.sentence(error)
        case .seedInExam: "An exam draws its own seed, which nobody knows beforehand: leave --seed out."
        case .sync(let gap): Words.sentence(gap)
        case .noSink:
            "Nothing is set up to send records to: put lrs_url, batch_folder or databricks_volume into site.yaml (docs/sync.md)."
        case .denied(let denial): Words.sentence(denial)
        case .people(let mistakes, let path):
            "Nobody was added from \(ControlCharacters.visible(path)): \(mistakes == 1 ? "a line has a mistake" : "\(mistakes) lines have mistakes"), named above."
        case .noPerson(let id):
            "Nobody here has the id \"\(ControlCharacters.visible(id))\". \"tutor-tui people list\" names everybody."
        case .taken(let ids):
            "Nobody was added: \(ids.prefix(10).map { ControlCharacters.visible($0) }.joined(separator: ", ")) \(ids.count == 1 ? "is" : "are") here already. Roles are changed with \"tutor-tui people role\"."
        case .badPersonID(let id): "The id \"\(ControlCharacters.visible(id))\" does not fit: \(Words.idRule)"
        case .lastAdministrator: "This is the last administrator: make somebody else one first, with \"tutor-tui people role\"."
        case .roleUnchanged(let id, let role): "\(id) is \(role.rawValue) already. Nothing was changed."
        case .hasAdministrator: "There is an administrator already. They give roles with \"tutor-tui people role\"."
        case .noAdministrator:
            "There is no administrator yet. Make the first one, who needs a passphrase, with \"tutor-tui people init --id ID\"."
        case .passphraseFile(let path):
            "\(ControlCharacters.visible(path)) cannot be used for a passphrase: it must be a plain file that only you can read (chmod 600)."
        case .passphraseTooShort:
            "A passphrase has at least \(Passphrase.fewestCharacters) characters; any will do, and several words are easy to keep. Nothing was changed."
        case .passphrasesDiffer: "The two are not the same. Nothing was changed."
        case .noPassphraseGiven:
            "No passphrase was given. Start this at a terminal, or name a file that only you can read in TUTOR_NEW_PASSPHRASE_FILE."
        case .noManual: "The manual page cannot be made: this is a mistake in the program."
        case .sessionInSession: "A session cannot be started inside a session."
        case .settings(let error): Words.sentence(error)
        case .site(let mistake): Words.sentence(mistake)
        case .draft(let id, let reason): "\(id) cannot be drafted under this id: \(reason). Nothing was written."
        case .cannotWrite(let path): "\(path) cannot be written. Check the folder, its permissions and the space on the disk."
        }
    }

    private static func status(of error: CertificationError) -> Int32 {
        switch error {
        case .unknownTrack, .noReason, .unknownCertificate: 2
        case .keys, .cannotSign: 3
        case .notEligible, .ownCertificate, .decidesOnOwnOverride, .alreadyRevoked, .alreadySuspended, .notSuspended, .listFull: 1
        }
    }

    /// Turns the rooms' own errors into failures of the command line.
    static func catching<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as Library.FolderError {
            throw Failure.library(error)
        } catch let error as Plant.CompileError {
            throw Failure.unusableMachine(error.detail)
        } catch let error as RecordsError {
            throw Failure.records(error)
        } catch let error as CertificationError {
            throw Failure.certification(error)
        } catch let error as KeyRingError {
            throw Failure.certification(.keys(error))
        }
    }

    /// Of a drill on record that cannot be run or graded again.
    static func stored(_ failure: StoredDrill.Failure, drill: String) -> Failure {
        switch failure {
        case .records(.noSuchDrill(let id)): .noDrill(id)
        case .records(let error): .records(error)
        case .grading(let error): .cannotGrade(error, drill: drill)
        case .rubricChanged(let rubric): .rubricChanged(rubric, drill: drill)
        }
    }
}
