import Testing

@testable import Tutor

@Suite struct SurenessTests {
    @Test(
        arguments: [
            ("80", 80), ("80 %", 80), ("80%", 80), ("yes, 80 %", 80), ("yes 90 percent sure", 90), ("y 55", 55),
            ("100 % certain", 100),
            ("about 70", 70), ("0", 0),
        ] as [(String, Double)])
    func aFigureConfirms(said: String, sure: Double) { #expect(Sureness.read(said) == sure) }

    @Test(arguments: ["yes", "", "no 80", "80 bar", "read 80", "101", "-5", "80 or 90", "eighty", "80 % of the pump", "8٠"])
    func anythingElseIsNone(said: String) { #expect(Sureness.read(said) == nil) }

    @Test func howSureOneIsStandsInTheClaimAndChangesNoGrade() throws {
        func assessment(_ yes: String) throws -> Assessment {
            let talk = try Talk()
            _ = talk.conversation.start(scenario: "crusher-bearing-hot")
            talk.wait(until: 100)
            talk.say("worn drive-end roller, replace it")
            #expect(try #require(talk.conversation.drill).asksHowSure)
            talk.say(yes)
            return try #require(talk.conversation.lastAssessment)
        }
        var sure = try assessment("yes, 80 %")
        let silent = try assessment("yes")
        #expect(sure.claim?.confidence == 80)
        #expect(silent.claim?.confidence == nil)
        sure.claim?.confidence = nil
        #expect(sure == silent)
    }

    @Test func whoHasSaidItIsNotAskedAgain() throws {
        let talk = try Talk()
        _ = talk.conversation.start(scenario: "crusher-bearing-hot")
        talk.wait(until: 100)
        talk.say("worn drive-end roller, replace it, 90 % sure")
        #expect(try #require(talk.conversation.drill).asksHowSure == false)
        talk.say("70 %")
        #expect(talk.conversation.lastAssessment == nil)
    }
}
