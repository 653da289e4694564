/// Simulated time in ticks since the drill began. One tick is one simulated second: see ``Tick/seconds``.
public typealias Tick = Int

extension Tick {
    /// Simulated seconds in one tick. Everything that turns ticks into time goes through here.
    public static let seconds: Double = 1
}
