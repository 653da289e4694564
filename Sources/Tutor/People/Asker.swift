/// Whoever stands at the door: who they are, what they may become, and what they have proved.
public struct Asker: Sendable, Hashable {
    public var person: Trainee
    /// The role on record, or that of their system group when that is more.
    public var role: Role
    /// What they are without being asked for a passphrase: a trainee, or what their system group makes them.
    public private(set) var proved: Role
    /// Whether they have left, and may not come in.
    public var hasLeft: Bool

    /// - Parameters:
    ///   - group: what their system group makes them; nil for nothing, and always in a session, which runs under an account that is
    ///     not theirs.
    public init(person: Trainee, book: RoleBook, group: Role?) {
        self.person = person
        role = max(book.role(of: person.id), group ?? .trainee)
        proved = group ?? .trainee
        hasLeft = book.left.contains(person.id)
    }

    /// They have proved who they are.
    public mutating func prove() { proved = role }

    /// How they may come in for something.
    public enum Way: Sendable, Hashable {
        case open
        /// After they have proved who they are.
        case withProof
        case shut
    }

    public func way(to permission: Permission) -> Way {
        if hasLeft { return .shut }
        if permission.roles.contains(proved) { return .open }
        return permission.roles.contains(role) ? .withProof : .shut
    }

    /// What is put on record of them when they are refused.
    public var authority: Authority { Authority(id: person.id, role: role) }
}
