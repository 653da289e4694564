import Scenarios
import Tutor

/// What the simulator comes to, as text: to be compared before and after a change that must not change a bit.
enum Digests {
    /// A line for every drill and seed after ten simulated minutes, and one for every machine over all its faults and actions.
    static func lines(_ library: Library) -> [String] {
        var lines = DrillDigests.lines(library)
        for asset in library.assets {
            if let digest = try? everything(on: asset) { lines.append("\(asset.id) all faults and actions \(digest)") }
        }
        return lines
    }

    /// Every fault with every kind of profile, a second fault over it, all actions one after the other, and every mode.
    private static func everything(on asset: Asset) throws -> String {
        let plant = try Plant(asset)
        let profiles: [FaultProfile] = [
            .step, .ramp(seconds: 200), .exponential(seconds: 300), .potentialFailure(seconds: 250), .intermittent(on: 20, off: 30),
            .staged([.init(seconds: 0, severity: 0.1), .init(seconds: 100, severity: 0.4), .init(seconds: 300, severity: 1)]),
        ]
        var hash: UInt64 = 0
        for (number, fault) in asset.faults.enumerated() {
            for (kind, profile) in ([fault.profile] + profiles).enumerated() {
                let other = (number * 7 + kind + 1) % asset.faults.count
                var simulator = try Simulator(
                    plant: plant, mode: asset.modes[(number + kind) % asset.modes.count].id, seed: UInt64(kind + 1),
                    faults: [
                        FaultInjection(fault: number, severity: 1, onset: 10, profile: profile),
                        FaultInjection(fault: other, severity: 0.7, onset: 60, profile: fault.profile, ends: 500),
                    ], quiet: kind == 3)
                for step in 0..<40 {
                    simulator.advance(by: 25)
                    if step >= 8, !asset.actions.isEmpty {
                        let action = (step * 3 + number + kind) % asset.actions.count
                        _ = simulator.operate(action, value: 50)
                        if step % 5 == 0 { _ = simulator.finishRepairs(of: action) }
                    }
                    if step % 6 == 0 { _ = simulator.acknowledge(tag: nil) }
                    hash = (hash ^ simulator.digest) &* 0x9e37_79b9_7f4a_7c15
                    for event in simulator.takeEvents() { hash = (hash &+ code(event)) &* 0xd134_2543_de82_ef95 }
                }
            }
        }
        return String(hash, radix: 16)
    }

    private static func code(_ event: PlantEvent) -> UInt64 {
        switch event {
        case .alarmRaised(let index): UInt64(index) * 3
        case .alarmReturned(let index): UInt64(index) * 3 + 1
        case .interlockTripped(let index): UInt64(index) * 3 + 2
        }
    }
}
