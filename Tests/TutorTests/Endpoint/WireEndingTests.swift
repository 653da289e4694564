import Testing

@testable import Tutor

/// How an answer ends, well or badly, and what is carried out then.
@Suite struct WireEndingTests {
    private static let call = #"{"tool_calls":[{"index":0,"id":"a","function":{"name":"f","arguments":"{}"}}]}"#
    private static let words = #"{"content":"x"}"#

    @Test func callsNeedAFinish() {
        #expect(WireOutcome.of(deltas: Self.call, finish: "tool_calls", done: false).answer?.calls.count == 1)
        #expect(WireOutcome.of(deltas: Self.call, finish: "stop").answer?.calls.count == 1)
        // [DONE] alone is enough for words only.
        #expect(Self.isCutOff(.of(deltas: Self.call, finish: nil)))
        #expect(Self.isCutOff(.of(deltas: Self.words, Self.call, finish: nil)))
        #expect(Self.isCutOff(.of(deltas: Self.call, finish: nil, done: false)))
        #expect(WireOutcome.of(deltas: Self.words, finish: nil).answer == ChatAnswer(text: "x"))
        #expect(Self.isCutOff(.of(deltas: Self.words, finish: nil, done: false)))
    }

    @Test func aCallThatBeginsAfterTheFinishMayHaveBeenCut() {
        let finish = #"{"choices":[{"delta":{"content":""},"finish_reason":"tool_calls"}]}"#
        let late = #"{"choices":[{"delta":\#(Self.call)}]}"#
        #expect(Self.isCutOff(.of(chunks: finish, late, done: false)))
        #expect(WireOutcome.of(chunks: finish, late, finish, done: false).answer?.calls.count == 1)
        #expect(WireOutcome.of(chunks: finish, late).answer?.calls.count == 1)
    }

    @Test func anEmptyFinishIsNone() {
        #expect(Self.isCutOff(.of(deltas: Self.words, finish: "", done: false)))
    }

    @Test func aLineCutInHalfIsACutOff() {
        let stream = "data: {\"choices\":[{\"delta\":{\"content\":\"x\"}}]}\n\ndata: {\"choices\":[{\"del"
        #expect(WireOutcome.of(stream) == WireOutcome(events: [.text("x")], error: .cutOff(bytes: stream.utf8.count)))
    }

    @Test func nothingComesAfterTheEnd() throws {
        var decoder = ChatStreamDecoder(.stream, limits: EndpointLimits())
        let stream = "data: {\"choices\":[{\"delta\":{\"content\":\"x\"}}]}\n\ndata: [DONE]\n\ndata: what\n\n"
        #expect(try decoder.feed(stream.utf8) == [.text("x"), .finished(ChatAnswer(text: "x"))])
        #expect(try decoder.feed("data: {\"error\":\"late\"}\n\n".utf8) == [])
        #expect(try decoder.end() == [])
    }

    @Test func wordsBeforeAnErrorAreShownAndTheErrorComesNext() throws {
        var decoder = ChatStreamDecoder(.stream, limits: EndpointLimits())
        let stream = "data: {\"choices\":[{\"delta\":{\"content\":\"x\"}}]}\n\ndata: {\"error\":\"gone\"}\n\n"
        #expect(try decoder.feed(stream.utf8) == [.text("x")])
        for _ in 0..<2 {
            #expect(throws: EndpointError.failedInside(code: nil, message: "gone")) { try decoder.feed([]) }
            #expect(throws: EndpointError.failedInside(code: nil, message: "gone")) { try decoder.end() }
        }
    }

    @Test(arguments: [
        ("", false), (": ping\n\n", false),
        ("data: {\"choices\":[{\"delta\":{\"role\":\"assistant\",\"content\":\"\"}}]}\n\n", false),
        ("data: {\"choices\":[{\"delta\":{\"content\":\"x\"}}]}\n", false),
        ("data: {\"choices\":[{\"delta\":{\"content\":\"x\"}}]}\n\n", true),
        ("data: {\"choices\":[{\"delta\":{\"content\":\"<th\"}}]}\n\n", true),
        ("data: {\"choices\":[{\"delta\":{\"reasoning\":\"x\"}}]}\n\n", true),
        ("data: {\"choices\":[{\"delta\":\(call)}]}\n\n", true),
        ("data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n", true),
        ("data: {\"choices\":[],\"usage\":{\"prompt_tokens\":1}}\n\n", false),
    ])
    func beginsWithAWordACallOrTheFinish(_ stream: String, _ hasBegun: Bool) throws {
        var decoder = ChatStreamDecoder(.stream, limits: EndpointLimits())
        #expect(!decoder.hasBegun)
        _ = try decoder.feed(stream.utf8)
        #expect(decoder.hasBegun == hasBegun)
    }

    @Test func aDocumentBeginsWithMoreThanBlanks() throws {
        var decoder = ChatStreamDecoder(.document, limits: EndpointLimits())
        #expect(try decoder.feed(" \n".utf8) == [])
        #expect(!decoder.hasBegun)
        #expect(try decoder.feed("{".utf8) == [])
        #expect(decoder.hasBegun)
    }

    @Test(arguments: [ChatStreamDecoder.Form.stream, .document])
    func anAnswerHasALongest(_ form: ChatStreamDecoder.Form) {
        var limits = EndpointLimits()
        limits.longestAnswer = 100
        let start = form == .stream ? "data: {\"choices\":[{\"delta\":{\"content\":\"x\"},\"finish_reason\":\"stop\"}]}\n\n" : "{"
        let text = start + String(repeating: " ", count: 100 - start.utf8.count)
        #expect(WireOutcome.of(text, as: form, limits: limits).error != .tooLarge)
        #expect(WireOutcome.of(text + " ", as: form, limits: limits).error == .tooLarge)
    }

    @Test(arguments: [
        ("data: what\n\n", EndpointError.malformed), ("data: [1]\n\n", .malformed), ("data: <html>\n\n", .malformed),
        ("<!doctype html>\n<html></html>\n", .malformed), ("plain words", .malformed),
    ])
    func whatIsNoStreamOfChunksIsMalformed(_ stream: String, _ error: EndpointError) {
        // At the very end it may also be a line cut in half.
        #expect(WireOutcome.of(stream + ": more\n").error == error)
    }

    private static func isCutOff(_ outcome: WireOutcome) -> Bool {
        if case .cutOff(let bytes) = outcome.error { bytes > 0 } else { false }
    }
}
