import ArgumentParser
import Foundation
import Scenarios
import Tutor

extension RecordCommand {
    struct Verify: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check the database and its hash chain; leaves with 1 when it is not sound.",
            discussion: """
                Finds every changed, missing, added or moved record. That the newest were cut off is known from the .heads file beside the \
                records, and from hashes that were kept elsewhere: of a certificate, an export, a backup. Nothing is changed.
                """)
        @OptionGroup var common: CommonOptions
        @Argument(help: ArgumentHelp("A backup to check instead of the records.", valueName: "file")) var file: String?
        @Option(help: ArgumentHelp("A hash that must be in the records; may be repeated.", valueName: "hash")) var anchor:
            [String] = []

        func validate() throws {
            for hash in anchor where hash.count != 64 || !hash.allSatisfy(\.isHexDigit) {
                throw ValidationError(tr("--anchor takes the 64 hexadecimal digits of a hash."))
            }
        }

        func run() throws {
            let path = file ?? common.databasePath
            try checkPermission()
            let progress = ProgressLine(tr("records checked"))
            let anchors = Set(anchor.map { $0.lowercased() })
            let result = try Failure.catching {
                try RecordStore.inspect(
                    path, anchors: anchors, progress: { progress.show(tr("\($0) of \($1)")) }, besides: ExamLog.notes)
            }
            progress.clear()
            if common.json {
                Output.json(VerificationFacts(result))
            } else {
                Output.blocks(Words.verification(result, file: path), width: Output.reportWidth)
            }
            guard result.isSound else { throw ExitCode(1) }
        }

        /// Whoever may not verify the records of this place may not verify a copy of them here either.
        private func checkPermission() throws {
            // A copy is checked where there are no records as well, and none are made for it.
            if file != nil, !FileManager.default.fileExists(atPath: common.databasePath) { return }
            do {
                _ = try common.openRecords(for: .verify)
            } catch Failure.records(let error) where Asking.session == nil {
                switch error {
                // What is wrong with the records is for the check to say, which needs less of them.
                case .corrupt, .notADatabase, .failed, .refused, .settingRefused, .readOnly, .permission: break
                default: if file == nil { throw Failure.records(error) }
                }
            }
        }
    }
}

/// A check of the ledger as JSON.
private struct VerificationFacts: Encodable {
    struct Finding: Encodable {
        var code: String
        var sequence: Int?
        var kind: String?
        var subject: String?
        var message: String
    }

    struct Note: Encodable {
        var code: String
        var message: String
    }

    var sound: Bool
    var records: Int
    var head: String?
    var problems: [String]
    var findings: [Finding]
    var notes: [Note]

    init(_ result: LedgerVerification) {
        sound = result.isSound
        records = result.records
        head = result.head?.hash
        problems = result.problems.map { Words.sentence($0, kind: result.kinds) }
        findings = result.problems.map { problem in
            Finding(
                code: problem.code, sequence: problem.sequence, kind: problem.sequence.flatMap { result.kinds[$0] },
                subject: problem.subject, message: Words.sentence(problem, kind: result.kinds))
        }
        notes = result.notes.map { Note(code: $0.code, message: Words.sentence($0)) }
    }
}
