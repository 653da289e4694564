import Scenarios

/// All exams that were ever begun, and what became of them: one that was given up by pulling the plug is one as well.
public struct ExamLog: Sendable {
    /// What became of one.
    public enum State: String, Sendable, Hashable, Codable {
        /// Begun and not finished: cut off, given up, or running just now.
        case unfinished
        /// Finished, and the one that was sealed.
        case holds
        /// Finished, and not what was sealed: it counts for nothing.
        case broken
        /// Finished; its header was removed since, so that the seal cannot be looked at again.
        case removed
    }

    /// One exam.
    public struct Exam: Sendable, Hashable {
        public var seal: ExamSeal
        /// RFC 3339 UTC.
        public var begunAt: String
        /// Hexadecimal, of the seal's row.
        public var recordHash: String
        public var state: State
        /// When it was finished.
        public var endedAt: String?
        public var passed: Bool?
        /// Seconds between begin and end on the wall, and of them on the exam's own clock: the rest it was interrupted, or a model answered.
        public var wallSeconds: Int?
        public var clockSeconds: Int?
    }

    /// Oldest first.
    public var exams: [Exam]
    /// Finished exams of which no seal is on record: they count for nothing that asks for exams of a pool.
    public var unsealed: [String]

    /// Reads what is on record.
    ///
    /// - Parameter trainee: only of one person.
    public init(from store: RecordStore, trainee: String? = nil) throws(RecordsError) {
        let rows = try store.assessments(in: ReportScope(modes: [.exam], trainee: trainee))
        let filed = Dictionary(rows.map { ($0.drillID, $0) }) { first, _ in first }
        var sealed: Set<String> = []
        exams = []
        for record in try store.records(of: .seal) {
            guard let seal = ExamSeal(record), trainee == nil || seal.trainee == trainee else { continue }
            // A second seal for one drill is nobody's: the first was the commitment.
            guard sealed.insert(seal.drillID).inserted else { continue }
            let row = filed[seal.drillID]
            var exam = Exam(seal: seal, begunAt: record.at, recordHash: record.receipt.hash, state: .unfinished)
            if let row {
                let header = try store.header(drill: seal.drillID)
                exam.state = header.map { seal.fits($0) && $0.exam?.seal == record.receipt.hash ? .holds : .broken } ?? .removed
                exam.endedAt = row.endedAt
                exam.passed = row.passed
                exam.clockSeconds = row.diagnosisSeconds
                if let from = TimeFormat.iso(Array(record.at.utf8)), let until = TimeFormat.iso(Array(row.endedAt.utf8)) {
                    exam.wallSeconds = Int(until - from)
                }
            }
            exams.append(exam)
        }
        unsealed = rows.map(\.drillID).filter { !sealed.contains($0) }
    }

    /// What a check of the ledger should say of the exams in it.
    public static func notes(of store: RecordStore) throws(RecordsError) -> [LedgerVerification.Note] {
        let log = try ExamLog(from: store)
        let broken = log.exams.filter { $0.state == .broken }.map(\.seal.drillID)
        return (broken.isEmpty ? [] : [.examsBroken(drills: broken)])
            + (log.unsealed.isEmpty ? [] : [.examsUnsealed(drills: log.unsealed)])
    }

    /// The exam of a drill; nil when it has no seal.
    public func exam(_ drillID: String) -> Exam? { exams.first { $0.seal.drillID == drillID } }
}
