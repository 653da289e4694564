import Glibc

/// A port on loopback whose queue is full: a connection to it neither comes about nor is refused.
public final class FullBacklog: Sendable {
    public let port: UInt16
    private let listener: Int32
    private let fillers: [Int32]

    public init() throws(FakeEndpoint.Failure) {
        (listener, port) = try Loopback.listen(backlog: 0)
        var sockets: [Int32] = []
        for _ in 0..<3 {
            let fd = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
            var address = Loopback.address(port: port)
            _ = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(fd, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
            }
            sockets.append(fd)
        }
        fillers = sockets
    }

    deinit {
        for fd in fillers { close(fd) }
        close(listener)
    }

    public func url(_ path: String = "/v1/chat/completions") -> String { "http://127.0.0.1:\(port)\(path)" }

    /// How many sockets of this machine are trying to connect to it, by the kernel's own table: no server can see those.
    public var attempts: Int {
        let hex = String(port, radix: 16, uppercase: true)
        let end = ":" + String(repeating: "0", count: 4 - hex.count) + hex
        return KernelTable.lines("/proc/net/tcp").filter {
            let fields = $0.split(separator: " ")
            return fields.count > 3 && fields[2].hasSuffix(end) && fields[3] == "02"
        }.count
    }
}
