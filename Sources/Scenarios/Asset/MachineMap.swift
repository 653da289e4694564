/// A machine as a picture needs it: its components, which instruments sit on which, and what flows between them.
///
/// What the author says counts (`tags` of components, `flows`). What is not said is worked out from names, from inspections that read an
/// instrument, and from couplings; never from faults, so that the picture says nothing of what can go wrong.
public struct MachineMap: Sendable, Hashable {
    public struct Part: Sendable, Hashable {
        /// Component id.
        public var component: String
        public var title: String
        /// Ids of the tags that are measured there, in the order of the asset.
        public var tags: [String]
    }

    /// In the order of the asset.
    public var parts: [Part]
    /// Ids of the tags that belong to no component.
    public var loose: [String]
    public var flows: [Flow]

    public init(_ asset: Asset) {
        let said = Dictionary(
            asset.components.flatMap { part in part.tags.map { ($0, part.id) } }, uniquingKeysWith: { first, _ in first })
        let guess = ComponentGuess(asset)
        var home: [String: String] = [:]
        for tag in asset.tags { home[tag.id] = said.isEmpty ? guess.component(of: tag) : said[tag.id] }
        parts = asset.components.map { part in
            Part(component: part.id, title: part.title, tags: asset.tags.map(\.id).filter { home[$0] == part.id })
        }
        loose = asset.tags.map(\.id).filter { home[$0] == nil }
        flows = asset.flows.isEmpty ? Self.derived(asset, home) : asset.flows
    }

    /// A coupling from an instrument here to one there stands for something that runs between the two.
    private static func derived(_ asset: Asset, _ home: [String: String]) -> [Flow] {
        var flows: [Flow] = []
        for coupling in asset.couplings {
            guard let from = home[coupling.from], let to = home[coupling.to], from != to,
                !flows.contains(where: { Set([$0.from, $0.to]) == Set([from, to]) })
            else { continue }
            flows.append(Flow(from: from, to: to))
        }
        return flows
    }

    /// Parts from the beginning of the flows to their end: each after those that feed it, circles cut where the author's order does.
    public var order: [Int] {
        let index = Dictionary(
            parts.enumerated().map { ($0.element.component, $0.offset) }, uniquingKeysWith: { first, _ in first })
        var feeds: [[Int]] = Array(repeating: [], count: parts.count)
        for flow in flows {
            if let from = index[flow.from], let to = index[flow.to], from != to { feeds[to].append(from) }
        }
        var out: [Int] = []
        var state = Array(repeating: 0, count: parts.count)
        func visit(_ part: Int) {
            guard state[part] == 0 else { return }
            state[part] = 1
            for feeder in feeds[part] { visit(feeder) }
            state[part] = 2
            out.append(part)
        }
        // A circle begins with the part that the author drew first.
        let starts = flows.compactMap { index[$0.from] }
        if let first = starts.first { state[first] = 2; out.append(first) }
        for part in starts + Array(parts.indices) { visit(part) }
        return out
    }
}
