import Scenarios
import Tutor

/// A harvester's hydraulics as the views' tests show them: every state of an alarm, a bad reading, long titles.
enum Fixtures {
    static let sawtooth: [Double?] = (0..<120).map { Double(($0 * 7) % 100) }

    static func row(
        _ tag: String, _ title: String, _ text: String, _ unit: String, _ alarm: PlantDisplay.Alarm? = nil, good: Bool = true,
        recent: [Double?] = sawtooth
    ) -> PlantDisplay.Row {
        PlantDisplay.Row(tag: tag, title: title, unit: unit, text: text, alarm: alarm, good: good, recent: recent, scale: 0...100)
    }

    static func alarm(_ kind: AlarmLimit.Kind, _ level: AlarmLimit.Level, _ state: AlarmState) -> PlantDisplay.Alarm {
        PlantDisplay.Alarm(kind: kind, level: level, state: state)
    }

    static var plant: PlantDisplay {
        PlantDisplay(
            assetTitle: "Combine header drive", scenarioTitle: "Header slows in heavy crop", mode: .drill, elapsed: 134,
            targetSeconds: 600, paused: false, speed: 1,
            rows: [
                row("PT-101", "Pilot pressure", "143.2", "psi", alarm(.low, .warning, .unacknowledged)),
                row("TT-102", "Hydraulic oil temperature", "98.4", "degC", alarm(.highHigh, .critical, .unacknowledged)),
                row("LT-103", "Oil level", "61.0", "%", alarm(.low, .warning, .acknowledged), good: false),
                row("ST-104", "Header speed", "412", "rpm", alarm(.low, .warning, .returned)),
                row("PT-105", "Load sense margin", "----", "bar", good: false, recent: Array(repeating: nil, count: 60)),
                row("VT-106", "Gearbox vibration", "3.1", "mm/s", alarm(.high, .info, .unacknowledged)),
                row("FT-107", "Pump flow", "88.0", "l/min", recent: (0..<30).map { Double($0) * 3 }),
                row("CT-108", "Motor current", "12.5", "A", recent: (0..<120).map { $0 % 40 < 10 ? nil : 50 }),
            ],
            controls: [
                PlantDisplay.Control(title: "Header drive", text: "on"), PlantDisplay.Control(title: "Fan speed", text: "1200 rpm"),
            ], unacknowledged: 3)
    }

    /// Pilot pressure, falling through its low limit, with a gap of twenty seconds.
    static var chart: TrendChart {
        TrendChart(series: [pilot], from: 0, to: 180)
    }

    static var pilot: TrendChart.Series {
        TrendChart.Series(
            tag: "PT-101", title: "Pilot pressure", unit: "psi", decimals: 1,
            values: (0...180).map { (60..<80).contains($0) ? nil : 180.0 - Double($0) * 0.2 },
            limits: [TrendChart.Limit(kind: .lowLow, value: 120), TrendChart.Limit(kind: .low, value: 155)])
    }

    static var twoTags: TrendChart {
        let supply = TrendChart.Series(
            tag: "PT-109", title: "Supply pressure", unit: "psi", decimals: 0,
            values: (0...180).map { 170 + Double($0 % 20) / 10 }, limits: [TrendChart.Limit(kind: .high, value: 190)])
        let oil = TrendChart.Series(
            tag: "TT-102", title: "Oil temperature", unit: "degC", decimals: 1,
            values: (0...180).map { 60 + Double($0) * 0.1 }, limits: [])
        return TrendChart(series: [pilot, supply, oil], from: 0, to: 180)
    }

    static var alarmTable: TextTable {
        TextTable(
            headings: ["Tag", "Alarm", "Value", "What it means"],
            rows: [
                ["PT-101", "L", "143.2 psi", "Pilot pressure too low to shift the main spool"],
                ["TT-102", "HH", "98.4 degC", "Oil too hot: viscosity and seals suffer"],
            ], numeric: [2])
    }

    static var talk: [TranscriptItem] {
        [
            .tutor("The operator says the header slows down in heavy crop. Look, ask, inspect; name the fault when you are sure."),
            .plant("Pilot pressure L: 154.8 psi, below 155.", at: 126), .plant("Hydraulic oil temperature HH: 98.4 degC.", at: 131),
            .you("what alarms are up?"),
            TranscriptItem(
                speaker: .tutor, blocks: [.text("Two stand, nobody has acknowledged them:"), .table(alarmTable)], at: 134),
            .you("油温 は どう？ e\u{301}te\u{301} 👩‍🔧 🇩🇪"),
            TranscriptItem(
                speaker: .tutor,
                blocks: [.text("油温が高すぎます。冷却器を確認してください。"), .bullets(["Oil cooler", "Fan drive"])], at: 134),
        ]
    }
}
