/// Runs the user's own command for a key, and again when the key was refused.
public struct CommandAuthorizer: Authorizer, CustomReflectable {
    private let cache: CredentialCache

    /// - Parameters:
    ///   - command: a line for `/bin/sh`.
    ///   - header: the header that the key stands alone in; nil for a bearer.
    ///   - environment: what the command gets to see.
    ///   - limit: seconds it may take.
    public init(_ command: Secret, header: String?, environment: [String: String], limit: Double = 10) {
        let run = KeyCommand(command: command, environment: HiddenEnvironment(environment), limit: limit)
        cache = CredentialCache(now: { 0 }) {
            switch await run.run() {
            case .failed(let problem): return .failure(.noCredentials(problem))
            case .key(let key):
                // What cannot stand in a header is no key: a page of help, a question.
                guard KeyFinder.canBeSent(key.reveal()) else { return .failure(.noCredentials(.commandSilent)) }
                return .success(
                    CredentialCache.Credential(
                        header: header.map { AuthorizationHeader(name: $0, value: key) }
                            ?? AuthorizationHeader(name: "Authorization", value: Secret("Bearer " + key.reveal()))))
            }
        }
    }

    public var canRenew: Bool { true }
    public func header(renewed: Bool) async throws(EndpointError) -> AuthorizationHeader? {
        try await cache.header(renewed: renewed)
    }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
