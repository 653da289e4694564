/// What a server says of its own failure, in whatever envelope: `{"error":{…}}`, `{"error":"…"}`, `{"error_code":…,"message":…}`,
/// `{"detail":…}`, JSON inside a string, plain text.
struct ServerComplaint: Sendable, Hashable {
    /// Its name for the failure: words rather than a number, if it has them.
    var code: String?
    /// At most 300 characters in one line; empty when it said nothing.
    var message: String

    private static let longestCode = 64
    private static let longestMessage = 300

    /// Reads the text of an error: JSON or not.
    init(text: String) {
        let found = Self.read(.string(text), depth: 0)
        code = found.code.map { HarmlessText.line($0, longest: Self.longestCode) }
        message = HarmlessText.line(found.message, longest: Self.longestMessage)
    }

    /// As the error that an answer ends with.
    var error: EndpointError { .failedInside(code: code, message: message) }

    private typealias Found = (code: String?, message: String)

    private static func read(_ value: JSONValue, depth: Int) -> Found {
        // Envelopes lie in envelopes, JSON in strings of JSON; nobody means more than this many.
        guard depth < 5 else { return (nil, value.string ?? "") }
        switch value {
        case .string(let text):
            let first = text.utf8.first { $0 > UInt8(ascii: " ") }
            if first == UInt8(ascii: "{") || first == UInt8(ascii: "["), JSONDepth.isSafe(text), let inner = JSONValue(json: text) {
                let found = read(inner, depth: depth + 1)
                // An envelope of no known kind is better than nothing; a chunk is not.
                return found.message.isEmpty && found.code == nil && inner["choices"] == nil ? (nil, text) : found
            }
            return (nil, text)
        case .array(let values):
            return values.lazy.map { read($0, depth: depth + 1) }.first { !$0.message.isEmpty } ?? (nil, "")
        case .object(let members): return read(members, depth: depth)
        case .null, .bool, .number: return (nil, "")
        }
    }

    private static func read(_ members: [String: JSONValue], depth: Int) -> Found {
        let code = code(of: members)
        let message = firstWords(of: members, ["message", "msg", "error_description", "errorSummary", "detail", "details"], depth)
        guard let error = firstWords(of: members, ["error", "errors", "choices"], depth) else {
            // An error without words may still have a code inside.
            let inner = members["error"]?.object.flatMap(Self.code)
            return (inner ?? code ?? message?.code, message?.message ?? "")
        }
        if let message, members["error"]?.string != nil {
            // `{"error":"invalid_grant","error_description":"…"}`: there it is a name.
            return (error.code ?? error.message, message.message)
        }
        return (error.code ?? code, error.message)
    }

    private static func firstWords(of members: [String: JSONValue], _ keys: [String], _ depth: Int) -> Found? {
        for key in keys {
            guard let value = members[key] else { continue }
            let found = read(value, depth: depth + 1)
            if !found.message.isEmpty { return found }
        }
        return nil
    }

    private static func code(of members: [String: JSONValue]) -> String? {
        for key in ["code", "error_code", "errorCode", "type"] {
            // `"type": "error"` says nothing.
            if let code = members[key]?.string, !code.isEmpty, code != "error" { return code }
        }
        for key in ["code", "status"] {
            if let number = members[key]?.number { return Int64(exactly: number).map { String($0) } ?? String(number) }
        }
        return nil
    }
}
