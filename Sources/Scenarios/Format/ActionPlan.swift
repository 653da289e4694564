/// The shortest safe way for an operator to bring a plant's controls where they are needed, found by trying on the plant itself.
struct ActionPlan {
    /// An action and the tick it is done at.
    struct Step: Sendable, Hashable {
        var action: String
        var tick: Tick
    }

    var steps: [Step] = []
    /// The plant when the last step is done and its controls stand.
    var simulator: Simulator

    /// At most this many actions in a row, and this many plants tried.
    private static let depth = 6
    private static let tries = 400
    /// Ticks that a person takes from one act to the next.
    private static let pause = 8

    /// Nil when no safe way was found.
    init?(to goal: [ControlState], from start: Simulator) {
        simulator = start
        var open = [self]
        var seen: Set<[Int]> = [Self.stand(start)]
        var tried = 0
        while !open.isEmpty {
            let plan = open.removeFirst()
            if goal.allSatisfy(plan.simulator.isMet) {
                self = plan
                return
            }
            guard plan.steps.count < Self.depth else { continue }
            for (index, action) in start.plant.asset.actions.enumerated() where Self.isMeans(action) && tried < Self.tries {
                tried += 1
                var next = plan
                guard next.perform(index), seen.insert(Self.stand(next.simulator)).inserted else { continue }
                open.append(next)
            }
        }
        return nil
    }

    /// Whether an action only moves controls: what mends, worsens or resets is no means to an end.
    private static func isMeans(_ action: PlantAction) -> Bool {
        !action.sets.isEmpty && action.setsTo == nil && action.repairs.isEmpty && action.worsens.isEmpty && action.resets.isEmpty
    }

    /// Where the controls stand, coarsely.
    private static func stand(_ simulator: Simulator) -> [Int] {
        simulator.plant.asset.controls.indices.map { Int((simulator.nodes[$0] * 50).rounded()) }
    }

    /// False when it cannot be done, or not safely.
    private mutating func perform(_ index: Int) -> Bool {
        simulator.advance(by: Self.pause)
        let tick = simulator.tick
        guard case .done(unsafe: false) = simulator.operate(index) else { return false }
        simulator.advance(by: simulator.plant.asset.actions[index].seconds)
        var before = Self.stand(simulator)
        // Until nothing has moved for ten seconds, or a machine runs down for longer than anybody waits.
        for _ in 0..<60 {
            simulator.advance(by: 10)
            let now = Self.stand(simulator)
            if now == before { break }
            before = now
        }
        steps.append(Step(action: simulator.plant.asset.actions[index].id, tick: tick))
        return true
    }
}
