import Crypto
import Foundation
import GRDB
import Testing

@testable import Tutor

/// Bodies leave the ledger by a tombstone and in no other way.
@Suite struct PurgingTests {
    let folder: TemporaryFolder
    let path: String
    let at = "2026-11-21T09:00:00.000Z"
    let admin = Authority(id: "adm-1", role: .administrator)
    let key = Curve25519.Signing.PrivateKey()
    /// `did:key` of the published test vector's form: multicodec ed 01, base58btc.
    var signer: RecordSigner {
        RecordSigner(keyID: Self.did(key.publicKey.rawRepresentation)) { [key] in try key.signature(for: $0) }
    }

    init() throws {
        folder = try TemporaryFolder()
        path = folder("records.db")
    }

    static func did(_ key: Data) -> String {
        let alphabet = Array("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz")
        var digits: [Int] = []
        for byte in [0xED, 0x01] + Array(key) {
            var carry = Int(byte)
            for index in digits.indices {
                carry += digits[index] << 8
                digits[index] = carry % 58
                carry /= 58
            }
            while carry > 0 {
                digits.append(carry % 58)
                carry /= 58
            }
        }
        return "did:key:z" + String(digits.reversed().map { alphabet[$0] })
    }

    private func purge(_ store: RecordStore, _ ranges: [ClosedRange<Int>], signed: Bool = true) throws -> RecordReceipt? {
        let signer = signed ? signer : nil
        return try store.database.write {
            try RecordStore.purge(ranges, why: .retention, by: admin, reason: "x", at: at, signer: signer, in: $0)?.receipt
        }
    }

    @Test func theChainStaysWhole() throws {
        let store = try RecordStore(path: path)
        try store.file(RecordFixture.drill("d-1"))
        let anchor = try store.file(RecordFixture.drill("d-2"))
        let tombstone = try #require(try purge(store, [2...7, 3...5]))
        #expect(tombstone.sequence == 17)
        #expect(try store.verify(anchors: [anchor.hash]).problems == [])
        #expect(recordsError { _ = try store.drill("d-1") } == .journalPurged(drillID: "d-1"))
        #expect(try store.assessment(drill: "d-1")?.scoreBP == 8750)
        // Filed again after a crash, it is known by its hashes.
        #expect(try store.file(RecordFixture.drill("d-1")).sequence == 8)
        #expect(recordsError { try store.file(RecordFixture.drill("d-1", score: 1)) } == .conflictingDrill(drillID: "d-1"))
        // The rest later; what is empty already is in no second tombstone.
        #expect(try purge(store, [1...8]) != nil)
        #expect(recordsError { _ = try store.drill("d-1") } == .drillPurged(drillID: "d-1"))
        #expect(try store.assessment(drill: "d-1") == nil && store.assessments().count == 1)
        #expect(try store.verify(anchors: [anchor.hash]).problems == [])
        #expect(try purge(store, [1...8]) == nil)
        let ranges = try store.records(of: .tombstone).map { Tombstone($0.body)?.ranges.map(\.rows) }
        #expect(ranges == [[2...7], [1...1, 8...8]])
        try store.rebuildProjections()
        #expect(try store.verify().isSound)
    }

    @Test func nobodyEmptiesARowWithoutATombstone() throws {
        let store = try RecordStore(path: path)
        try store.file(RecordFixture.drill())
        try store.file(RecordFixture.drill("d-2"))
        try #require(try purge(store, [2...7]) != nil)
        try store.close()
        let raw = try DatabaseQueue(path: path)
        for sql in [
            // Rows that are there, and rows that are empty.
            "UPDATE record SET body = '' WHERE seq = 8", "UPDATE record SET body = '{}' WHERE seq = 3",
            "UPDATE record SET body = '', at = '2020-01-01T00:00:00Z' WHERE seq = 3",
            "UPDATE record SET body = '', seq = 99 WHERE seq = 3", "UPDATE record SET kind = 'content' WHERE seq = 3",
            "UPDATE OR REPLACE record SET seq = 8 WHERE seq = 3", "UPDATE OR IGNORE record SET hash = randomblob(32) WHERE seq = 3",
            "DELETE FROM record WHERE seq = 3", "DELETE FROM record WHERE seq = 17",
            "INSERT OR REPLACE INTO record SELECT seq, kind, at, '{}', prev, hash, drill_id FROM record WHERE seq = 3",
            "INSERT OR REPLACE INTO record SELECT 18, kind, at, '{}', (SELECT hash FROM record WHERE seq = 17), hash, NULL FROM record WHERE seq = 3",
            "INSERT INTO record VALUES (3, 'entry', '2020-01-01T00:00:00Z', '{}', zeroblob(32), zeroblob(32), NULL) ON CONFLICT(seq) DO UPDATE SET body = '{}'",
            // The list of what may be emptied.
            "INSERT INTO purge VALUES (1, 1, 17)", "INSERT INTO purge VALUES (8, 8, 17)",
            "INSERT OR REPLACE INTO purge VALUES (2, 8, 17)",
            "INSERT INTO purge VALUES (2, 7, 17)", "INSERT INTO purge VALUES (9, 9, 18)", "UPDATE purge SET last = 8",
            "UPDATE purge SET first = 1", "DELETE FROM purge", "REPLACE INTO purge SELECT first, 16, tombstone FROM purge",
        ] {
            let error = #expect(throws: DatabaseError.self, "\(sql)") { try raw.write { try $0.execute(sql: sql) } }
            #expect(error?.resultCode == .SQLITE_CONSTRAINT, "\(sql)")
        }
        try raw.close()
        #expect(try RecordStore(path: path).verify().isSound)
    }

    /// As somebody does who may write the file, and takes the triggers away.
    private func tamper(_ sql: String) throws -> [LedgerVerification.Problem] {
        let copy = folder(UUID().uuidString + ".db")
        try FileManager.default.copyItem(atPath: path, toPath: copy)
        let raw = try DatabaseQueue(path: copy)
        try raw.write {
            try $0.execute(
                sql: "DROP TRIGGER record_no_update; DROP TRIGGER purge_by_tombstone; DROP TRIGGER record_no_delete; \(sql)")
        }
        try raw.close()
        return try RecordStore(path: copy, access: .readOnly).verify().problems.filter {
            if case .guardMissing = $0 { false } else { true }
        }
    }

    @Test func tamperingWithWhatIsLeftIsFound() throws {
        let store = try RecordStore(path: path)
        try store.file(RecordFixture.drill())
        try store.file(RecordFixture.drill("d-2"))
        try #require(try purge(store, [2...7]) != nil)
        try store.close()
        #expect(try tamper("") == [])
        #expect(try tamper("UPDATE record SET body = '' WHERE seq = 12").contains(.changed(sequence: 12)))
        let rows = LedgerVerification.Problem.tombstone(sequence: 17, .rows(first: 2, last: 7))
        #expect(try tamper("UPDATE record SET kind = 'content' WHERE seq = 3").contains(rows))
        #expect(try tamper("UPDATE record SET at = '2020-01-01T00:00:00Z' WHERE seq = 3").contains(rows))
        #expect(try tamper("UPDATE record SET kind = 'drill', drill_id = 'd-3' WHERE seq = 3").contains(rows))
        #expect(try tamper("UPDATE record SET hash = zeroblob(32) WHERE seq = 3").contains(rows))
        #expect(try tamper("UPDATE record SET body = '{}' WHERE seq = 3").contains(.changed(sequence: 3)))
        let edited = try tamper("UPDATE record SET body = replace(body, '\"reason\":\"x\"', '\"reason\":\"y\"') WHERE seq = 17")
        #expect(edited.contains(.changed(sequence: 17)) && edited.contains(.tombstone(sequence: 17, .signature)))
        let wider = try tamper(
            "UPDATE record SET body = replace(body, '\"last\":7', '\"last\":8') WHERE seq = 17; UPDATE record SET body = '' WHERE seq = 8"
        )
        #expect(wider.contains(.changed(sequence: 8)) && wider.contains(.tombstone(sequence: 17, .rows(first: 2, last: 8))))
    }

    @Test func aLedgerWithAKeyHasSignedTombstones() throws {
        let store = try RecordStore(path: path)
        try store.file(RecordFixture.drill())
        let unsigned = try #require(try purge(store, [2...3], signed: false))
        #expect(try store.records(of: .tombstone).first?.body["signature"] == .null)
        #expect(try store.verify().isSound, "there is no key yet")
        try store.append(.key, at: at, body: .object(["key": .string("did:key:z6MkSomebodyElse")]))
        let foreign = try #require(try purge(store, [4...4]))
        try store.append(.key, at: at, body: .object(["key": .string(signer.keyID)]))
        try #require(try purge(store, [5...5]) != nil)
        let late = try #require(try purge(store, [6...6], signed: false))
        #expect(unsigned.sequence == 9)
        #expect(
            try store.verify().problems == [
                .tombstone(sequence: foreign.sequence, .unknownKey), .tombstone(sequence: late.sequence, .unsigned),
            ])
    }
}
