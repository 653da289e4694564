import Scenarios

/// Finds drills by what people call them: an id, a place in the last list, or words.
struct ScenarioFinder {
    private let context: InterpreterContext

    init(_ context: InterpreterContext) { self.context = context }

    /// One drill, several that fit as well, or none.
    func find(_ tokens: [Token], raw: String) -> Lookup {
        let typed = raw.lowercased()
        if let exact = context.scenarios.first(where: { $0.id.lowercased() == typed }) { return .found([exact.id]) }
        if let position = SpokenNumbers.position(tokens) {
            let index = position < 0 ? context.offered.count - 1 : position - 1
            return context.offered.indices.contains(index) ? .found([context.offered[index]]) : .nothing
        }
        let words = tokens.filter { !$0.isMark }
        if words.allSatisfy({ ["it", "that", "this", "one", "drill", "scenario", "the"].contains($0.text) }) {
            return context.offered.count == 1
                ? .found(context.offered) : context.offered.isEmpty ? .nothing : .ambiguous(context.offered)
        }
        // A full title is an answer whatever else it resembles.
        let stems = content(words)
        if let title = context.scenarios.first(where: { content(Utterance($0.title).tokens) == stems }) {
            return .found([title.id])
        }
        let offered = context.scenarios.filter { context.offered.contains($0.id) }
        let near = best(stems, offered)
        return near == .nothing ? best(stems, context.scenarios) : near
    }

    /// The drill whose id or whole title was said, and nothing else.
    func named(_ raw: String) -> String? {
        let typed = raw.lowercased()
        if let exact = context.scenarios.first(where: { $0.id.lowercased() == typed }) { return exact.id }
        // As said, before the spelling was repaired: titles hold words that the grammar does not know.
        let said = Utterance(raw).tokens.filter { !$0.isMark }
        func titled(_ words: ([Token]) -> [String]) -> String? {
            let wanted = words(said)
            let fitting = context.scenarios.filter { words(Utterance($0.title).tokens) == wanted }
            return wanted.count > 1 && fitting.count == 1 ? fitting[0].id : nil
        }
        // Small words tell some titles apart ("again"); others people leave out ("is").
        return titled { $0.filter { !$0.isMark && !WordTables.articles.contains($0.text) }.map(\.stem) } ?? titled(content)
    }

    /// Words worth looking for drills with, when at least one of them means something to the library.
    func query(in tokens: [Token]) -> String? {
        let words = tokens.filter {
            !$0.isMark && $0.number == nil && !Self.idle.contains($0.text) && !WordTables.filler.contains($0.text)
        }
        guard !words.isEmpty, words.count <= 12 else { return nil }
        let known = Set(context.scenarios.flatMap(stems))
        guard words.contains(where: { known.contains($0.stem) }) else { return nil }
        return words.map(\.text).joined(separator: " ")
    }

    /// The words of a query without those that only say that something is wanted; all of them when nothing else is left.
    static func trimmed(_ tokens: [Token]) -> String {
        let words = tokens.filter { !$0.isMark && !idle.contains($0.text) && !WordTables.articles.contains($0.text) }
        return (words.isEmpty ? tokens : words).map(\.text).joined(separator: " ")
    }

    private static let idle: Set<String> = [
        "practise", "practice", "train", "training", "learn", "drill", "drills", "scenario", "scenarios", "exercise", "exercises",
        "i",
        "want", "need", "like", "would", "about", "something", "anything", "some", "find", "give", "show", "faultfinding", "it",
        "think",
        "one", "new", "start", "begin",
    ]

    private func content(_ tokens: [Token]) -> [String] {
        tokens.filter { !$0.isMark && !WordTables.filler.contains($0.text) && !Self.idle.contains($0.text) }.map(\.stem)
    }

    private func stems(_ scenario: ScenarioSummary) -> [String] {
        content(([scenario.id, scenario.title, scenario.asset] + scenario.tags).flatMap { Utterance($0).tokens })
    }

    private func best(_ query: [String], _ scenarios: [ScenarioSummary]) -> Lookup {
        guard !query.isEmpty else { return .nothing }
        let scored = scenarios.map { scenario in
            let own = Set(stems(scenario))
            return (scenario.id, Double(query.count { own.contains($0) }) / Double(query.count))
        }
        guard let top = scored.map(\.1).max(), top >= 0.6 else { return .nothing }
        let fitting = scored.filter { $0.1 == top }.map(\.0)
        return fitting.count == 1 ? .found(fitting) : .ambiguous(fitting)
    }
}
