/// A request of a few bytes.
public struct HTTPRequest: Sendable {
    public enum Method: String, Sendable { case get = "GET", post = "POST", put = "PUT", head = "HEAD" }
    public var method: Method
    public var url: String
    /// None of them secret.
    public var headers: [String: String]
    public var authorization: AuthorizationHeader?
    public var body: [UInt8]
    /// Seconds for all of it.
    public var timeout: Double

    public init(
        _ method: Method, _ url: String, headers: [String: String] = [:], authorization: AuthorizationHeader? = nil,
        body: [UInt8] = [], timeout: Double = 20
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.authorization = authorization
        self.body = body
        self.timeout = timeout
    }
}

/// Its answer, whatever the status was.
public struct HTTPResponse: Sendable {
    public var status: Int
    /// Without parameters, lower case; empty when there was none.
    public var contentType: String
    public var body: [UInt8]
    /// Names lower case.
    public var headers: [String: String]

    public init(status: Int, contentType: String, body: [UInt8], headers: [String: String] = [:]) {
        self.status = status
        self.contentType = contentType
        self.body = body
        self.headers = headers
    }
}

extension HTTPResponse {
    /// Seconds that the server wants to be left alone, when it says so.
    /// - Parameter now: seconds since 1970.
    func retryAfter(now: Double) -> Double? { ResponseHead.retryAfter(headers, now: now) }

    /// Without the header that was sent for it, should the server have repeated it. What it gives for the first time stays.
    func without(_ authorization: AuthorizationHeader?) -> HTTPResponse {
        guard let authorization, authorization.secretTexts.contains(where: { body.firstRange(of: Array($0.utf8)) != nil }) else {
            return self
        }
        var response = self
        response.body = Array(authorization.hidden(in: String(decoding: body, as: UTF8.self)).utf8)
        return response
    }
}
