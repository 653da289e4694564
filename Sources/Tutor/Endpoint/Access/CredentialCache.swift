/// Keeps one credential and gets another when it is due or was refused. Whoever asks meanwhile waits for the same one: ten requests
/// at once fetch one token.
actor CredentialCache: CustomReflectable {
    /// A header, and until when it may be used.
    struct Credential: Sendable {
        var header: AuthorizationHeader
        /// A time of the cache's clock; nil when it stays good until it is refused.
        var due: Double?
    }
    typealias Fetched = Result<Credential, EndpointError>

    private let now: @Sendable () -> Double
    private let fetch: @Sendable () async -> Fetched
    private var kept: Credential?
    private var underway: Task<Fetched, Never>?

    /// - Parameter now: seconds of a clock that also counts while the machine sleeps.
    init(now: @escaping @Sendable () -> Double, fetch: @escaping @Sendable () async -> Fetched) {
        self.now = now
        self.fetch = fetch
    }

    func header(renewed: Bool) async throws(EndpointError) -> AuthorizationHeader {
        if !renewed, underway == nil, let kept, kept.due.map({ now() < $0 }) ?? true { return kept.header }
        let task: Task<Fetched, Never>
        if let underway {
            task = underway
        } else {
            // A task of its own: that one of those who wait gives up must not take it from the others.
            task = Task(executorPreference: EndpointExecutor.shared) { [fetch] in await fetch() }
            underway = task
        }
        let fetched = await task.value
        // The first to come back puts it away; the others find that done.
        if underway == task {
            underway = nil
            kept = try? fetched.get()
        }
        return try fetched.get().header
    }

    nonisolated var customMirror: Mirror { Mirror(self, children: []) }
}
