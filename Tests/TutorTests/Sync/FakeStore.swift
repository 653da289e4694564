import Foundation
import Synchronization
import TestSupport

@testable import Tutor

/// A learning record store on loopback that behaves as one of the two that were looked at (Ralph 5.1.0, ADL's reference), and keeps what
/// it is sent.
final class FakeStore: Sendable {
    enum Kind: String, CaseIterable { case ralph, adl }

    private struct Contents {
        var statements: [String: JSONValue] = [:]
        var voided: Set<String> = []
        var mostBytes = Int.max
    }

    let kind: Kind
    private let contents = Mutex(Contents())
    private let link = Mutex<FakeEndpoint?>(nil)
    private static let authorization = "Basic " + Data("tutor:s3cret".utf8).base64EncodedString()

    init(_ kind: Kind) throws {
        self.kind = kind
        let endpoint = try FakeEndpoint { [weak self] in self?.answer($0) ?? .reply(500) }
        link.withLock { $0 = endpoint }
    }

    /// For scripted answers, and what came.
    var endpoint: FakeEndpoint { link.withLock { $0! } }
    var url: String { endpoint.url("/xAPI") }
    var statements: [String: JSONValue] { contents.withLock { $0.statements } }

    func limit(bytes: Int) { contents.withLock { $0.mostBytes = bytes } }

    /// As if somebody else had sent it.
    func hold(_ statement: JSONValue) {
        guard let id = statement["id"]?.string else { return }
        contents.withLock { $0.statements[id] = statement }
    }

    private func answer(_ request: FakeRequest) -> FakeResponse {
        guard request.headers["authorization"] != nil else { return .reply(kind == .ralph ? 401 : 400, "application/json", "{}") }
        guard request.headers["authorization"] == Self.authorization else { return .reply(401, "application/json", "{}") }
        if kind == .adl, request.headers["x-experience-api-version"] == nil { return .reply(400, "text/plain", "no version") }
        guard request.path == "/xAPI/statements" else { return .reply(404, "text/plain", "no such place") }
        return request.method == "POST" ? post(request) : get(request)
    }

    private func post(_ request: FakeRequest) -> FakeResponse {
        contents.withLock { contents in
            guard request.body.count <= contents.mostBytes else { return .reply(413, "text/plain", "too large") }
            guard let sent = JSONValue(json: request.body)?.array, !sent.isEmpty else {
                return .reply(400, "text/plain", "no JSON")
            }
            for statement in sent where !Self.isValid(statement) {
                return .reply(kind == .ralph ? 422 : 400, "text/plain", "a statement is not valid")
            }
            let ids = sent.compactMap { $0["id"]?.string }
            let known = sent.filter { contents.statements[$0["id"]?.string ?? ""] != nil }
            if known.contains(where: { !StatementComparison.same($0, contents.statements[$0["id"]?.string ?? ""] ?? .null) })
                || (kind == .adl && !known.isEmpty)
            {
                return .reply(409, "text/plain", "A statement with ID \(known[0]["id"]?.string ?? "") already exists")
            }
            if known.count == sent.count { return .reply(204, nil) }
            let news = ids.filter { contents.statements[$0] == nil }
            for statement in sent {
                guard var members = statement.object, let id = statement["id"]?.string else { continue }
                // What stores add, and how they write what they were given.
                members["stored"] = "2026-11-21T12:00:00.000000+00:00"
                members["version"] = "1.0.0"
                if let time = statement["timestamp"]?.string {
                    members["timestamp"] = .string(time.replacing("Z", with: "000+00:00"))
                }
                contents.statements[id] = .object(members)
                if statement["verb"]?["id"]?.string == XAPIVerb.voided.id, let target = statement["object"]?["id"]?.string {
                    contents.voided.insert(target)
                }
            }
            let list = JSONValue.array((kind == .ralph ? news : ids).map { .string($0) })
            return .reply(200, "application/json", list.bytes)
        }
    }

    private func get(_ request: FakeRequest) -> FakeResponse {
        contents.withLock { contents in
            let query = request.target.split(separator: "?").dropFirst().first ?? ""
            let pair = query.split(separator: "=")
            guard pair.count == 2 else { return .reply(400, "text/plain", "no query") }
            let id = String(pair[1])
            let isVoided = contents.voided.contains(id)
            let found: JSONValue? =
                switch pair[0] {
                case "limit": .object(["statements": .array([])])
                case "statementId": isVoided && kind == .adl ? nil : contents.statements[id]
                case "voidedStatementId": isVoided ? contents.statements[id] : nil
                default: nil
                }
            if pair[0] == "limit" { return .reply(200, "application/json", found?.bytes ?? []) }
            guard kind == .ralph else {
                return found.map { .reply(200, "application/json", $0.bytes) } ?? .reply(404, "text/plain", "none")
            }
            return .reply(200, "application/json", JSONValue.object(["statements": .array(found.map { [$0] } ?? [])]).bytes)
        }
    }

    private static func isValid(_ statement: JSONValue) -> Bool {
        UUID(uuidString: statement["id"]?.string ?? "") != nil && statement["verb"] != nil
            && (statement["result"]?["score"]?["scaled"]?.number ?? 0) <= 1
    }
}
