import Scenarios

/// Finds drills by what people call them: an id, a title, a place in the last list, or words about the complaint, the machine,
/// its industry and its parts. Made once for a library; knows no hidden fault.
public struct ScenarioSearch: Sendable {
    /// Where a word of a drill stands, and what it is worth there.
    enum Field: Int, CaseIterable, Sendable {
        case own, machine, industry, parts, instruments

        var worth: Double {
            switch self {
            case .own: 5
            case .machine: 4
            case .industry: 3
            case .parts: 2
            case .instruments: 1.2
            }
        }
    }

    /// One drill with its words, stemmed once.
    struct Entry: Sendable {
        var scenario: ScenarioSummary
        /// Its id and its title as they are said: for whoever names it outright.
        var titleStems: [String]
        var titleContent: [String]
        /// Stems of id, title, machine and tags.
        var content: Set<String>
        var title: Set<String>
        /// Of each word that leads to it, the best field it stands in.
        var fields: [String: Field]
        /// What its industry is called, word for word: oil and gas.
        var industry: Set<String>
        /// Into `machines`; none for a drill whose machine is not known.
        var machine: Int?
    }

    /// What a failing part moves, and how people call the part.
    struct Part: Sendable {
        var words: Set<String>
        var moves: [(tag: Set<String>, share: Double)]
    }

    let entries: [Entry]
    /// Parts of each machine.
    let machines: [[Part]]
    /// In how many drills a word stands, in any field.
    let spread: [String: Int]
    /// Knows the words of the library: nobody mends the space in "something in space".
    let spelling: WordSpelling
    private let sources: (scenarios: [ScenarioSummary], machines: [AssetSummary])

    /// Drills kept for exams are not found.
    public init(library: Library) {
        self.init(scenarios: library.scenarioList.filter { !$0.isForExams }, machines: library.assetList)
    }

    /// - Parameters:
    ///   - scenarios: the drills that can be found.
    ///   - machines: their machines; a drill is found by its own words without.
    public init(scenarios: [ScenarioSummary], machines: [AssetSummary]) {
        sources = (scenarios, machines)
        var spelling = WordSpelling()
        let memo = TokenMemo()
        let fields = machines.map { Self.fields(of: $0, memo, &spelling) }
        let places = Dictionary(machines.enumerated().map { ($1.id, $0) }) { first, _ in first }
        entries = scenarios.map { scenario in
            let machine = places[scenario.asset]
            let words = memo.tokens(scenario.title).filter { !$0.isMark }
            spelling.learn(words)
            var own = machine.map { fields[$0] } ?? [:]
            for text in [scenario.id, scenario.title, scenario.difficulty.rawValue] + scenario.tags {
                for stem in Self.stems(memo.tokens(text)) { own[stem] = .own }
            }
            let all = [scenario.id, scenario.title, scenario.asset] + scenario.tags
            return Entry(
                scenario: scenario, titleStems: Self.said(words), titleContent: Self.content(words),
                content: Set(all.flatMap { Self.content(memo.tokens($0)) }), title: Set(Self.said(words)), fields: own,
                industry: machine.map { Set(Self.stems(memo.tokens(machines[$0].industry))) } ?? [], machine: machine)
        }
        self.machines = machines.map { machine in
            let titles = machine.tags.map { Set(Self.said(memo.tokens($0.title))) }
            return machine.components.map { part in
                Part(
                    words: Set([part.title, part.id].flatMap { Self.stems(memo.tokens($0)) }),
                    moves: part.moves.map { (titles[$0.tag], $0.share) })
            }
        }
        var spread: [String: Int] = [:]
        for entry in entries { for word in entry.fields.keys { spread[word, default: 0] += 1 } }
        self.spread = spread
        self.spelling = spelling
    }

    private static func fields(of machine: AssetSummary, _ memo: TokenMemo, _ spelling: inout WordSpelling) -> [String: Field] {
        var out: [String: Field] = [:]
        func add(_ texts: [String], _ field: Field) {
            for text in texts {
                let tokens = memo.tokens(text)
                spelling.learn(tokens)
                for stem in stems(tokens) where (out[stem]?.worth ?? 0) < field.worth { out[stem] = field }
            }
        }
        add([machine.title, machine.id] + machine.names, .machine)
        add([machine.industry], .industry)
        add(SearchWords.industries[machine.industry] ?? [], .industry)
        add(machine.components.flatMap { [$0.title] + $0.names }, .parts)
        add(machine.tags.map(\.title), .instruments)
        return out
    }

    /// Whether it was made of these.
    func isMade(of scenarios: [ScenarioSummary], _ machines: [AssetSummary]) -> Bool {
        sources.scenarios == scenarios && sources.machines == machines
    }

    /// Whether a word leads anywhere.
    func knows(_ stem: String) -> Bool {
        spread[stem] != nil || (SearchWords.alike[stem] ?? []).contains { spread[$0.stem] != nil }
    }
}
