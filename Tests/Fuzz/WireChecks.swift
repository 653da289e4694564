import Foundation
import Scenarios

/// What must hold for the decoding of any bytes whatever.
enum WireChecks {
    /// All that came of decoding.
    struct Outcome: Equatable {
        var events: [ChatStreamEvent] = []
        var error: EndpointError?
    }

    /// Small enough that a fuzzer can pass them.
    static var limits: EndpointLimits {
        var limits = EndpointLimits()
        limits.longestLine = 700
        limits.longestAnswer = 900
        limits.mostCalls = 4
        return limits
    }

    static func decode(_ pieces: [ArraySlice<UInt8>], as form: ChatStreamDecoder.Form) -> Outcome {
        var outcome = Outcome()
        var decoder = ChatStreamDecoder(form, limits: limits)
        do throws(EndpointError) {
            for piece in pieces { outcome.events += try decoder.feed(piece) }
            outcome.events += try decoder.end()
        } catch {
            outcome.error = error
        }
        if case .finished = outcome.events.last { require(decoder.hasBegun || form == .stream, "an end without a beginning") }
        // What has failed stays so, and what has ended stays silent.
        let more = Result { () throws(EndpointError) in try decoder.feed(Array("data: {}\n\n".utf8)) + decoder.end() }
        require(more == outcome.error.map { .failure($0) } ?? .success([]), "something after the end")
        return outcome
    }

    /// Stops the program, which the fuzzer takes for a find.
    static func require(_ condition: Bool, _ message: @autoclosure () -> String) {
        if !condition { fatalError(message()) }
    }

    static func check(_ outcome: Outcome) {
        var shown = ""
        for (number, event) in outcome.events.enumerated() {
            switch event {
            case .text(let words):
                require(!words.isEmpty, "empty text")
                require(isHarmless(words), "unsafe text \(words.debugDescription)")
                shown += words
            case .finished(let answer):
                require(number == outcome.events.count - 1 && outcome.error == nil, "something after the end")
                require(answer.text == shown, "text of the answer is not what was shown")
                require(isHarmless((answer.finish ?? "") + (answer.model ?? "")), "unsafe labels")
                check(answer.calls)
            }
        }
        if outcome.error == nil {
            guard case .finished = outcome.events.last else { fatalError("neither an end nor an error") }
        }
        switch outcome.error {
        case .failedInside(let code, let message):
            require(isHarmless((code ?? "") + message) && message.unicodeScalars.count <= 300, "unsafe complaint")
        case .badArguments(let name), .truncatedCall(let name): require(isHarmless(name), "unsafe name")
        case nil, .cutOff, .malformed, .tooLarge: break
        default: fatalError("an error that is not a decoder's")
        }
    }

    static func check(_ calls: [ToolCall]) {
        require(calls.count <= limits.mostCalls, "too many calls")
        require(Set(calls.map(\.id)).count == calls.count, "ids are not different")
        for call in calls {
            require(!call.id.isEmpty && !call.name.isEmpty, "a call without id or name")
            require(JSONValue(json: call.arguments)?.object != nil, "arguments are no object")
        }
    }

    private static func isHarmless(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0 == "\n" || !ControlCharacters.isUnsafe($0) }
    }
}
