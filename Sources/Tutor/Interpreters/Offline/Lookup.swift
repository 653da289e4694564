/// Finds what a stretch of words names, in one index.
enum Lookup: Sendable, Hashable {
    /// These, all of them named.
    case found([String])
    /// One of these was meant.
    case ambiguous([String])
    case nothing

    /// Every word belongs to a name or says nothing.
    static func exact(_ words: [Token], in index: NameIndex) -> Lookup {
        let alone = words.allSatisfy { WordTables.skippable.contains($0.text) } ? index.named(words) : []
        if alone.count == 1 { return .found(alone) }
        var ids: [String] = []
        var open: [String]?
        var i = 0
        while i < words.count {
            if let match = index.match(words, at: i) {
                if match.ids.count == 1 {
                    if !ids.contains(match.ids[0]) { ids.append(match.ids[0]) }
                } else {
                    open = match.ids
                }
                i = match.range.upperBound
            } else if words[i].isMark || WordTables.filler.contains(words[i].text) || words[i].text == "or" {
                i += 1
            } else {
                return .nothing
            }
        }
        if let open, ids.isEmpty { return .ambiguous(open) }
        return ids.isEmpty ? .nothing : .found(ids)
    }

    /// As exact as possible; else the things that have all of the words in their names; else the one that shares clearly the most.
    static func best(_ words: [Token], in index: NameIndex) -> Lookup {
        let strict = exact(words, in: index)
        if strict != .nothing { return strict }
        let stems = words.filter { !$0.isMark && !WordTables.filler.contains($0.text) }.map(\.stem)
        let holders = index.holding(stems)
        if holders.count == 1 { return .found(holders) }
        if holders.count > 1 { return .ambiguous(holders) }
        let ranked = index.ranked(stems)
        guard let first = ranked.first, first.score >= 0.72 else { return .nothing }
        let close = ranked.filter { $0.score > first.score - 0.08 }.map(\.id)
        return close.count == 1 ? .found(close) : .ambiguous(close)
    }
}
