import Glibc

/// Lines from a descriptor, with a limit to the waiting.
final class LineInput {
    /// What came of waiting for a line.
    enum Arrival: Sendable, Hashable {
        case line(String)
        case nothingYet
        case end
    }

    /// Bytes of one line that are kept; the rest of a longer one is passed over.
    static let longestLine = 65_536

    private let descriptor: Int32
    /// The end of a pipe that ends the waiting as well.
    private let wake: Int32?
    private var lines: [String] = []
    /// The beginning of the line that is still coming.
    private var partial: [UInt8] = []
    private var ended = false

    init(descriptor: Int32, wake: Int32? = nil) {
        self.descriptor = descriptor
        self.wake = wake
    }

    /// The next line, without its end. Waits at most `seconds`.
    func next(waiting seconds: Double) -> Arrival {
        if !lines.isEmpty { return .line(lines.removeFirst()) }
        if ended { return .end }
        var polled = [
            pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0), pollfd(fd: wake ?? -1, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&polled, 2, Int32(max(0, seconds * 1000).rounded(.up))) > 0 else { return .nothingYet }
        // What has happened comes before what was typed: the words are heard as they were meant.
        if polled[1].revents != 0 { return .nothingYet }
        var chunk = [UInt8](repeating: 0, count: 4096)
        let count = read(descriptor, &chunk, chunk.count)
        if count > 0 {
            take(chunk[..<count])
        } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
            ended = true
            // A last line that nothing ended is a line too.
            if !partial.isEmpty { endLine() }
        }
        if !lines.isEmpty { return .line(lines.removeFirst()) }
        return ended ? .end : .nothingYet
    }

    /// Forgets the lines that have been typed and not been taken yet. Returns whether there were any.
    func dropTyped() -> Bool {
        var dropped = !lines.isEmpty || !partial.isEmpty
        (lines, partial) = ([], [])
        var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        var chunk = [UInt8](repeating: 0, count: 4096)
        while !ended, poll(&polled, 1, 0) > 0 {
            let count = read(descriptor, &chunk, chunk.count)
            if count > 0 {
                dropped = true
            } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
                ended = true
            }
        }
        return dropped
    }

    private func take(_ bytes: ArraySlice<UInt8>) {
        var rest = bytes
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            keep(rest[..<end])
            endLine()
            rest = rest[(end + 1)...]
        }
        keep(rest)
    }

    private func keep(_ bytes: ArraySlice<UInt8>) { partial += bytes.prefix(max(0, Self.longestLine - partial.count)) }

    private func endLine() {
        if partial.last == UInt8(ascii: "\r") { partial.removeLast() }
        lines.append(String(decoding: partial, as: UTF8.self))
        partial = []
    }
}
