/// Who is asking, and what they may see: every command that opens the records has one.
public struct Access: Sendable, Hashable {
    /// Who is asking.
    public var person: Trainee
    public var role: Role
    /// Whether roles hold at all: they do as soon as the ledger has an administrator. Before, whoever has the file may do everything.
    public var isEnforced: Bool
    /// Whether trainees see who the others on the leaderboard are: the site's `leaderboard_names`.
    public var showsNames = false

    public init(person: Trainee, role: Role, isEnforced: Bool) {
        self.person = person
        self.role = role
        self.isEnforced = isEnforced
    }

    /// For what is put on record.
    public var authority: Authority { Authority(id: person.id, role: isEnforced ? role : .administrator) }

    /// Whether they may.
    public func may(_ permission: Permission) -> Bool { !isEnforced || permission.roles.contains(role) }

    /// Whether they may see rows of this person.
    public func maySee(_ trainee: String) -> Bool { may(.allRecords) || trainee == person.id }

    /// So many people must stand behind a figure about all, where whoever sees it may not see each of them: of two, one could work
    /// out the other.
    public static let smallestCrowd = 3

    /// How many people must stand behind a figure that this person is shown.
    public var smallestCrowd: Int { may(.allRecords) ? 1 : Self.smallestCrowd }
}
