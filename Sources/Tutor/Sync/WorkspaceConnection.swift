/// A Databricks workspace and how it is asked.
public struct WorkspaceConnection: Sendable {
    /// `https://HOST`.
    let root: String
    let authorizer: any Authorizer
    private let send: @Sendable (HTTPRequest) async throws(EndpointError) -> HTTPResponse
    private let now: @Sendable () -> Double

    public init(root: String, authorizer: any Authorizer, world: SyncWorld) {
        var root = root
        while root.hasSuffix("/") { root.removeLast() }
        self.root = root
        self.authorizer = authorizer
        send = world.send
        now = world.now
    }

    /// An answer that is not about who asks.
    struct Answer: Sendable {
        var status: Int
        var headers: [String: String]
        var body: [UInt8]
        /// What it said, short and harmless.
        var said: String
        /// Seconds to leave it alone; only where trying again may help.
        var retryAfter: Double?
        /// Whether trying again may help.
        var mayPass: Bool { status == 0 || status == 408 || status == 429 || status >= 500 }
    }

    /// One request, with a new token should the old one have run out.
    func ask(
        _ method: HTTPRequest.Method, _ path: String, type: String? = nil, body: [UInt8] = [], timeout: Double = 120
    ) async throws(SyncStop) -> Answer {
        var isRenewed = false
        while true {
            let authorization: AuthorizationHeader?
            let response: HTTPResponse
            do throws(EndpointError) {
                authorization = try await authorizer.header(renewed: isRenewed)
                var headers = ["Accept": "application/json"]
                headers["Content-Type"] = type
                response = try await send(
                    HTTPRequest(
                        method, root + path, headers: headers, authorization: authorization, body: body, timeout: timeout))
            } catch {
                guard error.mayPass else { throw .endpoint(error) }
                return Answer(status: 0, headers: [:], body: [], said: error.name)
            }
            if response.status == 401, !isRenewed, authorizer.canRenew {
                isRenewed = true
                continue
            }
            let said = "\(response.status) " + Refusal(response.body, hiding: authorization).message
            switch response.status {
            case 401, 403: throw .notAllowed(status: response.status, said: said)
            case 300..<400: throw .wrongAddress(status: response.status, said: said)
            default:
                return Answer(
                    status: response.status, headers: response.headers, body: response.body, said: said,
                    retryAfter: response.retryAfter(now: now()))
            }
        }
    }

    /// A path as it stands in a URL.
    static func encoded(_ path: String) -> String { PercentText.encoded(path, keeping: "/=") }
}
