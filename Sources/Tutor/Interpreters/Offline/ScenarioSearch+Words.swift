import Scenarios

/// What counts as a word to look for drills by.
extension ScenarioSearch {
    /// Stems of the words that mean something.
    static func stems(_ tokens: [Token]) -> [String] {
        tokens.filter { $0.kind == .word && !SearchWords.idle.contains($0.text) && !WordTables.skippable.contains($0.text) }
            // A press is a machine here and no pressure.
            .map { $0.text == "press" ? $0.text : SearchWords.same[$0.stem] ?? $0.stem }
    }

    /// As said, without articles: small words tell some titles apart ("again").
    static func said(_ tokens: [Token]) -> [String] {
        tokens.filter { !$0.isMark && !WordTables.articles.contains($0.text) }.map(\.stem)
    }

    /// Without the small words that people leave out ("is").
    static func content(_ tokens: [Token]) -> [String] {
        tokens.filter { !$0.isMark && !WordTables.filler.contains($0.text) && !SearchWords.wishes.contains($0.text) }.map(\.stem)
    }

    /// The words of a query without those that only say that something is wanted; all of them when nothing else is left.
    static func trimmed(_ tokens: [Token]) -> String {
        let words = tokens.filter {
            !$0.isMark && !SearchWords.wishes.contains($0.text) && !WordTables.articles.contains($0.text)
        }
        return (words.isEmpty ? tokens : words).map(\.text).joined(separator: " ")
    }

    /// The utterance with its spelling mended by the words of the library.
    func repaired(_ utterance: Utterance) -> Utterance {
        var out = utterance
        out.tokens = spelling.repaired(utterance.tokens)
        return out
    }

    /// Words worth looking for drills with, when at least one of them means something to the library, and the level asked for.
    func query(in tokens: [Token]) -> (query: String, level: Int?)? {
        let (level, rest) = Self.level(in: tokens)
        let words = rest.filter { token in
            guard token.kind == .word, !SearchWords.wishes.contains(token.text) else { return false }
            return !WordTables.filler.contains(token.text) || token.text == "data"
        }
        guard words.count <= 12 else { return nil }
        let known = Self.stems(words).filter(knows)
        if known.isEmpty {
            // "Hard ones", but not "that was hard".
            let asks = rest.contains { ["one", "ones", "drill", "drills", "something", "anything", "level"].contains($0.text) }
            return level != nil && asks && words.allSatisfy { SearchWords.idle.contains($0.text) } ? ("", level) : nil
        }
        return (words.map(\.text).joined(separator: " "), level)
    }
}
