/// A person as the table beside the chain knows them: what can be erased, and what is looked up.
public struct PersonRow: Sendable, Hashable {
    /// The opaque id that stands in the records.
    public var id: String
    /// Empty when it is not known.
    public var name: String
    public var office: String
    public var email: String
    /// The name of their account on this machine; empty when it is the id, or they have none.
    public var login: String
    /// A copy, for plain SQL: what holds is what the ledger says (``RoleBook``).
    public var role: Role
    /// Not on the leaderboard, by their own wish.
    public var isHidden: Bool
    /// Whether a passphrase was set.
    public var hasPassphrase: Bool

    public init(
        id: String, name: String = "", office: String = "", email: String = "", login: String = "", role: Role = .trainee,
        isHidden: Bool = false, hasPassphrase: Bool = false
    ) {
        self.id = id
        self.name = name
        self.office = office
        self.email = email
        self.login = login
        self.role = role
        self.isHidden = isHidden
        self.hasPassphrase = hasPassphrase
    }
}
