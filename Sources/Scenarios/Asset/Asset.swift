/// An equipment unit (ISO 14224): its points, components, couplings, fault modes and actions, as one file states them.
///
/// Order is the author's everywhere: it decides the order on screens and of evaluation, so nothing here is a set.
public struct Asset: Sendable, Hashable {
    public var id: String
    public var title: String
    public var industry: String
    public var summary: String
    public var names: [String]
    public var tags: [Tag]
    public var controls: [Control]
    public var couplings: [Coupling]
    public var components: [Component]
    public var faults: [FaultMode]
    public var actions: [PlantAction]
    public var interlocks: [Interlock]
    /// At least one; the first is the one that ``Tag/normal`` speaks of.
    public var modes: [OperatingMode]
    public var correlations: [Correlation]
    /// What runs between components; empty when the author says nothing.
    public var flows: [Flow]
    public var reference: [ReferenceTopic]
    public var sources: [String]
    /// Ids of the fault libraries that its faults are taken from.
    public var faultLibraries: [String]
    public var location: SourceLocation

    public init(
        id: String, title: String, industry: String, summary: String, names: [String], tags: [Tag], controls: [Control],
        couplings: [Coupling], components: [Component], faults: [FaultMode], actions: [PlantAction],
        interlocks: [Interlock], modes: [OperatingMode], correlations: [Correlation] = [], flows: [Flow] = [],
        reference: [ReferenceTopic],
        sources: [String], faultLibraries: [String] = [],
        location: SourceLocation
    ) {
        self.id = id
        self.title = title
        self.industry = industry
        self.summary = summary
        self.names = names
        self.tags = tags
        self.controls = controls
        self.couplings = couplings
        self.components = components
        self.faults = faults
        self.actions = actions
        self.interlocks = interlocks
        self.modes = modes
        self.correlations = correlations
        self.flows = flows
        self.reference = reference
        self.sources = sources
        self.faultLibraries = faultLibraries
        self.location = location
    }

    public func tag(_ id: String) -> Tag? { tags.first { $0.id == id } }
    public func control(_ id: String) -> Control? { controls.first { $0.id == id } }
    public func component(_ id: String) -> Component? { components.first { $0.id == id } }
    public func fault(_ id: String) -> FaultMode? { faults.first { $0.id == id } }
    public func action(_ id: String) -> PlantAction? { actions.first { $0.id == id } }
    public func mode(_ id: String) -> OperatingMode? { modes.first { $0.id == id } }
}
