import Glibc
import Scenarios

/// Lines to a descriptor, at once: a screen reader must not wait for a buffer to fill.
final class LineOutput {
    /// Why nothing more can be written.
    enum Failure: Hashable, Sendable {
        case readerGone
        /// Anything else; the reason is a few words.
        case refused(String)
    }

    private let descriptor: Int32
    /// Set once: from then on nothing is written.
    private(set) var failure: Failure?
    init(descriptor: Int32) { self.descriptor = descriptor }

    /// Writes whole lines.
    func write(_ lines: [String]) { write(text: lines.map { $0 + "\n" }.joined()) }

    /// Writes text as it is.
    func write(text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty, failure == nil {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 { bytes = bytes.dropFirst(count) } else { failure = Self.failure(errno, descriptor: descriptor) }
        }
    }

    /// What an `errno` of `write` means; nil when it is to be tried again. Waits until a slow reader is ready.
    static func failure(_ code: Int32, descriptor: Int32) -> Failure? {
        switch code {
        case EINTR: return nil
        case EAGAIN:
            var polled = [pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)]
            poll(&polled, 1, -1)
            return nil
        case EPIPE: return .readerGone
        case ENOSPC, EDQUOT: return .refused(tr("the disk is full"))
        default: return .refused(String(cString: strerror(code)))
        }
    }
}
