import TestSupport
import Testing

@testable import Tutor

/// What a model's answers take: the server's own count, or an estimate that says so.
@Suite struct UsageTests {
    private let free = "was meinst du dazu?"

    /// Words, an end, and what the server has counted.
    private func counted(_ text: String, prompt: Int, completion: Int) -> FakeResponse {
        .events([
            .event(FakeChat.text(text)), .event(FakeChat.finish("stop")),
            .event("{\"choices\":[],\"usage\":{\"prompt_tokens\":\(prompt),\"completion_tokens\":\(completion)}}"),
            .event("[DONE]"), .end,
        ])
    }

    @Test func whatTheServerCountsIsShownAndAddedUp() throws {
        let talk = try ModelTalk(contextTokens: 16_000).start()
        #expect(talk.conversation.modelUsage.last == nil)
        #expect(Talk.text(talk.conversation.modelUsage.blocks).contains("No model has answered"))
        talk.endpoint.script(counted("Eins.", prompt: 3000, completion: 200), counted("Zwei.", prompt: 3400, completion: 120))
        talk.say(free)
        var usage = talk.conversation.modelUsage
        let first = try #require(usage.last)
        #expect(first.tokensIn == 3000 && first.tokensOut == 200 && !first.isEstimated)
        #expect(first.contextShare == 20 && first.contextSize == 16_000 && first.firstWord == 0)
        talk.say(free + "!")
        usage = talk.conversation.modelUsage
        #expect(usage.answers == 2 && usage.tokensIn == 6400 && usage.tokensOut == 320 && !usage.isEstimated)
        let shown = Talk.text(usage.blocks)
        #expect(shown.contains("Sent | 3400 | 6400") && shown.contains("Part of 16000 | 22 %") && !shown.contains("~"))
    }

    @Test func whatNobodyCountedIsAnEstimateAndSaysSo() throws {
        let talk = try ModelTalk().start()
        talk.endpoint.script(.chat([String(repeating: "wort ", count: 40), String(repeating: "wort ", count: 40)]))
        talk.say(free)
        let last = try #require(talk.conversation.modelUsage.last)
        #expect(last.isEstimated && last.tokensOut == 100 && last.tokensIn > 500)
        #expect(Talk.text(talk.conversation.modelUsage.blocks).contains("~100"))
    }

    @Test func callsAndTheRoundsAfterThemAreOneAnswer() throws {
        let talk = try ModelTalk().start()
        talk.endpoint.script(.calls([("read_tags", #"{"tags":["oil_level"]}"#)]), counted("Na?", prompt: 2000, completion: 10))
        talk.say(free)
        let usage = talk.conversation.modelUsage
        let last = try #require(usage.last)
        #expect(usage.answers == 1 && last.tokensIn > 2500 && last.tokensOut > 10)
        // The first round was not counted by anybody.
        #expect(last.isEstimated && last.contextUsed == 2010)
    }

    @Test func timesAreThoseOfTheWords() throws {
        var meter = AnswerMeter(contextSize: 1000)
        meter.sent(estimate: 100, at: 10)
        #expect(meter.firstWord == nil && meter.perSecond == nil && meter.contextShare == 10)
        // A request that failed is not counted twice.
        meter.sent(estimate: 120, at: 12)
        #expect(meter.tokensIn == 120)
        meter.heard(bytes: 40, at: 13)
        meter.heard(bytes: 40, at: 14)
        meter.heard(bytes: 40, at: 15)
        #expect(meter.firstWord == 3 && meter.perSecond == 15 && meter.tokensOut == 30)
        meter.finished(TokenUsage(prompt: 300, completion: 60), bytes: 120, at: 15)
        #expect(meter.tokensIn == 300 && meter.tokensOut == 60 && meter.perSecond == 30 && meter.contextShare == 36)
        #expect(!meter.isEstimated)
        let words = Words.meter(meter.facts)
        #expect(words[0] == "tokens: 300 in, 60 out, 36 % of context, 30/s, first word after 3.0 s")
        #expect(words.allSatisfy { $0.count <= 74 })
    }
}
