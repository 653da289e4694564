/// How a ``Style`` looks on one kind of terminal.
struct Look: Sendable, Hashable {
    /// What every terminal can do to a character.
    struct Attributes: OptionSet, Sendable, Hashable {
        let rawValue: UInt8
        static let bold = Attributes(rawValue: 1)
        static let dim = Attributes(rawValue: 2)
        static let reverse = Attributes(rawValue: 4)
        static let underline = Attributes(rawValue: 8)
    }

    var attributes: Attributes = []
    /// Palette index; nil is the terminal's own colour.
    var foreground: Int16?
    /// Palette index; nil is the terminal's own colour.
    var background: Int16?

    /// `bold reverse 196/default`: what goldens print.
    var summary: String {
        var words: [String] = []
        if attributes.contains(.bold) { words.append("bold") }
        if attributes.contains(.dim) { words.append("dim") }
        if attributes.contains(.reverse) { words.append("reverse") }
        if attributes.contains(.underline) { words.append("underline") }
        if let foreground { words.append("fg \(foreground)") }
        if let background { words.append("bg \(background)") }
        return words.isEmpty ? "plain" : words.joined(separator: " ")
    }
}
