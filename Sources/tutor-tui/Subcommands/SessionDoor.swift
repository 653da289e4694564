import ArgumentParser
import Tutor

/// A subcommand that everybody may use in a session, as far as their role goes. One that is not in the list below is for
/// administrators: what nobody has looked at is shut.
protocol OpenInSessions: ParsableCommand {
    /// What the command line names for reading or writing. Only `-` is open in a session: files there are read and written with the
    /// rights of the account that has the records.
    var places: [String?] { get }
}

extension OpenInSessions {
    var places: [String?] { [] }
}

extension ChatCommand: OpenInSessions {}
extension AskCommand: OpenInSessions {}
extension KeysCommand: OpenInSessions {}
extension RunCommand: OpenInSessions { var places: [String?] { [script] } }
extension ScenarioCommand.List: OpenInSessions {}
extension ScenarioCommand.Show: OpenInSessions {}
extension DrillCommand.List: OpenInSessions {}
extension DrillCommand.Show: OpenInSessions {}
extension DrillCommand.Replay: OpenInSessions {}
extension DrillCommand.Debrief: OpenInSessions {}
extension DrillRegradeCommand: OpenInSessions {
    var places: [String?] { [rubric.flatMap(SessionDoor.path)] }
}
extension TranscriptListCommand: OpenInSessions {}
extension TranscriptShowCommand: OpenInSessions {}
extension TranscriptExportCommand: OpenInSessions { var places: [String?] { [output] } }
extension TranscriptSearchCommand: OpenInSessions {}
extension ReportCommand.Progress: OpenInSessions {}
extension ReportCommand.Leaderboard: OpenInSessions {}
extension ReportCommand.Faults: OpenInSessions {}
extension ReportCommand.Offices: OpenInSessions {}
extension ReportCommand.Struggling: OpenInSessions {}
extension ReportCommand.Drills: OpenInSessions {}
extension ReportCommand.Next: OpenInSessions {}
extension ReportCommand.Calibration: OpenInSessions {}
extension ReportCommand.Difficulty: OpenInSessions {}
extension ReportCommand.Fastest: OpenInSessions {}
extension ReportCommand.Summary: OpenInSessions { var places: [String?] { [html] } }
extension RecordCommand.Verify: OpenInSessions { var places: [String?] { [file] } }
extension RecordExportCommand: OpenInSessions { var places: [String?] { [output] } }
extension RecordAppealCommand: OpenInSessions {}
extension RecordAppealsCommand: OpenInSessions {}
extension RecordDecideCommand: OpenInSessions {}
extension RecordOverrideCommand: OpenInSessions { var places: [String?] { [rubric.flatMap(SessionDoor.path)] } }
extension CertificateProgressCommand: OpenInSessions {}
extension CertificateListCommand: OpenInSessions {}
extension CertificateExamsCommand: OpenInSessions {}
extension CertificateBadgeCommand: OpenInSessions {}
extension CertificateVerifyCommand: OpenInSessions {
    var places: [String?] { [SessionDoor.path(certificate)] + status + fingerprint.map(SessionDoor.path) }
}
extension CertificateIssueCommand: OpenInSessions {}
extension CertificateRevokeCommand: OpenInSessions {}
extension CertificateSuspendCommand: OpenInSessions {}
extension CertificateReinstateCommand: OpenInSessions {}
extension CertificateKeyShowCommand: OpenInSessions {}
extension SyncStatusCommand: OpenInSessions {}
extension SyncConflictsCommand: OpenInSessions {}
extension DoctorCommand: OpenInSessions { var places: [String?] { [bundle] } }
extension CompletionsCommand: OpenInSessions {}
extension ManualCommand: OpenInSessions {}
extension PeopleCommand.List: OpenInSessions {}
extension PeopleCommand.Show: OpenInSessions {}
extension PeopleCommand.Add: OpenInSessions { var places: [String?] { [from] } }
extension PeopleCommand.Role: OpenInSessions {}
extension PeopleCommand.Passphrase: OpenInSessions {}
extension PeopleCommand.Leave: OpenInSessions {}
extension PeopleCommand.Hide: OpenInSessions {}

/// What is open in a session.
enum SessionDoor {
    enum Decision {
        case open
        /// Nobody: it would change whose session this is.
        case shut
        case forAdministrators(Denial.Fact)
    }

    /// Options that say who asks, where things are, and whom keys are sent to. They are the server's.
    static let withheld = [
        "--db", "--library", "--config", "--endpoint", "--model", "--as", "--state", "--site", "--prompts",
        "--keys", "--keep",
    ]

    /// The first option among the words that a session's owner may not give. Everything after `--` is no option.
    static func withheld(in words: [String]) -> String? {
        let options = words.prefix { $0 != "--" }
        for option in withheld where options.contains(where: { $0 == option || $0.hasPrefix(option + "=") }) { return option }
        return nil
    }

    /// What may be an id or a path, when it can only be a path: ids have none of these marks.
    static func path(_ text: String) -> String? { text.contains { "./\\~".contains($0) } ? text : nil }

    /// Whether a command may run.
    static func decide(_ command: any ParsableCommand) -> Decision {
        let type = type(of: command)
        if type == SessionCommand.self || type == PeopleCommand.Init.self { return .shut }
        guard let open = command as? any OpenInSessions else {
            // A group without a subcommand, and help, say what there is.
            let isHelp = "\(type)" == "HelpCommand" || !type.configuration.subcommands.isEmpty
            return isHelp ? .open : .forAdministrators(.command)
        }
        return open.places.allSatisfy { $0 == nil || $0 == "-" } ? .open : .forAdministrators(.file)
    }
}
