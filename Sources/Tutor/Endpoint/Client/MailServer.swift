/// Where mail is handed in, and how.
public struct MailServer: Sendable, Hashable {
    /// `smtp://host:port` with STARTTLS, or `smtps://host:port`.
    public var url: String
    /// Empty: it asks for no one.
    public var user: String
    public var password: Secret?
    /// A file of certificates to trust instead of the system's.
    public var certificates: String?
    /// Seconds for all of it.
    public var timeout: Double

    public init(url: String, user: String = "", password: Secret? = nil, certificates: String? = nil, timeout: Double = 30) {
        self.url = url
        self.user = user
        self.password = password
        self.certificates = certificates
        self.timeout = timeout
    }

    /// Host of the URL, small letters; nil when it is no URL of a mail server, or has a user in it: that would be a secret in a file.
    var host: String? {
        for scheme in ["smtp://", "smtps://"] where url.hasPrefix(scheme) {
            let place = url.dropFirst(scheme.count).prefix { $0 != "/" }
            guard !place.isEmpty, !place.contains("@"), !place.contains(" ") else { return nil }
            return (place.hasPrefix("[") ? String(place.prefix { $0 != "]" }) + "]" : String(place.prefix { $0 != ":" }))
                .lowercased()
        }
        return nil
    }

    /// Whether it cannot leave this machine.
    var isLoopback: Bool { ["localhost", "127.0.0.1", "[::1]"].contains(host ?? "") }
}

/// What became of a mail.
public enum MailOutcome: Sendable, Hashable {
    /// The server has it, and said this.
    case accepted(String)
    /// The server will never take this mail, and said this.
    case refused(String)
    /// Not now: no connection, no log-in, no time. The server's words, or ours.
    case failed(String)
}
