import Tutor

@testable import Scenarios
@testable import tutor_tui

/// The harvester of ``Fixtures`` as the plant view knows it: components, flows, alarms in every state, a timeline.
enum PanelFixtures {
    static var detail: PlantDetail {
        PlantDetail(
            limits: Fixtures.plant.rows.map { row in
                PlantDetail.Limits(
                    tag: row.tag, normal: "70 - 80", limits: row.tag == "PT-101" ? Fixtures.pilot.limits : [], decimals: 1)
            },
            alarms: [
                alarm("TT-102", "Hydraulic oil temperature", .highHigh, .critical, .unacknowledged, "95.0 degC", 131, "OIL_HOT"),
                alarm("PT-101", "Pilot pressure", .low, .warning, .unacknowledged, "155.0 psi", 126),
                alarm("VT-106", "Gearbox vibration", .high, .info, .unacknowledged, "3.0 mm/s", 90),
                PlantDetail.Alarm(
                    tag: "LT-103", title: "Oil level", kind: .low, level: .warning, code: "", state: .acknowledged,
                    limit: "65.0 %", raised: 80, acknowledged: 95),
                alarm("ST-104", "Header speed", .low, .warning, .returned, "420 rpm", 60),
            ],
            map: map,
            timeline: [
                TimelineRow(at: 12, kind: .look, text: "looked: all readings"),
                TimelineRow(at: 60, kind: .alarm, text: "ALARM header speed L"),
                TimelineRow(at: 70, kind: .look, text: "looked: header speed, pilot pressure"),
                TimelineRow(at: 80, kind: .alarm, text: "ALARM oil level L"),
                TimelineRow(at: 95, kind: .acknowledged, text: "acknowledged: oil level L"),
                TimelineRow(at: 100, kind: .act, text: "did: throttle the engine"),
                TimelineRow(at: 110, kind: .hint, text: "took hint 1"),
                TimelineRow(at: 120, kind: .note, text: "noted: 油温 と e\u{301}te\u{301}"),
                TimelineRow(at: 126, kind: .alarm, text: "ALARM pilot pressure L"),
                TimelineRow(at: 131, kind: .trip, text: "TRIP high oil temperature trip"),
            ], limitSeconds: 900)
    }

    private static var map: MachineMap {
        var map = MachineMap(
            Asset(
                id: "", title: "", industry: "", summary: "", names: [], tags: [], controls: [], couplings: [], components: [],
                faults: [], actions: [], interlocks: [], modes: [], reference: [], sources: [],
                location: SourceLocation(file: "", line: 1, column: 1)))
        map.parts = [
            .init(component: "tank", title: "Oil tank", tags: ["LT-103", "TT-102"]),
            .init(component: "pump", title: "Hydraulic pump", tags: ["FT-107", "CT-108"]),
            .init(component: "filter", title: "Pilot filter 油", tags: ["PT-101"]),
            .init(component: "valve", title: "Load-sense valve", tags: ["PT-105"]),
            .init(component: "gearbox", title: "Header gearbox", tags: ["ST-104", "VT-106"]),
            .init(component: "cooler", title: "Cooler", tags: []),
        ]
        map.flows = [
            Flow(from: "tank", to: "pump", carries: "oil"), Flow(from: "pump", to: "filter", carries: "oil"),
            Flow(from: "filter", to: "valve", carries: "pilot oil"), Flow(from: "valve", to: "gearbox"),
            Flow(from: "pump", to: "cooler", carries: "oil"), Flow(from: "cooler", to: "tank", carries: "oil"),
        ]
        return map
    }

    private static func alarm(
        _ tag: String, _ title: String, _ kind: AlarmLimit.Kind, _ level: AlarmLimit.Level, _ state: AlarmState, _ limit: String,
        _ raised: Int, _ code: String = ""
    ) -> PlantDetail.Alarm {
        PlantDetail.Alarm(
            tag: tag, title: title, kind: kind, level: level, code: code, state: state, limit: limit, raised: raised,
            acknowledged: nil)
    }

    /// A session in a drill, with readings to plot.
    static func session() -> FakeSession {
        let session = FakeSession()
        session.greeting = Fixtures.talk
        session.display = Fixtures.plant
        session.detail = detail
        session.series = Fixtures.twoTags.series + [Fixtures.pilot]
        return session
    }

    static func model(_ session: FakeSession, _ columns: Int = 80, _ rows: Int = 24, glyphs: GlyphSet = .unicode) -> ChatModel {
        ChatModel(session: session, size: CellSize(columns: columns, rows: rows), glyphs: glyphs)
    }
}

extension ChatModel {
    /// Presses keys one after the other.
    mutating func press(_ keys: Key...) { for key in keys { _ = update(.input(.key(key))) } }

    /// Types characters.
    mutating func type(_ text: String) { for scalar in text.unicodeScalars { _ = update(.input(.key(.text(scalar)))) } }

    /// The screen as text.
    mutating func lines() -> [String] { ChatScreen.frame(&self).buffer.lines }
    mutating func text() -> String { lines().joined(separator: "\n") }
}
