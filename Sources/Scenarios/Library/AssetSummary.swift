/// What lists and searches need of a machine: its file need not be read again for it.
public struct AssetSummary: Sendable, Hashable, Codable {
    public var id: String
    public var title: String
    public var industry: String
    public var names: [String]
    public var tags: [Name]
    public var components: [Part]
    public var faultCount: Int
    public var sensorFaultCount: Int
    /// Fault libraries that its faults are taken from: a change of one of them is a change of the machine.
    public var faultLibraries: [String]
    public var location: SourceLocation

    public struct Name: Sendable, Hashable, Codable {
        public var id: String
        public var title: String
    }

    /// A component, and how far its failing moves each tag.
    public struct Part: Sendable, Hashable, Codable {
        public var id: String
        public var title: String
        public var names: [String]
        /// The greatest share of its span by which any fault of the component moves a tag; tags it does not move are left out.
        public var moves: [Move]
    }

    public struct Move: Sendable, Hashable, Codable {
        /// Index into ``AssetSummary/tags``.
        public var tag: Int
        /// 0...1 and, where a value leaves its instrument's span, more.
        public var share: Double
    }

    public init(_ asset: Asset) {
        id = asset.id
        title = asset.title
        industry = asset.industry
        names = asset.names
        tags = asset.tags.map { Name(id: $0.id, title: $0.title) }
        components = asset.components.map { component in
            let effects = asset.faults.filter { $0.component == component.id }.flatMap(\.effects)
            let moves = asset.tags.enumerated().compactMap { index, tag -> Move? in
                let width = tag.span.upperBound - tag.span.lowerBound
                let change = effects.filter { $0.tag == tag.id }.map { abs($0.change) }.max() ?? 0
                return change > 0 && width > 0 ? Move(tag: index, share: change / width) : nil
            }
            return Part(id: component.id, title: component.title, names: component.names, moves: moves)
        }
        faultCount = asset.faults.count
        sensorFaultCount = asset.faults.count { $0.kind == .sensor }
        faultLibraries = asset.faultLibraries
        location = asset.location
    }
}
