import Scenarios

/// Mends words that are nobody's: `beraing` becomes the asset's `bearing`, `lunch` stays what it is.
struct WordSpelling: Sendable {
    private var known: Set<String>
    private var byFirst: [Unicode.Scalar: [String]]
    /// Tokens of one utterance that are looked at; the rest is left as typed.
    private static let reach = 60

    init() {
        known = Self.always
        byFirst = Self.grammarWords
    }

    mutating func learn(_ tokens: [Token]) {
        for token in tokens where token.kind == .word && token.text.utf8.count >= 4 && !token.isNumbered {
            guard let first = token.text.unicodeScalars.first, byFirst[first]?.contains(token.text) != true else { continue }
            byFirst[first, default: []].append(token.text)
            known.insert(token.text)
            known.insert(token.stem)
        }
    }

    mutating func tolerate(_ tokens: [Token]) {
        for token in tokens { known.insert(token.text) }
    }

    func repaired(_ tokens: [Token]) -> [Token] {
        var out = tokens
        for i in out.indices.prefix(Self.reach) {
            let token = out[i]
            guard token.kind == .word, !token.isNumbered, (4...18).contains(token.text.unicodeScalars.count),
                !known.contains(token.text),
                !known.contains(token.stem), let word = nearest(to: token.text)
            else { continue }
            out[i] = Token(word: word, range: token.range)
        }
        return out
    }

    /// The one nearest word: one edit in a short word, two in a long one, none where two words are as near.
    private func nearest(to typed: String) -> String? {
        let scalars = Array(typed.unicodeScalars)
        let limit = scalars.count >= 8 ? 2 : 1
        var best: [String] = []
        var least = limit + 1
        for first in scalars[0] == scalars[1] ? [scalars[0]] : [scalars[0], scalars[1]] {
            for word in byFirst[first] ?? [] where abs(word.utf8.count - typed.utf8.count) <= limit {
                let distance = Spelling.distance(word, typed, limit: limit)
                // Two words of four letters one letter apart are two words, more often than one mistyped.
                guard distance <= limit, scalars.count > 4 || word.utf8.count != 4 || Self.isSwap(word, typed) else { continue }
                if distance < least { (best, least) = ([word], distance) } else if distance == least { best.append(word) }
            }
        }
        let stems = Set(best.map(Stem.of))
        return stems.count == 1 ? best.first : nil
    }

    private static func isSwap(_ a: String, _ b: String) -> Bool { a.utf8.sorted() == b.utf8.sorted() }

    private static let always: Set<String> = {
        var words = WordTables.common.union(WordTables.filler).union(WordTables.failures).union(WordTables.health)
        words.formUnion(WordTables.lies.union(WordTables.instrumentNouns).union(WordTables.functions).union(WordTables.supplies))
        words.formUnion(WordTables.repairs.union(WordTables.questions).union(WordTables.everything).union(WordTables.breakers))
        words.formUnion(WordTables.numbers.keys)
        words.formUnion(WordTables.ordinals.keys)
        words.formUnion(WordTables.levels.keys)
        words.formUnion(WordTables.synonyms.keys)
        words.formUnion(WordTables.contractions.values.joined())
        for table in [
            WordTables.claims, WordTables.hedges, WordTables.noIdea, WordTables.negationsBefore, WordTables.negationsAfter,
            WordTables.polite, WordTables.falseNegations, WordTables.causal,
        ] {
            words.formUnion(table.joined())
        }
        words.formUnion(GrammarTable.words)
        return words.union(words.map(Stem.of))
    }()

    private static let grammarWords: [Unicode.Scalar: [String]] = {
        var words = GrammarTable.words.union(WordTables.failures).union(WordTables.instrumentNouns).union(WordTables.health)
        words.formUnion(WordTables.synonyms.keys)
        words.formUnion(["maybe", "either", "replace", "definitely", "probably", "nothing", "wrong", "healthy"])
        var out: [Unicode.Scalar: [String]] = [:]
        for word in words.sorted() where word.utf8.count >= 4 { out[word.unicodeScalars.first!, default: []].append(word) }
        return out
    }()
}
