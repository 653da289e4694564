/// A token or key. It prints as dots wherever it is printed; ``reveal()`` is called where the header is made, and nowhere else.
public struct Secret: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    private let value: String

    public init(_ value: String) { self.value = value }

    public var description: String { "••••" }
    public var debugDescription: String { "••••" }
    public var customMirror: Mirror { Mirror(self, children: []) }

    /// The text itself, for one header to one host.
    func reveal() -> String { value }

    /// Enough to recognise it by: the first three and the last two characters of long ones, dots else.
    public var masked: String {
        value.count >= 20 ? "\(value.prefix(3))…\(value.suffix(2))" : "••••"
    }
}
