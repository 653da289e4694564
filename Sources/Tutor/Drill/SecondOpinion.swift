import Scenarios

/// What a scoring endpoint predicts from the readings of a drill.
public struct SecondOpinion: Sendable, Hashable, Codable {
    /// A fault mode of the asset, or whatever the model calls it.
    public var fault: String
    /// 0...1, when it says.
    public var probability: Double?
    /// When the readings were taken.
    public var tick: Tick

    public init(fault: String, probability: Double?, tick: Tick) {
        self.fault = fault
        self.probability = probability
        self.tick = tick
    }

    /// What models call a machine that has nothing wrong with it.
    static let healthy: Set<String> = ["healthy", "normal", "none", "no_fault", "ok"]
}
