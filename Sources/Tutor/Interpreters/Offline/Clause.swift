/// A stretch of a sentence in which one thing is said: claimed, denied, supposed or merely mentioned.
struct Clause: Sendable {
    enum Standing: Sendable { case asserted, hedged, negated, neutral }

    /// A mention with what is said of it.
    struct Finding: Sendable {
        var mention: Mention
        var standing: Standing
    }

    var range: Range<Int>
    var findings: [Finding] = []
    /// What is said in a clause that names nothing.
    var standing: Standing = .neutral
    /// Something is said to be broken here.
    var hasFailure = false
    /// It tells what to do, not what is wrong.
    var isAction = false
    /// Introduced by `because`, `due to`.
    var isCause = false
    /// Nothing but names and joining words.
    var isBare = false
    /// `either`, `or`.
    var hasAlternative = false
    /// Says that everything is well.
    var isAllWell = false
    /// Content words: without names of triggers, negations and hedges.
    var content: [Token] = []
}
