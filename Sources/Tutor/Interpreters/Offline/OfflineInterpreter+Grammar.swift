import Scenarios

/// The exact grammar: sentences of the ``GrammarTable`` whose gaps hold things that exist.
extension OfflineInterpreter {
    /// Parts that one line may hold at most.
    private static let maximumOrders = 4
    /// Longer sentences are not orders; they are left to the reader of diagnoses.
    private static let maximumWords = 40

    /// The orders in an utterance; nil when it is none. Without commands it says what kept it from being one.
    func orders(in utterance: Utterance, context: InterpreterContext) -> Interpretation? {
        let whole = sentence(utterance, 0..<utterance.tokens.count)
        var blocked: Interpretation?
        if let found = order(whole, in: utterance, context: context) {
            if !found.commands.isEmpty { return found }
            blocked = found
        }
        let parts = split(utterance)
        guard (2...Self.maximumOrders).contains(parts.count) else { return blocked }
        var commands: [Command] = []
        var confidence = 1.0
        for part in parts {
            let words = sentence(utterance, part)
            if words.isEmpty { continue }
            guard let found = order(words, in: utterance, context: context), !found.commands.isEmpty else { return blocked }
            commands += found.commands
            confidence = min(confidence, found.confidence)
        }
        return commands.isEmpty ? blocked : Interpretation(commands: commands, confidence: confidence)
    }

    /// Token ranges between the joints of a line: `, ; .` and `and`, `then`.
    func split(_ utterance: Utterance) -> [Range<Int>] {
        var out: [Range<Int>] = []
        var start = 0
        for (i, token) in utterance.tokens.enumerated()
        where token.isMark ? token.text != ":" && token.text != "=" : ["and", "then"].contains(token.text) {
            if i > start { out.append(start..<i) }
            start = i + 1
        }
        if start < utterance.tokens.count { out.append(start..<utterance.tokens.count) }
        return out
    }

    /// The words of a stretch without marks, articles and courtesies.
    private func sentence(_ utterance: Utterance, _ range: Range<Int>) -> [Token] {
        var words = utterance.tokens[range].filter { !$0.isMark && !["the", "a", "an"].contains($0.text) }
        // The well in "well level" is no courtesy.
        var isShorter = !vocabulary.opensWithName(utterance.tokens, at: range.lowerBound)
        while isShorter, words.count > 1 {
            isShorter = false
            for phrase in WordTables.polite where words.count > phrase.count && zip(phrase, words).allSatisfy({ $0 == $1.text }) {
                words.removeFirst(phrase.count)
                isShorter = true
                break
            }
            if words.count > 1, let last = words.last, WordTables.trailing.contains(last.text),
                !(words.count == 2 && words[0].text == "what")
            {
                words.removeLast()
                isShorter = true
            }
        }
        return words
    }

    /// One order.
    private func order(_ words: [Token], in utterance: Utterance, context: InterpreterContext) -> Interpretation? {
        guard !words.isEmpty, words.count <= Self.maximumWords else { return nil }
        var blocked: Interpretation?
        func settle(_ found: Interpretation?) -> Interpretation? {
            guard let found else { return nil }
            if !found.commands.isEmpty { return found }
            if blocked == nil || blocked?.clarification == .notUnderstood { blocked = found }
            return nil
        }
        if vocabulary.asset != nil, let action = settle(exactAction(words)) { return action }
        if let again = again(words, context) { return again }
        if let drill = settle(drillOrder(words, in: utterance, context: context)) { return drill }
        let isName = opensWithName(words[0], in: utterance)
        for row in GrammarTable.rows {
            // The insert in "insert gone" is a part of this machine, and nothing is inserted.
            if isName, [.injectFault, .clearFault].contains(row.command) { continue }
            guard let gaps = row.pattern.match(words) else { continue }
            if let found = settle(fill(row.command, gaps, words, in: utterance)) { return found }
        }
        if let found = listing(words, in: utterance, context: context) { return found }
        if vocabulary.asset != nil {
            if let action = settle(looseAction(words)) { return action }
            if let bare = bareTags(words) { return bare }
            // "Lube pressure falling?"
            if utterance.endsAsQuestion, let last = words.last, words.count > 1, GrammarTable.movements.contains(last.text),
                Lookup.exact(Array(words.dropLast()), in: vocabulary.tags) != .nothing,
                let found = settle(trend(Array(words.dropLast()), window: nil))
            {
                return found
            }
            // "Bearing ok?"
            if utterance.endsAsQuestion, let last = words.last, WordTables.health.contains(last.text), words.count > 1,
                !words.contains(where: { ["not", "no", "it"].contains($0.text) }),
                let found = settle(readOrInspect(Array(words.dropLast())))
            {
                return found
            }
        }
        return blocked
    }

    private func opensWithName(_ word: Token, in utterance: Utterance) -> Bool {
        utterance.tokens.firstIndex { $0.range == word.range }.map { vocabulary.opensWithName(utterance.tokens, at: $0) } ?? false
    }

    /// A line that is nothing but the name of a tag is a wish to see it.
    private func bareTags(_ words: [Token]) -> Interpretation? {
        if let several = severalTags(words) { return several }
        if words.count <= 2, case .ambiguous(let ids) = Lookup.best(words, in: vocabulary.tags),
            Lookup.exact(words, in: vocabulary.components) == .nothing
        {
            return rank("tag", ids) { Command(.readTags, ["tags": .list([$0])]) }
        }
        guard case .found(let ids) = Lookup.exact(words, in: vocabulary.tags), !words.contains(where: { $0.text == "not" }) else {
            return nil
        }
        if isStatement(words) { return nil }
        return Interpretation(commands: [Command(.readTags, ["tags": .list(ids)])], confidence: 0.9)
    }

    /// `lube pressures and flow`, `oil level and temp`: every part is of words that names of tags hold, and nothing else is said.
    private func severalTags(_ words: [Token]) -> Interpretation? {
        let parts = words.split { $0.text == "and" }.map(Array.init)
        guard parts.count > 1 || isPlural(words), parts.count <= 4 else { return nil }
        var ids: [String] = []
        for part in parts {
            guard Lookup.exact(part, in: vocabulary.components) == .nothing, let named = tags(of: part) else { return nil }
            // "Oil level and temp": the temperature of the oil, where there are several.
            let first = parts[0].filter { !WordTables.filler.contains($0.text) }
            let nearer = named.count > 1 && first.count > 1 ? tags(of: [first[0]] + part) : nil
            for id in nearer ?? named where !ids.contains(id) { ids.append(id) }
        }
        return Interpretation(commands: [Command(.readTags, ["tags": .list(ids)])], confidence: 0.9)
    }

    /// `and over ten minutes?`
    private func again(_ words: [Token], _ context: InterpreterContext) -> Interpretation? {
        guard !context.lastTags.isEmpty else { return nil }
        for pattern in GrammarTable.again {
            guard let gaps = pattern.match(words) else { continue }
            var arguments: [String: ArgumentValue] = ["tags": .list(context.lastTags)]
            if let gap = gaps["window"] {
                guard let seconds = SpokenNumbers.duration(Array(words[gap])) else { continue }
                arguments["window"] = .number(seconds)
            }
            return Interpretation(commands: [Command(.showTrend, arguments)], confidence: 0.95)
        }
        return nil
    }
}
