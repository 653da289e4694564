/// Something that was done to the plant, as far as what instruments show depends on it.
public struct Intervention: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// Index into the asset's actions, and the set point that was asked for.
        case operate(Int, value: Double?)
        /// The time that an action takes has passed: what it mends is mended.
        case finish(Int)
        /// Run as this mode has it.
        case mode(String)
    }

    public var tick: Tick
    public var kind: Kind

    public init(tick: Tick, kind: Kind) {
        self.tick = tick
        self.kind = kind
    }

    /// Does the same to another plant; what that plant does not allow does not happen.
    func apply(to simulator: inout Simulator) {
        switch kind {
        case .operate(let action, let value): _ = simulator.operate(action, value: value)
        case .finish(let action): _ = simulator.finishRepairs(of: action)
        case .mode(let mode): simulator.change(toMode: mode)
        }
    }
}
