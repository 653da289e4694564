/// Bytes of an answer in, events out, indifferent to where packets split. Every dialect goes through here.
public struct ChatStreamDecoder {
    /// How the server says that it will answer.
    public enum Form: Sendable, Hashable {
        /// `text/event-stream`.
        case stream
        /// `application/json`: one document.
        case document
    }

    public init(_ form: Form, limits: EndpointLimits) {}

    /// Takes the next bytes.
    /// - Returns: what they completed; ``ChatStreamEvent/finished(_:)`` only from here when the stream said that it ended.
    public mutating func feed(_ bytes: some Sequence<UInt8>) throws(EndpointError) -> [ChatStreamEvent] { [] }

    /// The connection has ended in good order.
    public mutating func end() throws(EndpointError) -> [ChatStreamEvent] { throw .malformed }

    /// Whether something of the answer itself has come: a word, a call, not a comment.
    public var hasBegun: Bool { false }
}
