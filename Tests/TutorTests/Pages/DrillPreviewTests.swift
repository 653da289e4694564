import Foundation
import Scenarios
import Testing

@testable import Tutor

/// What an instructor sees of a drill is what the drill does.
@Suite struct DrillPreviewTests {
    private static let library = ShippedLibrary.library

    private static func preview(_ id: String, seed: UInt64 = 0) throws -> DrillPreview {
        try DrillPreview(try #require(library.scenario(id)), library: library, seed: seed)
    }

    @Test func curvesAlarmsAndOnsetsAreThoseOfTheDrill() throws {
        let scenario = try #require(Self.library.scenario("harvester-pilot-pressure"))
        let preview = try Self.preview(scenario.id, seed: 7)
        var drill = try Drill.untouched(scenario, library: Self.library, seed: 7)
        let raised = drill.advance(to: scenario.limitSeconds).compactMap { tick, event -> Int? in
            if case .alarmRaised = event { tick } else { nil }
        }
        #expect(preview.seconds == scenario.limitSeconds && preview.targetSeconds == scenario.targetSeconds)
        #expect(preview.faults.map(\.seconds) == drill.hidden.map(\.onset))
        #expect(preview.faults.map(\.fault) == scenario.faults.map(\.mode))
        #expect(preview.alarms.flatMap { $0.spans.map(\.from) }.sorted() == raised.sorted())
        #expect(preview.parSeconds == drill.par?.seconds)
        for (curve, values) in zip(preview.tags, drill.history) {
            #expect(curve.values.count == scenario.limitSeconds + 1)
            for (shown, read) in zip(curve.values, values) {
                #expect(abs((shown ?? .nan) - (read ?? .nan)) < 1e-9)
            }
            #expect(curve.low == curve.values.compactMap { $0 }.min())
        }
    }

    @Test func whatTheFaultDoesMovesAndTheRestStays() throws {
        let preview = try Self.preview("harvester-pilot-pressure")
        #expect(Set(preview.moving.map(\.tag)).isSuperset(of: ["pilot_pressure", "main_pressure", "oil_level"]))
        #expect(Set(preview.steady.map(\.tag)).isSuperset(of: ["engine_speed", "ground_speed"]))
        let pressure = try #require(preview.tags.first { $0.tag == "pilot_pressure" })
        let left = try #require(pressure.leavesNormal)
        #expect(left > preview.faults[0].seconds && left < preview.alarms[0].spans[0].from)
    }

    @Test func nothingMovesWhereNothingIsWrong() throws {
        let well = Self.library.scenarios.filter(\.faults.isEmpty)
        #expect(well.count >= 5)
        for scenario in well {
            let preview = try Self.preview(scenario.id)
            #expect(preview.faults.isEmpty && preview.alarms.isEmpty && preview.trips.isEmpty, "\(scenario.id)")
            #expect(preview.moving.isEmpty, "\(scenario.id): \(preview.moving.map(\.tag))")
        }
    }

    @Test func everyShippedDrillWithAFaultShowsIt() throws {
        for scenario in Self.library.scenarios where !scenario.faults.isEmpty {
            let preview = try Self.preview(scenario.id)
            #expect(!preview.moving.isEmpty, "\(scenario.id)")
            #expect(preview.faults.count == scenario.faults.count, "\(scenario.id)")
        }
    }

    @Test func beliefIsThatOfTheObserver() throws {
        let scenario = try #require(Self.library.scenario("harvester-pilot-pressure"))
        let preview = try Self.preview(scenario.id)
        let drill = try Drill.untouched(scenario, library: Self.library, seed: 0)
        let observer = try #require(drill.observer)
        let course = observer.beliefs()
        #expect(preview.beliefSeconds == course.seconds && preview.beliefs.count == course.answers.count)
        #expect(preview.beliefs[0].isTrue && preview.beliefs[0].faults == scenario.faults.map(\.mode))
        for moment in course.seconds.indices {
            #expect(abs(preview.beliefs.reduce(0) { $0 + $1.shares[moment] } - 1) < 0.01)
            #expect(abs(preview.beliefs[0].shares[moment] - course.shares[moment][0]) < 1e-4)
        }
        #expect(preview.parWatched == drill.par?.watched)
        let strongest = preview.strongest(4)
        #expect(strongest.first?.isTrue == true && strongest.count <= 4 && Set(strongest).count == strongest.count)
        #expect(zip(strongest.dropFirst(), strongest.dropFirst(2)).allSatisfy { $0.most >= $1.most })
        #expect(preview.share(of: preview.beliefs[0], at: preview.seconds) > 0.9)
    }

    @Test func whereARecordingIsPlayedNobodySaysWhatToBelieve() throws {
        let recorded = try #require(Self.library.scenarios.first { $0.replay != nil })
        let preview = try Self.preview(recorded.id)
        #expect(preview.beliefs.isEmpty && preview.parSeconds == nil && preview.strongest(4).isEmpty)
        #expect(Words.par(of: preview).contains("nobody can say"))
        #expect(!preview.moving.isEmpty)
    }

    @Test func theSeedDrawsTheOnset() throws {
        let onsets = try (0..<8).map { try Self.preview("harvester-pilot-pressure", seed: $0).faults[0].seconds }
        #expect(Set(onsets).count > 1)
        #expect(try Self.preview("harvester-pilot-pressure", seed: 3) == Self.preview("harvester-pilot-pressure", seed: 3))
    }

    @Test func itComesBackFromJSONAsItWas() throws {
        let preview = try Self.preview("harvester-pilot-pressure", seed: 2)
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        #expect(try decoder.decode(DrillPreview.self, from: encoder.encode(preview)) == preview)
    }

    @Test func aShortExcursionCountsAndNoiseDoesNot() {
        let tag = Tag.fixture("flow", "Flow", "L/min", 100, names: [])
        let calm = (0..<60).map { 100.0 + Double($0 % 3) as Double? }
        func curve(_ values: [Double?]) -> DrillPreview.Curve {
            DrillPreview.Curve(tag, values: values, healthy: calm, normal: 95...105)
        }
        #expect(curve(calm).leavesNormal == nil && !curve(calm).moves)
        var twice = calm
        (twice[20], twice[40]) = (106, 106)
        #expect(curve(twice).leavesNormal == nil)
        var spike = calm
        spike[30] = 120
        #expect(curve(spike).leavesNormal == 30 && curve(spike).moves)
        let sinking = calm.enumerated().map { $0.element! - Double($0.offset) / 4 as Double? }
        #expect((20...30).contains(curve(sinking).leavesNormal ?? 0))
        var gone = calm
        for second in 30..<60 { gone[second] = nil }
        #expect(curve(gone).moves && curve(gone).last == calm[29])
    }
}
