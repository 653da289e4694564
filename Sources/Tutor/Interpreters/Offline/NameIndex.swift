/// Names of one kind of thing, found in running words: exactly, longest first, or by how much of their content is shared.
struct NameIndex: Sendable {
    private struct Name: Sendable {
        var id: String
        var words: [String]
    }

    /// Things found at one place; several ids when they share the name.
    struct Match: Sendable {
        var ids: [String]
        var range: Range<Int>
    }

    private var names: [Name] = []
    private var byFirst: [String: [Int]] = [:]
    /// Names of nothing but words that names do without elsewhere: `OUR`, the oxygen uptake rate.
    private var bareNames: [String: [String]] = [:]
    private var holders: [String: [String]] = [:]

    /// Ids in the order in which they were added.
    private(set) var ids: [String] = []

    /// Adds a name; one that is nothing but skippable words is found only where nothing else is said.
    mutating func add(_ tokens: [Token], for id: String) {
        let words = tokens.filter { !$0.isMark && !WordTables.skippable.contains($0.text) }.map(\.stem)
        guard !words.isEmpty else {
            let name = tokens.map(\.stem).joined(separator: " ")
            if bareNames[name]?.contains(id) != true { bareNames[name, default: []].append(id) }
            return
        }
        if let known = byFirst[words[0]], known.contains(where: { names[$0].id == id && names[$0].words == words }) { return }
        if !ids.contains(id) { ids.append(id) }
        byFirst[words[0], default: []].append(names.count)
        names.append(Name(id: id, words: words))
        for word in Set(words) where !(holders[word]?.contains(id) ?? false) { holders[word, default: []].append(id) }
    }

    /// The things that have exactly this name, word for word.
    func named(_ tokens: [Token]) -> [String] {
        let words = tokens.filter { !$0.isMark && !WordTables.skippable.contains($0.text) }.map(\.stem)
        guard let first = words.first else { return bareNames[tokens.map(\.stem).joined(separator: " ")] ?? [] }
        return (byFirst[first] ?? []).filter { names[$0].words == words }.map { names[$0].id }
    }

    /// Whether somebody has exactly this name.
    func holds(_ words: [String]) -> Bool {
        guard let first = words.first else { return false }
        return byFirst[first]?.contains { names[$0].words == words } ?? false
    }

    /// The longest name that begins at a token; skippable words inside are stepped over.
    func match(_ tokens: [Token], at start: Int) -> Match? {
        var best: Match?
        for index in byFirst[tokens[start].stem] ?? [] {
            let name = names[index]
            guard let end = end(of: name.words, in: tokens, from: start) else { continue }
            if let found = best, found.range.upperBound > end { continue }
            if let found = best, found.range.upperBound == end {
                if !found.ids.contains(name.id) { best?.ids.append(name.id) }
            } else {
                best = Match(ids: [name.id], range: start..<end)
            }
        }
        return best
    }

    private func end(of words: [String], in tokens: [Token], from start: Int) -> Int? {
        var i = start
        for (n, word) in words.enumerated() {
            // Long names are phrases, and some of them have a comma.
            while n > 0, i < tokens.count, tokens[i].stem != word,
                WordTables.skippable.contains(tokens[i].text) || words.count > 3 && tokens[i].text == ","
            { i += 1 }
            guard i < tokens.count, tokens[i].stem == word else { return nil }
            i += 1
        }
        return i
    }

    /// How much content a run of words shares with each thing's best name, 0...1, best first, order of adding on ties.
    func ranked(_ stems: [String]) -> [(id: String, score: Double)] {
        let query = Set(stems)
        guard !query.isEmpty else { return [] }
        var best: [String: Double] = [:]
        let total = sum(query)
        for name in names where name.words.contains(where: query.contains) {
            let words = Set(name.words)
            let score = 2 * sum(words.intersection(query)) / (sum(words) + total)
            best[name.id] = max(best[name.id] ?? 0, score)
        }
        return ids.enumerated().compactMap { offset, id in best[id].map { (offset, id, $0) } }
            .sorted { $0.2 != $1.2 ? $0.2 > $1.2 : $0.0 < $1.0 }
            .map { ($0.1, $0.2) }
    }

    /// The things whose names contain every one of these words.
    func holding(_ stems: [String]) -> [String] {
        guard let first = stems.first else { return [] }
        return stems.dropFirst().reduce(holders[first] ?? []) { ids, word in
            ids.filter { holders[word]?.contains($0) ?? false }
        }
    }

    /// Sum of word weights in a fixed order: a word that few things share says more.
    private func sum(_ words: Set<String>) -> Double {
        words.sorted().reduce(0) { $0 + 1 / Double(holders[$1]?.count ?? 1).squareRoot() }
    }
}
