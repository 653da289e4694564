/// One choice of a chunk or document.
struct ChatChoice: Sendable, Decodable {
    var index: Int
    /// A piece of the message, in streams.
    var delta: MessagePiece?
    /// The whole message, in documents, and from servers that stream in name only.
    var message: MessagePiece?
    /// Why it ended; nil while it has not.
    var finish: String?
    /// An error of this choice alone, as gateways report it.
    var isComplaint: Bool

    private enum Key: String, CodingKey {
        case index, delta, message, error
        case finish = "finish_reason"
    }

    init(from decoder: any Decoder) throws {
        let choice = try decoder.container(keyedBy: Key.self)
        index = choice.number(.index).flatMap { Int(exactly: $0) } ?? 0
        delta = choice.lenient(MessagePiece.self, .delta)
        message = choice.lenient(MessagePiece.self, .message)
        finish = choice.lenient(String.self, .finish).flatMap { $0.isEmpty ? nil : $0 }
        isComplaint = finish == "error" || (choice.contains(.error) && choice.lenient([String: JSONValue].self, .error) != nil)
    }
}
