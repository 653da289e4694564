import Scenarios
import Testing

@testable import Tutor

/// The interpreter on the assets that are shipped.
@Suite struct OfflineLibraryTests {
    private static let library = ShippedLibrary.library
    private static let assets = ShippedLibrary.assets

    private func read(_ said: String, on asset: Asset) -> Interpretation { ShippedLibrary.read(said, on: asset) }

    @Test func theLibraryIsThere() {
        #expect(Self.assets.count >= 3)
        #expect(!Self.library.scenarios.isEmpty)
    }

    /// What help shows on a machine is understood there as the very command that it stands for.
    @Test func helpSpeaksOfThisMachine() {
        for asset in Self.assets {
            let words = Words(library: Self.library, asset: asset)
            // A diagnosis has no example of the machine's own: it would look like a hint.
            for row in CommandCatalogue.all where row.modes.contains(.practice) && row.name != .submitDiagnosis {
                let context = InterpreterContext(
                    asset: asset, mode: .practice, scenarios: Self.library.scenarioList, offered: [], lastTags: [])
                let found = ShippedLibrary.interpreters[asset.id]!.interpret(words.example(row), context: context)
                if [.listScenarios, .startScenario].contains(row.name) { continue }
                #expect(found.commands.first?.name == row.name, "\(asset.id): \(words.example(row)): \(found)")
            }
        }
    }

    @Test func sloppyWordsOfATechnician() throws {
        func commands(_ said: String, _ asset: String) throws -> [Command] {
            read(said, on: try #require(Self.library.asset(asset))).commands
        }
        let pressures = try commands("show pressures", "harvester-hydraulics")
        #expect(pressures.first?.name == .readTags && pressures.first?.list("tags").count == 6)
        #expect(try commands("whats going on?", "jaw-crusher") == [Command(.readTags)])
        #expect(try commands("go faster 20x", "jaw-crusher") == [Command(.setSpeed, ["factor": .number(20)])])
        #expect(try commands("clear it", "jaw-crusher") == [Command(.clearFault)])
        let half = try commands("inject main relief valve stuck open, 80 %", "harvester-hydraulics").first
        #expect(half?.name == .injectFault && half?.number("severity") == 0.8)
        let lubrication = try commands("lube pressures and flow", "jaw-crusher")
        #expect(lubrication.first?.name == .readTags && lubrication.first?.list("tags").contains("lube_flow") == true)
        let oil = try commands("oil lvl and temp", "harvester-hydraulics")
        #expect(oil == [Command(.readTags, ["tags": .list(["oil_level", "oil_temperature"])])])
        let vibrations = try commands("and the vibrations?", "jaw-crusher")
        #expect(vibrations == [Command(.readTags, ["tags": .list(["vibration_de", "vibration_nde"])])])
        #expect(try commands("temps", "wind-turbine").first?.list("tags").count == 3)
        #expect(try commands("wind dir", "wind-turbine") == [Command(.readTags, ["tags": .list(["wind_direction"])])])
        #expect(try commands("everything", "jaw-crusher") == [Command(.readTags)])
        #expect(try commands("whats wrong with it", "jaw-crusher") == [Command(.readTags)])
        #expect(try commands("go feel the drive end bearing", "jaw-crusher").first?.name == .inspect)
        #expect(try commands("shut her down", "wind-turbine") == [Command(.operate, ["action": "stop-turbine"])])
        #expect(try commands("inject bearing fault 60 %", "jaw-crusher").contains { $0.name == .submitDiagnosis } == false)
        let turbine = try #require(Self.library.asset("wind-turbine"))
        #expect(read("check the radio", on: turbine).clarification == .missing(command: .inspect, argument: "component"))
        // In a drill a list of the faults would be a hint: the wish is refused instead.
        #expect(read("what faults can i inject?", on: turbine).commands == [Command(.injectFault)])
    }

    @Test func aDrillIsStartedByItsIdOrItsWholeTitle() {
        let context = InterpreterContext(asset: nil, mode: nil, scenarios: Self.library.scenarioList, offered: [], lastTags: [])
        let nowhere = OfflineInterpreter(asset: nil)
        for scenario in Self.library.scenarios {
            for said in [scenario.id, scenario.title] {
                #expect(
                    nowhere.interpret(said, context: context).commands
                        == [Command(.startScenario, ["scenario": .text(scenario.id)])], "\(said)")
            }
        }
    }

    /// Every line of every reference run is understood, and its diagnosis names the fault that is there.
    @Test func referenceRunsAreUnderstood() {
        for scenario in Self.library.scenarios {
            guard let asset = Self.library.asset(scenario.asset) else { continue }
            var claim: Command?
            for line in scenario.reference {
                let said = line.drop { $0 != " " }.dropFirst()
                if ["yes", "no"].contains(said) { continue }
                let found = read(String(said), on: asset)
                #expect(found.commands.count >= 1, "\(scenario.id): \(said): \(found)")
                claim = found.commands.first { $0.name == .submitDiagnosis } ?? claim
            }
            guard let fault = scenario.faults.first.flatMap({ asset.fault($0.mode) }) else {
                #expect(claim?.text("verdict") == "healthy", "\(scenario.id): \(claim.debugDescription)")
                continue
            }
            #expect(claim?.text("component") == fault.component, "\(scenario.id)")
            #expect(claim?.text("fault") == fault.id, "\(scenario.id): \(claim?.text("fault") ?? "none")")
        }
    }

    /// Authors' own phrases never accuse another component, and nearly always name their fault.
    @Test func authoredPhrases() {
        var total = 0, named = 0, component = 0
        for asset in Self.assets {
            for fault in asset.faults {
                for phrase in fault.phrases + [fault.title] {
                    let command = read(phrase, on: asset).commands.first { $0.name == .submitDiagnosis }
                    total += 1
                    named += command?.text("fault") == fault.id ? 1 : 0
                    guard let claimed = command?.text("component") else {
                        print("asked back: \(asset.id): \(phrase)")
                        continue
                    }
                    component += claimed == fault.component ? 1 : 0
                    #expect(claimed == fault.component, "\(asset.id): \(phrase)")
                }
            }
            print("\(asset.id): held out \(ShippedLibrary.interpreters[asset.id]!.faultScorer.classifier.leaveOneOut)")
        }
        print("authored phrases of the library: \(named) name their fault, \(component) their component, of \(total)")
        #expect(Double(named) >= 0.95 * Double(total))
    }

    /// What an author calls an action, a tag or a component is understood as it.
    @Test func authoredNames() {
        var bad = 0, total = 0
        for asset in Self.assets {
            for tag in asset.tags {
                for name in [tag.id, tag.title] + tag.names {
                    total += 1
                    let found = read("show me the \(name)", on: asset)
                    if found.commands.first?.list("tags").contains(tag.id) != true {
                        print("tag \(asset.id): \(name): \(found.brief) \(String(describing: found.clarification))")
                        bad += 1
                    }
                }
            }
            for component in asset.components {
                for name in [component.title] + component.names {
                    total += 1
                    let found = read("inspect the \(name)", on: asset)
                    if found.commands.first?.text("component") != component.id {
                        print("component \(asset.id): \(name): \(found.brief) \(String(describing: found.clarification))")
                        bad += 1
                    }
                }
            }
            for action in asset.actions {
                for phrase in [action.title] + action.phrases {
                    total += 1
                    let found = read(action.setsTo == nil ? phrase : phrase + " 20", on: asset)
                    if found.commands.first?.text("action") != action.id {
                        print("action \(asset.id): \(phrase): \(found.brief) \(String(describing: found.clarification))")
                        bad += 1
                    }
                }
            }
        }
        print("authored names of the library: \(total - bad) of \(total) understood")
        #expect(Double(bad) <= 0.03 * Double(total))
    }

    @Test(arguments: [
        ("crusher bearing is failing", true), ("bearing_failure", true), ("worn drive-end roller, replace it", true),
        ("lubrication starvation of the DE bearing", true), ("bearing temperature failure", true), ("beraing overheated", true),
        ("it is NOT the bearing", false), ("no failure, sensor is fine", false), ("pump seal failure", false),
        ("low discharge temperature", false), ("either bearing or seal or motor or coupling", false),
        ("I have no idea, temperature?", false), ("crusher_1 TE-101 transmitter drifted high, bearing healthy", false),
    ])
    func theThirteenOnTheShippedCrusher(said: String, isRight: Bool) throws {
        let asset = try #require(Self.library.asset("jaw-crusher"))
        let commands = read(said, on: asset).commands
        let isBearing = commands.first?.name == .submitDiagnosis && commands.first?.text("component")?.contains("bearing") == true
        #expect(isBearing == isRight, "\(commands)")
    }
}
