import Testing

@testable import Scenarios

/// What every shipped machine must show, whoever edits its file next.
@Suite struct ShippedLibraryTests {
    static let library = try! Library(folder: ProjectFiles.root.appending(path: "scenario-library").path)
    static let plants = library.assets.map { try! Plant($0) }

    @Test func everyFileLoads() {
        #expect(Self.library.diagnostics.map(\.line) == [])
        #expect(Self.library.assets.count >= 3)
        #expect(Self.library.scenarios.count >= 8)
        #expect(Set(Self.library.scenarios.map(\.level)) == [1, 2, 3])
        for id in ["harvester-pilot-pressure", "crusher-bearing-hot", "turbine-gearbox-hot"] {
            #expect(Self.library.scenario(id) != nil)
        }
    }

    @Test(arguments: plants.indices)
    func everyMachineHasItsFaults(index: Int) {
        let asset = Self.plants[index].asset
        #expect(asset.faults.filter { $0.kind == .process }.count >= 4)
        #expect(asset.faults.filter { $0.kind == .sensor }.count >= 2)
        #expect(asset.modes.count >= 2)
        #expect(!asset.interlocks.isEmpty)
        #expect(asset.actions.count >= 4)
        #expect(asset.actions.contains { $0.danger == .safetyCritical })
        #expect(!asset.sources.isEmpty)
        for fault in asset.faults { #expect(fault.phrases.count >= 4, "\(fault.id)") }
    }

    @Test(arguments: plants.indices)
    func noAlarmStandsInAHealthyPlantForAnHour(index: Int) throws {
        let plant = Self.plants[index]
        for mode in plant.asset.modes {
            for seed in 1...20 {
                var simulator = try Simulator(plant: plant, mode: mode.id, seed: UInt64(seed))
                simulator.advance(by: 3600)
                let events = simulator.takeEvents()
                #expect(events.isEmpty, "\(plant.asset.id) \(mode.id) seed \(seed): \(events.count) events")
            }
        }
    }

    @Test(arguments: plants.indices)
    func healthyReadingsLieInTheirNormalRange(index: Int) throws {
        let plant = Self.plants[index]
        var outside = [Int](repeating: 0, count: plant.tagCount)
        let seeds = 5
        for seed in 1...seeds {
            var simulator = try Simulator(plant: plant, seed: UInt64(seed))
            for _ in 0..<3600 {
                simulator.step()
                for (tag, model) in plant.asset.tags.enumerated() where !model.normalRange.contains(simulator.measured[tag]) {
                    outside[tag] += 1
                }
            }
        }
        for (tag, count) in outside.enumerated() {
            #expect(count * 100 <= 3600 * seeds, "\(plant.asset.id).\(plant.asset.tags[tag].id): \(count) of \(3600 * seeds)")
        }
    }

    @Test(arguments: plants.indices)
    func everyProcessFaultMovesThreeTagsAtDifferentTimes(index: Int) throws {
        let plant = Self.plants[index]
        for (number, fault) in plant.asset.faults.enumerated() where fault.kind == .process {
            let moves = try Self.moves(plant, number).filter { $0.sign != 0 }
            #expect(moves.count >= 3, "\(plant.asset.id).\(fault.id): \(moves.map { plant.asset.tags[$0.tag].id })")
            #expect(Set(moves.map(\.tick)).count >= 3, "\(plant.asset.id).\(fault.id): \(moves.map(\.tick))")
        }
    }

    @Test(arguments: plants.indices)
    func everyFaultMovesATagUnlikeItsLookAlike(index: Int) throws {
        let plant = Self.plants[index]
        for (number, fault) in plant.asset.faults.enumerated() where fault.kind == .process {
            #expect(!fault.lookAlikes.isEmpty, "\(plant.asset.id).\(fault.id)")
            let mine = try Self.moves(plant, number)
            for lookAlike in fault.lookAlikes {
                let other = try #require(plant.asset.faults.firstIndex { $0.id == lookAlike.fault })
                let theirs = try Self.moves(plant, other)
                #expect(
                    zip(mine, theirs).contains { $0.sign != $1.sign },
                    "\(plant.asset.id): \(fault.id) moves as \(lookAlike.fault) does")
            }
        }
    }

    @Test(arguments: plants.indices)
    func severityZeroIsHealthyToTheBit(index: Int) throws {
        let plant = Self.plants[index]
        var healthy = try Simulator(plant: plant, seed: 5)
        healthy.advance(by: 600)
        for number in plant.asset.faults.indices {
            var zero = try Simulator(
                plant: plant, seed: 5,
                faults: [FaultInjection(fault: number, severity: 0, onset: 10, profile: plant.asset.faults[number].profile)])
            zero.advance(by: 600)
            #expect(zero.measured == healthy.measured, "\(plant.asset.id).\(plant.asset.faults[number].id)")
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
