/// What came from the keyboard.
enum Input: Sendable, Hashable {
    case key(Key)
    /// Text that was pasted, as it came.
    case paste(String)
    /// Enter that came in one piece with the words of an input method, which it may have chosen.
    case chosen
}
