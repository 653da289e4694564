/// Where a chat request goes, and how it proves who it is.
public struct EndpointTarget: Sendable {
    /// The full URL to post to.
    public var url: String
    /// The request's `model`; nil where the URL names it (`/invocations`).
    public var model: String?
    public var authorizer: any Authorizer
    /// More headers, none of them secret.
    public var headers: [String: String]

    public init(url: String, model: String?, authorizer: any Authorizer, headers: [String: String] = [:]) {
        self.url = url
        self.model = model
        self.authorizer = authorizer
        self.headers = headers
    }
}
