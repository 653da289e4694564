/// Which limit of a transfer ends first. libcurl's own limits know nothing of tokens, and its limit for slow transfers looks at an
/// average of many seconds.
struct TransferTimers {
    /// Seconds for a refusal's body, once its head has come.
    static let refusal = 2.0
    /// Seconds for what follows a finished answer, so that the connection can be used again. The answer's end waits as long: what
    /// follows comes in the same packet or in the next.
    static let drain = 0.05

    let limits: EndpointLimits
    /// When the whole request began.
    let began: Double
    /// When this transfer began.
    let started: Double
    /// When the connection was ready for the request.
    private(set) var connected: Double?
    private var lastData: Double
    private var progress = TransferProgress.waiting
    private var progressed: Double

    init(limits: EndpointLimits, began: Double, now: Double) {
        self.limits = limits
        self.began = began
        started = now
        lastData = now
        progressed = now
    }

    mutating func connect(at now: Double) {
        if connected == nil { connected = now }
    }

    /// - Parameter isData: more than a sign of life has come.
    mutating func heard(_ progress: TransferProgress, isData: Bool, at now: Double) {
        if isData { lastData = now }
        if progress != self.progress { progressed = now }
        self.progress = progress
    }

    /// When it is too late, and for what.
    var deadline: (at: Double, phase: EndpointError.Phase) {
        var next: (at: Double, phase: EndpointError.Phase)
        if let connected {
            next =
                switch progress {
                case .waiting: (connected + limits.firstToken, .firstToken)
                case .begun: (lastData + limits.idle, .idle)
                case .refusing: (progressed + Self.refusal, .idle)
                case .done: (progressed + Self.drain, .idle)
                }
        } else {
            next = (started + limits.connect, .connect)
        }
        let turn = began + limits.total
        return turn < next.at ? (turn, .turn) : next
    }
}
