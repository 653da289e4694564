import ArgumentParser
import Foundation
import Scenarios
import Tutor

extension RecordCommand {
    struct Backup: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Copy the database to a file, whole and verified, while it is in use.",
            discussion: "Note the hash it prints somewhere else: \"record verify --anchor\" finds with it what was cut off later.")
        @OptionGroup var common: CommonOptions
        @Argument(help: ArgumentHelp("The copy.", valueName: "file")) var target: String

        private struct Copy: Encodable {
            var records: Int
            var target: String
            var head: String?
        }

        func run() throws {
            let records = try common.openRecords(for: .export)
            guard !FileManager.default.fileExists(atPath: target) else {
                throw Failure.records(.alreadyExists(path: target))
            }
            // First, so that the copy holds it as well and can be restored without losing it.
            try Failure.catching {
                _ = try records.store.append(
                    .export, at: ConversationEnvironment.system.now(), by: records.access.authority, reason: "",
                    facts: ["what": .string("backup"), "file": .string(URL(filePath: target).lastPathComponent)])
            }
            let result = try Failure.catching { try records.store.backup(to: target) }
            // Damage is copied as it is, so that nothing is lost that somebody may still mend; but nobody shall rely on it.
            guard result.isSound else {
                FileHandle.standardError.write(
                    Data(
                        ("tutor-tui: " + tr("The copy was made, but the records are not sound: see \"tutor-tui record verify\".")
                            + "\n").utf8))
                throw ExitCode(1)
            }
            if common.json { return Output.json(Copy(records: result.records, target: target, head: result.head?.hash)) }
            let count = Words.count(result.records, "record")
            let head = result.head?.hash ?? tr("none")
            Output.blocks(
                [
                    .text(tr("\(count) copied to \(ControlCharacters.visible(target)).")), .text(tr("Head: \(head).")),
                ], width: Output.reportWidth)
        }
    }
}
