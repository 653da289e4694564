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
        /// Whether to find out at the start if the model calls tools.
        public var checksTools: Bool
        /// Seconds of a monotonic clock.
        public var now: @Sendable () -> Double
        /// 0..<1, for waiting times that must not be everybody's.
        public var jitter: @Sendable () -> Double

        public init(
            name: String, connection: EndpointConnection? = nil, contextTokens: Int = 8192, answerTokens: Int = 1024,
            checksTools: Bool = false,
            now: @escaping @Sendable () -> Double,
            jitter: @escaping @Sendable () -> Double = { 0 }
        ) {
            self.name = name
            self.connection = connection
            self.contextTokens = contextTokens
            self.answerTokens = answerTokens
            self.checksTools = checksTools
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
    /// Why this model cannot be a tutor's, although it answers; nil while nothing speaks against it.
    private(set) var unfitness: ModelUnfitness?
    private var probe: Int?
    private var toolCheck: Int?

    public init(link: EndpointLink, target: EndpointTarget, prompts: PromptBook, options: Options) {
        self.link = link
        self.target = target
        self.prompts = prompts
        self.options = options
    }

    func request(_ messages: [ChatMessage], tools: [ToolDefinition]) -> ChatRequest {
        ChatRequest(messages: messages, tools: tools, maxTokens: options.answerTokens, maxTokensField: maxTokensField)
    }

    /// Whether free speech may go to the model now.
    var mayBeAsked: Bool { breaker.isClosed && unfitness == nil }

    // MARK: Probing

    /// Finds out, while the trainee reads the greeting, whether this model calls tools at all. Words said meanwhile go to it anyway.
    func checkTools() {
        guard options.checksTools, toolCheck == nil, unfitness == nil else { return }
        let ticket = link.ticket()
        toolCheck = ticket
        link.start(EndpointProbe.request(maxTokensField: maxTokensField), at: target, ticket: ticket)
    }

    /// Takes what came for the check of tools; false when it was for somebody else. A server that fails here says nothing of its
    /// tools: the first words will find out what is wrong with it.
    func tookToolCheck(_ arrival: EndpointLink.Arrival) -> Bool {
        guard arrival.ticket == toolCheck else { return false }
        switch arrival.what {
        case .finished(let answer):
            if EndpointProbe.toolUse(in: answer) != .called { unfitness = .noTools }
        case .failed(.badArguments), .failed(.truncatedCall): unfitness = .noTools
        default: break
        }
        return true
    }

    /// Compares what a server says it has read with what was sent.
    func heed(_ usage: TokenUsage?, of request: ChatRequest?) {
        guard let usage, let request else { return }
        let estimate = EndpointProbe.estimate(of: request)
        if EndpointProbe.isCut(prompt: usage.prompt, estimate: estimate) {
            unfitness = .cutsOff(read: usage.prompt, of: estimate)
        }
    }

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
