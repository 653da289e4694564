import Scenarios

/// Exams that were begun.
extension Words {
    /// One row for each, then what has no seal.
    public static func exams(_ log: ExamLog) -> [Block] {
        var blocks: [Block] = [
            .table(
                TextTable(
                    headings: ["Begun", "Trainee", "Pool", "State", "Passed", "Wall", "Clock"],
                    rows: log.exams.map { exam in
                        [
                            String(exam.begunAt.prefix(16)), exam.seal.trainee, exam.seal.pool.isEmpty ? "-" : exam.seal.pool,
                            state(exam.state) + (exam.seal.isScripted ? ", script" : ""),
                            exam.passed.map { $0 ? "yes" : "no" } ?? "-",
                            exam.wallSeconds.map { DurationText.clock($0) } ?? "-",
                            exam.clockSeconds.map { DurationText.clock($0) } ?? "-",
                        ]
                    }, numeric: [5, 6]))
        ]
        if !log.unsealed.isEmpty {
            blocks.append(
                .text(
                    "\(count(log.unsealed.count, "exam")) without a seal: \(list(log.unsealed)). They do not count for exams of a pool."
                ))
        }
        return blocks
    }

    private static func state(_ state: ExamLog.State) -> String {
        switch state {
        case .unfinished: "unfinished"
        case .holds: "as sealed"
        case .broken: "NOT as sealed"
        case .removed: "removed since"
        }
    }
}
