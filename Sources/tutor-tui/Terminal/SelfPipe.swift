import Glibc

/// A pipe to oneself: how a signal handler, or another thread, wakes the one thread that owns the screen.
struct SelfPipe: Sendable {
    let readEnd: Int32
    let writeEnd: Int32

    init() throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw TerminalError.noPipe }
        for end in ends {
            // A full pipe must not block a signal handler; one byte is as good as many.
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        (readEnd, writeEnd) = (ends[0], ends[1])
    }

    /// Bytes that arrived since the last call.
    func drain() -> [UInt8] {
        var all: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64)
        while true {
            let count = read(readEnd, &chunk, chunk.count)
            if count <= 0 { return all }
            all += chunk[..<count]
        }
    }

    /// Wakes whoever polls the read end. Safe from any thread.
    func wake() {
        var byte = UInt8(ascii: "e")
        _ = write(writeEnd, &byte, 1)
    }

    func close() {
        Glibc.close(readEnd)
        Glibc.close(writeEnd)
    }
}
