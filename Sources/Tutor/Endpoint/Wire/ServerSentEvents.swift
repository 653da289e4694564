/// Reads a `text/event-stream` byte by byte, so that it cannot matter where packets split.
///
/// Follows the WHATWG rules with two exceptions, both in favour of the reader: a last event without its blank line is
/// delivered, and a line of JSON without `data:` is reported instead of dropped.
struct ServerSentEvents {
    private let longestLine: Int
    private let longestAnswer: Int
    private var line: [UInt8] = []
    private var data: [UInt8] = []
    private var hasData = false
    private var name = ""
    private var isFirstLine = true
    // A line feed right after a carriage return belongs to it.
    private var lastWasReturn = false

    /// How many bytes have been taken.
    private(set) var bytes = 0
    /// How many events have been delivered, bare lines not counted.
    private(set) var events = 0
    /// Whether there was a line that no event stream has: then this may be a web page.
    private(set) var hasForeignLines = false

    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let colon = UInt8(ascii: ":")
    private static let space = UInt8(ascii: " ")
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    init(_ limits: EndpointLimits) {
        longestLine = limits.longestLine
        longestAnswer = limits.longestAnswer
    }

    /// Takes one byte.
    /// - Returns: the event that it completed.
    mutating func take(_ byte: UInt8) throws(EndpointError) -> ServerSentEvent? {
        guard bytes < longestAnswer else { throw .tooLarge }
        bytes += 1
        if byte == Self.lineFeed, lastWasReturn {
            lastWasReturn = false
            return nil
        }
        lastWasReturn = byte == Self.carriageReturn
        if byte == Self.lineFeed || lastWasReturn { return endLine() }
        guard line.count < longestLine else { throw .tooLarge }
        line.append(byte)
        return nil
    }

    /// The stream has ended: what lacked its line end or its blank line is taken as if it had them.
    mutating func end() -> [ServerSentEvent] {
        var last: [ServerSentEvent] = []
        if !line.isEmpty, let bare = endLine() { last.append(bare) }
        if let event = dispatch() { last.append(event) }
        return last
    }

    private mutating func endLine() -> ServerSentEvent? {
        if isFirstLine {
            isFirstLine = false
            if line.starts(with: Self.byteOrderMark) { line.removeFirst(Self.byteOrderMark.count) }
        }
        defer { line.removeAll(keepingCapacity: true) }
        return line.isEmpty ? dispatch() : takeField()
    }

    private mutating func takeField() -> ServerSentEvent? {
        let colon = line.firstIndex(of: Self.colon) ?? line.endIndex
        // A comment.
        if colon == 0 { return nil }
        var value = line[min(colon + 1, line.endIndex)...]
        if value.first == Self.space { value = value.dropFirst() }
        switch String(decoding: line[..<colon], as: UTF8.self) {
        case "data":
            if hasData { data.append(Self.lineFeed) }
            data.append(contentsOf: value)
            hasData = true
        case "event": name = String(decoding: value, as: UTF8.self)
        case "id", "retry": break
        default:
            hasForeignLines = true
            if line.first == UInt8(ascii: "{") {
                return ServerSentEvent(data: String(decoding: line, as: UTF8.self), isBare: true)
            }
        }
        return nil
    }

    private mutating func dispatch() -> ServerSentEvent? {
        defer {
            data.removeAll(keepingCapacity: true)
            hasData = false
            name = ""
        }
        guard !data.isEmpty else { return nil }
        events += 1
        return ServerSentEvent(name: name, data: String(decoding: data, as: UTF8.self))
    }
}
