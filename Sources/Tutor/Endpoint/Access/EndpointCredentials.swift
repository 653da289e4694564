/// How the requests of a connection prove who asks. The keys in it print as dots.
public struct EndpointCredentials: Sendable {
    /// The kind of proof.
    public enum Kind: Sendable {
        case none
        /// `Authorization: Bearer KEY`.
        case bearer(Secret)
        /// The key alone in a header of this name.
        case header(String, Secret)
        /// A Databricks service principal: its id and secret are changed for a token that lasts an hour.
        case client(workspace: EndpointURL, id: String, secret: Secret)
        /// A command of the user's that prints the key; a header's name, or nil for a bearer.
        case command(Secret, header: String?)
    }

    public var kind: Kind
    public var origin: SettingOrigin
    /// Keys that are there and are not sent.
    public var withheld: [WithheldKey]

    init(_ kind: Kind, from origin: SettingOrigin = .standard, withheld: [WithheldKey] = []) {
        self.kind = kind
        self.origin = origin
        self.withheld = withheld
    }

    /// Whether anything secret is sent.
    public var isSent: Bool { if case .none = kind { false } else { true } }

    /// What another program said, without the keys known here, should it have repeated one.
    public func redacted(_ text: String) -> String {
        let key: Secret? =
            switch kind {
            case .none, .command: nil
            case .bearer(let key), .header(_, let key), .client(_, _, let key): key
            }
        guard let key else { return text }
        return text.replacing(key.reveal(), with: key.description)
    }
}

/// An endpoint that is configured.
public struct EndpointConnection: Sendable {
    /// What a chat is posted to.
    public var url: EndpointURL
    public var origin: SettingOrigin
    /// The request's `model`; nil where the URL names it, or nobody does.
    public var model: String?
    /// What to call it on a screen: the model as it was asked for, or the host.
    public var name: String
    public var credentials: EndpointCredentials
}
