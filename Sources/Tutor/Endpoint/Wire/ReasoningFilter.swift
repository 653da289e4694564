/// Takes `<think>…</think>` off the start of a message, however it was cut to pieces. Later ones stay: there a model is writing
/// about such tags, not thinking.
struct ReasoningFilter {
    private enum State { case start, hidden, shown }

    private var state = State.start
    // Blanks before the first word: shown when no reasoning follows them.
    private var blanks: [UInt8] = []
    // What may become an opening tag, or the last bytes of reasoning that may become a closing one.
    private var held: [UInt8] = []

    private static let opening = Array("<think>".utf8)
    private static let closing = Array("</think>".utf8)

    /// Takes a piece of the message.
    /// - Returns: what of it, and of what was held back, is to be shown.
    mutating func feed(_ text: String) -> String {
        if state == .shown { return text }
        held.append(contentsOf: text.utf8)
        while true {
            switch state {
            case .start:
                let word = held.firstIndex { !Self.isBlank($0) } ?? held.endIndex
                blanks.append(contentsOf: held[..<word])
                held.removeFirst(word)
                if held.starts(with: Self.opening) {
                    blanks = []
                    held.removeFirst(Self.opening.count)
                    state = .hidden
                } else if Self.opening.starts(with: held) {
                    return ""
                } else {
                    state = .shown
                }
            case .hidden:
                guard let tag = held.indices.first(where: { held[$0...].starts(with: Self.closing) }) else {
                    held.removeFirst(max(0, held.count - (Self.closing.count - 1)))
                    return ""
                }
                held.removeFirst(tag + Self.closing.count)
                hasHidden = true
                state = .start
            case .shown: return takeHeld()
            }
        }
    }

    /// The message has ended.
    /// - Returns: what looked like the start of a tag and was none.
    mutating func end() -> String {
        defer { state = .shown }
        return state == .hidden ? "" : takeHeld()
    }

    // Blanks that only separate reasoning from the answer are not shown.
    private var hasHidden = false

    private mutating func takeHeld() -> String {
        defer {
            blanks = []
            held = []
        }
        return String(decoding: hasHidden ? held : blanks + held, as: UTF8.self)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
}
