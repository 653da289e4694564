import Scenarios

/// Drills that are named: by id, by title, by place in the last list.
extension ScenarioSearch {
    /// One drill, several that fit as well, or none.
    func find(_ tokens: [Token], raw: String, offered: [String]) -> Lookup {
        let typed = raw.lowercased()
        if let exact = entries.first(where: { $0.scenario.id == typed }) { return .found([exact.scenario.id]) }
        if let position = SpokenNumbers.position(tokens) {
            let index = position < 0 ? offered.count - 1 : position - 1
            return offered.indices.contains(index) ? .found([offered[index]]) : .nothing
        }
        let words = tokens.filter { !$0.isMark }
        if words.allSatisfy({ ["it", "that", "this", "one", "drill", "scenario", "the"].contains($0.text) }) {
            return offered.count == 1 ? .found(offered) : offered.isEmpty ? .nothing : .ambiguous(offered)
        }
        // A full title is an answer whatever else it resembles.
        let stems = Self.content(words)
        if let title = entries.first(where: { $0.titleContent == stems }) { return .found([title.scenario.id]) }
        let near = best(stems, entries.filter { offered.contains($0.scenario.id) })
        return near == .nothing ? best(stems, entries) : near
    }

    /// The drill whose id or whole title was said, and nothing else.
    func named(_ raw: String) -> String? {
        let typed = raw.lowercased()
        if let exact = entries.first(where: { $0.scenario.id == typed }) { return exact.scenario.id }
        // As said, before the spelling was repaired.
        let words = Utterance(raw).tokens.filter { !$0.isMark }
        func titled(_ wanted: [String], _ title: KeyPath<Entry, [String]>) -> String? {
            guard wanted.count > 1 else { return nil }
            let fitting = entries.filter { $0[keyPath: title] == wanted }
            return fitting.count == 1 ? fitting[0].scenario.id : nil
        }
        return titled(Self.said(words), \.titleStems) ?? titled(Self.content(words), \.titleContent)
    }

    private func best(_ query: [String], _ entries: [Entry]) -> Lookup {
        guard !query.isEmpty else { return .nothing }
        let scored = entries.map { entry in
            (entry.scenario.id, Double(query.count { entry.content.contains($0) }) / Double(query.count))
        }
        guard let top = scored.map(\.1).max(), top >= 0.6 else { return .nothing }
        let fitting = scored.filter { $0.1 == top }.map(\.0)
        return fitting.count == 1 ? .found(fitting) : .ambiguous(fitting)
    }
}
