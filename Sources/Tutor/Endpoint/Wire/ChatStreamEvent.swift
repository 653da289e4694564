/// What comes of a chat request while it is answered.
public enum ChatStreamEvent: Sendable, Hashable {
    /// More words for the person, never reasoning; in order, never empty.
    case text(String)
    /// The end: the whole answer. Nothing comes after it.
    case finished(ChatAnswer)
}

/// A whole answer of a model.
public struct ChatAnswer: Sendable, Hashable {
    /// All words, reasoning left out.
    public var text: String
    /// In the order of the model; arguments of each are a JSON object.
    public var calls: [ToolCall]
    /// `stop`, `tool_calls`, `length`, `content_filter` ... as the server said it; nil when it said `[DONE]` only.
    public var finish: String?
    public var usage: TokenUsage?
    /// The build that answered, as the server names it.
    public var model: String?

    public init(text: String = "", calls: [ToolCall] = [], finish: String? = nil, usage: TokenUsage? = nil, model: String? = nil) {
        self.text = text
        self.calls = calls
        self.finish = finish
        self.usage = usage
        self.model = model
    }
}

/// Tokens as the server counted them.
public struct TokenUsage: Sendable, Hashable {
    public var prompt: Int
    public var completion: Int
    public init(prompt: Int, completion: Int) {
        self.prompt = prompt
        self.completion = completion
    }
}
