import Scenarios
import Testing

@testable import Tutor

/// Right and supported, right but a guess, wrong but reasonable, wrong out of nowhere: by the trainee's own looks.
@Suite struct SupportTests {
    /// A run of the drill in which these things are said from 3:20 on, and then the claim.
    private func assessment(_ said: [String], _ claim: String) throws -> Assessment {
        let talk = try Talk()
        _ = talk.conversation.start(scenario: "harvester-pilot-pressure")
        talk.wait(until: 200)
        for line in said { talk.say(line) }
        talk.say(claim)
        talk.say("yes")
        return try #require(talk.conversation.lastAssessment)
    }

    private static let right = "hydraulic pump shaft seal is leaking, worn shaft seal"

    @Test func whoLookedAtWhatTellsIsSupported() throws {
        let graded = try assessment(
            ["show me the oil level", "show me the pilot pressure", "check the hydraulic pump"], Self.right)
        #expect(graded.support == .supported)
        #expect(graded.criteria.first { $0.name == .evidence }?.points == 2000)
    }

    @Test func whoLookedAtNothingGuessed() throws {
        let graded = try assessment([], Self.right)
        #expect(graded.support == .guess)
        let missing = try #require(graded.missingLook)
        #expect(missing.beliefBP > 8000)
        #expect(graded.criteria.first { $0.name == .evidence }?.points == 0)
    }

    @Test func aClaimThatTheLooksSpeakAgainstIsUnfounded() throws {
        let graded = try assessment(
            ["show me the oil level", "check the hydraulic pump"], "the pilot pressure transmitter reads low")
        #expect(graded.support == .unfounded)
    }

    /// Other looks than the author's count when they tell as much.
    @Test func anotherWayToTheSameKnowledgeEarnsTheSame() throws {
        let graded = try assessment(["check the hydraulic pump"], Self.right)
        let evidence = try #require(graded.criteria.first { $0.name == .evidence })
        #expect(evidence.points == 2000)
        #expect(evidence.reasons.contains { $0.fact == .knownFromLooks })
    }

    @Test func whoSaysAndSeesNothingIsNotJudged() throws {
        let talk = try Talk()
        _ = talk.conversation.start(scenario: "harvester-pilot-pressure")
        talk.wait(until: 5000)
        let graded = try #require(talk.conversation.lastAssessment)
        #expect(graded.support == nil && graded.truthBeliefBP == nil && graded.evidencePosteriorBP == nil)
    }

    /// Assessments of earlier graders lie in ledgers and are read as they are.
    @Test func anOlderAssessmentIsStillRead() throws {
        let graded = try assessment([], Self.right)
        var older = graded
        older.support = nil
        older.truthBeliefBP = nil
        older.missingLook = nil
        let kept = try CanonicalJSON(encoding: older)
        #expect(!kept.text.contains("truthBeliefBP"))
        #expect(try kept.decode(as: Assessment.self) == older)
    }

    @Test func theDebriefShowsWhoKnewWhatAndWhen() throws {
        let talk = try Talk()
        _ = talk.conversation.start(scenario: "harvester-pilot-pressure")
        talk.wait(until: 200)
        talk.say("check the hydraulic pump")
        talk.say(Self.right)
        let blocks = talk.conversation.say("yes").flatMap(\.blocks)
        let chart = blocks.compactMap { if case .chart(let chart) = $0 { chart } else { nil } }.last
        let series = try #require(chart).series
        #expect(series.map(\.title) == ["Your looks", "Watching all instruments"])
        #expect(chart?.isPast == true)
        // Belief jumps with the look, not before it.
        let own = series[0].values.compactMap { $0 }
        #expect(own[100] < 30 && own.last! > 80)
        #expect(series[1].values.compactMap { $0 }[199] > 80)
    }
}
