import Scenarios

/// Something wrong with `keys.yaml`.
struct KeymapMistake: Sendable, Hashable {
    enum Fact: Sendable, Hashable {
        /// It cannot be read as one.
        case file(Diagnostic)
        case unreadable
        /// `enter:` is neither of its two values.
        case enter(String)
        case noKey(String)
        /// Two actions want one key.
        case clash(KeySequence, KeyAction, KeyAction)
        /// A letter that would type itself.
        case typesItself(KeySequence)
        /// The key that always leaves stays as it is.
        case fixed(KeyAction)
        /// Nothing could be sent without it.
        case needed(KeyAction)
    }
    var fact: Fact
    var location: SourceLocation

    /// Where, what, and what to do, in one line.
    var sentence: String { "\(location): \(words)" }

    private var words: String {
        switch fact {
        case .file(let diagnostic): diagnostic.message + (diagnostic.message.hasSuffix("?") ? "" : ".")
        case .unreadable: tr("it cannot be read; check that it is a file and that you may read it.")
        case .enter(let text): tr("`enter` is \"\(text)\"; it is send or newline.")
        case .noKey(let text):
            tr("\"\(text)\" is no key; write it like Ctrl-J, Alt-B, PgUp or Ctrl-X Ctrl-E, several with commas, or none.")
        case .clash(let sequence, let action, let other):
            tr(
                "\(sequence.name) cannot be both `\(action.rawValue)` and `\(other.rawValue)`; give one of them another key, or none."
            )
        case .typesItself(let sequence): tr("\(sequence.name) types itself; take a key with Ctrl or Alt.")
        case .fixed(let action): tr("`\(action.rawValue)` keeps its key: it is the one that always leaves.")
        case .needed(let action): tr("`\(action.rawValue)` needs a key: without one nothing could be sent.")
        }
    }
}
