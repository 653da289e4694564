/// Who has which role, as the ledger gives it: the records of roles, one after the other.
///
/// The ledger and not the table decides, because whoever changes the table leaves no trace and whoever changes the ledger does.
public struct RoleBook: Sendable, Hashable {
    /// Everybody who was given more than a trainee's role and has it still.
    public private(set) var roles: [String: Role] = [:]
    /// People who have left and may not come in.
    public private(set) var left: Set<String> = []
    /// Roles hold as soon as there was an administrator once. When the last one is erased they hold still: else erasing one
    /// person would open every door.
    public private(set) var isEnforced = false

    public init() {}

    /// The role of a person; whoever is not known is a trainee.
    public func role(of id: String) -> Role { roles[id] ?? .trainee }

    public var administrators: Int { roles.values.count { $0 == .administrator } }

    /// Takes in a record of the kinds `role` and `erasure`; others say nothing about roles.
    mutating func read(_ kind: String, _ body: CanonicalJSON) {
        if kind == RecordKind.erasure.rawValue {
            for key in ["traineeID", "person"] {
                if case .string(let id)? = body[key] { roles[id] = nil }
            }
            return
        }
        guard case .string(let id)? = body["person"], case .string(let text)? = body["granted"], let role = Role(rawValue: text)
        else { return }
        roles[id] = role == .trainee ? nil : role
        if body["act"] == .string(RoleAct.left.rawValue) { left.insert(id) } else { left.remove(id) }
        if role == .administrator { isEnforced = true }
    }
}

/// What a record of the kind `role` is about.
public enum RoleAct: String, Sendable {
    /// The person has the role from now on.
    case granted
    /// The person has left: no role, no passphrase, no way in.
    case left
    /// A passphrase was set by somebody else, who could now pass for them.
    case passphrase
}

/// What came of changing a role.
public enum RoleChange: Sendable, Hashable {
    case done(RecordReceipt)
    /// They had it already.
    case unchanged
    /// Somebody must be left who can give roles.
    case lastAdministrator
    /// Nobody has this id.
    case unknown
}
