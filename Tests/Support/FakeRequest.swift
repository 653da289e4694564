/// One request as a ``FakeEndpoint`` has read it.
public struct FakeRequest: Sendable {
    /// Which connection it came on, counted from 0 in the order they were accepted.
    public var connection: Int
    /// Which request on that connection, from 0.
    public var number: Int
    public var method: String
    /// As on the request line: a path, or a whole URL when the client takes this server for a proxy.
    public var target: String
    /// Names lower case; of repeated ones the last.
    public var headers: [String: String]
    public var body: [UInt8]
    /// When its last byte had come, by ``MonotonicTime``.
    public var at: Double

    /// The body as text.
    public var text: String { String(decoding: body, as: UTF8.self) }

    /// The target without host and query.
    public var path: String {
        var rest = Substring(target)
        if let scheme = rest.firstRange(of: "://") {
            rest = rest[scheme.upperBound...]
            rest = rest.firstIndex(of: "/").map { rest[$0...] } ?? "/"
        }
        return String(rest.prefix { $0 != "?" })
    }
}
