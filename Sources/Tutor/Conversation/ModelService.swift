/// The model that a conversation may ask, and everything that asking needs. Owned by the conversation's thread.
public final class ModelService {
    /// What is fixed from the start.
    public struct Options: Sendable {
        /// The model's name, for the status line and the journal.
        public var name: String
        /// For sentences about what went wrong; nil says less.
        public var connection: EndpointConnection?
        /// Tokens that a request may have, history and all.
        public var contextTokens: Int
        /// Tokens that an answer may have.
        public var answerTokens: Int
        /// Seconds of a monotonic clock.
        public var now: @Sendable () -> Double
        /// 0..<1, for waiting times that must not be everybody's.
        public var jitter: @Sendable () -> Double

        public init(
            name: String, connection: EndpointConnection? = nil, contextTokens: Int = 8192, answerTokens: Int = 1024,
            now: @escaping @Sendable () -> Double,
            jitter: @escaping @Sendable () -> Double = { 0 }
        ) {
            self.name = name
            self.connection = connection
            self.contextTokens = contextTokens
            self.answerTokens = answerTokens
            self.now = now
            self.jitter = jitter
        }
    }

    let options: Options
    let link: EndpointLink
    let target: EndpointTarget
    let prompts: PromptBook
    var breaker = CircuitBreaker()
    var policy = RetryPolicy()
    /// The field that limits an answer, as this server wants it.
    var maxTokensField = "max_tokens"
    private var probe: Int?

    public init(link: EndpointLink, target: EndpointTarget, prompts: PromptBook, options: Options) {
        self.link = link
        self.target = target
        self.prompts = prompts
        self.options = options
    }

    func request(_ messages: [ChatMessage], tools: [ToolDefinition]) -> ChatRequest {
        ChatRequest(messages: messages, tools: tools, maxTokens: options.answerTokens, maxTokensField: maxTokensField)
    }

    // MARK: Probing

    /// Sends a probe when one is due: the smallest question there is, without tools.
    func probeIfDue() {
        guard probe == nil, breaker.takeProbe(now: options.now()) else { return }
        let ticket = link.ticket()
        probe = ticket
        link.start(
            ChatRequest(messages: [ChatMessage(.user, "Say: ok")], maxTokens: 8, maxTokensField: maxTokensField), at: target,
            ticket: ticket)
    }

    /// Takes what came for a probe; false when it was for somebody else.
    func tookProbe(_ arrival: EndpointLink.Arrival) -> Bool {
        guard arrival.ticket == probe else { return false }
        switch arrival.what {
        case .finished: breaker.succeeded()
        case .failed(let error): breaker.failed(error, now: options.now(), jitter: options.jitter())
        default: return true
        }
        probe = nil
        return true
    }
}
