import Scenarios
import Testing

@testable import Tutor

/// What people say and the commands it must become.
@Suite struct OfflineCommandTests {
    private static let harvester = OfflineInterpreter(asset: .harvester)
    private static let crusher = OfflineInterpreter(asset: .crusher)
    private static let nowhere = OfflineInterpreter(asset: nil)

    @Test(arguments: [
        ("show me the pilot pressure for the last 3 minutes", "show_trend tags=pilot_pressure window=180"),
        ("is the oil level ok?", "read_tags tags=oil_level"),
        ("what alarms are up?", "list_alarms"),
        ("check the hydraulic pump", "inspect component=pump"),
        ("shut down the header drive", "operate action=stop-header"),
        ("replace the shaft seal", "operate action=replace-seal"),
        ("is the pump ok?", "inspect component=pump"),
        ("pilot pressure", "read_tags tags=pilot_pressure"),
        ("whats the oil temp", "read_tags tags=oil_temp"),
        ("what is the charge pressure now", "read_tags tags=charge_pressure"),
        ("read oil level and pilot pressure", "read_tags tags=oil_level,pilot_pressure"),
        ("show me the oil level, pilot pressure and case drain", "read_tags tags=oil_level,pilot_pressure,case_drain"),
        ("how is the oil level?", "read_tags tags=oil_level"),
        ("how hot is the oil temperature", "read_tags tags=oil_temp"),
        ("read everything", "read_tags"),
        ("show all readings", "read_tags"),
        ("how does everything look?", "read_tags"),
        ("pilot presure please", "read_tags tags=pilot_pressure"),
        ("shwo me the resevoir level", "read_tags tags=oil_level"),
        ("trend the oil level over ten minutes", "show_trend tags=oil_level window=600"),
        ("plot pilot pressure and oil level for the last 90 seconds", "show_trend tags=pilot_pressure,oil_level window=90"),
        ("graph of main pressure", "show_trend tags=main_pressure"),
        ("how has the oil level changed in the last half hour?", "show_trend tags=oil_level window=1800"),
        ("is the pilot pressure falling?", "show_trend tags=pilot_pressure"),
        ("oil level last 5 min", "show_trend tags=oil_level window=300"),
        ("show the oil temp trend", "show_trend tags=oil_temp"),
        ("any alarms?", "list_alarms"),
        ("list the active alarms", "list_alarms"),
        ("show alrams", "list_alarms"),
        ("what's alarming", "list_alarms"),
        ("acknowledge the oil level alarm", "acknowledge_alarm tag=oil_level"),
        ("ack all alarms", "acknowledge_alarm"),
        ("ack pilot pressure", "acknowledge_alarm tag=pilot_pressure"),
        ("silence the horn", "acknowledge_alarm"),
        ("go and look at the cooler", "inspect component=cooler"),
        ("inspect the relief valve", "inspect component=relief-valve"),
        ("have a look at the suction hose", "inspect component=suction-line"),
        ("take a closer look at the heat exchanger", "inspect component=cooler"),
        ("is the pump leaking?", "inspect component=pump"),
        ("check the pmup", "inspect component=pump"),
        ("inspect the pump and the cooler", "inspect component=pump + inspect component=cooler"),
        ("check the oil level and the pump", "read_tags tags=oil_level + inspect component=pump"),
        ("shut down the header drive and check the pump", "operate action=stop-header + inspect component=pump"),
        ("kill the engine", "operate action=stop-engine"),
        ("switch the header drive off", "operate action=stop-header"),
        ("turn off the header", "operate action=stop-header"),
        ("please start the engine", "operate action=start-engine"),
        ("set the throttle to 1500 rpm", "operate action=set-throttle value=1500"),
        ("throttle back to 1200", "operate action=set-throttle value=1200"),
        ("lower the header", "operate action=lower-header"),
        ("clean the cooler", "operate action=clean-cooler"),
        ("give me a hint", "request_hint"),
        ("hint please", "request_hint"),
        ("i'm stuck", "request_hint"),
        ("note: level fell before pressure", "note text=level fell before pressure"),
        ("note that the pump is noisy", "note text=the pump is noisy"),
        ("pause", "pause"),
        ("continue", "resume"),
        ("carry on", "resume"),
        ("run at 5x speed", "set_speed factor=5"),
        ("go ten times faster", "set_speed factor=10"),
        ("speed 20", "set_speed factor=20"),
        ("double speed", "set_speed factor=2"),
        ("normal speed", "set_speed factor=1"),
        ("explain the load sense margin", "explain topic=ls-margin"),
        ("what is the load sense margin?", "explain topic=ls-margin"),
        ("how am I doing for time?", "show_status"),
        ("how much time is left?", "show_status"),
        ("show my progress", "show_progress"),
        ("who is on the leaderboard?", "show_leaderboard"),
        ("what have I earned?", "show_certificates"),
        ("help", "help"),
        ("what can I say?", "help"),
        ("end the drill", "end_drill"),
        ("I give up", "end_drill"),
        ("inject a relief valve fault at 50 %", "inject_fault fault=relief-open severity=0.5"),
        ("inject charge filter plugged for 2 minutes", "inject_fault duration=120 fault=charge-filter-plugged"),
        ("clear the fault", "clear_fault"),
        ("clear all faults", "clear_fault"),
        ("list drills", "list_scenarios"),
        ("wat is the oil lvl", "read_tags tags=oil_level"),
        ("what about the case drain?", "read_tags tags=case_drain"),
        ("top up the oil", "operate action=top-up"),
        ("can you check the filter for me", "inspect component=charge-filter"),
        ("check whether the cooler is dirty", "inspect component=cooler"),
        ("is there oil around the pump?", "inspect component=pump"),
        ("what's wrong with the pump?", "inspect component=pump"),
        ("compare pilot pressure with oil level", "show_trend tags=pilot_pressure,oil_level"),
        ("go to the pump", "inspect component=pump"),
        ("shut down", "operate action=stop-engine"),
        ("look at the pump then tell me the oil level", "inspect component=pump + read_tags tags=oil_level"),
        ("show me the oil level and check the cooler", "read_tags tags=oil_level + inspect component=cooler"),
    ])
    func inADrill(said: String, expected: String) {
        #expect(Self.harvester.interpret(said, context: .drill(.harvester)).brief == expected)
    }

    @Test(arguments: [
        ("TE-101", "read_tags tags=te_101"),
        ("show te101", "read_tags tags=te_101"),
        ("trend TE-1O1 for the last 5 minutes", "show_trend tags=te_101 window=300"),
        ("what does PT 201 read", "read_tags tags=pt_201"),
        ("bearing temp?", "read_tags tags=te_101"),
        ("set the feeder to 40 %", "operate action=set-feeder value=40"),
        ("stop the crusher", "operate action=stop-crusher"),
        ("lock it out", "operate action=lock-out"),
        ("check the bearing", "inspect component=drive-end-bearing"),
        ("inspect the nde bearing", "inspect component=non-drive-end-bearing"),
        ("grease the bearing", "operate action=grease-bearing"),
        ("stop the lube pump", "operate action=stop-lube-pump"),
    ])
    func onTheCrusher(said: String, expected: String) {
        #expect(Self.crusher.interpret(said, context: .drill(.crusher)).brief == expected)
    }

    @Test(arguments: [
        ("I need to practise hydraulic pump failures", "list_scenarios query=hydraulic pump failures"),
        ("show me all drills", "list_scenarios"),
        ("what drills are there?", "list_scenarios"),
        ("find bearing drills", "list_scenarios query=bearing"),
        ("level 2 drills", "list_scenarios level=2"),
        ("hydraulics", "list_scenarios query=hydraulics"),
        ("start the first one", "start_scenario scenario=hydraulic-pressure-falling"),
        ("start number 2", "start_scenario scenario=hydraulic-oil-hot"),
        ("the second one", "start_scenario scenario=hydraulic-oil-hot"),
        ("2", "start_scenario scenario=hydraulic-oil-hot"),
        ("begin the last one please", "start_scenario scenario=hydraulic-oil-hot"),
        ("start crusher-bearing-hot", "start_scenario scenario=crusher-bearing-hot"),
        ("start crusher bearing runs hot with seed 42", "start_scenario scenario=crusher-bearing-hot seed=42"),
        ("start the pressure falling drill", "start_scenario scenario=hydraulic-pressure-falling"),
        ("easy drills", "list_scenarios level=1"),
        ("give me something about bearings", "list_scenarios query=bearings"),
        ("I want to train bearings at level 3", "list_scenarios level=3 query=bearings"),
        ("I think the bearing on the main rotor is overheating", "list_scenarios query=bearing main rotor overheating"),
        ("show my certificates", "show_certificates"),
        ("help me", "help"),
        ("who's the best", "show_leaderboard"),
    ])
    func betweenDrills(said: String, expected: String) {
        let offered = ["hydraulic-pressure-falling", "hydraulic-oil-hot"]
        #expect(Self.nowhere.interpret(said, context: .outside(offered: offered)).brief == expected)
    }

    @Test func startItTakesTheOnlyOneOffered() {
        let one = Self.nowhere.interpret("start it", context: .outside(offered: ["hydraulic-oil-hot"]))
        #expect(one.brief == "start_scenario scenario=hydraulic-oil-hot")
        let two = Self.nowhere.interpret("start it", context: .outside(offered: ["a", "b"]))
        #expect(two.commands.isEmpty && two.clarification == .rank(kind: "scenario", ids: ["a", "b"]))
        let none = Self.nowhere.interpret("start it", context: .outside())
        #expect(none.clarification == .missing(command: .startScenario, argument: "scenario"))
    }

    @Test(arguments: [
        ("and over ten minutes?", "show_trend tags=oil_level,pilot_pressure window=600"),
        ("what about the last hour", "show_trend tags=oil_level,pilot_pressure window=3600"),
        ("zoom out to 20 min", "show_trend tags=oil_level,pilot_pressure window=1200"),
        ("plot them", "show_trend tags=oil_level,pilot_pressure"),
    ])
    func moreOfTheSame(said: String, expected: String) {
        let context = InterpreterContext.drill(.harvester, lastTags: ["oil_level", "pilot_pressure"])
        #expect(Self.harvester.interpret(said, context: context).brief == expected)
    }

    /// Words near an order that must not become one.
    @Test(arguments: [
        "don't shut down the header drive", "should I stop the engine?", "what if I stop the engine",
        "do not replace the shaft seal",
        "never stop the engine", "replace the pump", "open the relief valve", "the header drive shut down",
        "I stopped the engine already", "would it help to clean the cooler?",
    ])
    func noOrder(said: String) {
        let commands = Self.harvester.interpret(said, context: .drill(.harvester)).commands
        #expect(!commands.contains { $0.name == .operate || $0.name == .submitDiagnosis || $0.name == .endDrill })
    }

    /// Outside a drill a drill's commands are remembered, not proposed.
    @Test func outsideADrillOnlyItsOwnCommands() {
        let said = Self.nowhere.interpret("what alarms are up?", context: .outside())
        #expect(said.commands.isEmpty && said.clarification == .notUnderstood)
        #expect(said.alternatives.first?.command == Command(.listAlarms))
    }

    /// What the catalogue shows as an example is understood as that very command.
    @Test(arguments: CommandCatalogue.all.map { ($0.name, $0.example) })
    func examplesOfTheCatalogueWork(name: CommandName, said: String) {
        let outside = [.listScenarios, .startScenario].contains(name)
        let found =
            outside
            ? Self.nowhere.interpret(said, context: .outside(offered: ["hydraulic-oil-hot"]))
            : Self.harvester.interpret(said, context: .drill(.harvester))
        #expect(found.commands.map(\.name) == [name])
    }

    @Test func ambiguousObjectsAreAskedBack() {
        let found = Self.harvester.interpret("what's the pressure?", context: .drill(.harvester))
        guard case .rank(kind: "tag", ids: let ids) = found.clarification else { return #expect(Bool(false), "\(found)") }
        #expect(ids.contains("pilot_pressure") && ids.contains("main_pressure"))
    }
}
