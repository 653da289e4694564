import Scenarios
import Testing

@testable import Tutor

/// Commands typed out.
@Suite struct OfflineSlashTests {
    private static let harvester = OfflineInterpreter(asset: .harvester)

    @Test(arguments: [
        ("/alarms", "list_alarms"), ("/al", "list_alarms"), ("/read", "read_tags"),
        ("/read oil_level,pilot_pressure", "read_tags tags=oil_level,pilot_pressure"),
        ("/read oil level", "read_tags tags=oil_level"),
        ("/trend pilot_pressure 3min", "show_trend tags=pilot_pressure window=180"),
        ("/trend pilot pressure 3 min", "show_trend tags=pilot_pressure window=180"),
        ("/trend tags=oil_level window=90s", "show_trend tags=oil_level window=90"),
        ("/trend", "show_trend tags=case_drain"), ("/inspect cooler", "inspect component=cooler"),
        ("/inspect relief-valve", "inspect component=relief-valve"),
        ("/do stop-header", "operate action=stop-header"), ("/do set-throttle 1500", "operate action=set-throttle value=1500"),
        ("/do kill the engine", "operate action=stop-engine"), ("/note level  fell", "note text=level fell"),
        ("/speed 5", "set_speed factor=5"), ("/speed 5x", "set_speed factor=5"),
        ("/inject relief-open 50% 2min", "inject_fault duration=120 fault=relief-open severity=0.5"),
        ("/inject relief-open 0.5", "inject_fault fault=relief-open severity=0.5"),
        ("/clear", "clear_fault"), ("/ack", "acknowledge_alarm"), ("/ack oil_level", "acknowledge_alarm tag=oil_level"),
        ("/explain margin", "explain topic=ls-margin"),
        ("/start hydraulic-oil-hot seed=7", "start_scenario scenario=hydraulic-oil-hot seed=7"),
        ("/start hydraulic-oil-hot 7", "start_scenario scenario=hydraulic-oil-hot seed=7"),
        ("/drills query=\"oil hot\" level=2", "list_scenarios level=2 query=oil hot"), ("/help trend", "help topic=trend"),
        ("/hint", "request_hint"), ("/END", "end_drill"),
        ("/diagnose pump seal", "submit_diagnosis component=pump fault=pump-seal-leak verdict=fault"),
        ("/diagnose pump", "submit_diagnosis component=pump verdict=fault"),
        (
            "/diagnose fault=relief-open confidence=90",
            "submit_diagnosis component=relief-valve confidence=90 fault=relief-open verdict=fault"
        ),
        ("/diagnose healthy", "submit_diagnosis verdict=healthy"), ("  /pause", "pause"),
    ])
    func typed(line: String, expected: String) {
        let found = Self.harvester.interpret(line, context: .drill(.harvester, lastTags: ["case_drain"]))
        #expect(found.brief == expected, "\(found)")
    }

    @Test func theQuoteIsWhatWasTyped() {
        let found = Self.harvester.interpret("/diagnose the relief  valve is stuck open", context: .drill(.harvester))
        #expect(found.commands.first?.text("quote") == "the relief  valve is stuck open")
        #expect(found.commands.first?.text("fault") == "relief-open")
    }

    @Test func whatIsMissingIsSaid() {
        func ask(_ line: String) -> Interpretation.Clarification? {
            Self.harvester.interpret(line, context: .drill(.harvester)).clarification
        }
        #expect(ask("/inspect") == .missing(command: .inspect, argument: "component"))
        #expect(ask("/inspect flux capacitor") == .missing(command: .inspect, argument: "component"))
        #expect(ask("/speed fast") == .missing(command: .setSpeed, argument: "factor"))
        #expect(ask("/speed 1e9") == .missing(command: .setSpeed, argument: "factor"))
        #expect(ask("/do set-throttle") == .missing(command: .operate, argument: "value"))
        #expect(ask("/trend") == .missing(command: .showTrend, argument: "tags"))
        #expect(ask("/diagnose") == .missing(command: .submitDiagnosis, argument: "fault"))
        #expect(ask("/alrams") == .rank(kind: "command", ids: ["/alarms"]))
        #expect(ask("/xyzzy") == .notUnderstood)
        #expect(ask("/en") == .rank(kind: "command", ids: ["/end"]))
        #expect(ask("/") == .notUnderstood)
    }

    @Test func sourceIsTold() {
        func source(_ line: String) -> InterpretationSource { Self.harvester.read(line, context: .drill(.harvester)).source }
        #expect(source("/alarms") == .slash)
        #expect(source("any alarms?") == .grammar)
        #expect(source("it's the shaft seal leaking") == .offline)
    }
}
