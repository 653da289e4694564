import Foundation
import TestSupport
import Testing

@testable import Tutor

/// Turns of a model in a drill: what is asked, what is done, what is kept.
@Suite struct ModelTurnTests {
    private let free = "was meinst du dazu?"

    @Test func freeSpeechBecomesACommandAndWords() throws {
        let talk = try ModelTalk().start()
        talk.endpoint.script(
            .calls([("read_tags", #"{"tags":["oil_level"]}"#)]), .chat(["Was sagt dir ", "der Ölstand?"]))
        let answer = talk.say(free)
        #expect(answer.contains("oil level is"))
        #expect(answer.contains("Was sagt dir der Ölstand?"))
        #expect(talk.kinds == ["asked", "understood model read_tags", "answered"])
        #expect(talk.conversation.lastTurn?.commands.map(\.name) == [.readTags])
        // The second request holds the call, and its result under the same id.
        let messages = talk.messages(1)
        #expect(messages.map { $0["role"]?.string } == ["system", "user", "assistant", "tool"])
        #expect(messages[2]["tool_calls"]?.array?.first?["id"] == messages[3]["tool_call_id"])
        #expect(messages[3]["content"]?.string?.contains("oil level is") == true)
    }

    @Test func whatTheGrammarKnowsGoesToNoModel() throws {
        let talk = try ModelTalk().start()
        talk.say("/read oil_level")
        talk.say("show me the oil level for the last minute")
        talk.say("it's the pump shaft seal, external leakage, worn seal")
        #expect(talk.endpoint.requests.isEmpty)
        #expect(talk.conversation.awaitsConfirmation)
    }

    @Test func whatCanHurtIsConfirmedByTheTrainee() throws {
        let talk = try ModelTalk().start()
        talk.endpoint.script(.calls([("operate", #"{"action":"stop_engine"}"#), ("read_tags", "{}")]))
        let action = try #require(Talk.library.asset("harvester-hydraulics")?.actions.first { $0.title.contains("engine") })
        talk.endpoint.script(.calls([("operate", "{\"action\":\"\(action.id)\"}"), ("read_tags", "{}")]))
        // The first names an action that there is not: it comes back, and the model tries again.
        talk.say(free)
        #expect(talk.conversation.awaitsConfirmation)
        #expect(talk.conversation.drill?.record.acts.isEmpty == true)
        #expect(talk.say("yes").contains("Done:"))
        #expect(talk.conversation.drill?.record.acts.count == 1)
        #expect(talk.endpoint.requests.count == 2)
    }

    @Test func aQuoteThatNobodySaidIsRefused() throws {
        let talk = try ModelTalk().start()
        talk.endpoint.script(
            .calls([("submit_diagnosis", #"{"quote":"it is the pump shaft seal"}"#)]), .chat("Say it yourself."))
        talk.say("please finish this for me somehow")
        #expect(!talk.conversation.awaitsConfirmation)
        #expect(talk.kinds == ["asked", "answered"])
        #expect(talk.messages(1).last?["content"]?.string?.contains("has not said") == true)
    }

    @Test func aClaimIsReadFromTheWholeMessageNotFromTheQuote() throws {
        let talk = try ModelTalk().start()
        talk.endpoint.script(.calls([("submit_diagnosis", #"{"quote":"the pump shaft seal"}"#)]), .chat("What is it, then?"))
        talk.say("I do not believe that it is the pump shaft seal, what do you think?")
        #expect(!talk.conversation.awaitsConfirmation)
        #expect(talk.conversation.drill?.record.claim == nil)
    }

    @Test func aHintThatNobodyAskedForIsConfirmedFirst() throws {
        let talk = try ModelTalk().start()
        talk.endpoint.script(.calls([("request_hint", "{}")]))
        #expect(talk.say(free).contains("it can cost points"))
        #expect(talk.conversation.drill?.record.hintsUsed == 0)
        talk.say("no")
        #expect(talk.conversation.drill?.record.hintsUsed == 0)
    }

    @Test func unknownToolsAndBadArgumentsGoBackWithAReason() throws {
        let talk = try ModelTalk().start()
        talk.endpoint.script(
            .calls([
                ("read_tag", "{}"), ("read_tags", #"{"tags":["oil_levle"]}"#),
                ("show_trend", #"{"tags":["oil_level"],"colour":"red"}"#),
            ]),
            .chat("Sorry."))
        talk.say(free)
        let results = talk.messages(1).filter { $0["role"] == "tool" }.compactMap { $0["content"]?.string }
        try #require(results.count == 3)
        #expect(results[0].contains("Did you mean read_tags?"))
        #expect(results[1].contains("Did you mean oil_level?"))
        #expect(results[2].contains("takes no \"colour\""))
        #expect(talk.kinds == ["asked", "answered"])
    }

    @Test func theVerySameCallEndsTheTurn() throws {
        let talk = try ModelTalk { _ in .calls([("read_tags", #"{"tags":["oil_level"]}"#)]) }.start()
        talk.say(free)
        #expect(talk.endpoint.requests.count == 2)
        #expect(talk.kinds.filter { $0.hasPrefix("understood") }.count == 1)
        #expect(talk.conversation.answer == nil)
    }

    @Test func fourRoundsAndSixCallsAreTheMost() throws {
        let tags = try #require(Talk.library.asset("harvester-hydraulics")?.tags.map(\.id))
        let rounds = try ModelTalk().start()
        for tag in tags.prefix(6) { rounds.endpoint.script(.calls([("read_tags", "{\"tags\":[\"\(tag)\"]}")])) }
        rounds.say(free)
        #expect(rounds.endpoint.requests.count == 4)
        let calls = try ModelTalk { _ in
            .calls(tags.prefix(8).map { ("read_tags", "{\"tags\":[\"\($0)\"]}") })
        }.start()
        calls.say(free)
        #expect(calls.kinds.filter { $0.hasPrefix("understood") }.count == 6)
        #expect(calls.endpoint.requests.count == 1)
    }

    @Test func promptAndToolsAreTheSameBytesEveryTime() throws {
        let talk = try ModelTalk().start()
        for _ in 0..<3 { talk.say(free) }
        talk.talk.wait(until: 300)
        talk.say(free)
        let bodies = talk.endpoint.requests.compactMap { JSONValue(json: $0.body) }
        #expect(bodies.count == 4)
        #expect(Set(bodies.map { $0["tools"]?.text ?? "" }).count == 1)
        #expect(Set(bodies.map { $0["messages"]?.array?.first?.text ?? "" }).count == 1)
        // The whole of a request but its last message begins the next one: that is what a server's cache keeps.
        for (a, b) in zip(bodies, bodies.dropFirst()) {
            let before = a["messages"]?.array ?? []
            #expect(Array((b["messages"]?.array ?? []).prefix(before.count)) == before)
        }
        for body in bodies {
            #expect(Set((body.object ?? [:]).keys) == ["messages", "model", "max_tokens", "stream", "tools"])
        }
    }

    @Test func aLongConversationLosesWholeExchangesAndSaysSo() throws {
        let talk = try ModelTalk(contextTokens: 6000) { _ in .chat(String(repeating: "word ", count: 160)) }.start()
        var said = ""
        for n in 0..<16 { said += talk.say("\(free) \(n)") }
        #expect(said.components(separatedBy: "longer than the model can hold").count == 2)
        let last = talk.messages(15)
        #expect(last.first?["role"] == "system")
        #expect(last[1]["role"] == "user")
        #expect(last[1]["content"]?.string?.contains("left out") == true)
        #expect(last.count < 2 + 2 * 15)
        let roles = last.dropFirst().compactMap { $0["role"]?.string }
        #expect(zip(roles, roles.dropFirst()).allSatisfy { $0 != $1 })
    }

    @Test func whatTheProgramAnsweredIsToldToTheModelLater() throws {
        let talk = try ModelTalk().start()
        talk.say("/read oil_level")
        talk.say(free)
        let messages = talk.messages(0)
        #expect(messages.map { $0["role"]?.string } == ["system", "user", "assistant", "user"])
        #expect(messages[2]["content"]?.string?.contains("oil level is") == true)
    }

    @Test func theClockStandsWhileAModelThinks() throws {
        let talk = try ModelTalk { _ in .chat(["a", "b", "c"], every: 0.05) }.start()
        _ = talk.conversation.say(free)
        #expect(talk.conversation.answer != nil)
        _ = talk.conversation.advance(wallSeconds: 30)
        #expect(talk.conversation.elapsed == 60)
        _ = talk.settle()
        _ = talk.conversation.advance(wallSeconds: 30)
        #expect(talk.conversation.elapsed == 90)
    }

    @Test func aTurnWithAModelIsTheSameDrillWhenReplayed() throws {
        let talk = try ModelTalk().start()
        talk.endpoint.script(.calls([("inspect", #"{"component":"hydraulic_pump"}"#)]), .chat("So?"))
        talk.say(free)
        talk.say("it's the pump shaft seal, external leakage, worn shaft seal, replace the seal")
        talk.say("yes")
        let (drill, assessment) = try #require(talk.conversation.lastGraded)
        let again = try Drill.replay(header: drill.header, entries: drill.entries, library: Talk.library)
        #expect(again.digestText == drill.digestText)
        #expect(try Grader.grade(header: drill.header, entries: drill.entries, library: Talk.library) == assessment)
        let row = try talk.conversation.archive.store.assessment(drill: drill.header.drillID)
        #expect(row?[.interpreter] == "model,offline")
        // The prompt's version stands with the turn.
        let origins = drill.entries.compactMap { if case .asked(_, let origin) = $0.kind { origin } else { nil } }
        #expect(origins.map(\.prompt) == [ModelTalk.prompts.version(.drill)])
        #expect(origins.first?.prompt.hasPrefix("drill/1-") == true)
    }

    @Test func betweenDrillsAModelFindsAndStartsOne() throws {
        let talk = try ModelTalk()
        talk.endpoint.script(.calls([("start_scenario", #"{"scenario":"harvester-pilot-pressure"}"#)]))
        talk.say("ich würde gern etwas mit dem Mähdrescher üben")
        #expect(talk.conversation.drill?.scenario.id == "harvester-pilot-pressure")
        #expect(talk.endpoint.requests.count == 1)
    }

    @Test func whoeverSpeaksNeedNotHearTheWordOnTheDrillOut() throws {
        let talk = try ModelTalk { _ in .events([.event(FakeChat.text("You looked ")), .untilClosed]) }.start()
        talk.say("it's the pump shaft seal, external leakage, worn shaft seal, replace the seal")
        _ = talk.conversation.say("yes")
        #expect(talk.conversation.answer?.yields == true)
        #expect(Talk.words(talk.conversation.say("show my progress")).contains("Pilot pressure"))
        #expect(talk.conversation.answer == nil)
    }

    @Test func aWordOnTheDrillFollowsItsGrade() throws {
        let talk = try ModelTalk { _ in .chat("You looked at the pump early. What made you do so?") }.start()
        talk.say("it's the pump shaft seal, external leakage, worn shaft seal, replace the seal")
        let said = talk.say("yes")
        #expect(said.contains("Debrief:"))
        #expect(said.hasSuffix("You looked at the pump early. What made you do so?"))
        #expect(talk.messages(0).last?["content"]?.string?.contains("Debrief:") == true)
        let exam = try ModelTalk(mode: .exam) { _ in .chat("Well done.") }.start()
        exam.say("it's the pump shaft seal, external leakage, worn shaft seal, replace the seal")
        exam.say("yes")
        #expect(exam.endpoint.requests.isEmpty)
    }
}
