import TestSupport
import Testing

@testable import Tutor

/// A run that is cut off after any entry of its journal, amid calls as well: the next request is one that every server takes.
@Suite struct InterruptedTurnTests {
    private static let free = "what would an old hand make of all this?"

    /// Two questions: calls side by side, a call after them, words; then words at once.
    private func talk() throws -> ModelTalk {
        let talk = try ModelTalk().start()
        talk.endpoint.script(
            .calls([("read_tags", #"{"tags":["oil_level"]}"#), ("list_alarms", "{}")]),
            .calls([("show_trend", #"{"tags":["pilot_pressure"],"window_seconds":60}"#)]), .chat("What does it tell you?"),
            .chat("Go on."), .chat("And now?"), .chat("Well."))
        return talk
    }

    @Test func everyPrefixOfARunResumedIsAValidRequest() throws {
        let whole = try talk()
        whole.say(Self.free)
        whole.say(Self.free)
        let entries = whole.conversation.entries.count
        #expect(entries > 6)
        let before = try talk().conversation.entries.count
        for cut in before...entries {
            let talk = try talk()
            for _ in 0..<2 where talk.conversation.entries.count < cut {
                _ = talk.conversation.say(Self.free)
                _ = talk.listen { $0.answer == nil || $0.entries.count >= cut }
            }
            try talk.talk.restart()
            _ = talk.conversation.open()
            talk.say("yes")
            let asked = talk.endpoint.requests.count
            talk.say(Self.free)
            let messages = talk.messages(asked)
            #expect(Self.complaint(messages) == nil, "cut after \(cut) of \(entries): \(messages)")
        }
    }

    /// What a server would complain of; nil when it is a valid conversation.
    private static func complaint(_ messages: [JSONValue]) -> String? {
        guard messages.first?["role"]?.string == "system" else { return "no system message first" }
        guard messages.last?["role"]?.string == "user" else { return "the last is not the user's" }
        var open: Set<String> = []
        for message in messages {
            let role = message["role"]?.string ?? ""
            if role == "tool" {
                guard let id = message["tool_call_id"]?.string, open.remove(id) != nil else { return "a result without a call" }
                continue
            }
            guard open.isEmpty else { return "a call without a result" }
            let calls = message["tool_calls"]?.array ?? []
            guard !calls.isEmpty || message["content"]?.string?.isEmpty == false else { return "\(role) says nothing" }
            open = Set(calls.compactMap { $0["id"]?.string })
            guard open.count == calls.count else { return "calls without ids of their own" }
        }
        return open.isEmpty ? nil : "a call without a result at the end"
    }
}
