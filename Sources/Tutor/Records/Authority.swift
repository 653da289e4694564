/// Who does something that is put on record, and as what. Ids only: names stand apart from the chain.
public struct Authority: Sendable, Hashable, Codable {
    /// Opaque id.
    public var id: String
    public var role: Role

    public init(id: String, role: Role) {
        self.id = id
        self.role = role
    }

    /// The program itself, where nobody asked: retention, alerts.
    public static let program = Authority(id: "tutor-tui", role: .administrator)
}
