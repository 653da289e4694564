/// One message of a chat as the wire has it.
public struct ChatMessage: Sendable, Hashable {
    public enum Role: String, Sendable { case system, user, assistant, tool }
    public var role: Role
    public var text: String
    /// What an assistant message asked to have done.
    public var calls: [ToolCall]
    /// Which call a tool message answers.
    public var callID: String?

    public init(_ role: Role, _ text: String, calls: [ToolCall] = [], callID: String? = nil) {
        self.role = role
        self.text = text
        self.calls = calls
        self.callID = callID
    }

    /// - Parameter spaceForNothing: send a blank where an assistant message has calls and no words: Claude behind Databricks
    ///   refuses empty content, others a missing one (databricks-ai-bridge#333).
    func json(spaceForNothing: Bool) -> JSONValue {
        var members: [String: JSONValue] = ["role": .string(role.rawValue)]
        if !calls.isEmpty {
            members["tool_calls"] = .array(
                calls.map {
                    [
                        "id": .string($0.id), "type": "function",
                        // An empty argument text is refused on the next turn (litellm#5063).
                        "function": ["name": .string($0.name), "arguments": .string($0.arguments.isEmpty ? "{}" : $0.arguments)],
                    ]
                })
        }
        if !text.isEmpty || calls.isEmpty {
            members["content"] = .string(text)
        } else if spaceForNothing {
            members["content"] = " "
        }
        if let callID { members["tool_call_id"] = .string(callID) }
        return .object(members)
    }
}
