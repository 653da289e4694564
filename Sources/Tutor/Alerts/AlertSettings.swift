import Scenarios

/// Who is told what, and by which way, as the site has set it. Nothing set: nobody is told anything, and nothing is queued.
public struct AlertSettings: Sendable, Hashable {
    /// Why a way that is set cannot be used.
    public enum Problem: Sendable, Hashable {
        /// Not of the form that it must have.
        case badURL(SiteKey)
        /// Needed besides.
        case missing(SiteKey)
        /// The environment variable with the secret is not set.
        case noSecret(variable: String)
        case badAddress(SiteKey)
    }

    /// The ways. The raw value is the sink's name in the outbox.
    public enum Sink: String, Sendable, CaseIterable { case mail, webhook }

    /// Nil when the site has no mail server.
    public private(set) var mail: MailServer?
    public private(set) var from: MailAddress?
    public private(set) var managers: [MailAddress] = []
    /// Nil when the site has none.
    public private(set) var webhook: String?
    public private(set) var webhookSecret: Secret?
    public private(set) var certificates: String?
    /// Whether names are told beside ids.
    public private(set) var showsNames: Bool
    /// Whether managers hear of certificates too.
    public private(set) var tellsOfCertificates: Bool
    /// The site's own name.
    public private(set) var organisation: String
    public private(set) var problems: [Sink: [Problem]] = [:]

    /// - Parameter environment: secrets are in it.
    public init(_ site: SiteSettings, environment: [String: String]) {
        organisation = site[.organisation]
        showsNames = site.flag(.alertNames)
        tellsOfCertificates = site.flag(.alertCertificates)
        certificates = site.text(.caBundle)
        func secret(_ key: SiteKey) -> Secret? { environment[site[key]].flatMap { $0.isEmpty ? nil : Secret($0) } }
        if let url = site.text(.smtpURL) {
            var server = MailServer(url: url, user: site[.smtpUser], certificates: certificates)
            if server.host == nil { problems[.mail, default: []].append(.badURL(.smtpURL)) }
            server.password = secret(.smtpPasswordEnv)
            if !server.user.isEmpty, server.password == nil {
                problems[.mail, default: []].append(.noSecret(variable: site[.smtpPasswordEnv]))
            }
            mail = server
            from = MailAddress(site[.mailFrom])
            if from == nil { problems[.mail, default: []].append(.missing(.mailFrom)) }
            for text in site[.mailManagers].split(separator: ",") {
                if let address = MailAddress(String(text.filter { $0 != " " })) {
                    managers.append(address)
                } else {
                    problems[.mail, default: []].append(.badAddress(.mailManagers))
                }
            }
        }
        if let url = site.text(.webhookURL) {
            webhook = url
            // What is said there is about people: in the clear only within this machine.
            if RequestURL(url)?.isPrivate != true { problems[.webhook, default: []].append(.badURL(.webhookURL)) }
            webhookSecret = secret(.webhookSecretEnv)
            if webhookSecret == nil { problems[.webhook, default: []].append(.noSecret(variable: site[.webhookSecretEnv])) }
        }
    }

    /// Whether anybody is told anything.
    public var isOn: Bool { mail != nil || webhook != nil }

    /// Whether a way is set.
    public func has(_ sink: Sink) -> Bool { sink == .mail ? mail != nil : webhook != nil }
}
