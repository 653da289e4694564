import Foundation
import Synchronization
import TestSupport

/// The Files API of a Databricks workspace, and its token service, on loopback.
final class FakeVolume: Sendable {
    private struct Contents {
        var files: [String: [UInt8]] = [:]
        var folders: Set<String> = []
        var tokens = 0
        var statements: [String] = []
    }

    private let contents = Mutex(Contents())
    private let link = Mutex<FakeEndpoint?>(nil)

    init() throws {
        let endpoint = try FakeEndpoint { [weak self] in self?.answer($0) ?? .reply(500) }
        link.withLock { $0 = endpoint }
    }

    var endpoint: FakeEndpoint { link.withLock { $0! } }
    var url: String { endpoint.url("") }
    /// By path within the workspace.
    var files: [String: [UInt8]] { contents.withLock { $0.files } }
    var statements: [String] { contents.withLock { $0.statements } }

    func hold(_ bytes: [UInt8], at path: String) { contents.withLock { $0.files[path] = bytes } }

    /// Puts what it holds into a folder, as a volume would show it.
    func write(below root: String, into folder: String) throws {
        for (path, bytes) in files where path.hasPrefix(root) {
            let file = URL(filePath: folder + path.dropFirst(root.count))
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
    }

    private func answer(_ request: FakeRequest) -> FakeResponse {
        let path = request.path.removingPercentEncoding ?? ""
        return contents.withLock { contents in
            if path == "/oidc/v1/token" {
                contents.tokens += 1
                let token = #"{"access_token":"token-\#(contents.tokens)","expires_in":3600}"#
                return .reply(200, "application/json", token)
            }
            guard request.headers["authorization"] == "Bearer token-\(max(1, contents.tokens))" else {
                return .reply(401, "application/json", #"{"error_code":"UNAUTHENTICATED","message":"no"}"#)
            }
            if path.hasPrefix("/api/2.0/fs/directories"), request.method == "PUT" {
                contents.folders.insert(String(path.dropFirst("/api/2.0/fs/directories".count)))
                return .reply(204, nil)
            }
            if path == "/api/2.0/sql/statements" {
                contents.statements.append(request.text)
                let state = request.text.contains("MERGE") && contents.statements.count < 3 ? "FAILED" : "SUCCEEDED"
                return .reply(
                    200, "application/json",
                    #"{"statement_id":"s","status":{"state":"\#(state)","error":{"message":"no such table"}}}"#)
            }
            guard path.hasPrefix("/api/2.0/fs/files") else { return .reply(404, "application/json", "{}") }
            let name = String(path.dropFirst("/api/2.0/fs/files".count))
            switch request.method {
            case "HEAD":
                guard let bytes = contents.files[name] else { return .reply(404, nil) }
                return FakeResponse([.text("HTTP/1.1 200 OK\r\nContent-Length: \(bytes.count)\r\n\r\n")])
            case "PUT":
                guard contents.folders.contains(String(name[..<(name.lastIndex(of: "/") ?? name.startIndex)])) else {
                    return .reply(404, "application/json", #"{"error_code":"NOT_FOUND","message":"no folder"}"#)
                }
                guard request.target.hasSuffix("?overwrite=false"), contents.files[name] == nil else {
                    return .reply(409, "application/json", #"{"error_code":"ALREADY_EXISTS","message":"it exists"}"#)
                }
                contents.files[name] = request.body
                return .reply(204, nil)
            default: return .reply(405, nil)
            }
        }
    }
}
