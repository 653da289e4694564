import Foundation
import GRDB
import Testing

@testable import Tutor

@Suite struct RecordStoreTests {
    let folder: TemporaryFolder
    let path: String
    init() throws {
        folder = try TemporaryFolder()
        path = folder("records.db")
    }

    @Test func aDrillComesBackAsItWasFiled() throws {
        let drill = RecordFixture.drill(seed: .max)
        let store = try RecordStore(path: path)
        let receipt = try store.file(drill)
        #expect(receipt.sequence == 8)
        #expect(try store.drill("d-1") == drill)
        try store.close()
        let again = try RecordStore(path: path)
        #expect(try again.drill("d-1") == drill)
        #expect(try again.verify() == LedgerVerification(records: 8, head: receipt, problems: []))
        #expect(recordsError { _ = try again.drill("d-2") } == .noSuchDrill(drillID: "d-2"))
    }

    @Test func filingTwiceIsFilingOnce() throws {
        let store = try RecordStore(path: path)
        let first = try store.file(RecordFixture.drill())
        #expect(try store.file(RecordFixture.drill()) == first)
        #expect(try store.head()?.sequence == 8)
        #expect(recordsError { try store.file(RecordFixture.drill(score: 10)) } == .conflictingDrill(drillID: "d-1"))
        var open = RecordFixture.drill("d-2")
        open.entries.removeLast()
        #expect(recordsError { try store.file(open) } == .incompleteDrill(drillID: "d-2"))
        #expect(try store.head()?.sequence == 8)
    }

    @Test func aRefusedDrillLeavesNothingBehind() throws {
        let store = try RecordStore(path: path)
        var drill = RecordFixture.drill()
        drill.endedAt = "yesterday"
        guard case .refused? = recordsError({ try store.file(drill) }) else {
            Issue.record("filed")
            return
        }
        drill = RecordFixture.drill(score: 10_001)
        guard case .refused? = recordsError({ try store.file(drill) }) else {
            Issue.record("filed")
            return
        }
        #expect(try store.head() == nil)
        #expect(try store.drills(trainee: "t-7").isEmpty)
    }

    @Test func theViewHasTheColumnsThatScriptsRelyOn() throws {
        let store = try RecordStore(path: path)
        let receipt = try store.file(RecordFixture.drill())
        let contract = """
            assessment_id drill_id trainee_id trainee_name office_location scenario_id scenario_name scenario_version \
            scenario_tags industry difficulty level fault_type mode started_at ended_at assessment_date actions diagnosis \
            diagnosis_quote correct component_correct score score_bp passed diagnosis_time_seconds target_seconds par_seconds \
            hints_used unsafe_acts evidence_posterior interpreter seed rubric_version grader_version record_hash
            """.split(separator: " ").map(String.init)
        let columns = try store.database.read { try $0.columns(in: "assessments").map(\.name) }
        #expect(Array(columns.prefix(contract.count)) == contract)
        #expect(columns == AssessmentRow.Column.allCases.map(\.rawValue))
        let row = try #require(try store.assessment(drill: "d-1"))
        #expect(row[.recordHash] == receipt.hash)
        #expect(row[.assessmentID] == String(receipt.hash.prefix(32)))
        #expect(row[.traineeName] == "Åsa \"Flash\" Öberg")
        #expect(row[.scenarioTags] == #"["hydraulic","combine"]"#)
        #expect(row[.interpreter] == "grammar,model")
        #expect(row[.score] == "87.5" && row.scoreBP == 8750 && row.passed)
        #expect(row[.evidencePosterior] == "0.9312" && row[.confidence] == "72.5")
        #expect(row[.unsafeActs] == "1" && row[.safetyCriticalActs] == "0")
        #expect(row[.diagnosis] == "pump-seal-leak" && row[.assessmentDate] == "2026-11-20")
    }

    @Test func theLedgerIsAppendOnlyForEverybody() throws {
        try RecordStore(path: path).file(RecordFixture.drill())
        let raw = try DatabaseQueue(path: path)
        for sql in [
            "UPDATE record SET at = '2020-01-01T00:00:00Z'", "DELETE FROM record", "DELETE FROM record WHERE seq = 8",
            "INSERT OR REPLACE INTO record SELECT seq, kind, at, '{}', prev, hash, drill_id FROM record WHERE seq = 1",
            "INSERT OR REPLACE INTO record SELECT seq, kind, at, '{}', prev, hash, drill_id FROM record WHERE seq = 8",
            "INSERT INTO record SELECT 9, kind, at, body, prev, randomblob(32), NULL FROM record WHERE seq = 8",
            """
            INSERT OR REPLACE INTO record SELECT 9, 'entry', at, '{}', hash, (SELECT hash FROM record WHERE seq = 3), NULL
            FROM record WHERE seq = 8
            """,
            """
            INSERT OR REPLACE INTO record SELECT 9, 'drill', at, '{}', hash, randomblob(32), 'd-1' FROM record WHERE seq = 8
            """,
            "INSERT INTO record SELECT 10, kind, at, body, hash, randomblob(32), NULL FROM record WHERE seq = 8",
        ] {
            // As another program opens it: nothing of ours is set.
            let error = #expect(throws: DatabaseError.self, "\(sql)") { try raw.write { try $0.execute(sql: sql) } }
            #expect(error?.resultCode == .SQLITE_CONSTRAINT, "\(sql)")
        }
        try raw.close()
        #expect(try RecordStore(path: path).verify().isSound)
    }

    @Test func aFlippedByteIsFoundInEveryRow() throws {
        let store = try RecordStore(path: path)
        try store.file(RecordFixture.drill())
        try store.close()
        for sequence in 1...8 {
            let copy = folder("flipped-\(sequence).db")
            try FileManager.default.copyItem(atPath: path, toPath: copy)
            let raw = try DatabaseQueue(path: copy)
            try raw.write { db in
                try db.execute(sql: "DROP TRIGGER record_no_update")
                try db.execute(
                    sql: "UPDATE record SET body = replace(body, 'd-1', 'd-2') WHERE seq = ?", arguments: [sequence])
            }
            try raw.close()
            let result = try RecordStore(path: copy, access: .readOnly).verify()
            #expect(result.problems.contains(.changed(sequence: sequence)))
            #expect(!result.problems.contains { if case .changed(let other) = $0 { other != sequence } else { false } })
            #expect(result.problems.contains(.guardMissing(trigger: "record_no_update")))
        }
    }

    @Test func aByteFlippedInTheFileIsFound() throws {
        let store = try RecordStore(path: path)
        try store.file(RecordFixture.drill())
        try store.close()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let place = try #require(bytes.range(of: Data("is the oil ok".utf8)))
        bytes[place.lowerBound] ^= 0x04
        try bytes.write(to: URL(fileURLWithPath: path))
        #expect(try RecordStore(path: path).verify().problems == [.changed(sequence: 2)])
        // JSON that is broken by it is still only one row that is wrong.
        let quote = try #require(bytes.range(of: Data("\"entry\":{\"kind\":{\"clock\"".utf8)))
        bytes[quote.lowerBound] ^= 0x01
        try bytes.write(to: URL(fileURLWithPath: path))
        let problems = try RecordStore(path: path).verify().problems
        #expect(problems.contains(.changed(sequence: 2)) && problems.contains(.changed(sequence: 3)))
        #expect(recordsError { _ = try RecordStore(path: path).drill("d-1") } != nil)
    }

    @Test func rowsCutOffAreMissedByAnAnchor() throws {
        let store = try RecordStore(path: path)
        try store.file(RecordFixture.drill("d-1"))
        let anchor = try store.file(RecordFixture.drill("d-2")).hash
        #expect(try store.verify(anchors: [anchor]).isSound)
        try store.close()
        let raw = try DatabaseQueue(path: path)
        try raw.write {
            try $0.execute(
                sql: "DROP TRIGGER record_no_delete; DELETE FROM attempt WHERE drill_id = 'd-2'; DELETE FROM record WHERE seq > 8")
        }
        try raw.close()
        let problems = try RecordStore(path: path).verify(anchors: [anchor]).problems
        #expect(
            problems.prefix(3) == [
                .cutOff(after: 8, noted: 16), .anchorMissing(hash: anchor), .guardMissing(trigger: "record_no_delete"),
            ])
        let cut = try DatabaseQueue(path: path)
        try cut.write { try $0.execute(sql: "PRAGMA defer_foreign_keys = ON; DELETE FROM record WHERE seq = 3") }
        try cut.close()
        #expect(try RecordStore(path: path).verify().problems.contains(.gap(before: 4)))
    }

    @Test func projectionsAreRebuiltFromTheLedger() throws {
        let store = try RecordStore(path: path)
        try store.file(RecordFixture.drill("d-1"))
        try store.file(RecordFixture.drill("d-2"))
        let before = try store.assessments()
        try store.database.write {
            try $0.execute(
                sql: "UPDATE attempt SET score_bp = 10000 WHERE drill_id = 'd-1'; DELETE FROM attempt WHERE drill_id = 'd-2'")
        }
        let problems = try store.verify().problems
        #expect(problems.prefix(2) == [.projection(drillID: "d-1"), .projection(drillID: "d-2")])
        #expect(
            problems.dropFirst(2).allSatisfy { if case .total = $0 { true } else { false } }, "what is added up differs as well")
        #expect(try store.file(RecordFixture.drill("d-2")).sequence == 16, "filing asks the ledger, not the projection")
        try store.rebuildProjections()
        #expect(try store.verify().isSound)
        #expect(try store.assessments() == before)
    }

    @Test func otherKindsOfRecordsJoinTheChain() throws {
        let store = try RecordStore.inMemory()
        let body = CanonicalJSON.object(["id": .string("c-1")])
        let receipt = try store.append(.certificate, at: "2026-11-20T08:00:00Z", body: body)
        let found = try store.records(of: .certificate)
        #expect(found.count == 1 && found[0].receipt == receipt && found[0].body == body)
        #expect(try store.verify().isSound)
    }

    @Test func aBackupIsAWholeLedger() throws {
        let store = try RecordStore(path: path)
        let head = try store.file(RecordFixture.drill())
        let copy = folder("copy.db")
        #expect(try store.backup(to: copy) == LedgerVerification(records: 8, head: head, problems: []))
        #expect(recordsError { try store.backup(to: copy) } == .alreadyExists(path: copy))
        let restored = try RecordStore(path: copy)
        #expect(try restored.drill("d-1") == RecordFixture.drill())
        try restored.file(RecordFixture.drill("d-2"))
        #expect(try restored.verify(anchors: [head.hash]).isSound)
        #expect(try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int == 0o600)
        let nowhere = folder("nowhere/copy.db")
        #expect(recordsError { try store.backup(to: nowhere) } == .missingFolder(path: nowhere))
    }

    @Test func theDebriefKnowsWhatCameBefore() throws {
        let store = try RecordStore(path: path)
        try store.file(RecordFixture.drill("d-1", trainee: "t-1", score: 9000, seconds: 100))
        try store.file(RecordFixture.drill("d-2", trainee: "t-2", score: 8001, seconds: 80))
        try store.file(RecordFixture.drill("d-3", trainee: "t-2", score: 2000, passed: false, seconds: 20))
        try store.file(RecordFixture.drill("d-4", mode: .practice, trainee: "t-2", score: 10_000, seconds: 1))
        try store.file(RecordFixture.drill("d-5", trainee: "t-2", score: 9999, seconds: 50))
        let history = try store.bestAndAverage(scenario: "combine-pilot-pressure", trainee: "t-2", excluding: "d-5")
        #expect(history.attempts == 3 && history.passes == 2)
        #expect(history.averageScoreBP == 8501 && history.averageSeconds == 90)
        #expect(history.bestScoreBP == 9000 && history.bestSeconds == 80)
        #expect(history.previous?.drillID == "d-3")
        let none = try store.bestAndAverage(scenario: "other", trainee: "t-2")
        #expect(none.attempts == 0 && none.averageSeconds == nil && none.previous == nil)
        #expect(
            try store.badges(trainee: "t-2") == [
                EarnedBadge(badge: "Hydraulics level 2", earnedAt: "2026-11-20T08:04:22.000Z", times: 2)
            ])
        #expect(try store.drills(trainee: "t-2").map(\.drillID) == ["d-2", "d-3", "d-4", "d-5"])
    }

    /// What is stored is read again in seven years: a changed line here is a new format, and needs a migration.
    @Test func theStoredFormIsFrozen() throws {
        let store = try RecordStore.inMemory()
        try store.file(RecordFixture.drill())
        let stored = try store.database.read { try String.fetchAll($0, sql: "SELECT kind || ' ' || body FROM record ORDER BY seq") }
        #expect(try goldenText("ledger.golden.txt", is: stored.joined(separator: "\n") + "\n"))
        #expect(try store.head()?.hash == "f3a7d68bb134742018c21eab6ff3cf63e575502039192f79a11d87eb2c274f25")
    }
}
