import Foundation
import GRDB
import Testing

@testable import Tutor

/// Roles: given on record, looked up there, and held against the table.
@Suite struct RoleTests {
    static let at = "2026-11-21T10:00:00.000Z"
    static let boss = Authority(id: "boss", role: .administrator)
    let folder: TemporaryFolder
    let store: RecordStore

    init() throws {
        folder = try TemporaryFolder()
        store = try RecordStore(path: folder("records.sqlite"))
    }

    private func begin() throws {
        #expect(
            try store.begin(
                with: PersonRow(id: "boss", login: "root"), passphrase: Passphrase("four words are easy"), salt: [1], at: Self.at,
                reason: "first"))
    }

    @Test func rolesHoldFromTheFirstAdministratorOnAndForGood() throws {
        _ = try store.addPeople([PersonRow(id: "ida", role: .instructor)], at: Self.at, by: Self.boss, reason: "")
        #expect(try !store.roleBook().isEnforced)
        try begin()
        #expect(try store.roleBook().isEnforced)
        #expect(try store.roleBook().roles == ["ida": .instructor, "boss": .administrator])
        #expect(
            try !store.begin(
                with: PersonRow(id: "eve"), passphrase: Passphrase("four words are easy"), salt: [1], at: Self.at, reason: ""))
        // Were the only one who ever gave roles erased, nothing on record would say that they hold.
        #expect(
            recordsError { try store.erase(trainee: "boss", at: Self.at, by: Self.boss, reason: "asked") }
                == .ruling(.lastAdministrator))
        _ = try store.giveRole(.administrator, to: "ida", at: Self.at, by: Self.boss, reason: "")
        try store.erase(trainee: "boss", at: Self.at, by: Self.boss, reason: "asked")
        let book = try store.roleBook()
        #expect(book.isEnforced && book.roles == ["ida": .administrator])
    }

    @Test func everyChangeIsOnRecordWithWhoWhenAndWhy() throws {
        try begin()
        _ = try store.addPeople([PersonRow(id: "kim", name: "Kim")], at: Self.at, by: Self.boss, reason: "new")
        guard case .done(let receipt) = try store.giveRole(.auditor, to: "kim", at: Self.at, by: Self.boss, reason: "for the audit")
        else {
            Issue.record("not done")
            return
        }
        let last = try #require(try store.records(of: .role).last)
        #expect(last.receipt == receipt && last.at == Self.at)
        #expect(
            last.body.text
                == #"{"act":"granted","by":"boss","granted":"auditor","person":"kim","reason":"for the audit","role":"administrator"}"#
        )
        #expect(try store.giveRole(.auditor, to: "kim", at: Self.at, by: Self.boss, reason: "") == .unchanged)
        #expect(try store.giveRole(.auditor, to: "nobody", at: Self.at, by: Self.boss, reason: "") == .unknown)
        #expect(try store.giveRole(.trainee, to: "boss", at: Self.at, by: Self.boss, reason: "") == .lastAdministrator)
        #expect(try store.leave("boss", at: Self.at, by: Self.boss, reason: "") == .lastAdministrator)
        #expect(try store.verify().isSound)
    }

    @Test func whoeverLeftHasNothingUntilTheyComeBack() throws {
        try begin()
        _ = try store.addPeople([PersonRow(id: "ida", login: "ida", role: .instructor)], at: Self.at, by: Self.boss, reason: "")
        try store.setPassphrase(
            Passphrase("four words are easy"), of: "ida", salt: [1], at: Self.at, by: Authority(id: "ida", role: .instructor),
            reason: "")
        _ = try store.leave("ida", at: Self.at, by: Self.boss, reason: "moved away")
        let gone = try #require(try store.person("ida"))
        #expect(gone.role == .trainee && !gone.hasPassphrase && gone.login.isEmpty && gone.isHidden)
        let asker = Asker(person: Trainee(id: "ida", name: "", office: ""), book: try store.roleBook(), group: .administrator)
        #expect(Permission.allCases.allSatisfy { asker.way(to: $0) == .shut })
        #expect(try store.rolesNotOnRecord().isEmpty)
        _ = try store.giveRole(.trainee, to: "ida", at: Self.at, by: Self.boss, reason: "back")
        #expect(try !store.roleBook().left.contains("ida"))
    }

    @Test func aRoleInTheTableThatNoRecordGivesIsFoundAndWorthNothing() throws {
        try begin()
        _ = try store.addPeople([PersonRow(id: "kim"), PersonRow(id: "lee")], at: Self.at, by: Self.boss, reason: "")
        #expect(try store.rolesNotOnRecord().isEmpty)
        try store.database.write { try $0.execute(sql: "UPDATE person SET role = 'administrator' WHERE trainee_id = 'kim'") }
        #expect(try store.rolesNotOnRecord() == ["kim"])
        #expect(try store.roleBook().role(of: "kim") == .trainee)
        #expect(try store.verify().problems == [.role(person: "kim")])
        try store.rebuildProjections()
        #expect(try store.verify().isSound && store.person("kim")?.role == .trainee)
    }

    @Test func listsOfPeopleAreTakenWholeOrNotAtAll() throws {
        try begin()
        let list = PeopleFile(Array("id,Name,role\n\"kim\",\"Kim, K.\",\r\nlee,Lee,instructor\n\n".utf8))
        #expect(list.mistakes.isEmpty && list.people.map(\.name) == ["Kim, K.", "Lee"] && list.people[1].role == .instructor)
        #expect(try store.addPeople(list.people, at: Self.at, by: Self.boss, reason: "").isEmpty)
        let again = try store.addPeople([PersonRow(id: "mo"), PersonRow(id: "lee")], at: Self.at, by: Self.boss, reason: "")
        #expect(again == ["lee"])
        #expect(try store.person("mo") == nil)
    }

    @Test func mistakesInAListAreToldByLine() {
        let text =
            "id,name,office,email,role\n../x,,,,\nkim,,,not a mail,\nlee,,,,boss\nmo,a\nkim,,,,\n-x,,,,\nok,,,a@b,auditor\nnan,\"open,,,\n"
        let facts = PeopleFile(Array(text.utf8)).mistakes
        #expect(facts.map(\.line) == [2, 3, 4, 5, 6, 7, 9])
        #expect(
            facts.map(\.fact) == [
                .badID("../x"), .badMail("not a mail"), .badRole("boss"), .fieldCount(found: 2, expected: 5),
                .twice(id: "kim", line: 3),
                .badID("-x"), .quote,
            ])
        #expect(PeopleFile(Array("name\nkim\n".utf8)).mistakes.map(\.fact) == [.noHeading("id")])
        #expect(PeopleFile(Array("id,wage\nkim,1\n".utf8)).mistakes.map(\.fact) == [.unknownHeading("wage")])
        #expect(PeopleFile([]).mistakes.map(\.fact) == [.empty] && PeopleFile(Array("id\n".utf8)).mistakes.map(\.fact) == [.empty])
        for mistake in facts { #expect(Words.sentence(mistake).hasPrefix("line \(mistake.line): ")) }
    }

    @Test func refusalsAreRecordedAndAFloodIsCounted() throws {
        let kim = Authority(id: "kim", role: .trainee)
        for minute in 10..<35 {
            let receipt = try store.refuse(
                kim, permission: "all_records", command: "drill list", at: "2026-11-21T10:\(minute):00.000Z")
            #expect((receipt != nil) == (minute < 30))
        }
        #expect(try store.refusals(of: "kim") == RefusalCount(hour: "2026-11-21T10", count: 25))
        // Somebody else is not silenced by it.
        #expect(try store.refuse(Self.boss, permission: "verify", command: "x", at: "2026-11-21T10:40:00.000Z") != nil)
        _ = try store.refuse(kim, permission: "verify", command: "record verify", at: "2026-11-21T11:00:00.000Z")
        let records = try store.records(of: .refusal)
        #expect(records.count == 22)
        #expect(
            records.last?.body.text
                == #"{"by":"kim","command":"record verify","permission":"verify","reason":"","role":"trainee","uncounted":5}"#)
        #expect(try store.verify().isSound)
    }

    @Test func rolesAreFoundWithoutReadingTheWholeLedger() throws {
        let details = try store.database.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    EXPLAIN QUERY PLAN SELECT kind, body FROM record
                    WHERE kind NOT IN ('entry', 'drill', 'assessment') AND kind IN ('role', 'erasure') ORDER BY seq
                    """
            ).map { try $0.value("detail") as String }
        }
        #expect(details.contains { $0.contains("record_kind") } && !details.contains { $0.hasPrefix("SCAN") })
    }
}
