/// What people have called things on this machine goes before what the words mean elsewhere.
extension OfflineInterpreter {
    /// A line that is an author's own words and nothing else: an action, a reading or a fault.
    func authored(_ utterance: Utterance) -> Reading? {
        guard vocabulary.asset != nil else { return nil }
        let words = utterance.tokens.filter { !$0.isMark }
        guard !words.isEmpty, words.count <= 40 else { return nil }
        let isQuestion = utterance.endsAsQuestion
        if !isQuestion, let action = authoredAction(words) { return Reading(interpretation: action, source: .grammar) }
        let tags = vocabulary.tags.named(words)
        if tags.count == 1, !isStatement(words) || vocabulary.tagTexts.contains(Vocabulary.plain(words)) {
            let reading = Command(.readTags, ["tags": .list(tags)])
            return Reading(interpretation: Interpretation(commands: [reading], confidence: 1), source: .grammar)
        }
        guard !isQuestion, !vocabulary.faults.named(words).isEmpty else { return nil }
        return Reading(interpretation: oneDiagnosis(in: utterance, isDeliberate: false), source: .offline)
    }

    /// The tag `belt slip` is not what "the belt is slipping" is about.
    func isStatement(_ words: [Token]) -> Bool {
        words.contains { ($0.text.hasSuffix("ing") || $0.text.hasSuffix("ed")) && WordTables.failures.contains($0.text) }
    }

    /// "Does it vibrate?", "is there smoke?": an inspection of nothing in particular. An instrument answers where there is one.
    func senses(_ utterance: Utterance) -> Interpretation? {
        guard vocabulary.asset != nil else { return nil }
        let words = vocabulary.impersonal(
            utterance.tokens.filter { !$0.isMark && !["the", "a", "an", "now", "please"].contains($0.text) })
        guard (2...10).contains(words.count), GrammarTable.senses.contains(where: { $0.match(words) != nil }) else { return nil }
        for (quantity, signs) in GrammarTable.sensed where words.contains(where: { signs.contains($0.text) }) {
            let tags = vocabulary.tags.holding([Stem.of(quantity)])
            if (1...4).contains(tags.count) {
                return Interpretation(commands: [Command(.readTags, ["tags": .list(tags)])], confidence: 0.9)
            }
            if tags.count > 4 { return rank("tag", tags) { Command(.readTags, ["tags": .list([$0])]) } }
        }
        return missing(.inspect, "component")
    }
}
