import Testing

@testable import Scenarios

/// What every shipped machine must show, whoever edits its file next.
@Suite struct ShippedLibraryTests {
    static let library = try! Library(folder: ProjectFiles.root.appending(path: "scenario-library").path)
    static let plants = library.assets.map { try! Plant($0) }

    @Test func everyFileLoads() {
        #expect(Self.library.diagnostics.map(\.line) == [])
        #expect(Self.library.assets.count == Self.library.assetList.count)
        #expect(Self.library.scenarios.count == Self.library.scenarioList.count)
        #expect(Set(Self.library.scenarios.map(\.level)) == [1, 2, 3])
        for id in ["harvester-pilot-pressure", "crusher-bearing-hot", "turbine-gearbox-hot"] {
            #expect(Self.library.scenario(id) != nil)
        }
    }

    /// Eight seeds (in the long tests, and in `scenario test`, twenty), one hour, each mode: no alarm, no trip, nothing at an end stop, readings in their normal range 99 % of the time, and
    /// the correlations that physics promises. Then every fault: nothing at severity 0, its signature at full severity.
    @Test(arguments: plants.indices)
    func everyMachineIsWellAndFailsAsStated(index: Int) throws {
        let asset = Self.plants[index].asset
        let trial = try AssetTrial(asset, seeds: ProjectFiles.runsLongTests ? 20 : 8)
        #expect(trial.health.findings == [], "\(asset.id)")
        for (fault, findings) in zip(asset.faults, trial.faults) { #expect(findings == [], "\(asset.id).\(fault.id)") }
        #expect(trial.health.correlations.count >= 2)
    }

    /// A machine that must be found unwell, or the trial finds nothing.
    @Test func theTrialFindsWhatIsWrong() throws {
        var asset = Self.plants[0].asset
        asset.tags[0].normalRange = (asset.tags[0].normal - asset.tags[0].noise / 2)...asset.tags[0].normal
        asset.tags[1].alarms = [
            AlarmLimit(
                kind: .high, value: asset.tags[1].normal + asset.tags[1].noise / 2, level: .warning, code: "", deadband: 0,
                onDelay: 0,
                onlyWhile: nil)
        ]
        asset.correlations = [
            Correlation(
                first: asset.tags[0].id, second: asset.tags[1].id, bound: .atLeast(0.999), because: "", location: asset.location)
        ]
        let trial = HealthTrial(plant: try Plant(asset), seeds: 2, seconds: 1200)
        #expect(trial.findings.contains { if case .outOfRange(_, asset.tags[0].id, _, _, _, _) = $0 { true } else { false } })
        #expect(trial.findings.contains { if case .alarm(_, asset.tags[1].id, _, _, _) = $0 { true } else { false } })
        #expect(trial.findings.contains { if case .correlation = $0 { true } else { false } })
        // A signature that the plant cannot show: the tag named last is clamped half way.
        let fault = try #require(asset.faults.firstIndex { ($0.effects.first?.change ?? 0) > 0 })
        let effect = asset.faults[fault].effects[0]
        var clamped = Self.plants[0].asset
        let tag = try #require(clamped.tags.firstIndex { $0.id == effect.tag })
        clamped.faults[fault].effects[0].swing = .init(amplitude: effect.change, period: 40)
        clamped.tags[tag].physical = clamped.tags[tag].span.lowerBound...(clamped.tags[tag].normal + effect.change)
        #expect(try !FaultTrial(plant: Plant(clamped), fault: fault).findings.isEmpty)
    }

    @Test(arguments: plants.indices)
    func everyFaultMovesATagUnlikeItsLookAlike(index: Int) throws {
        let plant = Self.plants[index]
        let moves = try plant.asset.faults.indices.map { try Self.moves(plant, $0) }
        for (number, fault) in plant.asset.faults.enumerated() where fault.kind == .process {
            #expect(!fault.lookAlikes.isEmpty, "\(plant.asset.id).\(fault.id)")
            for lookAlike in fault.lookAlikes {
                let other = try #require(plant.asset.faults.firstIndex { $0.id == lookAlike.fault })
                // Where the signs are alike, going there tells: they are in different places.
                guard plant.asset.faults[other].component == fault.component else { continue }
                #expect(
                    zip(moves[number], moves[other]).contains { $0.sign != $1.sign },
                    "\(plant.asset.id): \(fault.id) moves as \(lookAlike.fault) does")
            }
        }
    }

    @Test(arguments: plants.indices)
    func stoppingAMachineStopsWhatDependsOnIt(index: Int) throws {
        let plant = Self.plants[index]
        for (control, model) in plant.asset.controls.enumerated() where model.kind == .onOff && model.start == 1 {
            let dependents = plant.asset.tags.indices.filter { plant.asset.tags[$0].runsWith.contains(model.id) }
            guard !dependents.isEmpty else { continue }
            var simulator = try Simulator(plant: plant, seed: 1, quiet: true)
            simulator.targets[control] = 0
            simulator.advance(by: 7200)
            for tag in dependents {
                let rest = plant.asset.tags[tag].atRest
                let width = plant.asset.tags[tag].span.upperBound - plant.asset.tags[tag].span.lowerBound
                #expect(
                    abs(simulator.nodes[plant.controlCount + tag] - rest) < 0.02 * width,
                    "\(plant.asset.id).\(plant.asset.tags[tag].id) without \(model.id)")
            }
        }
    }

    /// Per tag, when it first left the healthy course by three sigma and 1 % of its span, and to which side.
    private static func moves(_ plant: Plant, _ fault: Int) throws -> [(tag: Int, tick: Int, sign: Int)] {
        var healthy = try Simulator(plant: plant, seed: 1, quiet: true)
        var faulty = try Simulator(
            plant: plant, seed: 1,
            faults: [FaultInjection(fault: fault, severity: 1, onset: 0, profile: plant.asset.faults[fault].profile)],
            quiet: true)
        var moves = plant.asset.tags.indices.map { (tag: $0, tick: 0, sign: 0) }
        for tick in 1...1800 {
            healthy.step()
            faulty.step()
            for (tag, model) in plant.asset.tags.enumerated() where moves[tag].sign == 0 {
                let change = faulty.measured[tag] - healthy.measured[tag]
                let threshold = max(3 * model.noise, 0.01 * (model.span.upperBound - model.span.lowerBound))
                if abs(change) > threshold { moves[tag] = (tag, tick, change < 0 ? -1 : 1) }
            }
        }
        return moves
    }
}
