/// What one row of the ledger says. The raw value is stored and hashed.
///
/// The table accepts these kinds and no others; a new one needs a migration.
public enum RecordKind: String, Sendable, Codable, CaseIterable {
    /// A drill was run: header, scenario facts, end.
    case drill
    /// One entry of a drill's journal.
    case entry
    /// What the grader said.
    case assessment
    /// A person changed what counts, with a reason and a second person.
    case override
    /// A certificate was issued.
    case certificate
    /// A certificate was revoked, suspended or reinstated.
    case certificateStatus = "certificate_status"
    /// A person was removed on request.
    case erasure
    /// A file of the library that drills ran on, by its SHA-256; once each.
    case content
    /// An exam was begun: what it was drawn from, and a commitment to the seed.
    case seal
    /// A trainee asks for a grade to be looked at again.
    case appeal
    /// What was decided about an appeal.
    case decision
    /// A person was given a role, or it was taken away.
    case role
    /// A signing key was made or retired: its public half.
    case key
    /// Records left the ledger as a file, a batch or a backup.
    case export
    /// Somebody was refused what they may not do.
    case refusal
    /// Bodies of rows were removed, and which; signed.
    case tombstone
    /// Records of a person are to be kept whatever their age, or no longer.
    case hold

    /// SQL that holds for all kinds but those that a drill is made of. A query by kind says this as well: only then is it
    /// answered by the index, and does not read a million drills.
    static let rare = "kind NOT IN ('entry', 'drill', 'assessment')"

    /// Whether ``rare`` holds.
    var isRare: Bool { ![.drill, .entry, .assessment].contains(self) }
}
