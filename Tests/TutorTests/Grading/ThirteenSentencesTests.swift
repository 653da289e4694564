import Testing

@testable import Tutor

/// The sentences an earlier grader judged wrongly (4 of 13), through interpreter, confirmation and grader of this one.
@Suite struct ThirteenSentencesTests {
    private static let sentences: [(said: String, countsAsTheBearing: Bool)] = [
        ("crusher bearing is failing", true), ("bearing_failure", true), ("worn drive-end roller, replace it", true),
        ("lubrication starvation of the DE bearing", true), ("bearing temperature failure", true), ("beraing overheated", true),
        ("it is NOT the bearing", false), ("no failure, sensor is fine", false), ("pump seal failure", false),
        ("low discharge temperature", false), ("either bearing or seal or motor or coupling", false),
        ("I have no idea, temperature?", false), ("crusher_1 TE-101 transmitter drifted high, bearing healthy", false),
    ]

    @Test(arguments: sentences.indices)
    func eachIsJudgedRightly(index: Int) throws {
        let (said, isBearing) = Self.sentences[index]
        let talk = try Talk()
        _ = talk.conversation.start(scenario: "crusher-bearing-hot")
        talk.wait(until: 200)
        talk.say(said)
        if talk.conversation.awaitsConfirmation { talk.say("yes") }
        #expect((talk.conversation.lastAssessment?.componentCorrect ?? false) == isBearing, "\(said)")
    }

    @Test func aRightComponentWithLessDetailEarnsLess() throws {
        func score(_ said: String) throws -> Int {
            let talk = try Talk()
            _ = talk.conversation.start(scenario: "crusher-bearing-hot")
            talk.wait(until: 200)
            talk.say(said)
            talk.say("yes")
            return try #require(talk.conversation.lastAssessment).scoreBP
        }
        let vague = try score("crusher bearing is failing")
        let whole = try score("the drive-end bearing is starved of oil, lubrication starvation")
        let wrong = try score("pump seal failure")
        #expect(wrong < vague)
        #expect(vague < whole)
        #expect(whole - vague == 2500)
    }
}
