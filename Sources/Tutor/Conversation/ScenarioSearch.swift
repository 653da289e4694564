import Scenarios

/// Finds drills by words: title and tags count most, then the machine, its industry and its parts. Knows no hidden fault.
public struct ScenarioSearch: Sendable {
    private let entries: [Entry]

    /// One drill with its words, stemmed once.
    private struct Entry: Sendable {
        var scenario: ScenarioSummary
        var own: Set<String>
        var title: Set<String>
        var machine: MachineWords
    }

    /// The words of a machine, shared by its drills.
    private final class MachineWords: Sendable {
        let names: Set<String>
        let industry: Set<String>
        let parts: Set<String>
        let tags: Set<String>
        /// Of each component: what it is called, and how far its failing moves which tag.
        let components: [(words: Set<String>, moves: [(tag: [String], share: Double)])]

        init(_ asset: AssetSummary) {
            names = Self.words([asset.title, asset.id] + asset.names)
            industry = Self.words([asset.industry])
            parts = Self.words(asset.components.flatMap { [$0.title] + $0.names })
            let titles = asset.tags.map { ScenarioSearch.words($0.title) }
            tags = Set(titles.flatMap(\.self))
            components = asset.components.map { part in
                (Self.words([part.title, part.id]), part.moves.map { (titles[$0.tag], $0.share) })
            }
        }

        static func words(_ texts: [String]) -> Set<String> { Set(texts.flatMap(ScenarioSearch.words)) }
    }

    /// Drills kept for exams are not found.
    public init(library: Library) {
        let machines = Dictionary(library.assetList.map { ($0.id, MachineWords($0)) }) { first, _ in first }
        entries = library.scenarioList.compactMap { scenario in
            guard !scenario.isForExams, let machine = machines[scenario.asset] else { return nil }
            return Entry(
                scenario: scenario, own: MachineWords.words([scenario.id, scenario.title] + scenario.tags),
                title: Set(Self.words(scenario.title)), machine: machine)
        }
    }

    /// Ids of the drills that match, best first, by id among equals. An empty query matches all.
    public func find(_ query: String, industry: String? = nil, level: Int? = nil, tag: String? = nil) -> [String] {
        let words = Self.words(query)
        var scored: [(id: String, score: Int)] = []
        for entry in entries {
            if let level, entry.scenario.level != level { continue }
            if let tag, !entry.scenario.tags.contains(where: { $0.lowercased() == tag.lowercased() }) { continue }
            if let industry, entry.machine.industry.isDisjoint(with: Self.words(industry)) { continue }
            let direct = words.isEmpty ? 1 : words.reduce(0) { $0 + weight(of: $1, entry) }
            let score = direct == 0 ? 0 : direct * 100 + Self.affinity(words, entry)
            if score > 0 { scored.append((entry.scenario.id, score)) }
        }
        let best = scored.map(\.score).max() ?? 0
        // What matches by a stray word only is noise beside a real match.
        return scored.filter { $0.score * 3 >= best }.sorted { $0.score != $1.score ? $0.score > $1.score : $0.id < $1.id }
            .map(\.id)
    }

    private func weight(of word: String, _ entry: Entry) -> Int {
        var score = 0
        if entry.own.contains(word) { score += 4 }
        if entry.machine.names.contains(word) { score += 3 }
        if entry.machine.industry.contains(word) || word == entry.scenario.difficulty.rawValue { score += 2 }
        if entry.machine.parts.contains(word) { score += 2 }
        if entry.machine.tags.contains(word) { score += 1 }
        return score
    }

    /// Who wants to practise pump failures wants complaints that a failing pump can cause: 0...99, by the greatest share of
    /// its span that any fault of a named component moves a point of the complaint. It looks at all fault modes of the
    /// component alike, so it says nothing about the one that is hidden.
    private static func affinity(_ query: [String], _ entry: Entry) -> Int {
        var best = 0.0
        for component in entry.machine.components where !component.words.isDisjoint(with: query) {
            for move in component.moves where entry.title.isSuperset(of: move.tag) { best = max(best, move.share) }
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
