import Scenarios

/// Finds drills by words: title and tags count most, then the machine, its industry and its parts. Knows no hidden fault.
public struct ScenarioSearch: Sendable {
    let library: Library

    public init(library: Library) { self.library = library }

    /// Ids of the drills that match, best first, by id among equals. An empty query matches all.
    public func find(_ query: String, industry: String? = nil, level: Int? = nil, tag: String? = nil) -> [String] {
        let words = Self.words(query)
        var scored: [(id: String, score: Int)] = []
        for scenario in library.scenarios {
            guard let asset = library.asset(scenario.asset) else { continue }
            if let level, scenario.level != level { continue }
            if let tag, !scenario.tags.contains(where: { $0.lowercased() == tag.lowercased() }) { continue }
            if let industry, !Self.words(asset.industry).contains(where: { Self.words(industry).contains($0) }) { continue }
            let direct = words.isEmpty ? 1 : words.reduce(0) { $0 + weight(of: $1, scenario, asset) }
            let score = direct == 0 ? 0 : direct * 100 + Self.affinity(words, scenario, asset)
            if score > 0 { scored.append((scenario.id, score)) }
        }
        let best = scored.map(\.score).max() ?? 0
        // What matches by a stray word only is noise beside a real match.
        return scored.filter { $0.score * 3 >= best }.sorted { $0.score != $1.score ? $0.score > $1.score : $0.id < $1.id }
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

    /// Who wants to practise pump failures wants complaints that a failing pump can cause: 0...99, by the greatest share of
    /// its span that any fault of a named component moves a point of the complaint. It looks at all fault modes of the
    /// component alike, so it says nothing about the one that is hidden.
    private static func affinity(_ query: [String], _ scenario: Scenario, _ asset: Asset) -> Int {
        let complaint = Set(words(scenario.title))
        let components = asset.components.filter { component in
            query.contains { words(component.title).contains($0) || words(component.id).contains($0) }
        }.map(\.id)
        var best = 0.0
        for fault in asset.faults where components.contains(fault.component) {
            for effect in fault.effects {
                guard let tag = asset.tag(effect.tag), complaint.isSuperset(of: words(tag.title)) else { continue }
                best = max(best, abs(effect.change) / (tag.span.upperBound - tag.span.lowerBound))
            }
        }
        return min(99, Int(best * 100))
    }

    private static let idle: Set<String> = [
        "i", "need", "to", "want", "practise", "practice", "the", "a", "an", "me", "some", "drill", "drills", "on", "with", "for",
        "of",
        "and", "failure", "failures", "fault", "faults", "problem", "problems", "train", "training", "scenario", "scenarios",
        "show",
        "list", "give", "find", "start", "do", "please", "my", "in", "about", "something", "one", "all", "what", "are", "there",
        "is",
        "falling",
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
