/// Any bytes as an event stream, against a second reading of the same rules that sees all of it at once.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzServerSentEvents(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    var reader = ServerSentEvents(WireChecks.limits)
    var events: [ServerSentEvent] = []
    do throws(EndpointError) {
        for byte in bytes { if let event = try reader.take(byte) { events.append(event) } }
    } catch {
        let isLong = bytes.count > WireChecks.limits.longestAnswer
        let hasLongLine = bytes.split(whereSeparator: { $0 == 10 || $0 == 13 }).contains {
            $0.count > WireChecks.limits.longestLine
        }
        WireChecks.require(error == .tooLarge && (isLong || hasLongLine), "\(error) for nothing")
        return 0
    }
    events += reader.end()
    WireChecks.require(events == EventStreamReading.events(of: bytes), "\(events) is not \(EventStreamReading.events(of: bytes))")
    WireChecks.require(reader.bytes == bytes.count, "bytes not counted")
    return 0
}

/// The rules of event streams once more, written differently: all lines first, then fields, then events.
enum EventStreamReading {
    static func events(of bytes: [UInt8]) -> [ServerSentEvent] {
        var events: [ServerSentEvent] = []
        var data: [[UInt8]] = []
        var name: [UInt8] = []
        // One blank line more than there is delivers the last event.
        for line in lines(of: bytes) + [[]] {
            let parts = line.split(separator: 58, maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
            switch (parts[0], parts.count > 1 ? Array(parts[1].dropFirst(parts[1].first == 32 ? 1 : 0)) : []) {
            case (let field, _) where line.isEmpty && field.isEmpty:
                let joined = Array(data.joined(separator: [10]))
                if !joined.isEmpty { events.append(ServerSentEvent(name: text(name), data: text(joined))) }
                data = []
                name = []
            case (Array("data".utf8), let value): data.append(value)
            case (Array("event".utf8), let value): name = value
            default: if line[0] == 123 { events.append(ServerSentEvent(data: text(line), isBare: true)) }
            }
        }
        return events
    }

    private static func lines(of bytes: [UInt8]) -> [[UInt8]] {
        // A pair of CR and LF is one line end: drop its LF, then all ends are alike.
        let single = bytes.indices.filter { !(bytes[$0] == 10 && $0 > 0 && bytes[$0 - 1] == 13) }.map { bytes[$0] }
        var lines = single.split(omittingEmptySubsequences: false) { $0 == 10 || $0 == 13 }.map(Array.init)
        if lines.last == [] { lines.removeLast() }
        if lines.first?.starts(with: [0xEF, 0xBB, 0xBF]) ?? false { lines[0].removeFirst(3) }
        return lines
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
