import Testing

@testable import Tutor

@Suite struct ResumeTests {
    private let lines = [
        (40, "show me the oil level"), (60, "check the hydraulic pump"), (150, "what alarms are up?"), (180, "stop the engine"),
        (181, "yes"),
        (200, "lock it out"), (201, "yes"), (270, "it's the pump shaft seal, worn shaft seal, replace the seal"), (271, "yes"),
    ]

    /// Plays lines from `from` on; returns everything that was said.
    private func play(_ talk: Talk, from: Int, to: Int) -> String {
        lines[from..<to].map { second, text in talk.wait(until: second) + "\n" + talk.say(text) }.joined(separator: "\n")
    }

    @Test func aDrillCutOffAtAnyTurnEndsAsIfItHadNotBeen() throws {
        let whole = try Talk()
        _ = whole.conversation.start(scenario: "harvester-pilot-pressure")
        _ = play(whole, from: 0, to: lines.count)
        let wanted = try #require(whole.conversation.lastAssessment)
        let digest = try #require(whole.conversation.lastDrill?.digestText)
        for cut in 1..<lines.count {
            let talk = try Talk()
            _ = talk.conversation.start(scenario: "harvester-pilot-pressure")
            let shown = play(talk, from: 0, to: cut)
            try talk.restart()
            #expect(Talk.words(talk.conversation.open()).contains("was cut off at"))
            let retold = talk.say("")
            for line in shown.split(separator: "\n") where !line.isEmpty { #expect(retold.contains(line), "cut \(cut)") }
            _ = play(talk, from: cut, to: lines.count)
            #expect(talk.conversation.lastAssessment == wanted, "cut \(cut)")
            #expect(talk.conversation.lastDrill?.digestText == digest, "cut \(cut)")
        }
    }

    @Test func theOfferCanBeKeptOrDiscarded() throws {
        let talk = try Talk()
        _ = talk.conversation.start(scenario: "harvester-pilot-pressure")
        _ = play(talk, from: 0, to: 2)
        try talk.restart()
        _ = talk.conversation.open()
        #expect(talk.say("no").contains("Kept"))
        #expect(talk.say("resume").contains("You are back"))
        try talk.restart()
        _ = talk.conversation.open()
        #expect(talk.say("discard").contains("not passed"))
        try talk.restart()
        #expect(!Talk.words(talk.conversation.open()).contains("cut off"))
    }

    @Test func startingAnotherDrillLeavesTheCutOffOneWaiting() throws {
        let talk = try Talk()
        _ = talk.conversation.start(scenario: "harvester-pilot-pressure")
        _ = play(talk, from: 0, to: 1)
        try talk.restart()
        _ = talk.conversation.open()
        #expect(talk.say("list drills").contains("Pilot pressure is falling"))
        #expect(!talk.conversation.awaitsConfirmation)
        #expect(talk.say("resume").contains("You are back"))
    }
}
