/// One thing that a ``FakeEndpoint`` does on a connection.
public enum FakeStep: Sendable {
    /// Sends bytes as they are.
    case bytes([UInt8])
    /// Sends so many bytes without ever holding them all.
    case filler(UInt8, count: Int)
    /// Sends one byte at a time, with a pause after each.
    case drip([UInt8], every: Double)
    /// Does nothing for some seconds; ends early when the client closes.
    case pause(Double)
    /// Does nothing until the client closes.
    case untilClosed
    /// Sends the same bytes again and again until the client closes.
    case `repeat`([UInt8], every: Double)
    /// Calls out, for a test that wants to know how far it got.
    case call(@Sendable () -> Void)
    /// Closes in good order.
    case close
    /// Closes with RST.
    case reset

    /// Text as it is.
    public static func text(_ text: String) -> FakeStep { .bytes(Array(text.utf8)) }

    /// A chunk of a chunked body.
    public static func chunk(_ text: String) -> FakeStep { chunk(Array(text.utf8)) }

    /// A chunk of a chunked body.
    public static func chunk(_ bytes: [UInt8]) -> FakeStep { .bytes(chunkBytes(bytes)) }

    /// A chunk of a chunked body, for ``repeat(_:every:)``.
    public static func chunkBytes(_ bytes: [UInt8]) -> [UInt8] {
        Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes + Array("\r\n".utf8)
    }

    /// A server-sent event with this data, as a chunk, for ``repeat(_:every:)``.
    public static func eventBytes(_ data: String) -> [UInt8] { chunkBytes(Array("data: \(data)\n\n".utf8)) }

    /// A server-sent event with this data, as a chunk.
    public static func event(_ data: String) -> FakeStep { chunk("data: \(data)\n\n") }

    /// A comment of a stream, which servers send to keep a connection open, as a chunk.
    public static func comment(_ text: String) -> FakeStep { chunk(": \(text)\n\n") }

    /// The end of a chunked body.
    public static let end = FakeStep.text("0\r\n\r\n")
}
