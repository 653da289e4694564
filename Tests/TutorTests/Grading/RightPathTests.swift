import Scenarios
import Testing

@testable import Tutor

/// Partial credit only along a right path.
@Suite struct RightPathTests {
    private func assessment(_ lines: [String], version: Int = Grader.version) throws -> Assessment {
        let talk = try Talk()
        _ = talk.conversation.start(scenario: "harvester-pilot-pressure")
        talk.wait(until: 200)
        for line in lines { talk.say(line) }
        let drill = try #require(talk.conversation.lastDrill)
        return try Grader.grade(header: drill.header, entries: drill.entries, library: Talk.library, version: version)
    }

    private func points(_ assessment: Assessment, _ name: Assessment.Criterion.Name) throws -> Assessment.Criterion {
        try #require(assessment.criteria.first { $0.name == name })
    }

    private let looks = ["show me the oil level", "show me the pilot pressure", "check the hydraulic pump"]

    @Test func aWrongComponentEarnsNoTimeAndHalfTheEvidence() throws {
        let wrong = try assessment(looks + ["the return filter is blocked", "yes"])
        #expect(!wrong.componentCorrect)
        #expect(try points(wrong, .time).points == 0)
        #expect(try points(wrong, .time).reasons.map(\.fact) == [.parentWrong])
        #expect(try points(wrong, .evidence).points <= 1000)
        // The grader before gave both in full.
        let before = try assessment(looks + ["the return filter is blocked", "yes"], version: 3)
        #expect(try points(before, .time).points == 1500)
        #expect(before.scoreBP > wrong.scoreBP)
    }

    @Test func aGuessHasHalfTheEvidenceAtMost() throws {
        let guess = try assessment(["show me the oil level", "hydraulic pump shaft seal is leaking, worn shaft seal", "yes"])
        #expect(guess.componentCorrect)
        if guess.support == .guess { #expect(try points(guess, .evidence).points <= 1000) }
        let sure = try assessment(looks + ["hydraulic pump shaft seal is leaking, worn shaft seal", "yes"])
        #expect(sure.support == .supported)
        #expect(try points(sure, .evidence).points == 2000)
        #expect(try points(sure, .time).points == 1500)
    }

    @Test func givingUpEarnsNoMoreThanHalfTheEvidence() throws {
        let given = try assessment(looks + ["/end", "yes"])
        #expect(given.claim == nil)
        #expect(try points(given, .evidence).points <= 1000)
        #expect(!given.passed)
    }

    @Test func howTheSearchWentIsSaidAndNotScored() throws {
        let sure = try assessment(looks + ["hydraulic pump shaft seal is leaking, worn shaft seal", "yes"])
        let conduct = try #require(sure.conduct)
        #expect(conduct.reduce(0) { $0 + $1.count } == 3)
        #expect(conduct.contains { $0.step == .splitting || $0.step == .elimination })
        let twice = try assessment(looks + looks + ["hydraulic pump shaft seal is leaking, worn shaft seal", "yes"])
        #expect(try #require(twice.conduct).first { $0.step == .redundant }?.count ?? 0 >= 2)
    }
}
