/// Where a chat request goes, and how it proves who it is.
public struct EndpointTarget: Sendable, CustomStringConvertible, CustomReflectable {
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

    /// Without the values of a query, which some servers take keys in.
    public var description: String { (try? EndpointURL(url))?.description ?? "a URL" }
    public var customMirror: Mirror { Mirror(self, children: ["url": description, "model": model as Any]) }
}
