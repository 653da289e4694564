import Scenarios
import Tutor

/// Why a command cannot go on, by subject, and with which documented exit status.
enum Failure: Error, CustomStringConvertible {
    // The command line's own: each subject says in its file what can be wrong, and beside it in which words.
    case library(LibraryFailure)
    case drill(DrillFailure)
    case authoring(AuthoringFailure)
    case file(FileFailure)
    case people(PeopleFailure)
    case passphrase(PassphraseFailure)
    case sync(SyncFailure)
    // Of the rooms below, as they come.
    case records(RecordsError)
    case certification(CertificationError)
    case prompts(PromptBook.Problem)
    case settings(SettingsError)
    /// In `site.yaml`.
    case site(SiteSettings.Mistake)
    /// Whoever asks may not.
    case denied(Denial)

    /// 2 usage, 3 environment, 1 the thing asked about is not well.
    var status: Int32 {
        switch self {
        case .library(let failure): failure.status
        case .drill(let failure): failure.status
        case .authoring(let failure): failure.status
        case .file(let failure): failure.status
        case .people(let failure): failure.status
        case .passphrase(let failure): failure.status
        case .sync(let failure): failure.status
        case .records(.ruling): 2
        case .records(.journalPurged), .records(.drillPurged): 1
        case .certification(let error): Self.status(of: error)
        case .prompts(.missing): 3
        case .prompts, .settings, .site: 2
        case .records, .denied: 3
        }
    }

    var description: String {
        switch self {
        case .library(let failure): failure.description
        case .drill(let failure): failure.description
        case .authoring(let failure): failure.description
        case .file(let failure): failure.description
        case .people(let failure): failure.description
        case .passphrase(let failure): failure.description
        case .sync(let failure): failure.description
        case .records(let error): error.message
        case .certification(let error): Words.sentence(error)
        case .prompts(let problem): Words.sentence(problem)
        case .settings(let error): Words.sentence(error)
        case .site(let mistake): Words.sentence(mistake)
        case .denied(let denial): Words.sentence(denial)
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
            throw Failure.library(.folder(error))
        } catch let error as Plant.CompileError {
            throw Failure.library(.unusableMachine(error.detail))
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
        case .records(.noSuchDrill(let id)): .drill(.noDrill(id))
        case .records(let error): .records(error)
        case .grading(let error): .drill(.cannotGrade(error, drill: drill))
        case .rubricChanged(let rubric): .drill(.rubricChanged(rubric, drill: drill))
        }
    }
}
