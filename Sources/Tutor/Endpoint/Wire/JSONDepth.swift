/// How deeply a text nests arrays and objects. Reading JSON is recursive, and a thread's stack is small: a few hundred brackets from
/// a server must not end the program.
enum JSONDepth {
    /// No answer of a chat endpoint comes near it.
    private static let most = 64

    /// Whether it is safe to read the text as JSON. It need not be any.
    static func isSafe(_ text: some StringProtocol) -> Bool { isSafe(text.utf8) }

    /// Whether it is safe to read the bytes as JSON. They need not be any.
    static func isSafe(_ bytes: some Sequence<UInt8>) -> Bool {
        var depth = 0
        var isInString = false
        var isEscaped = false
        for byte in bytes {
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
            } else if byte == UInt8(ascii: "\"") {
                isInString = true
            } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
                depth += 1
                if depth > most { return false }
            } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
                depth -= 1
            }
        }
        return true
    }
}
