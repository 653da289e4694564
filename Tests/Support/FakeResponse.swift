/// What a ``FakeEndpoint`` does about one request: steps, carried out in order. When they are done the connection waits for the
/// next request, unless a step closed it.
public struct FakeResponse: Sendable {
    public var steps: [FakeStep]

    public init(_ steps: [FakeStep]) { self.steps = steps }

    /// A whole reply with Content-Length.
    public static func reply(
        _ status: Int, _ contentType: String? = "application/json", _ body: String = "", headers: [String: String] = [:]
    ) -> FakeResponse {
        reply(status, contentType, Array(body.utf8), headers: headers)
    }

    /// A whole reply with Content-Length.
    public static func reply(
        _ status: Int, _ contentType: String?, _ body: [UInt8], headers: [String: String] = [:]
    ) -> FakeResponse {
        var all = headers
        if let contentType { all["Content-Type"] = contentType }
        all["Content-Length"] = String(body.count)
        return FakeResponse([.text(head(status, all)), .bytes(body)])
    }

    /// A chunked `text/event-stream`: its head, then the steps. The last of them should be ``FakeStep/end``.
    public static func events(_ steps: [FakeStep], status: Int = 200, headers: [String: String] = [:]) -> FakeResponse {
        let all = headers.merging(["Content-Type": "text/event-stream", "Transfer-Encoding": "chunked"]) { given, _ in given }
        return FakeResponse([.text(head(status, all))] + steps)
    }

    /// Sends elsewhere.
    public static func redirect(to location: String, status: Int = 302) -> FakeResponse {
        reply(status, "text/html", "<title>Moved</title>", headers: ["Location": location])
    }

    /// Never says anything.
    public static let silence = FakeResponse([.untilClosed])

    /// A status line and headers, with the empty line after them.
    public static func head(_ status: Int, _ headers: [String: String]) -> String {
        let lines = headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\r\n" }
        return "HTTP/1.1 \(status) Status\r\n" + lines.joined() + "\r\n"
    }
}
