import Scenarios

/// The sentences for ``RulingRefusal``.
extension RulingRefusal {
    /// One sentence: what is wrong, and what to do.
    var sentence: String {
        switch self {
        case .reason: tr("Say why: a reason of 1 to \(Self.longestReason) characters is part of the record.")
        case .changesNothing: tr("This changes nothing: give another score, or the other result.")
        case .score(let score):
            tr("A score is 0 to 100, not \(NumberText.withLocalMark((Double(score) / 100).description)).")
        case .approvesOneself: tr("A second person must approve: name somebody else than yourself.")
        case .ownDrill: tr("Nobody rules on their own drill: this takes two people who are not the trainee.")
        case .notAnInstructor(let id): tr("\(id) is no instructor or administrator and cannot do this.")
        case .notTheTrainee: tr("Only the trainee who ran the drill can appeal.")
        case .appealOpen(let sequence): tr("Appeal \(sequence) about this drill is open already; wait for its decision.")
        case .noSuchAppeal(let sequence): tr("There is no appeal \(sequence); see `tutor-tui record appeals`.")
        case .appealDecided(let sequence): tr("Appeal \(sequence) is decided already.")
        case .madeTheOverride: tr("Who overruled the grade of this drill cannot decide about the appeal; ask another instructor.")
        case .overrideDoesNotFollow(let sequence): tr("Record \(sequence) is no override of this drill made after the appeal.")
        case .noRemedy: tr("Say what follows: overrule the grade first (`tutor-tui record override`), or give --resit.")
        case .nobody(let id): tr("Nothing on record is about \(id).")
        case .namesThePerson: tr("The reason stays on record: leave out the name and the id of the person who is erased.")
        case .lastAdministrator:
            tr("Give somebody else the role of administrator first: roles would hold no more without this person's records.")
        case .alreadyHeld: tr("The records of this person are on hold already.")
        case .notHeld: tr("The records of this person are not on hold.")
        }
    }
}
