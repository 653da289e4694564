/// What a person may do with the records, from least to most; each is stored and hashed by its raw value.
public enum Role: String, Sendable, Codable, CaseIterable, Comparable {
    /// Sees their own rows.
    case trainee
    /// Reads everything and verifies it, changes nothing.
    case auditor
    /// Sees the rows of all, grades again, decides appeals, issues certificates.
    case instructor
    /// Everything, and who may do what.
    case administrator

    public static func < (a: Role, b: Role) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .trainee: 0
        case .auditor: 1
        case .instructor: 2
        case .administrator: 3
        }
    }
}
