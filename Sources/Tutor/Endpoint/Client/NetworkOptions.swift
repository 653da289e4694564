/// What the network needs to be told. Proxies come from `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy`, as everywhere:
/// libcurl reads them at each request. Loopback hosts are never asked for through a proxy.
public struct NetworkOptions: Sendable, Hashable {
    /// A file of certificates to trust instead of the system's; libcurl itself reads no environment variable for it.
    public var certificates: String?
    /// A proxy instead of the environment's; empty for none.
    public var proxy: String?
    public var limits = EndpointLimits()
    /// Sent as User-Agent.
    public var agent = "tutor-tui"

    public init(
        certificates: String? = nil, proxy: String? = nil, limits: EndpointLimits = EndpointLimits(), agent: String = "tutor-tui"
    ) {
        self.certificates = certificates
        self.proxy = proxy
        self.limits = limits
        self.agent = agent
    }
}
