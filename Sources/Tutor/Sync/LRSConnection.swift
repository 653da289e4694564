import Foundation

/// A learning record store and how it is asked.
public struct LRSConnection: Sendable {
    /// `https://HOST/xAPI`, to which `/statements` is added.
    let base: String
    let authorization: AuthorizationHeader?
    /// Of the header that every request has.
    let version: String
    private let send: @Sendable (HTTPRequest) async throws(EndpointError) -> HTTPResponse
    private let now: @Sendable () -> Double

    /// - Parameter url: with or without `/statements` at its end.
    public init(url: String, user: String?, password: Secret?, version: String, world: SyncWorld) {
        var base = url
        while base.hasSuffix("/") { base.removeLast() }
        if base.hasSuffix("/statements") { base.removeLast("/statements".count) }
        self.base = base
        if let user, let password {
            authorization = .basic(user: user, password: password)
        } else if let password {
            authorization = AuthorizationHeader(name: "Authorization", value: Secret("Bearer " + password.reveal()))
        } else {
            authorization = nil
        }
        self.version = version
        send = world.send
        now = world.now
    }

    /// How the store answered, as far as this program goes into it.
    enum Answer: Sendable {
        case ok(body: [UInt8])
        case missing
        /// It holds something else, or the same, under one of the ids.
        case known(String)
        case tooLarge(String)
        case invalid(String)
        case later(String, after: Double?)
    }

    /// Sends statements, as the texts that they are.
    func post(_ statements: [String]) async throws(SyncStop) -> Answer {
        let body = "[" + statements.joined(separator: ",") + "]"
        return try await ask(.post, "/statements", body: Array(body.utf8))
    }

    /// The statement of an id as the store has it, voided or not; nil within `ok` shapes is for the caller to read.
    func statement(_ id: String) async throws(SyncStop) -> Answer {
        let answer = try await ask(.get, "/statements?statementId=\(id)")
        guard case .missing = Self.looked(answer, for: id) else { return answer }
        // A statement that was voided is only found by another name.
        let voided = try await ask(.get, "/statements?voidedStatementId=\(id)")
        if case .invalid = voided { return .missing }
        return Self.looked(voided, for: id)
    }

    /// Whether the store answers anything at all the way one does.
    func answers() async throws(SyncStop) -> Bool {
        if case .ok = try await ask(.get, "/statements?limit=1") { return true }
        return false
    }

    private static func looked(_ answer: Answer, for id: String) -> Answer {
        guard case .ok(let body) = answer else { return answer }
        return StatementComparison.statement(id, in: body) == nil ? .missing : answer
    }

    private func ask(_ method: HTTPRequest.Method, _ path: String, body: [UInt8] = []) async throws(SyncStop) -> Answer {
        var headers = ["X-Experience-API-Version": version, "Accept": "application/json"]
        if method == .post { headers["Content-Type"] = "application/json" }
        let request = HTTPRequest(
            method, base + path, headers: headers, authorization: authorization, body: body, timeout: 60)
        let response: HTTPResponse
        do throws(EndpointError) {
            response = try await send(request)
        } catch {
            guard error.mayPass else { throw .endpoint(error) }
            return .later("\(error.name)", after: nil)
        }
        let said = "\(response.status) " + Refusal(response.body, hiding: authorization).message
        switch response.status {
        case 200..<300: return .ok(body: response.body)
        case 404 where method == .get: return .missing
        case 409: return .known(said)
        case 413: return .tooLarge(said)
        case 400, 422: return .invalid(said)
        case 401, 403: throw .notAllowed(status: response.status, said: said)
        case 408, 425, 429, 500...: return .later(said, after: response.retryAfter(now: now()))
        default: throw .wrongAddress(status: response.status, said: said)
        }
    }
}
