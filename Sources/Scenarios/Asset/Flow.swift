/// What runs from one component of a machine to another; for pictures of the machine only, nothing is computed from it.
public struct Flow: Sendable, Hashable {
    /// Component ids.
    public var from: String
    public var to: String
    /// `oil`, `power`, a word or two; empty when nothing was said.
    public var carries: String

    public init(from: String, to: String, carries: String = "") {
        self.from = from
        self.to = to
        self.carries = carries
    }
}
