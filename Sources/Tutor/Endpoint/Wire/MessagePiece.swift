/// A `delta` or a `message`.
struct MessagePiece: Sendable, Decodable {
    /// Words for the person.
    var text = ""
    /// Whether the model thought aloud; what it thought is not kept.
    var hasReasoning = false
    var calls: [ToolCallDelta] = []
    /// The older form of a call, which some servers send beside the newer one, and not always the same.
    var functionCall: ToolCallDelta?

    private enum Key: String, CodingKey {
        case content, refusal, reasoning
        case reasoningContent = "reasoning_content"
        case calls = "tool_calls"
        case functionCall = "function_call"
    }

    init(from decoder: any Decoder) throws {
        let piece = try decoder.container(keyedBy: Key.self)
        if let content = piece.lenient(MessageContent.self, .content) {
            text = content.text
            hasReasoning = content.hasReasoning
        }
        // A refusal stands in place of the content.
        if let refusal = piece.lenient(String.self, .refusal) { text += refusal }
        for key in [Key.reasoning, .reasoningContent] where piece.contains(key) {
            if !(piece.lenient(String.self, key) ?? "").isEmpty { hasReasoning = true }
        }
        if piece.contains(.calls) { calls = piece.elements(ToolCallDelta.self, .calls) }
        if piece.contains(.functionCall) { functionCall = piece.lenient(ToolCallDelta.self, .functionCall) }
    }
}
