import Scenarios

/// Overrides, appeals, erasures and retention as a person reads them.
extension Words {
    /// Where a record stands, to be noted down.
    public static func standsAs(_ receipt: RecordReceipt) -> String { "Record \(receipt.sequence), \(receipt.hash)." }

    /// What counts of a drill now, and what the grader said.
    public static func overridden(_ row: AssessmentRow) -> String {
        let drill = "Drill \(ControlCharacters.visible(row.drillID)): "
        guard let number = row.overrideSequence else { return drill + result(row.scoreBP, row.passed) + "." }
        return drill + result(row.scoreBP, row.passed) + " (record \(number)); the grader said "
            + result(row.originalScoreBP, row.originalPassed) + "."
    }

    private static func result(_ scoreBP: Int, _ passed: Bool) -> String {
        "\(score(scoreBP)) of 100, \(passed ? "passed" : "not passed")"
    }

    /// All of them, with what became of each.
    public static func appeals(_ appeals: [Appeal]) -> [Block] {
        guard !appeals.isEmpty else { return [.text("There are no appeals.")] }
        return appeals.flatMap { appeal -> [Block] in
            let who = ControlCharacters.visible(appeal.traineeID)
            var lines = ["\(who), \(appeal.at.prefix(10)): \(ControlCharacters.visible(appeal.reason))"]
            if let decision = appeal.decision {
                let remedy =
                    switch decision.remedy {
                    case .override(let number): ", the grade was overruled (record \(number))"
                    case .resit: ", the drill may be run again"
                    case nil: ""
                    }
                lines.append(
                    "\(appeal.state.rawValue) by \(ControlCharacters.visible(decision.by)), \(decision.at.prefix(10))\(remedy): "
                        + ControlCharacters.visible(decision.reason))
            } else {
                lines.append("open")
            }
            return [
                .heading("Appeal \(appeal.sequence), drill \(ControlCharacters.visible(appeal.drillID))"), .bullets(lines),
            ]
        }
    }

    /// What an erasure took out, or would; with the receipt when it is done.
    public static func erasure(_ erasure: Erasure, of person: String) -> [Block] {
        let who = ControlCharacters.visible(person)
        var blocks: [Block] = []
        if erasure.isHeld {
            blocks.append(.text("Nothing of \(who) is erased."))
        } else {
            let drills = "\(erasure.drills) \(erasure.drills == 1 ? "drill" : "drills")"
            let bodies = "\(erasure.bodies) \(erasure.bodies == 1 ? "record" : "records")"
            blocks.append(
                .text(
                    erasure.receipt == nil
                        ? "Of \(who), the name, \(drills) and the contents of \(bodies) would go."
                        : "\(who) is forgotten: the name, \(drills) and the contents of \(bodies) are gone."))
        }
        if !erasure.stays.isEmpty { blocks.append(.bullets(erasure.stays.map(staying))) }
        if let receipt = erasure.receipt {
            blocks.append(.text("Receipt for the person: record \(receipt.sequence), \(receipt.hash)"))
            blocks.append(.text("The ledger knows them only by the SHA-256 of their id: \(erasure.person)"))
            blocks.append(.text("Backups and exports made earlier still hold them: delete those, or let them run out."))
        }
        return blocks
    }

    /// What stays, and why.
    public static func staying(_ staying: Erasure.Staying) -> String {
        switch staying {
        case .held(let receipt): "Everything stays: the records are on hold (record \(receipt.sequence))."
        case .certificate(let id, let until, let drills):
            "Certificate \(ControlCharacters.visible(id)) stays, with \(drills) \(drills == 1 ? "drill" : "drills") that it rests on: it is in force until \(until.prefix(10)). --and-certificates takes it too."
        case .actsOverOthers(let records):
            "\(records) \(records == 1 ? "record" : "records") of what they decided about others \(records == 1 ? "stays" : "stay"), under their id: those people have a right to know who it was."
        }
    }

    /// What a run of retention took out, or would.
    public static func retention(_ retention: Retention, of rule: RetentionRule, isDry: Bool) -> [Block] {
        func count(_ number: Int, _ one: String, _ more: String) -> String { "\(number) \(number == 1 ? one : more)" }
        let verb = isDry ? "would go" : "taken out"
        var lines = [
            "\(count(retention.journals, "journal", "journals")) of drills before \(rule.journalsBefore.prefix(10)) \(verb); their grades stay",
            "\(count(retention.drills, "whole drill", "whole drills")) before \(rule.recordsBefore.prefix(10)) \(verb)",
        ]
        if retention.certificates > 0 {
            lines.append("\(count(retention.certificates, "certificate", "certificates")) whose time is over \(verb)")
        }
        if retention.held > 0 { lines.append("\(count(retention.held, "drill stays", "drills stay")) because of a hold") }
        if retention.underCertificates > 0 {
            lines.append(
                "\(count(retention.underCertificates, "drill stays", "drills stay")) because a certificate rests on \(retention.underCertificates == 1 ? "it" : "them")"
            )
        }
        return [.bullets(lines)] + retention.tombstones.map { .text("Tombstone: record \($0.sequence), \($0.hash)") }
    }
}
