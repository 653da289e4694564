import Foundation
import Scenarios
import Testing

@testable import Tutor

@Suite struct GraderTests {
    @Test func theSameJournalGivesTheSameBytes() throws {
        let talk = try Talk()
        _ = talk.conversation.start(scenario: "turbine-gearbox-hot")
        for (second, line) in [
            (60, "show the gearbox temperature"), (90, "inspect the gearbox"), (200, "it's the gearbox"), (201, "yes"),
        ] {
            talk.wait(until: second)
            talk.say(line)
            if talk.conversation.elapsed == nil { break }
        }
        if talk.conversation.elapsed != nil { _ = talk.conversation.giveUp() }
        let drill = try #require(talk.conversation.lastDrill)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let first = try encoder.encode(try #require(talk.conversation.lastAssessment))
        for _ in 0..<3 {
            let again = try Grader.grade(header: drill.header, entries: drill.entries, library: Talk.library)
            #expect(try encoder.encode(again) == first)
        }
        // What was stored is what was graded, and can be graded again from the stored form.
        let filed = try talk.conversation.archive.store.drill(drill.header.drillID)
        let regraded = try Grader.grade(header: filed.header, entries: filed.entries, library: Talk.library)
        #expect(try encoder.encode(regraded) == first)
    }

    @Test func everyShippedDrillFailsUntouchedAndPassesByItsReference() throws {
        var interpreters: [String: OfflineInterpreter] = [:]
        for scenario in Talk.library.scenarios {
            let interpreter = interpreters[scenario.asset] ?? OfflineInterpreter(asset: Talk.library.asset(scenario.asset))
            interpreters[scenario.asset] = interpreter
            let result = try ReferenceRun.result(of: scenario, library: Talk.library, interpreter: interpreter)
            #expect(result.isWell, "\(scenario.id): \(result)")
            let score = try #require(result.reference).scoreBP
            #expect(score >= 8000, "\(scenario.id): \(result)")
        }
    }

    @Test func timeCostsOnlyPastTheTargetAndHintsCostWhatTheRubricSays() throws {
        func score(at second: Int, hints: Int = 0) throws -> Assessment {
            let talk = try Talk()
            _ = talk.conversation.start(scenario: "harvester-pilot-pressure")
            for _ in 0..<hints { talk.say("give me a hint") }
            talk.wait(until: second)
            talk.say("hydraulic pump shaft seal is leaking")
            talk.say("yes")
            return try #require(talk.conversation.lastAssessment)
        }
        let early = try score(at: 100)
        let target = try score(at: 300)
        let late = try score(at: 600)
        let hinted = try score(at: 100, hints: 2)
        #expect(early.scoreBP == target.scoreBP)
        #expect(target.scoreBP - late.scoreBP == 750)
        #expect(early.scoreBP - hinted.scoreBP == 900)
        #expect(hinted.hintsUsed == 2)
    }

    @Test func aMissedMarkDoesNotReadAsReached() {
        #expect(Words.score(7999) == "79.9")
        #expect(Words.score(8000) == "80")
        #expect(Words.score(8384) == "83.8")
        #expect(Words.score(-350) == "-3.5")
        #expect(Words.score(0) == "0")
    }

    @Test func aQuoteNobodySaidIsRefused() throws {
        let talk = try Talk()
        _ = talk.conversation.start(scenario: "crusher-bearing-hot")
        var drill = try #require(talk.conversation.drill)
        let invented = Command(.submitDiagnosis, ["component": "drive_end_bearing", "quote": "it is the bearing"])
        let outcomes = drill.apply(
            drill.entry(.said(text: "hello", source: .model, interpretation: Interpretation(commands: [invented], confidence: 1))))
        #expect(outcomes == [.refused(command: .submitDiagnosis, reason: .quoteNotSaid)])
        #expect(drill.pending.isEmpty)
    }

    @Test func whatWasLookedAtDecidesHowFarAClaimIsSupported() throws {
        func posterior(_ looks: [String]) throws -> Int {
            let talk = try Talk()
            _ = talk.conversation.start(scenario: "harvester-pilot-pressure")
            talk.wait(until: 200)
            for look in looks { talk.say(look) }
            talk.say("hydraulic pump shaft seal is leaking, worn shaft seal")
            talk.say("yes")
            return try #require(talk.conversation.lastAssessment?.evidencePosteriorBP)
        }
        let blind = try posterior([])
        let supported = try posterior(["show me the oil level", "show me the pilot pressure", "check the hydraulic pump"])
        #expect(blind < 3000)
        #expect(supported > 8000)
    }
}
