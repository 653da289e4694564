import Scenarios

/// What an interpreter may know when it reads an utterance. The active fault is not in it, on purpose.
public struct InterpreterContext: Sendable {
    /// The asset of the running drill; nil outside a drill.
    public var asset: Asset?
    /// Mode of the running drill; nil outside a drill.
    public var mode: DrillMode?
    /// All drills that can be started.
    public var scenarios: [ScenarioSummary]
    /// All machines, for free practice.
    public var machines: [AssetSummary]
    /// Ids of the drills in the last list shown, so that "the first one" has a meaning.
    public var offered: [String]
    /// Tags last shown, so that "and the last ten minutes?" has a meaning.
    public var lastTags: [String]

    public init(
        asset: Asset?, mode: DrillMode?, scenarios: [ScenarioSummary], machines: [AssetSummary] = [], offered: [String],
        lastTags: [String]
    ) {
        self.asset = asset
        self.mode = mode
        self.scenarios = scenarios
        self.machines = machines
        self.offered = offered
        self.lastTags = lastTags
    }
}
