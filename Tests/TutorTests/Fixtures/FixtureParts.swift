import Scenarios

extension SourceLocation {
    /// Where a fixture comes from: no file.
    static let fixture = SourceLocation(file: "fixture", line: 1, column: 1)
}

extension Tag {
    /// A tag of which only the names matter.
    static func fixture(_ id: String, _ title: String, _ unit: String, _ normal: Double, names: [String]) -> Tag {
        Tag(
            id: id, title: title, unit: unit, normal: normal, normalRange: (normal - 5)...(normal + 5), span: 0...(normal * 3 + 1),
            physical: 0...(normal * 3 + 1), noise: 0.1, lag: 1, sensorLag: 0, resolution: 0.1, alarms: [], runsWith: [], atRest: 0,
            wander: nil, names: names, location: .fixture)
    }
}

extension Component {
    static func fixture(_ id: String, _ title: String, names: [String]) -> Component {
        Component(
            id: id, title: title, names: names, healthy: "Nothing unusual.", inspectionSeconds: 60, unsafeUnless: [], danger: "",
            location: .fixture)
    }
}

extension FaultMode {
    static func fixture(
        _ id: String, _ title: String, component: String, mode: String, cause: String, repair: String, sensor: String? = nil,
        phrases: [String]
    ) -> FaultMode {
        FaultMode(
            id: id, title: title, kind: sensor == nil ? .process : .sensor, component: component, failureMode: mode, code: "",
            cause: cause, repair: repair, profile: .ramp(seconds: 300), effects: [],
            sensor: sensor.map { SensorFault(tag: $0, kind: .bias(by: 10)) }, progressesWith: [], findings: [:], findingsFrom: 0.15,
            lookAlikes: [], phrases: phrases, sources: [])
    }
}

extension PlantAction {
    static func fixture(
        _ id: String, _ title: String, phrases: [String], sets: [ControlState] = [], setsTo: String? = nil, repairs: [String] = []
    ) -> PlantAction {
        PlantAction(
            id: id, title: title, phrases: phrases, sets: sets, setsTo: setsTo, requires: [], unsafeUnless: [], danger: nil,
            dangerText: "", seconds: 5, repairs: repairs, resets: [], worsens: [], result: "Done.", location: .fixture)
    }
}

extension Scenario {
    static func fixture(_ id: String, _ title: String, asset: String, level: Int, tags: [String]) -> Scenario {
        Scenario(
            id: id, version: 1, title: title, asset: asset, mode: "running", level: level, difficulty: .intermediate, tags: tags,
            brief: "The shift complains.", faults: [], targetSeconds: 300, limitSeconds: 900, hints: [], evidence: [],
            procedure: [],
            badge: "", rubric: "standard", reference: [], location: .fixture)
    }
}
