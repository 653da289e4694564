import Scenarios

/// Finds drills by words: title and tags count most, then the machine, its industry and its parts. Knows no hidden fault.
public struct ScenarioSearch: Sendable {
    let library: Library

    public init(library: Library) { self.library = library }

    /// Ids of the drills that match, best first, the library's order among equals. An empty query matches all.
    public func find(_ query: String, industry: String? = nil, level: Int? = nil, tag: String? = nil) -> [String] {
        let words = Self.words(query)
        var scored: [(id: String, score: Int, order: Int)] = []
        for (order, scenario) in library.scenarios.enumerated() {
            guard let asset = library.asset(scenario.asset) else { continue }
            if let level, scenario.level != level { continue }
            if let tag, !scenario.tags.contains(where: { $0.lowercased() == tag.lowercased() }) { continue }
            if let industry, !Self.words(asset.industry).contains(where: { Self.words(industry).contains($0) }) { continue }
            let score = words.isEmpty ? 1 : words.reduce(0) { $0 + weight(of: $1, scenario, asset) }
            if score > 0 { scored.append((scenario.id, score, order)) }
        }
        let best = scored.map(\.score).max() ?? 0
        // What matches by a stray word only is noise beside a real match.
        return scored.filter { $0.score * 3 >= best }.sorted { $0.score != $1.score ? $0.score > $1.score : $0.order < $1.order }
            .map(\.id)
    }

    private func weight(of word: String, _ scenario: Scenario, _ asset: Asset) -> Int {
        func holds(_ texts: [String]) -> Bool { texts.contains { Self.words($0).contains(word) } }
        var score = 0
        if holds([scenario.id, scenario.title] + scenario.tags) { score += 4 }
        if holds([asset.title, asset.id] + asset.names) { score += 3 }
        if holds([asset.industry, scenario.difficulty.rawValue]) { score += 2 }
        if holds(asset.components.flatMap { [$0.title] + $0.names }) { score += 2 }
        if holds(asset.tags.map(\.title)) { score += 1 }
        return score
    }

    private static let idle: Set<String> = [
        "i", "need", "to", "want", "practise", "practice", "the", "a", "an", "me", "some", "drill", "drills", "on", "with", "for", "of",
        "and", "failure", "failures", "fault", "faults", "problem", "problems", "train", "training", "scenario", "scenarios", "show",
        "list", "give", "find", "start", "do", "please", "my", "in", "about", "something", "one", "all", "what", "are", "there", "is",
        "falling", "level",
    ]

    /// Words cut to a common stem of their first letters: hydraulic, hydraulics and hydraulically are one.
    static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { !idle.contains($0) }.map { word in
            var word = word
            for ending in ["ing", "ics", "ic", "es", "s"] where word.hasSuffix(ending) && word.count - ending.count >= 4 {
                word.removeLast(ending.count)
                break
            }
            return word
        }
    }
}
