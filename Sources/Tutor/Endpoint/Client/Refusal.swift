/// What a server says of its own error in the body of a refusal: JSON of any of the known forms, a line of text, a web page.
struct Refusal: Sendable, Hashable {
    /// Bytes of a body that are read.
    static let mostBytes = 64 << 10
    /// Characters of a message that are kept.
    private static let longest = 300

    /// Its name for the error.
    var code: String?
    /// Harmless and short; empty when it said nothing.
    var message: String

    /// - Parameter authorization: what must not be repeated from here, though some servers do.
    init(_ body: [UInt8], hiding authorization: AuthorizationHeader?) {
        func hide(_ text: String) -> String { authorization?.hidden(in: text) ?? text }
        // Before anything is cut: half a secret would not be found.
        let text = hide(String(decoding: body, as: UTF8.self))
        if text.first(where: { !$0.isWhitespace }) == "<" {
            message = HarmlessText.line(Self.words(of: text), longest: Self.longest)
        } else if let match = text.prefixMatch(of: /\s*([A-Z][A-Z0-9_]{3,60}):\s+/) {
            // `SOME_CODE: words`.
            code = String(match.1)
            message = HarmlessText.line(String(text[match.range.upperBound...]), longest: Self.longest)
        } else {
            let complaint = ServerComplaint(text: text)
            // Again: JSON may have written it with escapes.
            (code, message) = (complaint.code.map(hide), hide(complaint.message))
        }
    }

    /// What a page says in its `<pre>`, or is called.
    private static func words(of page: String) -> String {
        for element in [/(?is)<pre\b[^>]*>(.*?)<\/pre>/, /(?is)<title\b[^>]*>(.*?)<\/title>/] {
            guard let match = page.firstMatch(of: element) else { continue }
            let text = match.1.replacing(/<[^>]*>/, with: "")
            if text.contains(where: { !$0.isWhitespace }) { return unescaped(String(text)) }
        }
        return ""
    }

    private static func unescaped(_ text: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&")]
            .reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}
