import Testing

@testable import Tutor

/// Ways of servers to say the same that the fixtures do not have.
@Suite struct WireDialectTests {
    @Test(arguments: [
        #"{"content":"ok"}"#, #"{"content":["o",{"type":"text","text":"k"},null,7]}"#, #"{"content":{"type":"text","text":"ok"}}"#,
        #"{"content":[{"type":"reasoning","summary":[{"type":"summary_text","text":"no"}]},{"type":"text","text":"ok"}]}"#,
        #"{"content":[{"type":"image","image_url":"no"},{"type":"output_text","text":"ok"}]}"#, #"{"content":null,"refusal":"ok"}"#,
        #"{"content":"ok","reasoning":"no","reasoning_content":"no","tool_calls":null,"function_call":null,"role":null}"#,
        #"{"content":"ok","tool_calls":{},"function_call":"none","reasoning":{"a":[1]}}"#,
        #"{"content":"<think>no</think>\n\nok"}"#,
    ])
    func thisSaysOkAndNothingElse(_ delta: String) {
        let outcome = WireOutcome.of(deltas: delta)
        #expect(outcome.error == nil)
        #expect(outcome.shown == "ok")
        #expect(outcome.answer?.text == "ok")
        #expect(outcome.answer?.calls == [])
    }

    @Test(arguments: [
        #"{"content":null}"#, #"{"content":7}"#, #"{"content":[[["x"]]]}"#, #"{}"#, #"[]"#, #"null"#, #"7"#,
        #"{"role":"assistant"}"#,
    ])
    func thisSaysNothing(_ delta: String) {
        let outcome = WireOutcome.of(deltas: delta)
        #expect(outcome.error == nil || delta.contains("[[["))
        #expect(outcome.answer?.finish == "stop")
    }

    @Test(arguments: [
        #"{"object":"x"}"#, #"{"choices":[]}"#, #"{"choices":null}"#, #"{"choices":{}}"#,
        #"{"choices":[{"index":1,"delta":{"content":"other"}}]}"#,
        #"{"choices":[{"index":0}]}"#, #"{"type":"ping"}"#, #"{"error":null}"#, #"{"error":{}}"#, #"{"error":""}"#,
        #"{"error":false}"#, #"{"error_code":null,"detail":null}"#, ": keepalive",
        "  ",
    ])
    func chunksWithoutAChoiceAreSkipped(_ chunk: String) {
        let outcome = WireOutcome.of(
            chunks: chunk, #"{"choices":[{"index":0,"delta":{"content":"ok"},"finish_reason":"stop"}]}"#)
        #expect(outcome.error == nil)
        #expect(outcome.answer == ChatAnswer(text: "ok", finish: "stop"))
    }

    @Test func callsComeAsObjectsWithoutFunctionsAndWithNumbers() {
        let outcome = WireOutcome.of(
            deltas: #"{"tool_calls":[{"index":"0","id":7,"function":{"name":"f","arguments":{"b":1,"a":"x/y"}}},null,3]}"#,
            #"{"tool_calls":[{"index":1.0,"id":"b","name":"g","arguments":"{}"}]}"#)
        #expect(
            outcome.answer?.calls == [
                ToolCall(id: "7", name: "f", arguments: #"{"a":"x/y","b":1}"#), ToolCall(id: "b", name: "g", arguments: "{}"),
            ])
    }

    @Test func theOlderFormOfACallCountsOnlyAlone() {
        let older = #"{"function_call":{"name":"old","arguments":"{"}}"#
        let alone = WireOutcome.of(deltas: older, #"{"function_call":{"name":"old","arguments":"}"}}"#, finish: "function_call")
        #expect(alone.answer?.calls == [ToolCall(id: "call_1", name: "old", arguments: "{}")])
        let beside = WireOutcome.of(
            deltas: older, #"{"tool_calls":[{"index":0,"id":"a","function":{"name":"new","arguments":"{}"}}]}"#)
        #expect(beside.answer?.calls == [ToolCall(id: "a", name: "new", arguments: "{}")])
    }

    @Test func aWholeMessageInAStreamCountsUnlessItsPiecesCame() {
        let message = #"{"choices":[{"index":0,"message":{"content":"ok"},"finish_reason":"stop"}]}"#
        #expect(WireOutcome.of(chunks: message).answer?.text == "ok")
        #expect(WireOutcome.of(chunks: #"{"choices":[{"delta":{"content":"ok"}}]}"#, message).answer?.text == "ok")
        #expect(WireOutcome.of(message).answer?.text == "ok")
        #expect(WireOutcome.of(message + "\n").answer?.text == "ok")
    }

    @Test func whatIsAlmostJSONIsMended() {
        let outcome = WireOutcome.of(
            deltas: #"{"content":"\ud83d \ude00 \ud83d\ude00 \\ud83d","logprob":-Infinity,"p":NaN}"#,
            "{\"content\":\" a\tb \\\" NaN \"}",
            #"{"content":"\ud83d|\x\u12|\u00e9"}"#)
        #expect(outcome.answer?.text == #"� � 😀 \ud83d a b " NaN �|\x\u12|é"#)
        #expect(JSONRepair.repaired(#"{"a":"NaN\n\"\u00e9"}"#) == nil)
    }

    @Test func eventsWithoutBlankLinesBetweenThem() {
        let chunk = #"data: {"choices":[{"delta":{"content":"x"},"finish_reason":null}]}"# + "\n"
        let outcome = WireOutcome.of(chunk + chunk + "data: [DONE]\n")
        #expect(outcome.answer?.text == "xx")
    }

    @Test func usageAndModelAreTheServersLastAndFirstWord() {
        let outcome = WireOutcome.of(
            chunks: #"{"model":"","usage":null,"choices":[]}"#,
            #"{"model":"a\u001b[31m","usage":{"prompt_tokens":3,"completion_tokens":1},"choices":[{"delta":{"content":"x"}}]}"#,
            #"{"model":"b","usage":{"input_tokens":4,"output_tokens":2},"choices":[{"delta":{},"finish_reason":"stop"}]}"#,
            #"{"usage":{"prompt_tokens":-1,"completion_tokens":1e99},"choices":[]}"#, #"{"usage":null,"choices":[]}"#)
        #expect(outcome.answer?.usage == TokenUsage(prompt: 4, completion: 2))
        #expect(outcome.answer?.model == "a[31m")
    }

    @Test func textIsHarmlessAndKeepsItsLines() {
        let outcome = WireOutcome.of(deltas: #"{"content":"a\u001b[2J\tb\r\nc\u202ed\u2028e\u0000\u009b1m\ufeff👩‍🚀"}"#)
        #expect(outcome.shown == "a[2J b\ncd\ne1m👩‍🚀")
    }

    @Test(arguments: [
        #"{"choices":[{"message":{"content":"ok","role":"assistant"},"finish_reason":"stop"}],"usage":null}"#,
        "\u{FEFF} \n" + #"{"choices":[{"message":{"content":"ok"}}]}"#,
        #"{"choices":[{"delta":{"content":"ok"}}]}"#,
    ])
    func documents(_ text: String) {
        let outcome = WireOutcome.of(text, as: .document)
        #expect(outcome.error == nil)
        #expect(outcome.events.first == .text("ok"))
        #expect(outcome.answer?.text == "ok")
    }

    @Test func aWholeDocumentNeedsNoFinishForItsCalls() {
        let outcome = WireOutcome.of(
            #"{"choices":[{"message":{"tool_calls":[{"function":{"name":"f","arguments":{}}}]}}]}"#, as: .document)
        #expect(outcome.answer == ChatAnswer(calls: [ToolCall(id: "call_1", name: "f", arguments: "{}")]))
    }

    @Test(arguments: ["[]", "7", "<html>", "{", "{}", #"{"choices":[]}"#, #"{"predictions":[1]}"#])
    func otherDocumentsAreNoAnswer(_ text: String) {
        #expect(WireOutcome.of(text, as: .document).error == .malformed)
    }

    @Test(arguments: [" \n", ""])
    func anEmptyDocumentIsCutOff(_ text: String) {
        #expect(WireOutcome.of(text, as: .document).error == .cutOff(bytes: text.utf8.count))
    }
}
