import Foundation

/// One JSON object of an answer: a chunk of a stream or a whole document. Everything is optional, and what is of another type
/// than it should be is not there.
struct ChatChunk: Sendable {
    var model: String?
    var usage: TokenUsage?
    /// The first choice; requests ask for one only.
    var choice: ChatChoice?
    /// The server says that it failed; ``ServerComplaint`` reads what.
    var isComplaint = false

    /// Reads the text of one JSON object.
    /// - Returns: nil when it is none.
    static func read(_ text: String) -> ChatChunk? {
        guard JSONDepth.isSafe(text) else { return nil }
        // A text that is no JSON inside would be read as absent, and its words be lost, so it is mended before; it cannot be wrong
        // without one of these.
        let isSuspect = text.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\\") }
        if isSuspect, let repaired = JSONRepair.repaired(text) { return decode(repaired) }
        return decode(text.utf8) ?? JSONRepair.repaired(text).flatMap(decode)
    }

    private static func decode(_ json: some Sequence<UInt8>) -> ChatChunk? {
        try? JSONDecoder().decode(ChatChunk.self, from: Data(json))
    }
}

extension ChatChunk: Decodable {
    private enum Key: String, CodingKey {
        case model, usage, choices, error, message, detail, object
        case errorCode = "error_code"
    }

    private enum UsageKey: String, CodingKey {
        case prompt = "prompt_tokens"
        case completion = "completion_tokens"
        case input = "input_tokens"
        case output = "output_tokens"
    }

    init(from decoder: any Decoder) throws {
        let chunk = try decoder.container(keyedBy: Key.self)
        model = chunk.lenient(String.self, .model)
        usage = Self.usage(in: chunk)
        // Other choices than the first would be other answers.
        choice = chunk.elements(ChatChoice.self, .choices).first { $0.index == 0 }
        if chunk.contains(.error) { isComplaint = chunk.lenient(JSONValue.self, .error)?.saysSomething ?? false }
        if choice?.isComplaint ?? false { isComplaint = true }
        if !chunk.contains(.choices) {
            isComplaint =
                isComplaint || chunk.text(.errorCode) != nil || (try? chunk.decodeNil(forKey: .detail)) == false
                || !(chunk.lenient(String.self, .message) ?? "").isEmpty || chunk.lenient(String.self, .object) == "error"
        }
    }

    private static func usage(in chunk: KeyedDecodingContainer<Key>) -> TokenUsage? {
        guard chunk.contains(.usage), let usage = try? chunk.nestedContainer(keyedBy: UsageKey.self, forKey: .usage) else {
            return nil
        }
        func count(_ keys: UsageKey...) -> Int? {
            keys.lazy.compactMap { usage.number($0).flatMap { Int(exactly: $0) } }.first { $0 >= 0 }
        }
        let prompt = count(.prompt, .input)
        let completion = count(.completion, .output)
        guard prompt != nil || completion != nil else { return nil }
        return TokenUsage(prompt: prompt ?? 0, completion: completion ?? 0)
    }
}

extension JSONValue {
    /// Whether there is anything to it: `"error": null` is no error, nor is `{}`.
    fileprivate var saysSomething: Bool {
        switch self {
        case .null, .bool(false): false
        case .string(let text): !text.isEmpty
        case .array(let values): !values.isEmpty
        case .object(let members): !members.isEmpty
        case .bool, .number: true
        }
    }
}
