import Scenarios

/// All reports of a period on one page, in parts that have names.
extension Words {
    /// A part of the summary: a heading, and what stands under it.
    public struct SummaryPart: Sendable, Hashable {
        public var heading: String
        public var blocks: [Block]
    }

    /// `12 attempts by 4 trainees at 6 drills, 5 passed (41 %), average 61.2.`
    public static func totals(_ totals: SummaryReport.Totals) -> String {
        guard totals.attempts > 0, let average = totals.averageScoreBP else { return tr("Nothing was done.") }
        let unsafe = totals.unsafeAttempts
        let (attempts, trainees) = (count(totals.attempts, "attempt"), count(totals.trainees, "trainee"))
        let (drills, share) = (count(totals.scenarios, "drill"), totals.passes * 100 / totals.attempts)
        return tr(
            "\(attempts) by \(trainees) at \(drills), \(totals.passes) passed (\(share) %), average \(score(average)).")
            + (unsafe > 0 ? " " + tr("In \(unsafe) of them somebody did something dangerous.") : "")
    }

    /// The parts, in the order in which they are read.
    public static func summary(_ report: SummaryReport) -> [SummaryPart] {
        func part(_ heading: String, _ isEmpty: Bool, _ otherwise: String, _ blocks: [Block]) -> SummaryPart {
            SummaryPart(heading: heading, blocks: isEmpty ? [.text(otherwise)] : blocks)
        }
        return [
            part(tr("Offices"), report.offices.lines.isEmpty, tr("No attempts."), offices(report.offices, report.officeCourse)),
            part(
                tr("Leaderboard"), report.leaderboard.lines.isEmpty, tr("Nobody is on it."),
                leaderboard(report.leaderboard, report.traineeCourse)),
            part(
                tr("Who needs help"), report.struggling.lines.isEmpty, nobodyStruggles,
                struggling(report.struggling, report.traineeCourse)),
            part(tr("What they should train next"), report.next.isEmpty, tr("No advice is needed."), advice(report.next)),
            part(tr("Faults that are failed"), report.faults.lines.isEmpty, noFaultFails, faults(report.faults)),
            part(tr("Weakest subjects"), report.tags.lines.isEmpty, tr("No tag has three attempts yet."), tags(report.tags)),
            part(tr("Difficulty"), report.difficulty.lines.isEmpty, tr("No attempts."), difficulty(report.difficulty)),
            part(
                tr("Fastest right diagnoses"), report.fastest.lines.isEmpty, tr("No right diagnosis yet."), fastest(report.fastest)),
            SummaryPart(heading: tr("How sure and how right"), blocks: calibration(report.calibration)),
            part(
                tr("Certificates that expire"), report.certificates.isEmpty, tr("None within 90 days."),
                [
                    .table(
                        TextTable(
                            headings: [tr("Trainee"), tr("Certification"), tr("Valid until")],
                            rows: report.certificates.map {
                                [
                                    somebody($0.traineeName, $0.traineeID), Library.local($0.certification),
                                    DayText.said($0.validUntil),
                                ]
                            }))
                ]),
        ]
    }

    public static var nobodyStruggles: String { tr("Nobody averages under 70 or has failed three times in a row.") }
    public static var noFaultFails: String { tr("No fault has more than 30 % of its scores under 70.") }

    private static func advice(_ lines: [SummaryReport.Advice]) -> [Block] {
        [
            .table(
                TextTable(
                    headings: [tr("Trainee"), tr("Drill"), tr("Level"), tr("Why")],
                    rows: lines.map {
                        [
                            somebody($0.traineeName, $0.traineeID),
                            "\(Library.local($0.next.scenarioName)) (\($0.next.scenarioID))",
                            "\($0.next.level)",
                            why($0.next),
                        ]
                    }, numeric: [2]))
        ]
    }
}
