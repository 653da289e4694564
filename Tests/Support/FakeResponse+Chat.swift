extension FakeResponse {
    /// A streamed answer in words, one event for each piece.
    /// - Parameter every: seconds before each piece.
    public static func chat(_ pieces: [String], every: Double = 0) -> FakeResponse {
        .events(
            pieces.flatMap { every > 0 ? [.pause(every), .event(FakeChat.text($0))] : [.event(FakeChat.text($0))] }
                + FakeChat.ending("stop"))
    }

    /// A streamed answer in words.
    public static func chat(_ text: String) -> FakeResponse { chat([text]) }

    /// A streamed answer of tool calls, arguments in two pieces each.
    public static func calls(_ calls: [(name: String, arguments: String)]) -> FakeResponse {
        var steps: [FakeStep] = []
        for (index, call) in calls.enumerated() {
            let cut = call.arguments.index(call.arguments.startIndex, offsetBy: call.arguments.count / 2)
            let first = FakeChat.call(index, id: "call_\(index)", name: call.name, arguments: String(call.arguments[..<cut]))
            steps += [.event(first), .event(FakeChat.call(index, arguments: String(call.arguments[cut...])))]
        }
        return .events(steps + FakeChat.ending("tool_calls"))
    }

    /// The same answer as one JSON document.
    public static func document(_ text: String) -> FakeResponse {
        let message = "{\"role\":\"assistant\",\"content\":\(FakeChat.quoted(text))}"
        return .reply(
            200, "application/json",
            "{\"model\":\"fake\",\"choices\":[{\"index\":0,\"message\":\(message),\"finish_reason\":\"stop\"}]}")
    }
}
