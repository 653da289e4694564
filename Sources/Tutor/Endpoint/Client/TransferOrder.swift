/// All that the curl thread needs for one transfer.
struct TransferOrder: Sendable {
    var method: HTTPRequest.Method
    var url: RequestURL
    /// None of them secret.
    var headers: [String: String]
    var authorization: AuthorizationHeader?
    var body: [UInt8]
    var limits: EndpointLimits
    /// When the whole request began, by ``Monotonic``: an earlier try counts.
    var began: Double
    /// Makes what takes the answer, on the curl thread, which alone will use it.
    var receiver: @Sendable () -> any TransferReceiver
    /// Called once, on any thread.
    var done: @Sendable (TransferOutcome) -> Void = { _ in }
}
