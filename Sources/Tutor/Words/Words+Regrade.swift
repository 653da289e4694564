import Scenarios

extension Words {
    /// A grade made again: that it is the same, or both side by side.
    public static func regrade(_ regrade: StoredDrill.Regrade) -> [Block] {
        let before = regrade.before
        let now = regrade.now
        let rules = tr("rubric \(now.rubricID) version \(now.rubricVersion), grader \(now.graderVersion)")
        if regrade.same { return [.text(tr("The same grade: \(score(now.scoreBP)) of 100, by \(rules)."))] }
        if before.criteria == now.criteria {
            return [.text(tr("The same points, \(score(now.scoreBP)) of 100, by \(rules); only what is said besides differs."))]
        }
        let names = Assessment.Criterion.Name.allCases.filter { name in
            name != .safety && (before.criteria + now.criteria).contains { $0.name == name }
        }
        func points(_ assessment: Assessment, _ name: Assessment.Criterion.Name) -> String {
            assessment.criteria.first { $0.name == name }.map {
                $0.maximum > 0 ? "\(score($0.points))/\(score($0.maximum))" : score($0.points)
            }
                ?? "-"
        }
        func result(_ assessment: Assessment) -> String {
            assessment.passed ? tr("\(score(assessment.scoreBP)), passed") : tr("\(score(assessment.scoreBP)), not passed")
        }
        return [
            .text(
                tr(
                    "Another grade, by \(rules); on record is that by \(before.rubricID) version \(before.rubricVersion), grader \(before.graderVersion)."
                )
            ),
            .table(
                TextTable(
                    headings: [tr("Criterion"), tr("On record"), tr("Now")],
                    rows: names.map { [title($0), points(before, $0), points(now, $0)] }
                        + [[tr("Total"), result(before), result(now)]], numeric: [])),
        ]
    }

    /// Two rubrics of one name would make every grade a riddle.
    private static func sameName(_ before: Assessment, _ now: Assessment) -> String {
        before.rubricID == now.rubricID && before.rubricVersion == now.rubricVersion && before.graderVersion == now.graderVersion
            ? " " + tr("Give the changed rubric another version.") : ""
    }

    /// Why a drill on record cannot be run or graded again.
    public static func sentence(_ failure: Grader.Failure, drill: String) -> String {
        switch failure {
        case .setup(.contentChanged(let scenario)):
            tr(
                "Drill \(drill) ran on other files of \(scenario) than the library holds now, and the records do not hold them; it cannot be run again."
            )
        case .setup(.digestMismatch(let entry)):
            tr("Drill \(drill) does not come out as recorded from entry \(entry) on: this program or the library differs.")
        case .setup(.unknownScenario(let scenario)): tr("Drill \(drill) needs \(scenario), which the library does not hold.")
        case .setup(.unusableAsset(let detail)): tr("Drill \(drill) cannot be run: \(detail).")
        case .setup(.unusableRecording(let id, let error)): tr("Drill \(drill) cannot be run.") + " " + sentence(error, of: id)
        case .unknownRubric(let id): tr("Drill \(drill) was graded by the rubric \(id), which the library does not hold.")
        case .unknownVersion(let version):
            tr(
                "Drill \(drill) was graded by grader \(version), which this program does not have; it has \(Grader.versions.lowerBound) to \(Grader.versions.upperBound)."
            )
        }
    }
}
