/// What can go wrong with the files that hold records: facts, without SQL, without anybody's name or words.
public enum RecordsError: Error, Sendable, Hashable {
    /// The file, its folder or its disk may not be written.
    case readOnly(path: String)
    /// Another program holds the file.
    case locked(path: String)
    /// The contents cannot be trusted. A journal is then renamed to `setAside`; a ledger stays where it is.
    case corrupt(path: String, detail: String, setAside: String? = nil)
    case diskFull(path: String)
    /// Written by a newer version of this program.
    case tooNew(found: Int, supported: Int, path: String)
    /// Written by an older version, and opened in a way that cannot bring it up to date.
    case tooOld(found: Int, supported: Int, path: String)
    /// The file was put aside for another one while it was open.
    case replaced(path: String)
    /// A backup that does not stand up to a check is not restored.
    case unsoundCopy(path: String, problems: Int)
    /// A ledger holds rows that the backup to be restored does not: so many, or nil when it cannot be read.
    case wouldLose(rows: Int?, path: String)
    /// The file belongs to another program or is no database.
    case notADatabase(path: String)
    case permission(path: String)
    case missingFolder(path: String)
    case missingFile(path: String)
    case alreadyExists(path: String)
    /// The database did not take a setting that durability depends on.
    case settingRefused(setting: String, found: String, path: String)
    /// Not usable as a file name: a drill id holds letters, digits, `.`, `_` and `-`.
    case badIdentifier(String)
    /// A journal takes entries in order, and none after its end.
    case entryOutOfOrder(expected: Int, found: Int, path: String)
    case journalEnded(path: String)
    /// A drill without an end, or with gaps, cannot be filed.
    case incompleteDrill(drillID: String)
    /// Another drill with this id, but other contents, is in the ledger.
    case conflictingDrill(drillID: String)
    case noSuchDrill(drillID: String)
    /// The journal was taken out when its time was over; the assessment is still there.
    case journalPurged(drillID: String)
    /// Header and assessment were taken out as well.
    case drillPurged(drillID: String)
    /// What a person wanted to do is not done.
    case ruling(RulingRefusal)
    /// A rule of the schema refused the row; `rule` is the schema's own wording.
    case refused(rule: String, path: String)
    /// Anything else SQLite or the system reports.
    case failed(code: Int, path: String)
}
