import Scenarios

/// Exams that were begun.
extension Words {
    /// One row for each, then what has no seal.
    public static func exams(_ log: ExamLog) -> [Block] {
        var blocks: [Block] = [
            .table(
                TextTable(
                    headings: [tr("Begun"), tr("Trainee"), tr("Pool"), tr("State"), tr("Passed"), tr("Wall"), tr("Clock")],
                    rows: log.exams.map { exam in
                        [
                            String(exam.begunAt.prefix(16)), exam.seal.trainee, exam.seal.pool.isEmpty ? "-" : exam.seal.pool,
                            exam.seal.isScripted ? tr("\(state(exam.state)), script") : state(exam.state),
                            exam.passed.map { $0 ? tr("yes") : tr("no") } ?? "-",
                            exam.wallSeconds.map { DurationText.clock($0) } ?? "-",
                            exam.clockSeconds.map { DurationText.clock($0) } ?? "-",
                        ]
                    }, numeric: [5, 6]))
        ]
        if !log.unsealed.isEmpty {
            blocks.append(
                .text(
                    tr(
                        "\(count(log.unsealed.count, "exam")) without a seal: \(list(log.unsealed)). They do not count for exams of a pool."
                    )
                ))
        }
        return blocks
    }

    private static func state(_ state: ExamLog.State) -> String {
        switch state {
        case .unfinished: tr("unfinished")
        case .holds: tr("as sealed")
        case .broken: tr("NOT as sealed")
        case .removed: tr("removed since")
        }
    }
}
