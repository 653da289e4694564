/// A text between double quotes, as JSON and YAML both read it: the shortest escapes of RFC 8785 (3.2.2.2), so that there is
/// exactly one spelling.
public enum QuotedText {
    public static func of(_ text: String) -> String {
        var out = ""
        write(text, to: &out)
        return out
    }

    /// Appends it.
    public static func write(_ text: String, to out: inout String) {
        out += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case "\u{8}": out += "\\b"
            case "\u{C}": out += "\\f"
            case "\u{0}"..."\u{1F}":
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        out += "\""
    }
}
