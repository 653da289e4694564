import Foundation
import Testing

@testable import Tutor

/// Errors inside an answer that began with status 200, in every envelope that was met.
@Suite struct WireComplaintTests {
    private static let envelopes: [(String, String?, String)] = [
        (#"{"error":{"message":"Loading model","type":"unavailable_error","code":503}}"#, "unavailable_error", "Loading model"),
        (#"{"error":{"message":"m","type":"t","code":"context_length_exceeded"}}"#, "context_length_exceeded", "m"),
        (#"{"error":{"message":"m","code":null,"type":null}}"#, nil, "m"),
        (#"{"error":{"message":"m","code":502}}"#, "502", "m"),
        (#"{"error":{"message":"","type":"internal_server_error","code":null}}"#, "internal_server_error", ""),
        (#"{"error":"model ran out of memory"}"#, nil, "model ran out of memory"),
        (#"{"error":"invalid_grant","error_description":"no such client"}"#, "invalid_grant", "no such client"),
        (
            #"{"error_code":"REQUEST_LIMIT_EXCEEDED","message":"slow down","details":[{"@type":"x"}]}"#, "REQUEST_LIMIT_EXCEEDED",
            "slow down"
        ),
        (#"{"error_code":"BAD_REQUEST","message":"{\"message\":\"must be non-empty\"}"}"#, "BAD_REQUEST", "must be non-empty"),
        (#"{"detail":"Not authenticated"}"#, nil, "Not authenticated"),
        (#"{"detail":[{"loc":["body"],"msg":"field required","type":"missing"}]}"#, "missing", "field required"),
        (#"{"object":"error","message":"m","type":"BadRequestError","code":400}"#, "BadRequestError", "m"),
        (#"{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}"#, "overloaded_error", "Overloaded"),
        (#"{"error":{"error":{"error":"deep"}}}"#, nil, "deep"),
        (#"{"choices":[{"delta":{"content":"x"},"error":{"code":"c","message":"m"},"finish_reason":null}]}"#, "c", "m"),
        (#"{"choices":[{"delta":{"content":"x"},"finish_reason":"error"}]}"#, nil, ""),
        (
            #"{"id":"x","error":{"code":502,"message":"m"},"choices":[{"delta":{"content":""},"finish_reason":"error"}]}"#, "502",
            "m"
        ),
    ]

    @Test(arguments: envelopes)
    func isTheErrorWhereverItStands(_ envelope: String, _ code: String?, _ message: String) {
        let error = EndpointError.failedInside(code: code, message: message)
        #expect(WireOutcome.of(chunks: envelope).error == error)
        #expect(WireOutcome.of(envelope, as: .document).error == error)
        #expect(WireOutcome.of("event: error\ndata: \(envelope)\n\n").error == error)
        // Without `data:`, in the middle and at the end.
        let start = "data: {\"choices\":[{\"delta\":{\"content\":\"x\"}}]}\n\n"
        #expect(WireOutcome.of(start + envelope + "\n").error == error)
        #expect(WireOutcome.of(start + envelope).error == error)
    }

    @Test func anEventNamedErrorIsOneWhateverItSays() {
        #expect(WireOutcome.of("event: error\ndata: gone\n\n").error == .failedInside(code: nil, message: "gone"))
        #expect(WireOutcome.of("event: error\ndata: {\"what\":1}\n\n").error == .failedInside(code: nil, message: "{\"what\":1}"))
        #expect(
            WireOutcome.of("event: error\ndata: {\"code\":400,\"details\":\"x\"}\n\n").error
                == .failedInside(code: "400", message: "x"))
    }

    @Test(arguments: [
        ("\n[{\"error\":{\"code\":404,\"message\":\"m\"}}]", "404", "m"), ("", nil, ""),
        ("Internal Server Error\n", nil, "Internal Server Error"),
        ("[1]", nil, "[1]"),
    ])
    func bodiesOfRefusalsAreReadAsWell(_ body: String, _ code: String?, _ message: String) {
        #expect(ServerComplaint(text: body).error == .failedInside(code: code, message: message))
    }

    @Test func partsOfCallsAreDropped() {
        let call = #"{"choices":[{"delta":{"tool_calls":[{"index":0,"id":"a","function":{"name":"f","arguments":"{}"}}]}}]}"#
        let outcome = WireOutcome.of(chunks: call, #"{"error":"gone"}"#)
        #expect(outcome == WireOutcome(error: .failedInside(code: nil, message: "gone")))
    }

    @Test func whatIsNestedDeeplyFitsOnASmallStack() {
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            for depth in [60, 100, 500, 50_000] {
                let nested = String(repeating: #"{"a":["#, count: depth / 2) + String(repeating: "]}", count: depth / 2)
                _ = WireOutcome.of(deltas: #"{"tool_calls":[{"function":{"name":"f","arguments":\#(nested)}}]}"#)
                _ = WireOutcome.of(chunks: #"{"error":\#(nested)}"#)
                _ = WireOutcome.of(nested, as: .document)
            }
            done.signal()
        }
        thread.stackSize = 512 << 10
        thread.start()
        done.wait()
    }

    @Test func messagesAreShortAndHarmless() {
        let complaint = ServerComplaint(
            text: #"{"error":{"code":"a\u001bb","message":" \u001b[31mred\n  \u202e"# + String(repeating: "é", count: 999) + #""}}"#
        )
        #expect(complaint.code == "ab")
        #expect(complaint.message.hasPrefix("[31mred éé"))
        #expect(complaint.message.unicodeScalars.count == 300)
        #expect(ServerComplaint(text: String(repeating: "[", count: 100_000)).message.count == 300)
        let nested = String(repeating: #"{"error":"#, count: 400) + "1" + String(repeating: "}", count: 400)
        #expect(WireOutcome.of(chunks: nested).error != nil)
    }
}
