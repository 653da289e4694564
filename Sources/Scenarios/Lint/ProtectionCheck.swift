/// Runs a machine through all that can happen to it and asks of its alarms whether they chatter, and of its trips whether they ever act.
struct ProtectionCheck {
    private(set) var findings: [LintFinding] = []
    /// Raisings of one alarm in an hour from which it chatters: ISA-18.2 speaks of three a minute; an operator is annoyed by far less.
    static let most = 12.0
    private static let seconds = 1200

    init(_ plant: Plant) throws(Plant.CompileError) {
        let asset = plant.asset
        var raised = plant.alarms.map { _ in 0.0 }
        var trips: Set<Int> = []
        for mode in asset.modes {
            try Self.run(plant, mode.id, nil, &raised, &trips)
            for index in asset.faults.indices { try Self.run(plant, mode.id, index, &raised, &trips) }
        }
        if trips.count < asset.interlocks.count { try Self.tryPairs(plant, &trips) }
        if trips.count < asset.interlocks.count { try Self.tryActions(plant, &trips) }
        for (index, alarm) in plant.alarms.enumerated() where raised[index] > Self.most {
            findings.append(
                .alarmChatters(tag: asset.tags[alarm.tag].id, limit: alarm.limit.kind.rawValue, perHour: raised[index]))
        }
        for index in asset.interlocks.indices where !trips.contains(index) {
            findings.append(.tripNeverActs(interlock: asset.interlocks[index].id))
        }
    }

    /// One run with noise, healthy or with a fault that has come up within two minutes; an alarm's raisings once things have settled.
    private static func run(
        _ plant: Plant, _ mode: String, _ fault: Int?, _ raised: inout [Double], _ trips: inout Set<Int>
    ) throws(Plant.CompileError) {
        var faults: [FaultInjection] = []
        var comesAndGoes = false
        if let fault {
            var profile = FaultProfile.ramp(seconds: 120)
            if case .intermittent = plant.asset.faults[fault].profile {
                profile = plant.asset.faults[fault].profile
                comesAndGoes = true
            }
            faults = [FaultInjection(fault: fault, severity: 1, onset: 1, profile: profile)]
        }
        var simulator = try Simulator(plant: plant, mode: mode, seed: 11, faults: faults)
        var counts = plant.alarms.map { _ in 0 }
        let settled = seconds / 2
        for second in 0..<Int(Double(seconds) / Tick.seconds) {
            simulator.step()
            for event in simulator.takeEvents() {
                switch event {
                case .alarmRaised(let index): if second >= settled { counts[index] += 1 }
                case .interlockTripped(let index): trips.insert(index)
                case .alarmReturned: break
                }
            }
        }
        guard !comesAndGoes else { return }
        for index in counts.indices { raised[index] = max(raised[index], Double(counts[index]) * 3600 / Double(seconds - settled)) }
    }

    /// Two faults at once: what a protection is for is seldom one thing.
    private static func tryPairs(_ plant: Plant, _ trips: inout Set<Int>) throws(Plant.CompileError) {
        let asset = plant.asset
        for first in asset.faults.indices {
            for second in asset.faults.indices where second > first {
                if trips.count == asset.interlocks.count { return }
                let faults = [first, second].map {
                    FaultInjection(fault: $0, severity: 1, onset: 1, profile: .ramp(seconds: 120))
                }
                var simulator = try Simulator(plant: plant, seed: 11, faults: faults, quiet: true)
                simulator.advance(by: seconds)
                for event in simulator.takeEvents() {
                    if case .interlockTripped(let trip) = event { trips.insert(trip) }
                }
            }
        }
    }

    /// Trips that no fault brings about: by what an operator does, alone and on top of each fault; set points go to both ends.
    private static func tryActions(_ plant: Plant, _ trips: inout Set<Int>) throws(Plant.CompileError) {
        let asset = plant.asset
        for mode in asset.modes {
            for (index, action) in asset.actions.enumerated() {
                var values: [Double?] = [nil]
                if let control = action.setsTo.flatMap(asset.control), case .setting(_, let range) = control.kind {
                    values = [range.lowerBound, range.upperBound]
                }
                for value in values {
                    for fault in [nil] + asset.faults.indices.map({ Optional($0) }) {
                        if trips.count == asset.interlocks.count { return }
                        let faults = fault.map {
                            [FaultInjection(fault: $0, severity: 1, onset: 1, profile: .ramp(seconds: 120))]
                        }
                        var simulator = try Simulator(plant: plant, mode: mode.id, seed: 11, faults: faults ?? [], quiet: true)
                        simulator.advance(by: 200)
                        guard case .done = simulator.operate(index, value: value) else { continue }
                        simulator.advance(by: 600)
                        for event in simulator.takeEvents() {
                            if case .interlockTripped(let trip) = event { trips.insert(trip) }
                        }
                    }
                }
            }
        }
    }
}
