/// One request to a chat endpoint. Only fields that every dialect takes: Databricks refuses seed, penalties, names and
/// stream options.
public struct ChatRequest: Sendable, Hashable {
    public enum ToolChoice: Sendable, Hashable {
        case auto
        case none
        /// Exactly this tool; some servers take no notice, so look at what comes back.
        case named(String)
    }

    public var messages: [ChatMessage]
    public var tools: [ToolDefinition]
    public var toolChoice: ToolChoice
    /// Always sent: what is not limited is reserved, or cut at a limit of the server's own.
    public var maxTokens: Int
    /// `max_tokens`, or `max_completion_tokens` for servers that have refused the former.
    public var maxTokensField: String

    public init(
        messages: [ChatMessage], tools: [ToolDefinition] = [], toolChoice: ToolChoice = .auto, maxTokens: Int,
        maxTokensField: String = "max_tokens"
    ) {
        self.messages = messages
        self.tools = tools
        self.toolChoice = toolChoice
        self.maxTokens = maxTokens
        self.maxTokensField = maxTokensField
    }

    /// The body, the same bytes for the same request.
    /// - Parameter model: nil where the URL itself names the model.
    public func body(model: String?) -> [UInt8] {
        let claude = model?.lowercased().contains("claude") ?? false
        var members: [String: JSONValue] = [
            "messages": .array(messages.map { $0.json(spaceForNothing: claude) }), "stream": .bool(true),
            maxTokensField: .number(Double(maxTokens)),
        ]
        if let model { members["model"] = .string(model) }
        if !tools.isEmpty, toolChoice != .none {
            members["tools"] = .array(tools.map(\.json))
            if case .named(let name) = toolChoice {
                members["tool_choice"] = ["type": "function", "function": ["name": .string(name)]]
            }
        }
        return JSONValue.object(members).bytes
    }
}
