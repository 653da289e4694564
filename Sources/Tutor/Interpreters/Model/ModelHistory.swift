/// What a model is told of the conversation so far: whole exchanges, the oldest left out first when there is no room.
///
/// An exchange begins with the trainee's words and holds every call with its result, so that leaving one out never leaves a call
/// without its answer.
public struct ModelHistory: Sendable, Hashable {
    public private(set) var exchanges: [[ChatMessage]] = []

    public init() {}

    public mutating func append(_ exchange: [ChatMessage]) {
        if !exchange.isEmpty { exchanges.append(exchange) }
    }

    /// An exchange that the model had no part in, or that is told again: what was said, and what came of it.
    public mutating func append(_ said: String, answered facts: [String]) {
        let text = facts.filter { !$0.isEmpty }.joined(separator: "\n")
        append([
            ChatMessage(.user, String((said.isEmpty ? "yes" : said).prefix(2000))),
            ChatMessage(.assistant, "(The program answered.) " + text.prefix(2000)),
        ])
    }

    /// Messages for a request, and how many exchanges were left out.
    /// - Parameters:
    ///   - tokens: room for history and current exchange together; four bytes count as a token.
    ///   - current: the exchange under way, always whole.
    public func messages(system: String, current: [ChatMessage], tokens: Int) -> (messages: [ChatMessage], leftOut: Int) {
        var room = tokens - Self.tokens(current) - Self.tokens([ChatMessage(.system, system)])
        var kept: [[ChatMessage]] = []
        for exchange in exchanges.reversed() {
            let cost = Self.tokens(exchange)
            guard cost <= room else { break }
            room -= cost
            kept.append(exchange)
        }
        // The system message stays the same bytes: what is left out is said where the history begins.
        let leftOut = exchanges.count - kept.count
        var messages = [ChatMessage(.system, system)]
        for (index, exchange) in kept.reversed().enumerated() {
            var exchange = exchange
            if index == 0, leftOut > 0 { exchange[0].text = Self.gap + exchange[0].text }
            messages += exchange
        }
        var current = current
        if kept.isEmpty, leftOut > 0, !current.isEmpty { current[0].text = Self.gap + current[0].text }
        return (messages + current, leftOut)
    }

    private static let gap = "(Earlier parts of this conversation were left out.)\n"

    /// An estimate: no tokenizer is at hand, and a limit that is missed by a little costs one refused request.
    static func tokens(_ messages: [ChatMessage]) -> Int {
        messages.reduce(0) { sum, message in
            sum + 4 + message.text.utf8.count / 4
                + message.calls.reduce(0) { $0 + 8 + ($1.name.utf8.count + $1.arguments.utf8.count) / 4 }
        }
    }

    /// What a list of tools costs.
    static func tokens(_ tools: [ToolDefinition]) -> Int { tools.reduce(0) { $0 + $1.json.bytes.count / 4 } }
}
