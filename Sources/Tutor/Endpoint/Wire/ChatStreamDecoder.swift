/// Bytes of an answer in, events out, indifferent to where packets split. Every dialect goes through here.
public struct ChatStreamDecoder {
    /// How the server says that it will answer.
    public enum Form: Sendable, Hashable {
        /// `text/event-stream`.
        case stream
        /// `application/json`: one document.
        case document
    }

    private let form: Form
    private let longestAnswer: Int
    private var events: ServerSentEvents
    private var document: [UInt8] = []
    private var builder: ChatAnswerBuilder
    private var failure: EndpointError?
    private var isFinished = false

    public init(_ form: Form, limits: EndpointLimits) {
        self.form = form
        longestAnswer = limits.longestAnswer
        events = ServerSentEvents(limits)
        builder = ChatAnswerBuilder(limits)
    }

    /// Takes the next bytes.
    ///
    /// When bytes hold words and then an error, the words are returned and the error is thrown by the next call, be it one without
    /// bytes: so what is shown does not depend on how the answer came in packets. After an error every call throws it again; after
    /// the end nothing comes.
    /// - Returns: what they completed; ``ChatStreamEvent/finished(_:)`` only from here when the stream said that it ended.
    public mutating func feed(_ bytes: some Sequence<UInt8>) throws(EndpointError) -> [ChatStreamEvent] {
        if let failure { throw failure }
        guard !isFinished else { return [] }
        var out: [ChatStreamEvent] = []
        do throws(EndpointError) {
            switch form {
            case .stream:
                for byte in bytes where !isFinished {
                    if let event = try events.take(byte) { try take(event, isLast: false, &out) }
                }
            case .document:
                for byte in bytes {
                    guard document.count < longestAnswer else { throw .tooLarge }
                    document.append(byte)
                    if !hasDocument { hasDocument = !Self.blanks.contains(byte) }
                }
            }
        } catch {
            failure = error
            if out.isEmpty { throw error }
        }
        return out
    }

    /// The connection has ended in good order.
    public mutating func end() throws(EndpointError) -> [ChatStreamEvent] {
        if let failure { throw failure }
        guard !isFinished else { return [] }
        var out: [ChatStreamEvent] = []
        do throws(EndpointError) {
            switch form {
            case .stream: try endStream(&out)
            case .document: try endDocument(&out)
            }
        } catch {
            failure = error
            throw error
        }
        return out
    }

    /// Whether something of the answer itself has come: a word (of a thought as well), a call, not a comment.
    public var hasBegun: Bool { builder.hasBegun || hasDocument }

    // Anything of a document but the blanks that some gateways send to keep a connection alive.
    private var hasDocument = false

    private static let blanks: [UInt8] = Array(" \t\r\n".utf8)

    private mutating func endStream(_ out: inout [ChatStreamEvent]) throws(EndpointError) {
        for event in events.end() where !isFinished { try take(event, isLast: true, &out) }
        guard !isFinished else { return }
        // Bytes, but no event: a web page, most likely.
        if events.events == 0, events.hasForeignLines, !builder.hasBegun { throw .malformed }
        try finish(isComplete: false, &out)
    }

    private mutating func endDocument(_ out: inout [ChatStreamEvent]) throws(EndpointError) {
        guard hasDocument else { throw .cutOff(bytes: document.count) }
        var text = String(decoding: document, as: UTF8.self)
        document = []
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        guard let chunk = ChatChunk.read(text) else { throw .malformed }
        if chunk.isComplaint { throw ServerComplaint(text: text).error }
        guard chunk.choice != nil else { throw .malformed }
        try take(chunk, &out)
        try finish(isComplete: true, &out)
    }

    private mutating func take(_ event: ServerSentEvent, isLast: Bool, _ out: inout [ChatStreamEvent]) throws(EndpointError) {
        if event.name == "error" { throw ServerComplaint(text: event.data).error }
        guard try !take(data: event.data, &out) else { return }
        // Some leave out the blank lines between events.
        let lines = event.data.utf8.contains(UInt8(ascii: "\n")) ? event.data.split(separator: "\n") : []
        var isReadable = !lines.isEmpty
        for line in lines where !isFinished && isReadable { isReadable = try take(data: String(line), &out) }
        // Half a line at the end is no error of its own: the stream was cut off, and endStream() says so.
        guard isReadable || event.isBare || isLast else { throw .malformed }
    }

    // Takes the text of one event's data; false when it is no chunk.
    private mutating func take(data: String, _ out: inout [ChatStreamEvent]) throws(EndpointError) -> Bool {
        // `data: : keepalive`, and blanks.
        guard let first = data.utf8.first(where: { !Self.blanks.contains($0) }), first != UInt8(ascii: ":") else { return true }
        if first == UInt8(ascii: "["), data.split(whereSeparator: \.isWhitespace) == ["[DONE]"] {
            try finish(isComplete: true, &out)
            return true
        }
        guard let chunk = ChatChunk.read(data) else { return false }
        if chunk.isComplaint { throw ServerComplaint(text: data).error }
        try take(chunk, &out)
        return true
    }

    private mutating func take(_ chunk: ChatChunk, _ out: inout [ChatStreamEvent]) throws(EndpointError) {
        let words = try builder.take(chunk)
        if !words.isEmpty { out.append(.text(words)) }
    }

    private mutating func finish(isComplete: Bool, _ out: inout [ChatStreamEvent]) throws(EndpointError) {
        let bytes = form == .stream ? events.bytes : document.count
        let (words, answer) = try builder.end(bytes: bytes, isComplete: isComplete, needsFinish: form == .stream)
        isFinished = true
        if !words.isEmpty { out.append(.text(words)) }
        out.append(.finished(answer))
    }
}
