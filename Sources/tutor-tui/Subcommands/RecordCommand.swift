import ArgumentParser

/// `tutor-tui record ...`: the ledger itself.
struct RecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Verify, export, back up and restore the records; overrule grades, decide appeals, forget people.",
        subcommands: [
            Verify.self,
            RecordExportCommand.self,
            Backup.self,
            RecordRestoreCommand.self,
            RecordOverrideCommand.self,
            RecordAppealCommand.self,
            RecordAppealsCommand.self,
            RecordDecideCommand.self,
            RecordEraseCommand.self,
            RecordHoldCommand.self,
            RecordRetainCommand.self,
            RecordRebuildCommand.self,
        ])
}
