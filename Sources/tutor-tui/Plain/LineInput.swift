import Glibc

/// Lines from a descriptor, with a limit to the waiting.
final class LineInput {
    /// What came of waiting for a line.
    enum Arrival: Sendable, Hashable {
        case line(String)
        case nothingYet
        case end
    }

    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var ended = false

    init(descriptor: Int32) { self.descriptor = descriptor }

    /// The next line, without its end. Waits at most `seconds`.
    func next(waiting seconds: Double) -> Arrival {
        if let line = takeLine() { return .line(line) }
        if ended { return takeRest() }
        var polled = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
        guard poll(&polled, 1, Int32(max(0, seconds * 1000).rounded(.up))) > 0 else { return .nothingYet }
        var chunk = [UInt8](repeating: 0, count: 4096)
        let count = read(descriptor, &chunk, chunk.count)
        if count > 0 {
            buffer += chunk[..<count]
        } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
            ended = true
            return takeRest()
        }
        return takeLine().map(Arrival.line) ?? .nothingYet
    }

    private func takeLine() -> String? {
        guard let end = buffer.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        var line = buffer[..<end]
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        let text = String(decoding: line, as: UTF8.self)
        buffer.removeSubrange(...end)
        return text
    }

    /// A last line that nothing ended is a line too.
    private func takeRest() -> Arrival {
        guard !buffer.isEmpty else { return .end }
        defer { buffer = [] }
        return .line(String(decoding: buffer, as: UTF8.self))
    }
}
