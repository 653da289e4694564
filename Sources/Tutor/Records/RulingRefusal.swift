/// Why something that a person wants to put on record, or to take out of it, is not done.
public enum RulingRefusal: Sendable, Hashable {
    /// Nothing was said, or more than ``RulingRefusal/longestReason``.
    case reason
    /// Nothing would be another than it is.
    case changesNothing
    /// Not 0...10000.
    case score(Int)
    /// Who overrules and who approves are the same.
    case approvesOneself
    /// The trainee may neither overrule, approve nor decide about their own drill.
    case ownDrill
    /// Only instructors and administrators may.
    case notAnInstructor(id: String)
    /// Only the trainee of a drill can appeal.
    case notTheTrainee
    /// An appeal about this drill is open already.
    case appealOpen(sequence: Int)
    case noSuchAppeal(sequence: Int)
    case appealDecided(sequence: Int)
    /// Who made the override of a drill cannot decide about the appeal.
    case madeTheOverride
    /// The override is none of this drill, or older than the appeal.
    case overrideDoesNotFollow(sequence: Int)
    /// An upheld appeal needs an override or a re-sit.
    case noRemedy
    /// Nothing on record is about this person.
    case nobody(id: String)
    /// The reason would put the name or id back that is to be erased.
    case namesThePerson
    /// Without this person's records nobody would have been given the role of administrator.
    case lastAdministrator
    case alreadyHeld
    case notHeld

    /// A reason is at most so long, in characters.
    public static let longestReason = 4000
}
