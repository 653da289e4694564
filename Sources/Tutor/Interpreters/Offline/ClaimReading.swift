/// All that an utterance says about what is wrong, before anybody decides what to make of it.
struct ClaimReading: Sendable {
    /// Something that may be wrong: a fault mode, or a component without one, or an instrument.
    struct Candidate: Sendable, Hashable {
        /// More than one when a name is shared.
        var components: [String]
        var fault: String?
        var isInstrument = false
        var isCause = false
        var confidence: Double
    }

    var asserted: [Candidate] = []
    var hedged: [Candidate] = []
    var negatedFaults: [String] = []
    var negatedComponents: [String] = []
    /// Named without anything being said of it.
    var mentioned: [String] = []
    var saysAllWell = false
    /// "Nothing is wrong with the battery, it is charging": what looked odd has a reason.
    var explainsAway = false
    var saysNoIdea = false
    var isQuestion = false
    /// What is to be done, in the words used.
    var action: String?
    /// Percent.
    var confidence: Double?
    /// Fault modes that the words resemble, best first.
    var resembles: [(id: String, confidence: Double)] = []
}
