import Foundation

@testable import Tutor

/// All that came of decoding some bytes: what was shown and how it ended.
struct WireOutcome: Equatable {
    var events: [ChatStreamEvent] = []
    var error: EndpointError?

    /// The whole answer; nil when there was none.
    var answer: ChatAnswer? {
        if case .finished(let answer) = events.last { answer } else { nil }
    }

    /// What was shown, put together.
    var shown: String {
        events.reduce(into: "") { if case .text(let words) = $1 { $0 += words } }
    }

    /// Feeds a decoder these pieces, one after the other, and then the end.
    static func of(
        _ pieces: some Sequence<ArraySlice<UInt8>>, as form: ChatStreamDecoder.Form = .stream,
        limits: EndpointLimits = EndpointLimits()
    ) -> WireOutcome {
        var outcome = WireOutcome()
        var decoder = ChatStreamDecoder(form, limits: limits)
        for piece in pieces where outcome.error == nil { outcome.take(piece, &decoder) }
        if outcome.error == nil { outcome.end(&decoder) }
        return outcome
    }

    /// Feeds a decoder one piece.
    mutating func take(_ piece: ArraySlice<UInt8>, _ decoder: inout ChatStreamDecoder) {
        do throws(EndpointError) { events += try decoder.feed(piece) } catch { self.error = error }
    }

    /// Tells a decoder that the connection has ended.
    mutating func end(_ decoder: inout ChatStreamDecoder) {
        do throws(EndpointError) { events += try decoder.end() } catch { self.error = error }
    }

    static func of(_ text: String, as form: ChatStreamDecoder.Form = .stream, limits: EndpointLimits = EndpointLimits())
        -> WireOutcome
    {
        of([Array(text.utf8)[...]], as: form, limits: limits)
    }

    /// A stream of these chunks, each an event.
    static func of(chunks: String..., done: Bool = true) -> WireOutcome {
        of((chunks + (done ? ["[DONE]"] : [])).map { "data: \($0)\n\n" }.joined())
    }

    /// A stream of these deltas of the only choice, and a finish.
    static func of(deltas: String..., finish: String? = "stop", done: Bool = true) -> WireOutcome {
        var chunks = deltas.map { "{\"choices\":[{\"index\":0,\"delta\":\($0),\"finish_reason\":null}]}" }
        if let finish { chunks.append("{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"\(finish)\"}]}") }
        if done { chunks.append("[DONE]") }
        return of(chunks.map { "data: \($0)\n\n" }.joined())
    }
}
