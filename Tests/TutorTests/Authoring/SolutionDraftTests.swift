import Foundation
import Scenarios
import Testing

@testable import Tutor

/// What an author did in a drill becomes a draft that holds.
@Suite struct SolutionDraftTests {
    private static let id = "harvester-pilot-pressure"

    private func rehearse(_ lines: [(Int, String)], _ id: String = id, seed: UInt64 = 1) throws -> Drill {
        let rehearsal = try Rehearsal(
            try #require(Talk.library.scenario(id)), library: Talk.library, seed: seed,
            environment: ConversationEnvironment(
                now: { "2026-01-01T00:00:00.000Z" }, makeID: { "r" }, makeSeed: { fatalError("a seed was given") }, program: "test")
        )
        _ = rehearsal.open()
        for (second, text) in lines {
            rehearsal.advance(toSecond: second)
            _ = rehearsal.say(text)
        }
        return try #require(rehearsal.played)
    }

    private static let solution = [
        (40, "frobnicate"), (45, "show me the pilot pressure for the last minute"), (60, "show me the oil level"),
        (65, "help"), (70, "stop the engine"), (72, "no"), (75, "show me the main pressure"), (85, "read the case drain flow"),
        (95, "inspect the hydraulic pump"), (165, "what alarms are up?"), (172, "shut down the header drive"), (173, ""),
        (180, "stop the engine"), (181, "yes"), (195, "lock it out"), (196, "yes"),
        (261, "it's the pump shaft seal, worn, replace the seal"),
        (262, "yes"),
    ]

    @Test func whatCameToNothingIsNotInTheReference() throws {
        let draft = try SolutionDraft(of: rehearse(Self.solution), library: Talk.library)
        let texts = draft.reference.map(\.text)
        for absent in ["frobnicate", "help", "no"] { #expect(!texts.contains(absent)) }
        #expect(texts.count { $0 == "stop the engine" } == 1)
        // Enter alone is a yes that can be read.
        #expect(draft.reference.first { $0.second == 173 }?.text == "yes")
        #expect(draft.leftOut == 3)
        #expect(draft.passes, "\(draft.verdict)")
    }

    @Test func looksActsAndTimeAreThoseOfThePlay() throws {
        let draft = try SolutionDraft(of: rehearse(Self.solution), library: Talk.library)
        #expect(
            draft.evidence.map(\.look) == [
                .tag("pilot_pressure"), .tag("oil_level"), .tag("main_pressure"), .tag("case_drain_flow"),
                .inspection("hydraulic_pump"), .alarms,
            ])
        #expect(draft.evidence.allSatisfy { (1...4).contains($0.weight) })
        let weights = Dictionary(uniqueKeysWithValues: draft.evidence.map { ($0.look, $0.weight) })
        #expect(weights[.inspection("hydraulic_pump")] == 4 && weights[.alarms] == 1)
        #expect(draft.evidence.first { $0.look == .tag("oil_level") }?.shows == "hydraulic oil level falls")
        #expect(draft.procedure == ["stop-header", "stop-engine", "lock-out"])
        // 262 s and a third, in half minutes.
        #expect(draft.targetSeconds == 360)
        #expect(draft.hints.count == 3)
    }

    @Test func anUnsafeActIsNoStepAndTheDraftSaysThatItFails() throws {
        let draft = try SolutionDraft(
            of: rehearse([
                (60, "replace the pump shaft seal"), (61, "yes"), (800, "it's the pump shaft seal"), (801, "yes"),
            ]), library: Talk.library)
        #expect(draft.procedure.isEmpty && draft.unsafeActs.map(\.action) == ["replace-pump-seal"])
        #expect(!draft.passes && draft.verdict.hasPrefix("DOES NOT"))
        #expect(draft.text.contains("# No step of a procedure, because not safe: replace-pump-seal at 1:01."))
    }

    @Test func withoutADiagnosisTheWorkIsKeptAndTheVerdictSaysSo() throws {
        let draft = try SolutionDraft(of: rehearse([(60, "show me the oil level")]), library: Talk.library)
        #expect(draft.verdict.hasPrefix("DOES NOT PASS: there is no diagnosis in it"))
        #expect(draft.reference.map(\.text) == ["show me the oil level"])
        #expect(draft.targetSeconds == Talk.library.scenario(Self.id)?.targetSeconds)
    }

    @Test func nothingIsFiled() throws {
        let talk = try Talk()
        _ = try rehearse(Self.solution)
        #expect(try talk.conversation.archive.store.assessments(in: .everything).isEmpty)
    }

    /// A yes can carry out one thing and leave another waiting, which is then dropped.
    @Test func aYesStaysWhenWhatFollowsItIsDropped() throws {
        let lines = [(60, "stop the header and stop the engine"), (61, "yes"), (90, "show me the oil level")]
        let played = try rehearse(lines)
        #expect(played.record.acts.count == 1)
        let draft = try SolutionDraft(of: played, library: Talk.library)
        #expect(draft.reference == lines.map { .init(second: $0.0, text: $0.1) } && draft.leftOut == 0)
    }

    /// The reference of a shipped drill, played as its author would, gives a draft that can take the place of what it was made from.
    @Test func theDraftsOfTheLibraryHold() throws {
        let all = Talk.library.scenarios
        for scenario in stride(from: 0, to: all.count, by: 16).map({ all[$0] }) {
            let lines = scenario.reference.map { line -> (Int, String) in
                let parts = line.split(separator: " ", maxSplits: 1)
                return (Int(parts[0].dropFirst()) ?? 0, parts.count > 1 ? String(parts[1]) : "")
            }
            let draft = try SolutionDraft(of: rehearse(lines, scenario.id), library: Talk.library)
            #expect(draft.passes, "\(scenario.id): \(draft.verdict)")
        }
    }

    @Test func partsTakeThePlaceOfTheSameKeysAndLeaveTheRest() throws {
        let file = """
            # A drill.
            scenario: x
            target: 1min   # too short
            hints:
            - at the margin
            - as well

            # The looks.
            evidence:
              - {tag: a, weight: 1,
                 shows: b}
              # a remark
            badge: B       # kept
            """
        var edit = ScenarioFileEdit(file + "\n")
        edit.put(.init(key: "target", lines: ["target: 2min"]))
        edit.put(.init(key: "hints", lines: ["hints:", "  - new"]))
        edit.put(.init(key: "evidence", lines: ["evidence:", "  - {alarms: true, shows: c}"]))
        edit.put(.init(key: "reference", lines: ["reference:", "  - \"@1 x\""]))
        #expect(
            edit.text == """
                # A drill.
                scenario: x
                target: 2min
                hints:
                  - new

                # The looks.
                evidence:
                  - {alarms: true, shows: c}
                badge: B       # kept
                reference:
                  - "@1 x"

                """)
        #expect(ScenarioFileEdit("a: 1\r\nb: 2\r\n").text == "a: 1\r\nb: 2\r\n")
    }
}
