/// Takes the header that proved who asks out of what a server says: some repeat it in errors, and a model repeats whatever it is given.
///
/// Fed piece by piece, it holds back what may be the beginning of the secret until more has come.
struct SecretFilter: CustomReflectable {
    /// The longest first: the token stands in the whole value.
    private let secrets: [[UInt8]]
    private let authorization: AuthorizationHeader?
    private var held: [UInt8] = []

    init(_ authorization: AuthorizationHeader?) {
        self.authorization = authorization
        secrets = (authorization?.secretTexts ?? []).map { Array($0.utf8) }
    }

    /// Takes a piece of a text.
    /// - Returns: what of it, and of what was held back, can be shown.
    mutating func feed(_ text: String) -> String {
        guard !secrets.isEmpty else { return text }
        let known = Array(hidden(String(decoding: held + Array(text.utf8), as: UTF8.self)).utf8)
        let begun = secrets.map { Self.begun($0, at: known) }.max() ?? 0
        held = Array(known.suffix(begun))
        return String(decoding: known.dropLast(begun), as: UTF8.self)
    }

    /// The text has ended: what was held back was no secret.
    mutating func end() -> String {
        defer { held = [] }
        return String(decoding: held, as: UTF8.self)
    }

    /// What it holds is for nobody's log.
    var customMirror: Mirror { Mirror(self, children: []) }

    func hidden(_ text: String) -> String { authorization?.hidden(in: text) ?? text }

    func hidden(_ answer: ChatAnswer) -> ChatAnswer {
        guard !secrets.isEmpty else { return answer }
        var answer = answer
        answer.text = hidden(answer.text)
        answer.calls = answer.calls.map { ToolCall(id: hidden($0.id), name: hidden($0.name), arguments: hidden($0.arguments)) }
        answer.finish = answer.finish.map(hidden)
        answer.model = answer.model.map(hidden)
        return answer
    }

    func hidden(_ error: EndpointError) -> EndpointError {
        switch error {
        case .failedInside(let code, let message): .failedInside(code: code.map(hidden), message: hidden(message))
        case .refused(let status, let code, let message, let retryAfter):
            .refused(status: status, code: code.map(hidden), message: hidden(message), retryAfter: retryAfter)
        case .redirected(let host, let elsewhere): .redirected(host: hidden(host), elsewhere: elsewhere)
        case .notAChat(let type): .notAChat(contentType: hidden(type))
        case .truncatedCall(let name): .truncatedCall(name: hidden(name))
        case .badArguments(let name): .badArguments(name: hidden(name))
        case .notConnected, .insecure, .timedOut, .cutOff, .malformed, .tooLarge, .noCredentials: error
        }
    }

    /// How many bytes at the end of a text are the beginning of a secret.
    private static func begun(_ secret: [UInt8], at text: [UInt8]) -> Int {
        let most = min(secret.count - 1, text.count)
        return (0...max(0, most)).reversed().first { text.suffix($0).elementsEqual(secret.prefix($0)) } ?? 0
    }
}
