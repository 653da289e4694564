import Foundation
import TestSupport
import Testing

@testable import Tutor

/// The scoring endpoint's prediction: asked for, kept, shown with the grade.
@Suite struct SecondOpinionTests {
    private let claim = "it's the pump shaft seal, external leakage, worn shaft seal, replace the seal"
    private let prediction = #"{"predictions":[{"fault":"pump-shaft-seal-leak","probability":0.9525741268224334}]}"#

    @Test func itIsShownWithTheGradeAndNotBefore() throws {
        let prediction = prediction
        let talk = try ModelTalk(patience: 5) {
            $0.path == "/invocations" ? .reply(200, "application/json", prediction) : .chat("Hm.")
        }
        .start()
        let echo = talk.say(claim)
        #expect(!echo.contains("econd opinion"))
        let debrief = talk.say("yes")
        #expect(debrief.contains("Second opinion, from the readings at 1:00: hydraulic pump / "))
        #expect(debrief.contains("(95 %) - right."))
        // One row, a number for every tag, as MLflow wants it.
        let request = try #require(talk.endpoint.requests.first { $0.path == "/invocations" })
        let rows = JSONValue(json: request.body)?["dataframe_records"]?.array
        #expect(rows?.count == 1)
        #expect(rows?.first?["oil_level"]?.number != nil)
        #expect(rows?.first?["oil_level_slope"]?.number != nil)
        // Told again from the record, it is there again.
        let (drill, _) = try #require(talk.conversation.lastGraded)
        let again = try Drill.replay(header: drill.header, entries: drill.entries, library: Talk.library)
        #expect(again.record.opinion == drill.record.opinion)
    }

    @Test func aSlowOneIsWaitedForAWhileAndThenLeftOut() throws {
        let talk = try ModelTalk(patience: 0.2) { $0.path == "/invocations" ? .silence : .chat("Hm.") }.start()
        talk.say(claim)
        #expect(talk.say("yes").contains("Debrief:"))
        #expect(talk.conversation.lastDrill?.record.opinion == nil)
    }

    @Test func escDoesNotWaitForIt() throws {
        let talk = try ModelTalk(patience: 30) { $0.path == "/invocations" ? .silence : .chat("Hm.") }.start()
        talk.say(claim)
        _ = talk.conversation.say("yes")
        #expect(talk.conversation.answer != nil)
        #expect(Talk.words(talk.conversation.cancel()).contains("Debrief:"))
    }

    @Test func aModelIsNeverToldOfIt() throws {
        let prediction = prediction
        let talk = try ModelTalk(patience: 5) {
            $0.path == "/invocations" ? .reply(200, "application/json", prediction) : .chat("Hm.")
        }
        .start()
        talk.say(claim)
        _ = talk.listen { _ in talk.kinds.last == "opinion" }
        talk.say("no")
        talk.say("was meinst du dazu?")
        let sent = talk.endpoint.requests.filter { $0.path != "/invocations" }.map(\.text).joined()
        #expect(!sent.isEmpty)
        #expect(!sent.contains("pump-shaft-seal-leak"))
        #expect(!sent.contains("0.95"))
    }

    @Test(arguments: [
        (#"{"predictions":["seal"]}"#, ScoringAnswer.prediction(label: "seal", probability: nil)),
        (#"{"predictions":[{"label":"a","score":0.5}]}"#, .prediction(label: "a", probability: 0.5)),
        (#"{"predictions":[["b"]]}"#, .prediction(label: "b", probability: nil)),
        (#"{"predictions":[3]}"#, .prediction(label: "3", probability: nil)),
        (#"{"predictions": [{"fault": "x\"NaN", "probability": NaN}]}"#, .prediction(label: "x\"NaN", probability: nil)),
        (#"{"predictions":[{"probability": NaN}]}"#, .nothing), (#"{"predictions":[]}"#, .nothing), ("null", .nothing),
        ("<html>", .malformed), ("", .malformed),
    ]) func everyFormOfAPredictionIsRead(body: String, expected: ScoringAnswer) {
        #expect(ScoringAnswer(status: 200, body: Array(body.utf8)) == expected)
    }

    @Test func aPredictionThatNestsWithoutEndIsNone() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(ScoringAnswer(status: 200, body: Array(deep.utf8)) == .malformed)
    }

    @Test func aStackTraceIsNotKept() {
        let body = #"{"error_code":"BAD_REQUEST","message":"failed","stack_trace":"File \"/srv/model.py\""}"#
        #expect(ScoringAnswer(status: 400, body: Array(body.utf8)) == .refused(status: 400, code: "BAD_REQUEST", message: "failed"))
        #expect(ScoringAnswer(status: 415, body: Array("nope".utf8)) == .refused(status: 415, code: nil, message: "nope"))
    }
}
