import Foundation
import Scenarios
import Testing

@testable import Tutor

/// A drill whose readings were recorded is a drill like any other: the same again, taken up again, graded again.
@Suite struct RecordedDrillTests {
    private static let id = "turbine-warm-morning"

    private static var scenario: Scenario { Talk.library.scenario(id)! }

    /// The reference solution as seconds and words.
    private static var lines: [(second: Int, text: String)] {
        scenario.reference.map { line in
            let parts = line.split(separator: " ", maxSplits: 1)
            return (Int(parts[0].dropFirst()) ?? 0, String(parts[1]))
        }
    }

    private func play(_ talk: Talk, _ lines: ArraySlice<(second: Int, text: String)>) {
        for line in lines {
            talk.wait(until: line.second)
            talk.say(line.text)
        }
    }

    private func drill(seed: UInt64) throws -> Drill {
        let scenario = Self.scenario
        return try Drill(
            header: DrillHeader(
                drillID: "d", scenarioID: scenario.id, scenarioVersion: scenario.version, contentDigest: "", mode: .drill,
                seed: seed,
                traineeID: "", traineeName: "", office: "", startedAt: "", program: ""), library: Talk.library)
    }

    @Test func theSameSeedIsTheSameDrillAndAnotherHasTheSameRecording() throws {
        var (a, b, c) = (try drill(seed: 3), try drill(seed: 3), try drill(seed: 4))
        for tick in stride(from: 50, through: 600, by: 50) {
            _ = a.advance(to: tick)
            _ = b.advance(to: tick)
            _ = c.advance(to: tick)
            #expect(a.digestText == b.digestText)
        }
        let recorded = Set(try #require(Talk.library.recordings.mapping("turbine-morning")).channels.map(\.tag))
        for (index, tag) in a.asset.tags.enumerated() where tag.noise > 0 {
            #expect((a.history[index] == c.history[index]) == recorded.contains(tag.id), "\(tag.id)")
        }
    }

    @Test func aGapIsAHoleInTheChart() throws {
        var drill = try drill(seed: 1)
        _ = drill.advance(to: 300)
        let values = try #require(drill.chart(tags: ["generator_temperature"], from: 0, to: 300).series.first).values
        // Recorded from 05:48:50 to 05:51:30 at twice its speed; what was read last is held for half a minute of the recording.
        #expect(values.indices.filter { values[$0] == nil } == Array(131...194))
        #expect(drill.chart(tags: ["brake_pressure"], from: 0, to: 300).series.first?.values.contains(nil) == false)
    }

    @Test func cutOffAtAnyTurnItEndsAsIfItHadNotBeen() throws {
        let lines = Self.lines[...]
        let whole = try Talk()
        _ = whole.conversation.start(scenario: Self.id)
        play(whole, lines)
        let wanted = try #require(whole.conversation.lastAssessment)
        let digest = try #require(whole.conversation.lastDrill?.digestText)
        #expect(wanted.passed)
        #expect(wanted.parSeconds == nil)
        for cut in stride(from: 1, to: lines.count, by: 3) {
            let talk = try Talk()
            _ = talk.conversation.start(scenario: Self.id)
            play(talk, lines[..<cut])
            try talk.restart()
            #expect(Talk.words(talk.conversation.open()).contains("was cut off at"))
            talk.say("")
            play(talk, lines[cut...])
            #expect(talk.conversation.lastAssessment == wanted, "cut \(cut)")
            #expect(talk.conversation.lastDrill?.digestText == digest, "cut \(cut)")
        }
        let drill = try #require(whole.conversation.lastDrill)
        #expect(try Grader.grade(header: drill.header, entries: drill.entries, library: Talk.library) == wanted)
    }

    @Test func anotherByteInTheRecordingIsAnotherContent() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "scenario-library").path
        var files = try Library.files(in: folder)
        let place = try #require(files.firstIndex { $0.path == "recordings/turbine-morning.csv" })
        files[place].bytes[files[place].bytes.count - 2] ^= 1
        let changed = Library(files: files)
        let other = try #require(changed.scenario(Self.id))
        #expect(changed.content(of: other) != Talk.library.content(of: Self.scenario))
        let untouched = try #require(changed.scenario("turbine-gearbox-hot"))
        #expect(changed.content(of: untouched) == Talk.library.content(of: untouched))
    }
}
