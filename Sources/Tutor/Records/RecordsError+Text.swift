import Scenarios

/// The sentences for ``RecordsError``: each says what to do. Kept apart from the facts, because they will be translated.
extension RecordsError {
    /// One sentence for the person at the terminal, safe to print.
    public var message: String { ControlCharacters.visible(sentence) }

    private func unsound(_ path: String, findings: String) -> String {
        tr(
            "\(path) is not sound (\(findings)) and was not restored; see them with \"tutor-tui record verify FILE\", and take another backup."
        )
    }

    private var sentence: String {
        switch self {
        case .readOnly(let path):
            tr("\(path) cannot be written; make the file, its folder and its disk writable, or choose another with --db.")
        case .locked(let path): tr("\(path) is in use by another program; close that one or wait until it is done, then try again.")
        case .corrupt(let path, let detail, let setAside?):
            tr(
                "\(path) is damaged (\(detail)) and was kept as \(setAside); start the drill again and give that file to your administrator."
            )
        case .corrupt(let path, let detail, nil):
            tr("\(path) is damaged (\(detail)); move it away and put the last backup in its place.")
        case .diskFull(let path):
            tr("The disk that holds \(path) is full; free some space and try again, nothing recorded was lost.")
        case .tooNew(let found, let supported, let path):
            tr("\(path) was written by a newer version (format \(found), this program knows \(supported)); update this program.")
        case .tooOld(let found, let supported, let path):
            tr(
                "\(path) was written by an older version (format \(found), this program uses \(supported)); open a copy of it that may be written, which brings it up to date. \"tutor-tui record verify FILE\" checks it as it is."
            )
        case .replaced(let path):
            tr(
                "\(path) was replaced by another file while this program ran; nothing was recorded in the old one. Start the program again, which records the drill."
            )
        case .unsoundCopy(let path, let problems):
            unsound(path, findings: tr(problems, of: "finding"))
        case .wouldLose(1?, let path):
            tr(
                "\(path) holds 1 record that the backup does not have, and was left as it is. With --replace they leave the ledger; the file that holds them is kept."
            )
        case .wouldLose(let rows?, let path):
            tr(
                "\(path) holds \(rows) records that the backup does not have, and was left as it is. With --replace they leave the ledger; the file that holds them is kept."
            )
        case .wouldLose(nil, let path):
            tr(
                "\(path) cannot be read, so that nobody can say what it holds besides the backup; it was left as it is. With --replace the backup takes its place, and the damaged file is kept."
            )
        case .notADatabase(let path): tr("\(path) is not a file of this program; choose another with --db or move it away.")
        case .permission(let path): tr("You may not open \(path); ask its owner for access.")
        case .missingFolder(let path): tr("The folder of \(path) does not exist; create it or choose another place.")
        case .missingFile(let path): tr("\(path) does not exist; check the name.")
        case .alreadyExists(let path): tr("\(path) exists already and is not overwritten; choose another name.")
        case .settingRefused(let setting, let found, let path):
            tr(
                "\(path) would not be safe here, because \(setting) is `\(found)`; move it to a local disk, opened by this program only."
            )
        case .badIdentifier(let id): tr("`\(id)` cannot be the id of a drill; use letters, digits, dots, dashes and underscores.")
        case .entryOutOfOrder(let expected, let found, let path):
            tr("\(path) expected entry \(expected) and got \(found); resume the drill from its journal.")
        case .journalEnded(let path): tr("The drill in \(path) is over; start a new one.")
        case .incompleteDrill(let id): tr("Drill \(id) has no proper end and cannot be recorded; resume it and end it first.")
        case .conflictingDrill(let id):
            tr("Drill \(id) is recorded already with other contents; keep both files for your administrator.")
        case .noSuchDrill(let id): tr("No drill \(id) is recorded; list them with `tutor-tui drill list`.")
        case .journalPurged(let id):
            tr(
                "The journal of drill \(id) was removed when its time was over; it cannot be shown or run again. Its grade stays: see `tutor-tui drill list`."
            )
        case .drillPurged(let id):
            tr("The records of drill \(id) were removed: on the person's request, or because their time was over.")
        case .ruling(let refusal): refusal.sentence
        case .refused(let rule, let path): tr("\(path) refused a record (\(rule)); check it with `tutor-tui record verify`.")
        case .failed(let code, let path): tr("\(path) could not be used (SQLite code \(code)); check the disk and try again.")
        }
    }
}

extension RecordsError: CustomStringConvertible {
    public var description: String { message }
}
