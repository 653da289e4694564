import Scenarios
import Testing

@testable import Tutor

/// What is offered for words said between drills, on the whole library.
@Suite struct ScenarioSearchTests {
    private static let library = ShippedLibrary.library
    private static let search = ScenarioSearch(library: library)
    private static let home = OfflineInterpreter(asset: nil)
    private static let context = InterpreterContext(
        asset: nil, mode: nil, scenarios: library.scenarioList.filter { !$0.isForExams }, machines: library.assetList, offered: [],
        lastTags: [])

    /// The drills offered; nil when the words did not ask for a list.
    private func offered(_ said: String) -> [ScenarioSummary]? {
        let command = Self.home.interpret(said, context: Self.context).commands.first
        guard let command, command.name == .listScenarios else { return nil }
        let ids = Self.search.find(command.text("query") ?? "", level: command.number("level").map { Int($0) })
        return ids.compactMap(Self.library.summary(ofScenario:))
    }

    /// Words, the machines of which every offer must be, and a level that every offer must have (0: any).
    @Test(arguments: [
        ("a hard one on the chiller", ["water-chiller"], 3), ("wind turbine", ["wind-turbine"], 0),
        ("data center", ["computer-room-cooler", "double-conversion-ups"], 0),
        ("heat problems in data centres", ["computer-room-cooler", "double-conversion-ups"], 0),
        ("lets do something with hydraulics", ["harvester-hydraulics", "hydraulic-press"], 0),
        ("mining", ["jaw-crusher", "overland-conveyor", "dewatering-pump"], 0),
        ("aviation", ["turbofan-test-cell", "auxiliary-power-unit"], 0),
        ("anything in space", ["satellite-power", "reaction-wheel"], 0), ("pharma", ["wfi-loop", "cell-bioreactor"], 0),
        ("what about conveyors", ["overland-conveyor"], 0), ("steam", ["steam-turbine"], 0),
        ("car industry", ["paint-booth", "battery-pack-bench"], 0), ("practise the jet engine", ["turbofan-test-cell"], 0),
    ])
    func onlyThese(said: String, machines: [String], level: Int) {
        let found = offered(said) ?? []
        #expect((1...12).contains(found.count))
        for drill in found {
            #expect(machines.contains(drill.asset), "\(drill.id)")
            if level > 0 { #expect(drill.level == level, "\(drill.id)") }
        }
    }

    /// Words, and the machine of the first offer; `|` for either.
    @Test(arguments: [
        ("I need to practise hydraulic pump failures", "harvester-hydraulics|hydraulic-press"),
        ("hydraulic press", "hydraulic-press"), ("hydralic press", "hydraulic-press"),
        ("oil and gas", "production-separator|export-compressor"),
        ("bearing runs hot", "jaw-crusher"), ("compressed air", "screw-compressor"),
        ("water treatment", "chlorine-dosing|gravity-filter"),
        ("I want something easy on a pump", "booster-pump|dewatering-pump"), ("transformers", "grid-transformer"),
        ("I'd like to learn about filters", "gravity-filter"), ("battery faults", "battery-rack|battery-pack-bench"),
        ("solar", "pv-inverter"), ("food industry", "ammonia-plant|milk-pasteurizer"),
        ("drills about sensors", "auxiliary-power-unit|dewatering-pump"),
    ])
    func first(said: String, machine: String) {
        let found = offered(said) ?? []
        #expect((1...12).contains(found.count))
        #expect(machine.split(separator: "|").contains { $0 == found.first?.asset ?? "" }, "\(found.map(\.id))")
    }

    @Test func vibrationIsOfferedForVibration() {
        let found = offered("something with vibration") ?? []
        #expect((3...12).contains(found.count))
        #expect(found.prefix(3).allSatisfy { $0.tags.contains("vibration") || $0.title.lowercased().contains("vibrat") })
    }

    @Test(arguments: [("level 2 water", 2), ("hard ones", 3), ("drills for beginners", 1), ("beginner drills in farming", 1)])
    func levels(said: String, level: Int) {
        let found = offered(said) ?? []
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.level == level })
    }

    @Test(arguments: ["asdf qwer zxcv", "thanks", "good morning", "any alarms?", "show me the oil pressure", "tell me a joke"])
    func noList(said: String) { #expect(offered(said) == nil) }

    /// Exams are drawn, not chosen.
    @Test func examDrillsAreInNoList() {
        let kept = Self.library.scenarioList.filter(\.isForExams)
        #expect(!kept.isEmpty)
        let everything = ScenarioSearch(scenarios: Self.library.scenarioList, machines: Self.library.assetList)
        for query in ["", "pump", "oil", "temperature", "hydraulic"] + kept.map(\.title) {
            for level in [nil, 1, 2, 3] {
                #expect(Set(everything.find(query, level: level)).isDisjoint(with: kept.map(\.id)))
            }
        }
    }

    @Test func theSameTwice() {
        let again = ScenarioSearch(library: Self.library)
        for query in ["pump", "oil and gas", "vibration", "sensors", "water"] {
            #expect(Self.search.find(query) == again.find(query))
        }
    }
}
