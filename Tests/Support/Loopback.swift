import Glibc

/// Sockets on 127.0.0.1.
enum Loopback {
    /// - Returns: a listening socket and its port.
    static func listen(backlog: Int32) throws(FakeEndpoint.Failure) -> (socket: Int32, port: UInt16) {
        let fd = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard fd >= 0 else { throw FakeEndpoint.Failure(call: "socket", code: errno) }
        var address = address(port: 0)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(fd, address, size) == 0 && Glibc.listen(fd, backlog) == 0 && getsockname(fd, address, &size) == 0
            }
        }
        guard result else {
            let code = errno
            close(fd)
            throw FakeEndpoint.Failure(call: "listen", code: code)
        }
        return (fd, UInt16(bigEndian: address.sin_port))
    }

    static func address(port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }
}
