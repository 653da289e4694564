import Foundation
import Scenarios

/// What a server says of its own error, in any of the forms that servers have for it.
struct Refusal: Sendable, Hashable {
    /// Characters of a message that are kept.
    static let longest = 300
    /// Bytes of a body that are read.
    static let mostBytes = 64 << 10

    var code: String?
    var message: String

    init(_ body: [UInt8]) {
        let text = String(decoding: body, as: UTF8.self)
        if let value = JSONValue(json: body), let found = Self.read(value, depth: 0) {
            self = found
        } else if text.drop(while: \.isWhitespace).first == "<" {
            self.init(nil, Self.htmlText(text))
        } else {
            self = Self.plain(text)
        }
    }

    private init(_ code: String?, _ message: String) { (self.code, self.message) = (code, message) }

    /// Harmless and short, and without the secret, which some servers repeat.
    func made(harmlessWithout authorization: AuthorizationHeader?) -> Refusal {
        func harmless(_ text: String) -> String {
            let hidden = authorization?.hidden(in: text) ?? text
            let words = ControlCharacters.stripped(hidden).split(separator: " ").joined(separator: " ")
            return String(words.prefix(Self.longest))
        }
        let code = code.map(harmless).flatMap { $0.isEmpty ? nil : $0 }
        return Refusal(code, harmless(message))
    }

    // MARK: JSON

    private static func read(_ value: JSONValue, depth: Int) -> Refusal? {
        guard depth < 4 else { return nil }
        if let list = value.array { return list.first.flatMap { read($0, depth: depth + 1) } }
        guard value.object != nil else { return value.string.map(plain) }
        // The more exact one first: OpenAI's type is a class of codes; Databricks has error_code; some send the status as a number.
        let named = [value["code"]?.string, value["error_code"]?.string, value["type"]?.string].lazy.compactMap(\.self).first {
            !$0.isEmpty
        }
        let code = named ?? (value["code"]?.number).flatMap { Int(exactly: $0) }.map(String.init)
        if let error = value["error"] {
            if let text = error.string {
                // OAuth: the error is the code, and the description is for people.
                if let description = value["error_description"]?.string { return Refusal(text, description) }
                return inner(text, code: code, depth: depth)
            }
            if let found = read(error, depth: depth + 1) { return Refusal(found.code ?? code, found.message) }
        }
        if let message = (value["message"] ?? value["error_description"] ?? value["msg"])?.string {
            return inner(message, code: code, depth: depth)
        }
        if let detail = value["detail"] {
            if let text = detail.string { return inner(text, code: code, depth: depth) }
            return read(detail, depth: depth + 1).map { Refusal($0.code ?? code, $0.message) }
        }
        if let message = value["message"] { return read(message, depth: depth + 1) }
        return code.map { Refusal($0, "") }
    }

    /// Databricks passes on what another server said, as JSON inside the message.
    private static func inner(_ text: String, code: String?, depth: Int) -> Refusal {
        if text.drop(while: \.isWhitespace).first == "{", let value = JSONValue(json: text),
            let found = read(value, depth: depth + 1)
        {
            return Refusal(found.code ?? code, found.message)
        }
        return Refusal(code, text)
    }

    // MARK: Text

    /// `SOME_CODE: words`, or words.
    private static func plain(_ text: String) -> Refusal {
        if let match = text.prefixMatch(of: /\s*([A-Z][A-Z0-9_]{3,60}):\s+/) {
            return Refusal(String(match.1), String(text[match.range.upperBound...]))
        }
        return Refusal(nil, text)
    }

    /// What a page says in its `<pre>`, or is called.
    private static func htmlText(_ page: String) -> String {
        for element in [/(?is)<pre\b[^>]*>(.*?)<\/pre>/, /(?is)<title\b[^>]*>(.*?)<\/title>/] {
            guard let match = page.firstMatch(of: element) else { continue }
            let text = String(match.1.replacing(/<[^>]*>/, with: ""))
            if text.contains(where: { !$0.isWhitespace }) { return unescaped(text) }
        }
        return ""
    }

    private static func unescaped(_ text: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&")]
            .reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}
