import Scenarios

/// What a check of the ledger found, and what a restored backup came to, as a person reads it.
extension Words {
    /// Findings that are told one by one; of the rest only how many there are.
    private static let most = 20

    /// A check as a whole: findings, what to know besides, and what to do.
    public static func verification(_ result: LedgerVerification, file: String) -> [Block] {
        let records = count(result.records, "record")
        guard !result.isSound else {
            var lines = [tr("\(records), chain and database sound."), tr("Head: \(result.head?.hash ?? tr("none")).")]
            lines += result.notes.map(sentence)
            return lines.map { .text($0) }
        }
        let file = ControlCharacters.visible(file)
        var blocks: [Block] = [
            .text(tr("\(file) is not sound: \(count(result.problems.count, "finding")) in \(records).")),
            .bullets(result.problems.prefix(most).map { sentence($0, kind: result.kinds) }),
        ]
        if result.problems.count > most {
            blocks.append(.text(tr("And \(result.problems.count - most) more; --json has them all.")))
        }
        blocks += result.notes.map { .text(sentence($0)) }
        blocks.append(.text(advice(result.problems)))
        return blocks
    }

    /// One finding: where, and what it means.
    public static func sentence(_ problem: LedgerVerification.Problem, kind kinds: [Int: String] = [:]) -> String {
        func row(_ sequence: Int) -> String { tr("Record \(sequence)") + (kinds[sequence].map { " (\($0))" } ?? "") }
        let text =
            switch problem {
            case .changed(let sequence): tr("\(row(sequence)) was changed: its contents do not give its hash.")
            case .broken(let sequence):
                tr(
                    "\(row(sequence)) does not continue the record before it: one of the two was put in from elsewhere, or written anew."
                )
            case .gap(let sequence): tr("Records before \(sequence) are missing, or stand in another order.")
            case .malformed(let sequence): tr("\(row(sequence)) holds a value of a type that the tutor never writes.")
            case .drillID(let sequence): tr("\(row(sequence)) is filed under another drill id than it holds.")
            case .anchorMissing(let hash):
                tr(
                    "The hash \(hash) is not in the ledger: the record that had it was cut off, or everything up to it was written anew."
                )
            case .cutOff(let last, let noted):
                tr(
                    "The ledger ends with record \(last), and record \(noted) was noted beside it: the newest were cut off, or an older file was put in its place."
                )
            case .rewritten(let sequence):
                tr(
                    "\(row(sequence)) has another hash than was noted when it was written: the records up to it were written anew, or the notes beside the ledger were changed."
                )
            case .projection(let drillID): tr("What reports show of drill \(drillID) is not what the ledger says.")
            case .total(let table, let key): tr("What reports add up for \(key) (\(table)) is not what the ledger says.")
            case .role(let person):
                tr(
                    "The row of \(person) shows a role that no record gives. The tutor goes by the records; but somebody changed the row."
                )
            case .tombstone(let sequence, let fault): tombstone(fault, row(sequence))
            case .guardMissing(let trigger): tr("The guard \(trigger) is gone: without it records can be changed unseen.")
            case .schemaChanged(let object): tr("\(object) is not as the tutor makes it.")
            case .danglingReference(let table): tr("A row of \(table) points to a record that is not there.")
            case .structure(let detail): tr("The database is damaged: \(detail).")
            case .unreadable(let detail): tr("It cannot be read as a ledger: \(detail).")
            }
        return ControlCharacters.visible(text)
    }

    private static func tombstone(_ fault: TombstoneFault, _ row: String) -> String {
        switch fault {
        case .unreadable: tr("\(row) says that records were emptied, and not which.")
        case .rows(let first, let last):
            tr("\(row) stands for records \(first) to \(last), and those are not the ones it stood for.")
        case .notEmpty(let first, let last): tr("\(row) says that records \(first) to \(last) were emptied, and they are not.")
        case .unsigned: tr("\(row) empties records and is not signed, although there is a key.")
        case .unknownKey: tr("\(row) empties records and is signed with a key that the ledger does not know.")
        case .signature: tr("\(row) empties records, and its signature is wrong.")
        }
    }

    /// One thing to know that is no fault.
    public static func sentence(_ note: LedgerVerification.Note) -> String {
        switch note {
        case .headsMissing:
            tr(
                "There is no .heads file beside it. Whether the newest records were cut off, only a hash kept elsewhere can tell: give it with --anchor."
            )
        case .headsUnreadable(let lines):
            lines == 1
                ? tr("A line of the .heads file beside it cannot be read; a write that was cut off leaves one.")
                : tr("\(lines) lines of the .heads file beside it cannot be read; a write that was cut off leaves one.")
        case .notNoted(let sequence):
            tr(
                "Records after \(sequence) were not noted in the .heads file beside it, as after a crash. The next record vouches for them."
            )
        case .olderFormat(let version): tr("It has the older format \(version), and was checked as it is.")
        case .examsBroken(let drills):
            drills.count == 1
                ? tr("1 exam is not what was sealed at the start, and counts for nothing: \(some(drills)).")
                : tr("\(drills.count) exams are not what was sealed at the start, and counts for nothing: \(some(drills)).")
        case .examsUnsealed(let drills):
            tr(
                "\(count(drills.count, "exam")) without a seal on record, which counts for no certificate that asks for exams: \(some(drills))."
            )
        }
    }

    private static func some(_ drills: [String]) -> String {
        let named = ControlCharacters.visible(drills.prefix(most).joined(separator: ", "))
        return drills.count > most ? tr("\(named), and more") : named
    }

    /// What to do about all of it.
    private static func advice(_ problems: [LedgerVerification.Problem]) -> String {
        let onlyReports = problems.allSatisfy { problem in
            switch problem {
            case .projection, .total, .role: true
            default: false
            }
        }
        if onlyReports {
            return tr("The records themselves are sound. \"tutor-tui record rebuild\" makes what reports show anew from them.")
        }
        return tr(
            "Keep this file as it is, as evidence. Check the last backup with \"tutor-tui record verify FILE\"; a sound one takes this file's place with \"tutor-tui record restore FILE\", which keeps this file too."
        )
    }

    /// What became of a restored backup.
    public static func restoration(_ result: Restoration, file: String) -> [Block] {
        var lines = [
            tr("\(ControlCharacters.visible(file)) now holds \(count(result.records, "record")).") + " "
                + tr("Head: \(result.head?.hash ?? tr("none")).")
        ]
        if let lost = result.lost, !lost.isEmpty {
            let kinds = lost.sorted { $0.key < $1.key }.map { tr("\($0.value) of kind \($0.key)") }
            lines.append(tr("Of the old file \(count(result.lostRows ?? 0, "record")) are not in the backup: \(list(kinds))."))
            if !result.lostDrills.isEmpty {
                lines.append(tr("Drills that are gone: \(some(result.lostDrills))."))
            }
        } else if result.lost == nil {
            lines.append(tr("The old file could not be read: what it held besides the backup is gone from the ledger."))
        }
        if let kept = result.kept { lines.append(tr("The old file is kept as \(ControlCharacters.visible(kept)).")) }
        return lines.map { .text(ControlCharacters.visible($0)) }
    }
}
