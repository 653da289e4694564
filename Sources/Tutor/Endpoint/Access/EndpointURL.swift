/// A URL that requests may go to: http or https, a plain host, no user name. It prints without the values of its query.
public struct EndpointURL: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public enum Problem: Error, Sendable, Hashable {
        /// Not of the form `https://host/path`.
        case malformed
        /// Another scheme than http and https.
        case scheme
        /// A user name or password stands in it.
        case userInfo
    }

    public let isEncrypted: Bool
    /// Lower case; an IPv6 address in its brackets.
    public let host: String
    public let port: Int
    /// Without a slash at its end; empty for the root.
    public let path: String
    private let query: String?

    /// - Parameter text: with or without scheme: without, it is http for this machine and https for any other.
    public init(_ text: String) throws(Problem) {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !Self.strange.contains($0) }) else {
            throw .malformed
        }
        var rest = text[...]
        var scheme: String?
        if let end = text.firstRange(of: "://") {
            let name = text[..<end.lowerBound].lowercased()
            guard name == "http" || name == "https" else { throw .scheme }
            scheme = name
            rest = text[end.upperBound...]
        }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        guard !authority.contains("@") else { throw .userInfo }
        rest = rest[authority.endIndex...]
        let bracketed = authority.hasPrefix("[")
        let name = bracketed ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
        guard authority.hasPrefix(name), Self.isHost(name) else { throw .malformed }
        host = name.lowercased()
        isEncrypted = scheme.map { $0 == "https" } ?? !Self.isLoopback(host)
        let after = authority.dropFirst(name.count)
        if after.isEmpty {
            port = isEncrypted ? 443 : 80
        } else {
            guard after.first == ":", let number = Int(after.dropFirst()), (1...65_535).contains(number) else { throw .malformed }
            port = number
        }
        let mark = rest.firstIndex(of: "?") ?? rest.endIndex
        var path = rest[..<mark]
        while path.last == "/" { path.removeLast() }
        self.path = String(path)
        query = mark == rest.endIndex ? nil : String(rest[rest.index(after: mark)...])
    }

    private init(_ other: EndpointURL, path: String, query: String?) {
        isEncrypted = other.isEncrypted
        host = other.host
        port = other.port
        self.path = path
        self.query = query
    }

    /// What other programs read differently from each other has no place in a URL that a key is sent to.
    private static let strange = Set("\"<>\\^`{|}#".utf8)

    private static func isHost(_ name: Substring) -> Bool {
        if name.hasPrefix("[") {
            return name.count > 4 && name.dropFirst().dropLast().allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
        }
        return !name.isEmpty && !name.hasPrefix(".") && !name.hasPrefix("-")
            && name.allSatisfy { $0.isLetter || $0.isNumber || ".-_".contains($0) }
    }

    private static func isLoopback(_ host: String) -> Bool {
        if host == "localhost" || host == "[::1]" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    /// This machine itself: nothing of what is sent leaves it.
    public var isLoopback: Bool { Self.isLoopback(host) }

    /// `host`, with the port where it is not the usual one. Keys are bound to this.
    public var authority: String { port == (isEncrypted ? 443 : 80) ? host : "\(host):\(port)" }

    /// `https://host`.
    var root: String { "\(isEncrypted ? "https" : "http")://\(authority)" }

    /// All of it, for the request.
    var text: String { root + path + (query.map { "?" + $0 } ?? "") }

    /// Only scheme, host and port: what names a workspace is often copied with a path.
    var workspace: EndpointURL { EndpointURL(self, path: "", query: nil) }

    func appending(_ path: String) -> EndpointURL { EndpointURL(self, path: self.path + path, query: query) }

    /// The URL to post a chat to: this one where it names the call already, else the call is added. A bare host gets the path under
    /// which the servers known to be there keep it.
    var chat: EndpointURL {
        if namesModel || path.hasSuffix("/chat/completions") { return self }
        guard path.isEmpty else { return appending("/chat/completions") }
        if isDatabricks { return appending("/serving-endpoints/chat/completions") }
        return appending(isAzure ? "/openai/v1/chat/completions" : "/v1/chat/completions")
    }

    /// Whether the path itself says which model answers, as Databricks' `/serving-endpoints/NAME/invocations`.
    var namesModel: Bool { path.hasSuffix("/invocations") }

    private func isUnder(_ domains: [String]) -> Bool { domains.contains { host.hasSuffix("." + $0) } }
    var isDatabricks: Bool { isUnder(["databricks.com", "azuredatabricks.net"]) }
    var isAzure: Bool { isUnder(["openai.azure.com", "cognitiveservices.azure.com", "services.ai.azure.com"]) }

    /// As it may be shown: of the query only the names, and the API's version.
    public var description: String {
        guard let query else { return root + path }
        let shown = query.split(separator: "&", omittingEmptySubsequences: false).map { pair in
            pair.hasPrefix("api-version=") || !pair.contains("=") ? String(pair) : pair.prefix { $0 != "=" } + "=••••"
        }
        return root + path + "?" + shown.joined(separator: "&")
    }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
