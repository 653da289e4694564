import Foundation

/// Changes a Databricks service principal's id and secret for a token, and renews that before it runs out.
public struct OAuthAuthorizer: Authorizer, CustomReflectable {
    /// How long before its end a token is no longer used.
    static let margin = 40.0

    private let cache: CredentialCache

    /// - Parameters:
    ///   - workspace: `https://HOST`; the token comes from there.
    ///   - now: seconds of a clock that also counts while the machine sleeps.
    public init(
        workspace: EndpointURL, id: String, secret: Secret, client: EndpointClient,
        now: @escaping @Sendable () -> Double = BootClock.now
    ) {
        self.init(workspace: workspace, id: id, secret: secret, now: now) { request throws(EndpointError) in
            try await client.exchange(request)
        }
    }

    init(
        workspace: EndpointURL, id: String, secret: Secret, now: @escaping @Sendable () -> Double,
        exchange: @escaping @Sendable (HTTPRequest) async throws(EndpointError) -> HTTPResponse
    ) {
        let request = HTTPRequest(
            .post, workspace.workspace.root + "/oidc/v1/token",
            headers: ["Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"],
            authorization: .basic(user: id, password: secret),
            body: Array("grant_type=client_credentials&scope=all-apis".utf8))
        cache = CredentialCache(now: now) {
            let asked = now()
            do throws(EndpointError) {
                return .success(try Self.credential(try await exchange(request), asked: asked))
            } catch {
                if case .noCredentials = error { return .failure(error) }
                return .failure(.noCredentials(.unreachable))
            }
        }
    }

    public var canRenew: Bool { true }
    public func header(renewed: Bool) async throws(EndpointError) -> AuthorizationHeader? {
        try await cache.header(renewed: renewed)
    }
    public var customMirror: Mirror { Mirror(self, children: []) }

    /// - Parameter asked: when the request went out; its life is counted from then.
    private static func credential(_ response: HTTPResponse, asked: Double) throws(EndpointError) -> CredentialCache.Credential {
        let answer = JSONValue(json: response.body)
        guard response.status == 200, let token = answer?["access_token"]?.string, KeyFinder.canBeSent(token) else {
            throw .noCredentials(.refused(status: response.status, code: code(answer)))
        }
        let life = answer?["expires_in"]?.number ?? answer?["expires_in"]?.string.flatMap(Double.init) ?? 3600
        return CredentialCache.Credential(
            header: AuthorizationHeader(name: "Authorization", value: Secret("Bearer " + token)),
            due: asked + max(life - margin, life / 2))
    }

    /// The service's own word for it, if it is a word: whatever else stands there may be what was sent.
    private static func code(_ answer: JSONValue?) -> String? {
        guard let text = answer?["error"]?.string ?? answer?["errorCode"]?.string ?? answer?["error_code"]?.string,
            (1...48).contains(text.utf8.count), text.utf8.allSatisfy({ (97...122).contains($0 | 0x20) || $0 == 95 })
        else { return nil }
        return text
    }
}
