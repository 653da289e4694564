import Testing

@testable import Tutor

/// Who may come in for what, and how.
@Suite struct AskerTests {
    private static func book(_ role: Role) throws -> RoleBook {
        var book = RoleBook()
        for (id, role) in [("boss", Role.administrator), ("me", role)] {
            book.read("role", .object(["person": .string(id), "granted": .string(role.rawValue), "act": "granted"]))
        }
        return book
    }

    private static func asker(_ role: Role, group: Role? = nil) throws -> Asker {
        Asker(person: Trainee(id: "me", name: "", office: ""), book: try book(role), group: group)
    }

    /// The whole table: what each role is let in for, when it has proved itself.
    @Test(arguments: [
        (Role.trainee, [Permission.ownRecords]), (.auditor, [.ownRecords, .allRecords, .verify, .export]),
        (.instructor, [.ownRecords, .allRecords, .verify, .overrule, .certify]), (.administrator, Permission.allCases),
    ])
    func eachRoleHasItsDoors(role: Role, doors: [Permission]) throws {
        var asker = try Self.asker(role)
        for permission in Permission.allCases {
            let expected: Asker.Way = permission == .ownRecords ? .open : doors.contains(permission) ? .withProof : .shut
            #expect(asker.way(to: permission) == expected, "\(permission)")
        }
        asker.prove()
        for permission in Permission.allCases {
            #expect(asker.way(to: permission) == (doors.contains(permission) ? .open : .shut), "\(permission)")
        }
    }

    @Test func aGroupProvesWhatItGivesAndNoMore() throws {
        let asker = try Self.asker(.administrator, group: .auditor)
        #expect(
            asker.way(to: .verify) == .open && asker.way(to: .certify) == .withProof && asker.way(to: .administer) == .withProof)
        let guest = try Self.asker(.trainee, group: .instructor)
        #expect(guest.way(to: .certify) == .open && guest.way(to: .administer) == .shut && guest.role == .instructor)
    }

    @Test func whoeverIsNotKnownIsATrainee() throws {
        let stranger = Asker(person: Trainee(id: "x", name: "", office: ""), book: try Self.book(.administrator), group: nil)
        #expect(Permission.allCases.filter { stranger.way(to: $0) != .shut } == [.ownRecords])
    }
}
