/// How alerts leave the machine: values, so that a test that sends one unasked can fail.
public struct AlertTransport: Sendable {
    /// Hands a mail in and waits for what becomes of it.
    public var mail: @Sendable (MailMessage, MailServer) -> MailOutcome
    /// Makes a request and waits for its answer.
    public var post: @Sendable (HTTPRequest, NetworkOptions) -> Result<HTTPResponse, EndpointError>

    public init(
        mail: @escaping @Sendable (MailMessage, MailServer) -> MailOutcome,
        post: @escaping @Sendable (HTTPRequest, NetworkOptions) -> Result<HTTPResponse, EndpointError>
    ) {
        self.mail = mail
        self.post = post
    }
}
