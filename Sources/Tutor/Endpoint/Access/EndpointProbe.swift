/// What one small question to an endpoint showed: whether it answers, how fast, and whether it can be made to call a tool.
public struct EndpointProbe: Sendable, Hashable {
    /// What became of the tool that it was told to call. Some servers take no notice of that, some call another, some have a
    /// template that knows no tools at all, and all of them say 200.
    public enum ToolUse: Sendable, Hashable {
        case called
        /// Words, or nothing, instead.
        case ignored
        case another(String)
        case badArguments
        /// The answer's limit came first.
        case truncated
    }

    /// Why there was no answer.
    public var failure: EndpointError?
    /// Seconds to the first word; nil when there were none before the call, or none at all.
    public var firstWord: Double?
    /// Seconds to the end.
    public var total: Double
    /// The build that answered, in the server's words.
    public var model: String?
    public var toolUse: ToolUse?
    public var usage: TokenUsage?
    /// Tokens that the question must have come to.
    public var estimate: Int
    /// The name under which it takes a limit.
    public var maxTokensField: String

    /// Whether it answered as a chat endpoint does.
    public var isReachable: Bool { failure == nil }
    /// Whether the server has read far less than was sent: it cuts off the front, where the rules and the tools are.
    public var isCut: Bool { usage.map { Self.isCut(prompt: $0.prompt, estimate: estimate) } ?? false }
    /// Whether it can be the tutor's model.
    public var isWell: Bool { isReachable && toolUse == .called && !isCut }

    /// - Parameters:
    ///   - prompt: tokens that the server says it has read; 0 from servers that do not count.
    ///   - estimate: ``estimate(of:)`` of what was sent.
    public static func isCut(prompt: Int, estimate: Int) -> Bool { prompt > 0 && prompt < estimate / 2 }

    /// Tokens of a request, at four characters each: less than any tokenizer makes of JSON and technical English.
    public static func estimate(of request: ChatRequest) -> Int {
        var characters = request.messages.reduce(0) { sum, message in
            sum + message.text.utf8.count + message.calls.reduce(0) { $0 + $1.name.utf8.count + $1.arguments.utf8.count }
        }
        if request.toolChoice != .none {
            for tool in request.tools {
                characters += tool.name.utf8.count + tool.description.utf8.count + tool.parameters.bytes.count
            }
        }
        return characters / 4
    }

    static let tool = ToolDefinition(
        name: "confirm_ready", description: "Confirms that tools can be called.",
        parameters: [
            "type": "object", "properties": ["ready": ["type": "boolean", "description": "true"]], "required": ["ready"],
        ])

    /// Small, and nobody's words are in it.
    static func request(maxTokensField: String = "max_tokens") -> ChatRequest {
        ChatRequest(
            messages: [
                ChatMessage(
                    .system, "This is a test of the connection. Answer with a call of the tool \(tool.name) and nothing else."),
                ChatMessage(.user, "Call \(tool.name) with ready set to true."),
            ], tools: [tool], toolChoice: .named(tool.name), maxTokens: 256, maxTokensField: maxTokensField)
    }

    /// Asks once; again when the server wants its limit under the other name.
    /// - Parameter now: seconds of a clock that only goes forward.
    public static func run(
        _ client: EndpointClient, at target: EndpointTarget, now: @escaping @Sendable () -> Double = BootClock.now
    ) async -> EndpointProbe {
        let first = await ask(request(), client, target, now)
        guard case .refused(400, _, let message, _) = first.failure, message.contains("max_completion_tokens") else { return first }
        return await ask(request(maxTokensField: "max_completion_tokens"), client, target, now)
    }

    private static func ask(_ request: ChatRequest, _ client: EndpointClient, _ target: EndpointTarget, _ now: () -> Double) async
        -> EndpointProbe
    {
        let start = now()
        var probe = EndpointProbe(total: 0, estimate: estimate(of: request), maxTokensField: request.maxTokensField)
        do {
            for try await event in client.chat(request, at: target) {
                switch event {
                case .text: probe.firstWord = probe.firstWord ?? now() - start
                case .finished(let answer): probe.take(answer)
                }
            }
            if probe.toolUse == nil { probe.failure = .cutOff(bytes: 0) }
        } catch EndpointError.badArguments {
            probe.toolUse = .badArguments
        } catch EndpointError.truncatedCall {
            probe.toolUse = .truncated
        } catch {
            probe.failure = error as? EndpointError ?? .malformed
        }
        probe.total = now() - start
        return probe
    }

    private mutating func take(_ answer: ChatAnswer) {
        model = answer.model
        usage = answer.usage
        toolUse = Self.toolUse(in: answer)
    }

    /// What an answer to ``request(maxTokensField:)`` shows.
    static func toolUse(in answer: ChatAnswer) -> ToolUse {
        guard let call = answer.calls.first else { return answer.finish == "length" ? .truncated : .ignored }
        if call.name != tool.name { return .another(call.name) }
        return JSONValue(json: call.arguments)?["ready"]?.bool == nil ? .badArguments : .called
    }
}
