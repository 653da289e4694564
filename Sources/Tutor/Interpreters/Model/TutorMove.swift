/// What the tutor does next. The program decides it from what has happened; a model only finds the words.
public enum TutorMove: String, Sendable, CaseIterable {
    /// Nothing has been looked at yet: ask where the trainee would look first.
    case firstLook = "first_look"
    /// Something was shown: ask what it means.
    case meaning
    /// Several things were looked at: ask what fits all of them, and what would tell the rest apart.
    case narrow
    /// The trainee is over the target time: remind of the clock, and that a hint can be asked for.
    case time
    /// A cause was spoken of but not claimed: ask for component and failure.
    case claim
    /// An exam: do what was asked and say nothing that helps.
    case silent
    /// Free practice: explain freely what the instruments show.
    case coach
    /// After the grade: talk about how the trainee went about it.
    case review
}
