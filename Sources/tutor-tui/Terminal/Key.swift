/// A key as the terminal reports it.
enum Key: Sendable, Hashable {
    /// What was typed, one scalar.
    case text(Unicode.Scalar)
    /// Ctrl and a lower-case letter, or one of `_ \ ] ^ @`.
    case control(Character)
    /// Alt (or Esc, then) a character.
    case meta(Character)
    case enter, tab, backTab, backspace, delete, escape
    case up, down, left, right, home, end, pageUp, pageDown
    /// Ctrl or Alt with an arrow.
    case wordLeft, wordRight
    /// Alt with backspace.
    case wordBackspace
}
