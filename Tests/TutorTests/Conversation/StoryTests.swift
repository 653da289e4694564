import Scenarios
import Testing

@testable import Tutor

/// The story a trainee lives, through the same door as every face.
@Suite struct StoryTests {
    @Test func fromFirstWordsToTheRecord() throws {
        let talk = try Talk()
        #expect(Talk.words(talk.conversation.open()).contains("Welcome, Sam"))

        let offer = talk.say("I need to practise hydraulic pump failures")
        #expect(
            offer.split(separator: "\n").contains {
                $0.hasPrefix("1 | Pilot pressure is falling | ") && $0.hasSuffix(" | 2 | 5:00 | not yet")
            })
        #expect(talk.say("start the first one").contains("pilot pressure"))
        #expect(talk.conversation.display?.rows.first { $0.tag == "pilot_pressure" } != nil)

        talk.wait(until: 180)
        #expect(talk.say("show me the pilot pressure for the last 3 minutes") == "chart of pilot_pressure from 0 to 180")
        #expect(talk.say("is the oil level ok?").contains("below its normal"))
        #expect(talk.say("what alarms are up?") == "No alarm stands.")
        #expect(talk.say("check the hydraulic pump").contains("Oil streams"))

        #expect(talk.say("shut down the header drive").contains("Enter to confirm"))
        #expect(talk.conversation.awaitsConfirmation)
        #expect(talk.say("").contains("Done: disengage the header drive"))

        let echo = talk.say("it's the pump shaft seal, replace the seal")
        #expect(echo.contains("I read this as: hydraulic pump / external leakage / worn shaft seal, repair: replace the seal."))
        let debrief = talk.say("")
        #expect(debrief.contains("Debrief: Pilot pressure is falling"))
        #expect(debrief.contains("Component | 25/25 | right"))
        #expect(debrief.contains("target 5:00"))
        #expect(debrief.contains("What would have told you sooner"))
        #expect(talk.conversation.display == nil)
        let progress = talk.say("show my progress")
        #expect(progress.contains("Pilot pressure is falling | "))
        #expect(progress.contains(" | 1 | 1 | "))
        #expect(talk.say("I need to practise hydraulic pump failures").contains("passed"))
        #expect(try talk.conversation.archive.store.verify().isSound)
    }

    @Test func nothingThatNamesTheFaultIsSaidBeforeTheGrade() throws {
        // One drill of each machine; what requests to a model hold is looked through for all of them elsewhere.
        var machines: Set<String> = []
        for scenario in Talk.library.scenarios where !scenario.isForExams && machines.insert(scenario.asset).inserted {
            let asset = try #require(Talk.library.asset(scenario.asset))
            let talk = try Talk()
            var said = Talk.words(talk.conversation.start(scenario: scenario.id).1)
            for line in [
                "help", "status", "what alarms are up?", "read everything", "what is wrong with it?", "tell me the answer",
                "explain",
            ] {
                said += talk.say(line)
            }
            said += talk.wait(until: 400)
            for fault in scenario.faults.compactMap({ asset.fault($0.mode) }) {
                #expect(!said.contains(fault.id), "\(scenario.id)")
                #expect(!said.lowercased().contains(fault.title.lowercased()), "\(scenario.id)")
                #expect(!said.lowercased().contains(fault.cause.lowercased()), "\(scenario.id)")
            }
        }
    }

    @Test func escapeAndNoDropWhatWasEchoed() throws {
        let talk = try Talk()
        _ = talk.conversation.start(scenario: "harvester-pilot-pressure")
        talk.say("shut down the header drive")
        #expect(Talk.words(talk.conversation.cancel()) == "Dropped. Nothing was done.")
        talk.say("shut down the header drive")
        #expect(talk.say("no") == "Dropped. Nothing was done.")
        talk.wait(until: 60)
        #expect(talk.conversation.display?.controls.first { $0.title == "Header drive" }?.text == "on")
    }

    @Test func aWorkOnALiveMachineFailsTheDrillWhateverElseIsRight() throws {
        let talk = try Talk()
        _ = talk.conversation.start(scenario: "harvester-pilot-pressure")
        talk.wait(until: 60)
        for line in [
            "show me the oil level", "show the pilot pressure", "show the main pressure", "read the case drain flow",
            "check the hydraulic pump",
            "replace the shaft seal", "yes",
        ] { talk.say(line) }
        talk.say("it's the pump shaft seal, worn, replace the seal")
        let debrief = talk.say("yes")
        #expect(debrief.contains("not passed"))
        #expect(debrief.contains("A safety-critical act fails the drill"))
        let assessment = try #require(talk.conversation.lastAssessment)
        #expect(assessment.correct)
        #expect(!assessment.passed)
        #expect(assessment.scoreBP < 8000)
    }

    @Test func aLookThatWasNotSafeIsNamedWithItsReason() throws {
        let talk = try Talk()
        _ = talk.conversation.start(scenario: "turbine-gearbox-hot")
        talk.wait(until: 60)
        // Echoed first, whether it is safe or not: asking only when it is not would tell.
        #expect(talk.say("inspect the gearbox").contains("Is it safe to go near?"))
        talk.say("yes")
        talk.say("it's the gearbox oil cooler, fan motor tripped")
        let debrief = talk.say("yes")
        let danger = try #require(Talk.library.asset("wind-turbine")?.component("gearbox")?.danger)
        #expect(debrief.contains("inspecting the gearbox at 1:00: \(danger)"))
    }

    @Test func theLimitEndsADrillAndFilesIt() throws {
        let talk = try Talk()
        _ = talk.conversation.start(scenario: "harvester-pilot-pressure")
        #expect(talk.wait(until: 5000).contains("Time is up"))
        #expect(talk.conversation.elapsed == nil)
        #expect(talk.conversation.lastAssessment?.endReason == .timeLimit)
        #expect(talk.conversation.lastReceipt != nil)
    }

    @Test func anExamGivesNoHelp() throws {
        let talk = try Talk(mode: .exam)
        _ = talk.conversation.start(scenario: "crusher-bearing-hot")
        #expect(talk.say("give me a hint").contains("In an exam you cannot"))
        #expect(talk.say("explain the lubrication").contains("In an exam you cannot"))
        #expect(talk.say("run at 10x").contains("In an exam you cannot"))
    }

    @Test func freePracticeInjectsAndClears() throws {
        let talk = try Talk(mode: .practice)
        _ = talk.conversation.start(scenario: "harvester-second-opinion")
        talk.wait(until: 30)
        #expect(talk.say("/inject relief-valve-stuck-open severity=1").contains("Injected"))
        #expect(talk.wait(until: 200).contains("Main pressure L"))
        #expect(talk.say("clear the fault").contains("Cleared"))
        #expect(talk.wait(until: 500).contains("Returned to normal"))
    }
}
