/// What the network needs to be told. Proxies come from `http_proxy`, `https_proxy` and `no_proxy`, as everywhere.
public struct NetworkOptions: Sendable, Hashable {
    /// A file of certificates to trust instead of the system's; libcurl itself reads no environment variable for it.
    public var certificates: String?
    public var limits = EndpointLimits()
    /// Sent as User-Agent.
    public var agent = "tutor-tui"

    public init(certificates: String? = nil, limits: EndpointLimits = EndpointLimits(), agent: String = "tutor-tui") {
        self.certificates = certificates
        self.limits = limits
        self.agent = agent
    }
}
