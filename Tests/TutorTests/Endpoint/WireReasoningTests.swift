import Testing

@testable import Tutor

/// `<think>` at the start of a message, however it was cut.
@Suite struct WireReasoningTests {
    @Test(arguments: [
        ("ok", "ok"), ("<think>no</think>ok", "ok"), ("<think>no</think>\n\nok", "ok"), (" \n<think>\nno\n</think> ok\n", "ok\n"),
        ("<think></think><think>no</think>ok", "ok"), (" ok", " ok"), ("ok <think>yes</think>", "ok <think>yes</think>"),
        ("<think>no", ""), ("<think>no</thin", ""), ("<think>no</think>", ""), ("<thi", "<thi"), ("<", "<"),
        ("<thinking>yes", "<thinking>yes"),
        (" \n", " \n"), ("", ""), ("<think>é</think>é", "é"), ("<think></th</think>ok", "ok"), ("</think>ok", "</think>ok"),
        ("<think>\u{301}no</think>\u{301}ok", "\u{301}ok"),
    ])
    func isHiddenHoweverItIsCut(_ message: String, _ shown: String) {
        let scalars = Array(message.unicodeScalars)
        for first in 0...scalars.count {
            for second in first...scalars.count {
                var filter = ReasoningFilter()
                var out = ""
                for piece in [scalars[..<first], scalars[first..<second], scalars[second...]] {
                    out += filter.feed(String(String.UnicodeScalarView(piece)))
                }
                out += filter.end()
                #expect(out.unicodeScalars.elementsEqual(shown.unicodeScalars), "cut at \(first), \(second)")
            }
        }
    }

    @Test func heldBackWordsComeWithTheEnd() {
        let outcome = WireOutcome.of(deltas: #"{"content":"<thi"}"#)
        #expect(outcome.events.first == .text("<thi"))
        #expect(outcome.answer?.text == "<thi")
    }
}
