import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui certificate exams`: every exam that was begun.
struct CertificateExamsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exams", abstract: "Every exam that was ever begun, and whether it was finished as it was sealed.",
        discussion: """
            An exam is sealed in the ledger before it shows anything. "unfinished" was begun and not filed: cut off, given up, or running \
            now. Leaves with 1 when a finished exam does not fit its seal, or has none.
            """)
    @OptionGroup var common: CommonOptions

    func run() throws {
        let opened = try common.openRecordsAsFarAsMaySee()
        let only = try opened.ownerOfList(common)
        let log = try Failure.catching { try ExamLog(from: opened.store, trainee: only) }
        if common.json {
            Output.json(Facts(exams: log.exams.map(Line.init), unsealed: log.unsealed))
        } else if log.exams.isEmpty, log.unsealed.isEmpty {
            Output.write(tr("No exam has been begun.") + "\n")
        } else {
            Output.blocks(Words.exams(log), width: Output.reportWidth)
        }
        if !log.unsealed.isEmpty || log.exams.contains(where: { $0.state == .broken }) { throw ExitCode(1) }
    }

    private struct Facts: Encodable {
        var exams: [Line]
        var unsealed: [String]
    }

    private struct Line: Encodable {
        var drill: String
        var trainee: String
        var pool: String
        var begunAt: String
        var endedAt: String?
        var state: String
        var passed: Bool?
        var model: Bool
        var scripted: Bool
        var wallSeconds: Int?
        var clockSeconds: Int?
        var recordHash: String

        init(_ exam: ExamLog.Exam) {
            drill = exam.seal.drillID
            trainee = exam.seal.trainee
            pool = exam.seal.pool
            begunAt = exam.begunAt
            endedAt = exam.endedAt
            state = exam.state.rawValue
            passed = exam.passed
            model = exam.seal.hadModel
            scripted = exam.seal.isScripted
            wallSeconds = exam.wallSeconds
            clockSeconds = exam.clockSeconds
            recordHash = exam.recordHash
        }
    }
}
