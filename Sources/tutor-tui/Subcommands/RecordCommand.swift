import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// `tutor-tui record ...`: the ledger itself.
struct RecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Verify, export and back up the records; overrule grades, decide appeals, forget people.",
        subcommands: [
            Verify.self,
            RecordExportCommand.self,
            Backup.self,
            RecordOverrideCommand.self,
            RecordAppealCommand.self,
            RecordAppealsCommand.self,
            RecordDecideCommand.self,
            RecordEraseCommand.self,
            RecordHoldCommand.self,
            RecordRetainCommand.self,
            RecordRebuildCommand.self,
        ])

    struct Verify: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check the database and its hash chain; leaves with 1 when it is not sound.")
        @OptionGroup var common: CommonOptions

        func run() throws {
            let store = try common.openRecords(for: .verify).store
            let result = try Failure.catching { try store.verify() }
            if common.json {
                Output.json(
                    Finding(
                        sound: result.isSound, records: result.records, head: result.head?.hash,
                        problems: result.problems.map { "\($0)" }))
                if !result.isSound { throw ExitCode(1) }
                return
            }
            for problem in result.problems { Output.write("\(problem)\n") }
            guard result.isSound else { throw ExitCode(1) }
            Output.write("\(result.records) records, chain and database sound. Head: \(result.head?.hash ?? "none").\n")
        }
    }

    private struct Finding: Encodable {
        var sound: Bool
        var records: Int
        var head: String?
        var problems: [String]
    }

    struct Backup: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Copy the database to a file, whole and verified, while it is in use.")
        @OptionGroup var common: CommonOptions
        @Argument(help: ArgumentHelp("The copy.", valueName: "file")) var target: String

        private struct Copy: Encodable {
            var records: Int
            var target: String
        }

        func run() throws {
            let store = try common.openRecords(for: .export).store
            let result = try Failure.catching { try store.backup(to: target) }
            if common.json { return Output.json(Copy(records: result.records, target: target)) }
            Output.write("\(result.records) records copied to \(ControlCharacters.visible(target)).\n")
        }
    }
}
