/// What came from the keyboard.
enum Input: Sendable, Hashable {
    case key(Key)
    /// Text between the marks of a bracketed paste, as it came.
    case paste(String)
}
