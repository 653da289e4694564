import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// `tutor-tui record ...`: the ledger itself.
struct RecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Verify, export, back up and restore the records.",
        subcommands: [Verify.self, Export.self, Backup.self, RecordRestoreCommand.self])

    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Write the assessments as CSV or JSON Lines.")
        @OptionGroup var common: CommonOptions
        @Option(help: "csv or jsonl.") var format: RecordExport.Format = .csv
        @Option(help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file")) var output: String?

        func run() throws {
            let store = try common.openRecords(for: .export).store
            let rows = try Failure.catching { try store.assessments() }
            let text = RecordExport(format).text(rows)
            guard let output else { return Output.write(text) }
            guard FileManager.default.createFile(atPath: output, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
            else {
                throw Failure.cannotWrite(path: output)
            }
        }
    }
}

extension RecordExport.Format: ExpressibleByArgument {}
