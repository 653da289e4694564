import Testing

@testable import Scenarios

/// Telemetry as it is made and summed up.
@Suite struct TelemetryTests {
    private static let turbine = ShippedLibraryTests.library.asset("wind-turbine")!

    /// The text of a plan's telemetry.
    private static func text(_ plan: TelemetryPlan, _ format: TelemetryFormat = .csv) throws -> String {
        var maker = try TelemetryMaker(turbine, plan: plan)
        var out = format.heading
        var time = ""
        maker.run {
            time = CivilTime.text($0)
        } row: { row in
            let tag = turbine.tags[row.tag]
            out += format.row(
                time: time, prefix: format.prefix(source: TelemetryPlan.source(turbine, unit: row.unit), tag: tag.id),
                value: row.reading.value.map { tag.text($0, unit: false) }, quality: row.reading.quality)
        }
        return out
    }

    private static func summary(_ text: String, piece: Int = .max) throws -> TelemetrySummary {
        var reader = TelemetrySummary.Reader(turbine)
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            try reader.take(rest.prefix(piece))
            rest = rest.dropFirst(piece)
        }
        return try reader.finish()
    }

    private static func fault(_ id: String, onset: Double = 0, severity: Double = 1) throws -> TelemetryPlan.Fault {
        .init(mode: try #require(turbine.faults.firstIndex { $0.id == id }), onset: onset, severity: severity)
    }

    @Test func theSameSeedIsTheSameTextAndUnitsDiffer() throws {
        let plan = TelemetryPlan(units: 2, seconds: 20, every: 5, seed: 9, start: 1_767_225_600)
        let text = try Self.text(plan)
        #expect(try text == Self.text(plan))
        let lines = text.split(separator: "\n")
        #expect(lines.count == 1 + 4 * 2 * 15)
        #expect(lines[0] == "timestamp,source,tag,value,quality")
        #expect(lines[1].hasPrefix("2026-01-01T00:00:00Z,WIND_TURBINE_00001,wind_speed,"))
        #expect(lines[30 + 16].hasPrefix("2026-01-01T00:00:05Z,WIND_TURBINE_00002,wind_speed,"))
        var other = plan
        other.seed = 10
        #expect(try text != Self.text(other))
        #expect(lines[1].dropFirst(39) != lines[16].dropFirst(39) || lines[2].dropFirst(39) != lines[17].dropFirst(39))
    }

    @Test func bothFormatsSayTheSame() throws {
        let plan = TelemetryPlan(units: 2, seconds: 30, every: 10, faults: [try Self.fault("hydraulic-leak")], start: 0)
        let csv = try Self.summary(Self.text(plan))
        let json = try Self.summary(Self.text(plan, .jsonl))
        #expect(csv.records == json.records && csv.rejectedCount + json.rejectedCount == 0)
        #expect(csv.units.map(\.latest) == json.units.map(\.latest))
    }

    @Test func aFaultShowsFromItsSecondOn() throws {
        let plan = TelemetryPlan(
            units: 3, seconds: 600, every: 10, faults: [try Self.fault("gearbox-cooler-failed", onset: 60)], start: 0)
        let summary = try Self.summary(Self.text(plan))
        for unit in summary.units {
            #expect(summary.standing(unit).map { summary.rules[$0].code } == ["GEARBOX_OVERHEAT"])
            #expect(summary.needsMaintenance(unit))
        }
        let beyond = summary.readingsBeyond[try #require(summary.rules.firstIndex { $0.code == "GEARBOX_OVERHEAT" })]
        #expect((1..<60 * 3).contains(beyond))
    }

    @Test func usualFaultsComeAsOftenAsTheFileSays() throws {
        let plan = TelemetryPlan(units: 3000, seconds: 1, hasUsualFaults: true, seed: 5)
        var counts = [Int](repeating: 0, count: Self.turbine.faults.count)
        for unit in 0..<plan.units { if let fault = plan.usualFault(Self.turbine, unit: unit) { counts[fault] += 1 } }
        for (fault, count) in zip(Self.turbine.faults, counts) {
            let expected = fault.share * Double(plan.units)
            // Four standard deviations.
            let slack = 4 * (expected * (1 - fault.share)).squareRoot()
            #expect(abs(Double(count) - expected) <= slack, "\(fault.id): \(count) of \(expected)")
        }
    }

    @Test func whatCannotBeReadIsCountedAndNamed() throws {
        let text = """
            timestamp,source,tag,value,quality
            2026-01-01T00:00:00Z,T1,power,1000,Good
            2026-01-01T00:00:00Z,,power,1000,Good
            noon,T1,power,1000,Good
            2026-01-01T00:00:30Z,T1,power,lots,Good
            2026-01-01T00:00:30Z,T1,power
            2026-01-01T00:00:40Z,T1,steam,5,Good
            2026-01-01T00:01:10Z,T2,gearbox_temperature,81,Good
            2026-01-01T00:01:20Z,T2,gearbox_temperature,,Bad
            2026-01-01T00:01:30Z,T3,vibration,2.5,Uncertain
            2026-01-01T00:01:05Z,T3,vibration,0.5,Good
            2026-01-01T00:03:00Z,T4,power,50,Good
            2026-01-01T00:03:00Z,T4,rotor_speed,11,Good
            2026-01-01T00:03:00Z,T5,power,50,Good
            2026-01-01T00:03:00Z,T5,rotor_speed,0,Good
            """
        for piece in [7, 64, 100_000] {
            let summary = try Self.summary(text, piece: piece)
            #expect(summary.records == 10)
            #expect(
                summary.rejected.map(\.reason) == [
                    .missing(column: "source"), .time("noon"), .number(column: "value", text: "lots"),
                    .fieldCount(found: 3, expected: 5),
                ])
            #expect(summary.rejected.map(\.line) == [3, 4, 5, 6])
            #expect(summary.unknownTags.map(\.tag) == ["steam"])
            #expect(summary.units.map(\.source) == ["T1", "T2", "T3", "T4", "T5"])
            // The hot reading was followed by none; the calm one is older; power is low only where the rotor turns.
            #expect(summary.units.map { summary.level($0) } == [nil, nil, .warning, .info, nil])
            #expect(summary.units.map { summary.needsMaintenance($0) } == [false, false, true, false, false])
            #expect(summary.units.map { summary.newest - $0.lastSecond } == [140, 100, 90, 0, 0])
            #expect(summary.batches.count == 3 && summary.batches.smallest == 2 && summary.batches.largest == 4)
            #expect(summary.batches.average == 10.0 / 3)
        }
    }

    @Test func aFileWithoutItsColumnsIsRefused() {
        #expect(throws: RecordingError.noSuchColumn("source", suggestion: "sorce")) {
            try Self.summary("timestamp,sorce,tag,value\n2026-01-01,T1,power,1\n")
        }
    }

    @Test func whatIsMadeCanBePlayed() throws {
        let text = try Self.text(TelemetryPlan(units: 2, seconds: 60, every: 5, seed: 2, start: 0))
        let mapping = """
            schema: 1
            recording: own
            title: Own telemetry
            file: own.csv
            layout: long
            time: {column: timestamp}
            source: {column: source, is: WIND_TURBINE_00002}
            tags: {power: {}, wind_speed: {}}
            quality: {column: quality, good: [Good, Uncertain]}
            gap: 20s
            """
        let library = Library(files: [
            LibraryFile(path: "recordings/own.csv", bytes: Array(text.utf8)),
            LibraryFile(path: "recordings/own.yaml", bytes: Array(mapping.utf8)),
        ])
        #expect(library.diagnostics.map(\.line) == [])
        let recording = try library.recordings.recording("own")
        #expect(recording.readingCount == 24 && recording.unmapped.count == 13)
    }
}
