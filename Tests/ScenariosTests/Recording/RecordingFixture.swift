import Testing

@testable import Scenarios

/// Small recordings for tests, laid over the skid of ``SimulatorTests``.
enum RecordingFixture {
    /// A wide mapping of the skid's pressure and level.
    static let wide = """
        schema: 1
        recording: skid-day
        title: A day of the skid
        file: skid-day.csv
        layout: wide
        time: {column: time, format: seconds}
        tags:
          pressure: {column: PT-1, unit: psi}
          level: {column: LT-1}
        gap: 20s
        """

    static let scenario = """
        schema: 1
        scenario: skid-drill
        version: 1
        title: Something is odd
        asset: skid
        level: 1
        difficulty: beginner
        tags: [skid]
        brief: The skid is odd today.
        faults: [{fault: leak, severity: 1, onset: 5s}]
        recording: {use: skid-day}
        target: 2min
        rubric: standard
        """

    static let rubric = """
        schema: 1
        rubric: standard
        version: 1
        title: R
        pass: 8000
        points: {component: 10000, failure_mode: 0, cause: 0, evidence: 0, time: 0, procedure: 0}
        hint_costs: [1, 2, 3]
        poor_act: 0
        """

    static func library(
        _ data: String, mapping: String = wide, scenario: String = scenario, file: String = "skid-day.csv"
    ) -> Library {
        Library(
            files: [
                ("assets/skid.yaml", SimulatorTests.skid), ("rubrics/standard.yaml", rubric), ("recordings/\(file)", data),
                ("recordings/skid-day.yaml", mapping), ("scenarios/skid-drill.yaml", scenario),
            ].map { LibraryFile(path: $0.0, bytes: Array($0.1.utf8)) })
    }

    static func recording(_ data: String, mapping: String = wide, file: String = "skid-day.csv") throws -> Recording {
        let library = library(data, mapping: mapping, file: file)
        #expect(library.diagnostics.filter { $0.severity == .error }.map(\.line) == [])
        return try library.recordings.recording("skid-day")
    }

    static func plant() throws -> Plant {
        let library = Library(files: [LibraryFile(path: "skid.yaml", bytes: Array(SimulatorTests.skid.utf8))])
        return try Plant(try #require(library.assets.first))
    }

    /// A running skid with a recording over it.
    static func simulator(
        _ data: String, mapping: String = wide, start: Double = 0, pace: Double = 1, faults: [String] = [], lying: Set<String> = []
    ) throws -> Simulator {
        let plant = try Self.plant()
        let overlay = RecordingOverlay(
            try recording(data, mapping: mapping), over: plant.asset, window: .init(start: start, pace: pace, ticks: 1000),
            lying: lying)
        return try Simulator(
            plant: plant, seed: 3, faults: try faults.map { try SimulatorTests.fault(plant, $0) }, overlay: overlay)
    }
}
