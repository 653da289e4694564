/// A row, or one cell of it, that could not be read: kept apart with its place, so that nobody loses it unknowingly.
public struct RejectedRow: Sendable, Hashable {
    /// Why.
    public enum Reason: Sendable, Hashable {
        case time(String)
        case number(column: String, text: String)
        case fieldCount(found: Int, expected: Int)
        /// A quoted field that does not end, or goes on after its end.
        case quote
        /// Not one JSON object.
        case json
        /// A JSON row without the key that everything hangs on.
        case missing(column: String)
    }

    /// In the file, the first is 1.
    public var line: Int
    public var reason: Reason
    /// The row as it stands, at most ``longestText`` characters of it.
    public var text: String

    public static let longestText = 200

    public init(line: Int, reason: Reason, text: String) {
        self.line = line
        self.reason = reason
        self.text = text
    }
}
