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
        guard totals.attempts > 0, let average = totals.averageScoreBP else { return "Nothing was done." }
        let unsafe = totals.unsafeAttempts
        return
            "\(count(totals.attempts, "attempt")) by \(count(totals.trainees, "trainee")) at \(count(totals.scenarios, "drill")), \(totals.passes) passed (\(totals.passes * 100 / totals.attempts) %), average \(score(average))."
            + (unsafe > 0 ? " In \(unsafe) of them somebody did something dangerous." : "")
    }

    /// The parts, in the order in which they are read.
    public static func summary(_ report: SummaryReport) -> [SummaryPart] {
        func part(_ heading: String, _ isEmpty: Bool, _ otherwise: String, _ blocks: [Block]) -> SummaryPart {
            SummaryPart(heading: heading, blocks: isEmpty ? [.text(otherwise)] : blocks)
        }
        return [
            part("Offices", report.offices.lines.isEmpty, "No attempts.", offices(report.offices, report.officeCourse)),
            part(
                "Leaderboard", report.leaderboard.lines.isEmpty, "Nobody is on it.",
                leaderboard(report.leaderboard, report.traineeCourse)),
            part(
                "Who needs help", report.struggling.lines.isEmpty, nobodyStruggles,
                struggling(report.struggling, report.traineeCourse)),
            part("What they should train next", report.next.isEmpty, "No advice is needed.", advice(report.next)),
            part("Faults that are failed", report.faults.lines.isEmpty, noFaultFails, faults(report.faults)),
            part("Weakest subjects", report.tags.lines.isEmpty, "No tag has three attempts yet.", tags(report.tags)),
            part("Difficulty", report.difficulty.lines.isEmpty, "No attempts.", difficulty(report.difficulty)),
            part("Fastest right diagnoses", report.fastest.lines.isEmpty, "No right diagnosis yet.", fastest(report.fastest)),
            SummaryPart(heading: "How sure and how right", blocks: calibration(report.calibration)),
            part(
                "Certificates that expire", report.certificates.isEmpty, "None within 90 days.",
                [
                    .table(
                        TextTable(
                            headings: ["Trainee", "Certification", "Valid until"],
                            rows: report.certificates.map {
                                [somebody($0.traineeName, $0.traineeID), $0.certification, String($0.validUntil.prefix(10))]
                            }))
                ]),
        ]
    }

    public static let nobodyStruggles = "Nobody averages under 70 or has failed three times in a row."
    public static let noFaultFails = "No fault has more than 30 % of its scores under 70."

    private static func advice(_ lines: [SummaryReport.Advice]) -> [Block] {
        [
            .table(
                TextTable(
                    headings: ["Trainee", "Drill", "Level", "Why"],
                    rows: lines.map {
                        [
                            somebody($0.traineeName, $0.traineeID), "\($0.next.scenarioName) (\($0.next.scenarioID))",
                            "\($0.next.level)",
                            why($0.next),
                        ]
                    }, numeric: [2]))
        ]
    }
}
