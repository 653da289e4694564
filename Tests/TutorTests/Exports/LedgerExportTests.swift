import Foundation
import Testing

@testable import Tutor

@Suite struct LedgerExportTests {
    private let store: RecordStore
    private let export: LedgerExport
    private let auditor = Authority(id: "a-1", role: .auditor)
    private let at = "2026-11-21T09:00:00.000Z"

    init() throws {
        store = try RecordStore.inMemory()
        try store.file(RecordFixture.drill("d-1", trainee: "t-1", name: "Åsa", office: "Lund"))
        try store.file(RecordFixture.drill("d-2", trainee: "t-2", name: "Bo", office: "Umeå"))
        export = LedgerExport(store, site: XAPISite(home: "https://training.example.org"))
    }

    @Test func anExportIsOnRecordWithTheHashOfItsFile() throws {
        let head = try store.head()?.hash
        let file = try export.file(.csv, in: .everything)
        try export.note(file, form: "csv", scope: ["office": "Lund"], at: at, by: auditor, reason: "yearly audit")
        let body = try #require(try store.records(of: .export).last?.body)
        #expect(body["by"] == .string("a-1") && body["role"] == .string("auditor") && body["reason"] == .string("yearly audit"))
        #expect(body["rows"] == .integer("2") && body["sha256"] == .string(file.digest) && body["head"] == head.map { .string($0) })
        #expect(body["scope"] == .object(["office": .string("Lund")]))
        #expect(try store.verify().isSound)
    }

    @Test func namesAreLeftOutWhereToldTo() throws {
        #expect(try !export.file(.csv, in: .everything).text.contains("Åsa"))
        let named = LedgerExport(store, site: XAPISite(home: "https://training.example.org", withNames: true))
        #expect(try named.file(.jsonLines, in: .everything).text.contains("Åsa"))
    }

    @Test func statementsAreThoseOfTheScope() throws {
        let file = try export.file(.xapi, in: ReportScope(office: "Lund"))
        #expect(file.rows == 4 && file.text.contains("\"t-1\"") && !file.text.contains("\"t-2\""))
    }

    @Test func badgesAreTheSignedCredentialsOfTheScope() throws {
        for (trainee, jwt, moment) in [
            ("t-1", "aaa.bbb.ccc", at), ("t-2", "ddd.eee.fff", at), ("t-1", "ggg.hhh.iii", "2027-01-01T00:00:00.000Z"),
        ] {
            try store.append(
                .certificate, at: moment, by: auditor, reason: "", facts: ["trainee": .string(trainee), "jwt": .string(jwt)])
        }
        #expect(try export.file(.badges, in: ReportScope(trainee: "t-1")).text == "aaa.bbb.ccc\nggg.hhh.iii\n")
        #expect(try export.file(.badges, in: ReportScope(until: "2027-01-01")).rows == 2)
    }

    @Test func aPersonGetsEverythingOfTheirsAndNothingOfOthers() throws {
        try store.append(.appeal, at: at, by: Authority(id: "t-1", role: .trainee), reason: "I did look", facts: ["drillID": "d-1"])
        try store.append(.appeal, at: at, by: Authority(id: "t-2", role: .trainee), reason: "not fair", facts: ["drillID": "d-2"])
        try store.append(.hold, at: at, by: auditor, reason: "court", facts: ["traineeID": "t-1"])
        let text = try export.file(of: "t-1", at: at).text
        let document = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect((document["person"] as? [String: Any])?["name"] as? String == "Åsa")
        #expect((document["person"] as? [String: Any])?["secret"] == nil)
        let drills = try #require(document["drills"] as? [[String: Any]])
        #expect(drills.count == 1 && (drills[0]["journal"] as? [Any])?.count == 5)
        #expect(text.contains("is the oil ok?"))
        #expect((document["records"] as? [[String: Any]])?.map { $0["kind"] as? String } == ["appeal", "hold"])
        #expect(!text.contains("d-2") && !text.contains("Bo\"") && !text.contains("not fair"))
    }

    @Test func aPersonSeesWhatWasSentWhere() throws {
        let hash = try #require(try store.assessment(drill: "d-1")?[.recordHash])
        let id = XAPISite(home: "https://training.example.org").statementID(.passed, ofRecord: hash)
        try store.enqueue([(item: id, payload: "{}")], for: "lrs", at: at)
        try store.settleSent(try store.due(for: "lrs", at: at), answer: "")
        try store.enqueue(
            [
                (item: "records/site=s/1-8-\(String(repeating: "0", count: 64)).jsonl", payload: ""),
                (item: "records/site=s/9-16-\(String(repeating: "1", count: 64)).jsonl", payload: ""),
            ], for: "batches", at: at)
        try store.settleSent(try store.due(for: "batches", at: at), answer: "")
        let text = try export.file(of: "t-1", at: at).text
        let document = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let sent = try #require(document["sent"] as? [[String: String]])
        #expect(sent.map { $0["to"] } == ["lrs", "batches"] && sent[0]["item"] == id && sent[1]["item"]?.contains("/1-8-") == true)
    }
}
