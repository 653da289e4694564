import Foundation
import TestSupport
import Testing

@testable import Tutor

/// A model that fails costs a sentence and never a turn.
@Suite struct ModelFailureTests {
    private let free = "was meinst du dazu?"

    /// Quick limits, so that a test need not wait for what a person would.
    private var quick: EndpointLimits {
        var limits = EndpointLimits()
        (limits.connect, limits.firstToken, limits.idle, limits.total) = (1, 0.4, 0.4, 2)
        return limits
    }

    @Test func aServerThatFailsIsAskedAgainAndThenAnsweredFor() throws {
        let talk = try ModelTalk { _ in .reply(500, "application/json", #"{"error":{"message":"boom"}}"#) }.start()
        let answer = talk.say(free)
        #expect(answer.contains("Answered offline"))
        #expect(answer.contains("I did not understand that"))
        #expect(talk.endpoint.requests.count == 3)
        #expect(talk.kinds == ["asked", "understood offline "])
    }

    @Test func afterThreeFailuresNothingIsAskedUntilAProbeSucceeds() throws {
        let talk = try ModelTalk { _ in .reply(400, "application/json", #"{"error_code":"BAD_REQUEST","message":"no"}"#) }.start()
        for _ in 0..<3 { talk.say(free) }
        #expect(talk.endpoint.requests.count == 3)
        #expect(talk.conversation.answerer == .down(name: "fake", retryIn: 30))
        talk.say(free)
        #expect(talk.endpoint.requests.count == 3)
        // Half open after 30 s; the probe is small, has no tools, and fails: the pause doubles.
        talk.time.pass(30)
        _ = talk.conversation.advance(wallSeconds: 0)
        #expect(talk.conversation.answerer == .down(name: "fake", retryIn: nil))
        waitForProbe(talk)
        #expect(talk.conversation.answerer == .down(name: "fake", retryIn: 60))
        let probe = JSONValue(json: talk.endpoint.requests[3].body)
        #expect(probe?["tools"] == nil)
        #expect(probe?["messages"]?.array?.count == 1)
        talk.endpoint.script(.chat("ok"), .chat("There you are."))
        talk.time.pass(60)
        _ = talk.conversation.advance(wallSeconds: 0)
        waitForProbe(talk)
        #expect(talk.conversation.answerer == .model(name: "fake"))
        #expect(talk.say(free) == "There you are.")
    }

    private func waitForProbe(_ talk: ModelTalk) {
        _ = talk.listen { $0.answerer != .down(name: "fake", retryIn: nil) }
    }

    @Test(arguments: [401, 403, 404]) func whatOnlyAPersonCanMendOpensAtOnce(status: Int) throws {
        let talk = try ModelTalk { _ in .reply(status, "application/json", #"{"message":"no"}"#) }.start()
        #expect(talk.say(free).contains("Answered offline"))
        talk.say(free)
        #expect(talk.endpoint.requests.count == 1)
        guard case .down = talk.conversation.answerer else { return #expect(Bool(false), "still asks") }
    }

    @Test func retryAfterIsHonouredAndCountedDown() throws {
        let talk = try ModelTalk().start()
        talk.endpoint.script(
            .reply(429, "application/json", #"{"message":"slow down"}"#, headers: ["Retry-After": "1"]), .chat("Here I am."))
        _ = talk.conversation.say(free)
        let began = Date()
        _ = talk.listen { $0.answer?.retryIn != nil }
        #expect(talk.conversation.answer?.retryIn == 1)
        #expect(Talk.words(talk.settle()) == "Here I am.")
        #expect(-began.timeIntervalSinceNow > 0.9)
        #expect(talk.endpoint.requests.count == 2)
    }

    @Test func escEndsTheCountdownAndTheWordsAreAnsweredOffline() throws {
        let talk = try ModelTalk { _ in .reply(503, "application/json", "{}", headers: ["Retry-After": "15"]) }.start()
        _ = talk.conversation.say("I wonder about the level of the oil")
        _ = talk.listen { $0.answer?.retryIn != nil }
        #expect(Talk.words(talk.conversation.cancel()).contains("Answered offline"))
        #expect(talk.conversation.answer == nil)
        #expect(talk.kinds.last?.hasPrefix("understood") == true)
    }

    @Test func aServerThatWantsAMinuteIsNotWaitedFor() throws {
        let talk = try ModelTalk { _ in .reply(429, "application/json", "{}", headers: ["Retry-After": "60"]) }.start()
        #expect(talk.say(free).contains("Answered offline"))
        #expect(talk.endpoint.requests.count == 1)
        #expect(talk.conversation.answerer == .down(name: "fake", retryIn: 60))
    }

    @Test func nothingIsRepeatedOnceWordsWereShown() throws {
        let talk = try ModelTalk { _ in .events([.event(FakeChat.text("What does ")), .pause(0.05), .reset]) }.start()
        let answer = talk.say(free)
        #expect(answer.contains("What does"))
        #expect(answer.contains("(cut off)"))
        #expect(talk.endpoint.requests.count == 1)
        #expect(talk.kinds == ["asked", "answered in part"])
    }

    @Test func aFailureAfterACommandKeepsWhatWasDone() throws {
        let talk = try ModelTalk(limits: quick).start()
        talk.endpoint.script(.calls([("read_tags", #"{"tags":["oil_level"]}"#)]), .silence)
        let answer = talk.say(free)
        #expect(answer.contains("oil level is"))
        #expect(answer.contains("What was done stands above"))
        #expect(talk.kinds == ["asked", "understood model read_tags"])
    }

    @Test func aCutOffCallIsNeverCarriedOut() throws {
        let talk = try ModelTalk { _ in
            .events(
                [
                    .event(FakeChat.call(0, id: "c", name: "end_drill", arguments: "{")), .event(FakeChat.finish("length")),
                    .event("[DONE]"), .end,
                ])
        }.start()
        #expect(talk.say(free).contains("Answered offline"))
        #expect(!talk.conversation.awaitsConfirmation)
    }

    @Test func anEmptyAnswerIsAnsweredOffline() throws {
        let talk = try ModelTalk { _ in .events(FakeChat.ending("stop")) }.start()
        #expect(talk.say(free).contains("Answered offline"))
    }

    @Test func aConversationTooLongForTheModelIsShortenedOnce() throws {
        let talk = try ModelTalk().start()
        talk.say(free)
        talk.endpoint.script(
            .reply(
                400, "application/json",
                #"{"error":{"code":400,"message":"the request exceeds the available context size","type":"exceed_context_size_error"}}"#
            ),
            .chat("Again."))
        #expect(talk.say(free).contains("Again."))
        #expect(talk.messages(1).count == 4)
        #expect(talk.messages(2).count == 2)
    }

    @Test func aServerThatWantsTheNewerNameOfTheLimitGetsIt() throws {
        let talk = try ModelTalk().start()
        talk.endpoint.script(
            .reply(
                400, "application/json", #"{"error":{"message":"Unsupported parameter: use 'max_completion_tokens' instead."}}"#),
            .chat("Yes."), .chat("Yes again."))
        #expect(talk.say(free) == "Yes.")
        #expect(talk.say(free) == "Yes again.")
        #expect(JSONValue(json: talk.endpoint.requests[2].body)?["max_completion_tokens"]?.number == 256)
    }

    @Test(.ownThreads) func stoppingGivesThePromptBackAtOnceAndClosesTheConnection() async throws {
        for response: FakeResponse in [
            .silence, .events([.event(FakeChat.text("Let me ")), .untilClosed]),
            .events([.comment("ping"), .untilClosed]),
        ] {
            let talk = try ModelTalk { _ in response }.start()
            _ = talk.conversation.say(free)
            #expect(await talk.endpoint.requests(1))
            try await Task.sleep(for: .milliseconds(50))
            _ = talk.conversation.takeNews()
            let pressed = MonotonicTime.now
            let items = talk.conversation.cancel()
            #expect(MonotonicTime.now - pressed < 0.1)
            #expect(talk.conversation.answer == nil)
            #expect(Talk.words(items).contains("Stopped."))
            let closed = try #require(await talk.endpoint.close(of: 0))
            #expect(closed.at - pressed < 0.1)
            #expect(talk.kinds == ["asked", "answered in part"])
        }
    }

    @Test func aModelWithoutToolsIsNotAskedAndThatIsSaid() throws {
        let talk = try ModelTalk(checksTools: true) { _ in .chat("Sure, I am ready!") }
        _ = talk.conversation.open()
        let said = Talk.words(talk.listen { $0.answerer == .unfit(name: "fake") })
        #expect(said.contains("does not call tools"))
        talk.start()
        #expect(talk.say(free).contains("I did not understand that"))
        #expect(talk.endpoint.requests.count == 1)
    }

    @Test func aModelWithToolsPassesTheCheck() throws {
        let talk = try ModelTalk(checksTools: true).start()
        talk.endpoint.script(.calls([("confirm_ready", #"{"ready":true}"#)]), .chat("Yes?"))
        _ = talk.conversation.open()
        #expect(talk.say(free) == "Yes?")
        #expect(talk.conversation.answerer == .model(name: "fake"))
    }

    @Test func aServerThatCutsOffTheRulesIsNotAskedAgain() throws {
        let usage = #"{"choices":[],"usage":{"prompt_tokens":40,"completion_tokens":2,"total_tokens":42}}"#
        let talk = try ModelTalk { _ in
            .events([.event(FakeChat.text("Hello!")), .event(FakeChat.finish("stop")), .event(usage), .event("[DONE]"), .end])
        }.start()
        #expect(talk.say(free).contains("cut off the rest"))
        talk.say(free)
        #expect(talk.endpoint.requests.count == 1)
    }

    @Test func aTurnThatWasCutOffByACrashIsNamedAtTheResume() throws {
        let talk = try ModelTalk { _ in .silence }.start()
        _ = talk.conversation.say(free)
        try talk.talk.restart()
        _ = talk.conversation.open()
        let told = talk.say("yes")
        #expect(told.contains("The answer to your last words was cut off"))
        #expect(talk.conversation.drill?.elapsed == 60)
    }

    @Test func aTurnThatWasAnsweredIsToldAgainAndTheModelKnowsIt() throws {
        let talk = try ModelTalk().start()
        talk.endpoint.script(.calls([("read_tags", #"{"tags":["oil_level"]}"#)]), .chat("What does it tell you?"), .chat("Go on."))
        talk.say(free)
        try talk.talk.restart()
        _ = talk.conversation.open()
        let told = talk.say("yes")
        #expect(told.contains("oil level is"))
        #expect(told.contains("What does it tell you?"))
        talk.say(free)
        let messages = talk.messages(2)
        #expect(messages.count == 4)
        #expect(messages[2]["content"]?.string?.contains("What does it tell you?") == true)
    }
}
