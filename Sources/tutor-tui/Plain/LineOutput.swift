import Glibc

/// Lines to a descriptor, at once: a screen reader must not wait for a buffer to fill.
final class LineOutput {
    private let descriptor: Int32
    init(descriptor: Int32) { self.descriptor = descriptor }

    /// Writes whole lines.
    func write(_ lines: [String]) { write(text: lines.map { $0 + "\n" }.joined()) }

    /// Writes text as it is. False when nobody reads any more.
    @discardableResult
    func write(text: String) -> Bool {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 { bytes = bytes.dropFirst(count) } else if errno != EINTR { return false }
        }
        return true
    }
}
