import Scenarios

/// Overrides, appeals, erasures and retention as a person reads them.
extension Words {
    /// Where a record stands, to be noted down.
    public static func standsAs(_ receipt: RecordReceipt) -> String { tr("Record \(receipt.sequence), \(receipt.hash).") }

    /// What counts of a drill now, and what the grader said.
    public static func overridden(_ row: AssessmentRow) -> String {
        let (drill, counts) = (ControlCharacters.visible(row.drillID), result(row.scoreBP, row.passed))
        guard let number = row.overrideSequence else { return tr("Drill \(drill): \(counts).") }
        let graded = result(row.originalScoreBP, row.originalPassed)
        return tr("Drill \(drill): \(counts) (record \(number)); the grader said \(graded).")
    }

    private static func result(_ scoreBP: Int, _ passed: Bool) -> String {
        passed ? tr("\(score(scoreBP)) of 100, passed") : tr("\(score(scoreBP)) of 100, not passed")
    }

    /// All of them, with what became of each.
    public static func appeals(_ appeals: [Appeal]) -> [Block] {
        guard !appeals.isEmpty else { return [.text(tr("There are no appeals."))] }
        return appeals.flatMap { appeal -> [Block] in
            let who = ControlCharacters.visible(appeal.traineeID)
            var lines = ["\(who), \(DayText.said(appeal.at)): \(ControlCharacters.visible(appeal.reason))"]
            if let decision = appeal.decision {
                let (state, by) = (tr(text: appeal.state.rawValue), ControlCharacters.visible(decision.by))
                let day = DayText.said(decision.at)
                let decided =
                    switch decision.remedy {
                    case .override(let number): tr("\(state) by \(by), \(day), the grade was overruled (record \(number))")
                    case .resit: tr("\(state) by \(by), \(day), the drill may be run again")
                    case nil: tr("\(state) by \(by), \(day)")
                    }
                lines.append("\(decided): \(ControlCharacters.visible(decision.reason))")
            } else {
                lines.append(tr("open"))
            }
            return [
                .heading(tr("Appeal \(appeal.sequence), drill \(ControlCharacters.visible(appeal.drillID))")), .bullets(lines),
            ]
        }
    }

    /// What an erasure took out, or would; with the receipt when it is done.
    public static func erasure(_ erasure: Erasure, of person: String) -> [Block] {
        let who = ControlCharacters.visible(person)
        var blocks: [Block] = []
        if erasure.isHeld {
            blocks.append(.text(tr("Nothing of \(who) is erased.")))
        } else {
            let drills = count(erasure.drills, "drill")
            let bodies = count(erasure.bodies, "record")
            blocks.append(
                .text(
                    erasure.receipt == nil
                        ? tr("Of \(who), the name, \(drills) and the contents of \(bodies) would go.")
                        : tr("\(who) is forgotten: the name, \(drills) and the contents of \(bodies) are gone.")))
        }
        if !erasure.stays.isEmpty { blocks.append(.bullets(erasure.stays.map(staying))) }
        if let receipt = erasure.receipt {
            blocks.append(.text(tr("Receipt for the person: record \(receipt.sequence), \(receipt.hash)")))
            blocks.append(.text(tr("The ledger knows them only by the SHA-256 of their id: \(erasure.person)")))
            blocks.append(.text(tr("Backups and exports made earlier still hold them: delete those, or let them run out.")))
        }
        return blocks
    }

    /// What stays, and why.
    public static func staying(_ staying: Erasure.Staying) -> String {
        switch staying {
        case .held(let receipt): tr("Everything stays: the records are on hold (record \(receipt.sequence)).")
        case .certificate(let id, let until, let drills):
            tr(
                "Certificate \(ControlCharacters.visible(id)) stays, with \(count(drills, "drill")) that it rests on: it is in force until \(DayText.said(until)). --and-certificates takes it too."
            )
        case .actsOverOthers(let records):
            records == 1
                ? tr(
                    "1 record of what they decided about others stays, under their id: those people have a right to know who it was."
                )
                : tr(
                    "\(records) records of what they decided about others stay, under their id: those people have a right to know who it was."
                )
        }
    }

    /// What a run of retention took out, or would.
    public static func retention(_ retention: Retention, of rule: RetentionRule, isDry: Bool) -> [Block] {
        let (journals, drills) = (count(retention.journals, "journal"), count(retention.drills, "whole drill"))
        let (early, late) = (DayText.said(rule.journalsBefore), DayText.said(rule.recordsBefore))
        var lines =
            isDry
            ? [
                tr("\(journals) of drills before \(early) would go; their grades stay"),
                tr("\(drills) before \(late) would go"),
            ]
            : [
                tr("\(journals) of drills before \(early) taken out; their grades stay"),
                tr("\(drills) before \(late) taken out"),
            ]
        if retention.certificates > 0 {
            let certificates = count(retention.certificates, "certificate")
            lines.append(
                isDry
                    ? tr("\(certificates) whose time is over would go") : tr("\(certificates) whose time is over taken out"))
        }
        let (held, under) = (retention.held, retention.underCertificates)
        if held > 0 {
            lines.append(held == 1 ? tr("1 drill stays because of a hold") : tr("\(held) drills stay because of a hold"))
        }
        if under > 0 {
            lines.append(
                under == 1
                    ? tr("1 drill stays because a certificate rests on it")
                    : tr("\(under) drills stay because a certificate rests on them"))
        }
        return [.bullets(lines)]
            + retention.tombstones.map { .text(tr("Tombstone: record \($0.sequence), \($0.hash)")) }
    }
}
