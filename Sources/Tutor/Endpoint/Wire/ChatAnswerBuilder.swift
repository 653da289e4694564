/// Makes one answer of its chunks.
struct ChatAnswerBuilder {
    private var text = ""
    private var reasoning = ReasoningFilter()
    private var calls: ToolCallAssembler
    // The older form; it counts only where there is nothing of the newer one.
    private var functionCall: ToolCallAssembler
    private var finish: String?
    private var usage: TokenUsage?
    private var model: String?
    // Whether a finish came with or after the last piece of a call.
    private var isSealed = false

    /// Whether a word (a thought as well), a call or the finish has come.
    private(set) var hasBegun = false

    private static let longestLabel = 128

    init(_ limits: EndpointLimits) {
        calls = ToolCallAssembler(mostCalls: limits.mostCalls)
        functionCall = ToolCallAssembler(mostCalls: 1)
    }

    /// Takes one chunk.
    /// - Returns: the words in it that are to be shown.
    mutating func take(_ chunk: ChatChunk) throws(EndpointError) -> String {
        if let usage = chunk.usage { self.usage = usage }
        // Azure begins with an empty one.
        if model == nil, let name = chunk.model, !name.isEmpty { model = HarmlessText.line(name, longest: Self.longestLabel) }
        guard let choice = chunk.choice else { return "" }
        // A server that streams in name only sends the whole message; one that sends it after its pieces says nothing new.
        let words = try (choice.delta ?? (hasBegun ? nil : choice.message)).map { piece throws(EndpointError) in try take(piece) }
        if let finish = choice.finish {
            self.finish = self.finish ?? HarmlessText.line(finish, longest: Self.longestLabel)
            isSealed = true
            hasBegun = true
        }
        return words ?? ""
    }

    /// The answer has ended.
    /// - Parameters:
    ///   - bytes: how many have come.
    ///   - isComplete: the server said so, by `[DONE]` or by sending one whole document.
    ///   - needsFinish: calls count only with a `finish_reason`; a whole document needs none.
    /// - Returns: words that were held back, and the answer.
    mutating func end(bytes: Int, isComplete: Bool, needsFinish: Bool) throws(EndpointError) -> (words: String, answer: ChatAnswer)
    {
        guard isComplete || finish != nil else { throw .cutOff(bytes: bytes) }
        let asked = calls.isEmpty ? functionCall : calls
        // A call is carried out only when it is certain that all of it came.
        if !asked.isEmpty, needsFinish, !(isComplete ? finish != nil : isSealed) { throw .cutOff(bytes: bytes) }
        let made = try asked.end(isCut: finish == "length")
        let words = reasoning.end()
        text += words
        return (words, ChatAnswer(text: text, calls: made, finish: finish, usage: usage, model: model))
    }

    private mutating func take(_ piece: MessagePiece) throws(EndpointError) -> String {
        if piece.hasReasoning || !piece.text.isEmpty { hasBegun = true }
        for call in piece.calls where !call.isEmpty {
            try calls.take(call)
            isSealed = false
            hasBegun = true
        }
        if var call = piece.functionCall, !call.isEmpty {
            call.index = 0
            call.id = ""
            try functionCall.take(call)
            if calls.isEmpty { isSealed = false }
            hasBegun = true
        }
        let words = reasoning.feed(HarmlessText.prose(piece.text))
        text += words
        return words
    }
}
