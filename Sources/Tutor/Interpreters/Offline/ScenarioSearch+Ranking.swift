import Scenarios

/// Which drills fit some words, best first.
extension ScenarioSearch {
    /// A list for words is short: who sees twenty drills has to look again.
    private static let longest = 12
    /// What is not at least this near to the best is noise beside it.
    private static let share = 0.55

    /// Ids of the drills that match, best first, by id among equals. An empty query matches all; a level is kept to where the words
    /// leave a choice.
    public func find(_ query: String, industry: String? = nil, level: Int? = nil, tag: String? = nil) -> [String] {
        let said = Utterance(query).tokens
        let (own, rest) = level == nil ? Self.level(in: said) : (nil, said)
        let words = Self.stems(rest).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let wanted = level ?? own
        let industries = industry.map { Set(Self.stems(Utterance($0).tokens)) }
        let possible = entries.indices.filter { index in
            let entry = entries[index]
            if entry.scenario.isForExams { return false }
            if let tag, !entry.scenario.tags.contains(where: { $0.lowercased() == tag.lowercased() }) { return false }
            guard let industries else { return true }
            return industries.contains { entry.fields[$0] == .industry || entry.fields[$0] == .machine }
        }
        guard !words.isEmpty else {
            return possible.map { entries[$0].scenario }.filter { wanted == nil || $0.level == wanted }.map(\.id).sorted()
        }
        let known = words.filter(knows)
        guard !known.isEmpty else { return [] }
        var scored = possible.map { (entry: entries[$0], score: score(known, entries[$0])) }
        let best = scored.map(\.score).max() ?? 0
        scored = scored.filter { $0.score > 0 && $0.score >= Self.share * best }
        if let wanted {
            let fitting = scored.filter { $0.entry.scenario.level == wanted }
            // No hard drill on the chiller: the others, the nearest level first.
            if !fitting.isEmpty { scored = fitting }
        }
        func distance(_ entry: Entry) -> Int { wanted.map { abs(entry.scenario.level - $0) } ?? 0 }
        return scored.sorted {
            distance($0.entry) != distance($1.entry)
                ? distance($0.entry) < distance($1.entry)
                : $0.score != $1.score ? $0.score > $1.score : $0.entry.scenario.id < $1.entry.scenario.id
        }.prefix(Self.longest).map(\.entry.scenario.id)
    }

    /// The level that some words ask for, and the words without it: `level 2 water`, `a hard one on the chiller`.
    static func level(in tokens: [Token]) -> (level: Int?, rest: [Token]) {
        var rest = tokens
        if let at = rest.firstIndex(where: { $0.text == "level" }), rest.indices.contains(at + 1) {
            let number = rest[at + 1].number ?? WordTables.numbers[rest[at + 1].text]
            if let number, (1...3).contains(number) {
                rest.removeSubrange(at...at + 1)
                return (Int(number), rest)
            }
        }
        guard let at = rest.firstIndex(where: { WordTables.levels[$0.text] != nil }), let level = WordTables.levels[rest[at].text]
        else { return (nil, tokens) }
        rest.remove(at: at)
        return (Int(level), rest)
    }

    private func score(_ words: [String], _ entry: Entry) -> Double {
        var sum = 0.0
        var matched = 0
        for word in words {
            let worth = worth(of: word, entry)
            if worth > 0 { matched += 1 }
            // A word that leads to few drills says more than one that leads to most.
            sum += worth * rarity(of: word)
        }
        guard matched > 0 else { return 0 }
        let coverage = Double(matched) / Double(words.count)
        // "Oil and gas" is the industry before it is oil, and gas.
        let names = entry.industry.count > 1 && entry.industry.isSubset(of: words) ? Field.own.worth : 0
        return (sum + names) * coverage * coverage + affinity(words, entry)
    }

    private func worth(of word: String, _ entry: Entry) -> Double {
        let own = entry.fields[word]?.worth ?? 0
        return (SearchWords.alike[word] ?? []).reduce(own) { best, other in
            max(best, (entry.fields[other.stem]?.worth ?? 0) * other.share)
        }
    }

    private func rarity(of word: String) -> Double {
        let drills = Double(max(1, entries.count))
        let spread = Double(max(1, spread[word] ?? 1))
        // From 0.25 for a word that stands everywhere to 1 for one of a single drill; two divisions, no logarithm.
        return 0.25 + 0.75 * (1 - spread / drills) * (1 - spread / drills)
    }

    /// Who wants to practise pump failures wants complaints that a failing pump can cause: 0...0.99, by the greatest share of its
    /// span that any fault of a named component moves a point of the complaint. It looks at all fault modes of the component alike,
    /// so it says nothing about the one that is hidden.
    private func affinity(_ words: [String], _ entry: Entry) -> Double {
        guard let machine = entry.machine else { return 0 }
        var best = 0.0
        for part in machines[machine] where !part.words.isDisjoint(with: words) {
            for move in part.moves where entry.title.isSuperset(of: move.tag) { best = max(best, move.share) }
        }
        return min(0.99, best)
    }
}
