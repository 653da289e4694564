import Foundation
import Testing

@testable import Tutor

@Suite struct XAPIStatementTests {
    private let make = XAPIStatements(XAPISite(home: "https://training.example.org/"))
    private let hash = String(repeating: "5a", count: 32)

    private func verbs(_ drill: FinishedDrill) -> [XAPIVerb] { make.statements(drill, hash: hash).map(\.verb) }

    @Test func aDrillIsFourStatementsAsInTheGoldenFile() throws {
        let statements = make.statements(RecordFixture.drill(), hash: hash)
        #expect(statements.map(\.verb) == [.initialized, .passed, .completed, .terminated])
        #expect(try goldenText("statements.golden.jsonl", is: statements.map { $0.json.text + "\n" }.joined()))
    }

    @Test func idsDependOnOrganisationRecordAndVerbAlone() {
        let ids = make.statements(RecordFixture.drill(), hash: hash).map(\.id)
        #expect(Set(ids).count == 4)
        #expect(make.statements(RecordFixture.drill(score: 9999), hash: hash).map(\.id) == ids)
        let others = XAPIStatements(XAPISite(home: "https://other.example.org")).statements(RecordFixture.drill(), hash: hash)
        #expect(Set(others.map(\.id)).isDisjoint(with: ids))
    }

    @Test func practiceHasNoResult() {
        #expect(verbs(RecordFixture.drill(mode: .practice)) == [.initialized, .completed, .terminated])
    }

    @Test(arguments: [JournalEntry.EndReason.abandoned, .timeLimit])
    func whatCameToNoDiagnosisFailedAndIsNotCompleted(reason: JournalEntry.EndReason) {
        var drill = RecordFixture.drill(passed: false)
        drill.assessment.endReason = reason
        drill.assessment.claim = nil
        #expect(verbs(drill) == [.initialized, .failed, .terminated])
    }

    @Test func aFailureWithAHighScoreStaysBelowTheMark() {
        var drill = RecordFixture.drill(score: 9200, passed: false)
        drill.assessment.unsafeActs = [.init(action: "open-guard", at: 9, safetyCritical: true)]
        let failed = make.statements(drill, hash: hash)[1]
        #expect(failed.verb == .failed && failed.json["result"]?["success"] == .bool(false))
        #expect(failed.json["result"]?["score"]?["scaled"] == .number("0.7999"))
        #expect(failed.json["result"]?["score"]?["raw"] == .number("9200"))
    }

    @Test func namesGoAlongOnlyWhenToldTo() {
        let drill = RecordFixture.drill(name: "Åsa Öberg", office: "Lund-Nord")
        let plain = make.statements(drill, hash: hash).map(\.json.text).joined()
        #expect(!plain.contains("Åsa") && !plain.contains("Lund-Nord") && !plain.contains("HYPERLINK"))
        let named = XAPIStatements(XAPISite(home: "https://training.example.org", withNames: true)).statements(drill, hash: hash)
        #expect(named.allSatisfy { $0.json["actor"]?["name"] == .string("Åsa Öberg") })
    }

    @Test(arguments: [(0, "PT0S"), (59, "PT59S"), (60, "PT1M"), (3600, "PT1H"), (7843, "PT2H10M43S")])
    func durationsAreWholeSeconds(tick: Int, text: String) {
        var drill = RecordFixture.drill()
        drill.entries[drill.entries.count - 1].tick = tick
        #expect(make.statements(drill, hash: hash).last?.json["result"]?["duration"] == .string(text))
    }

    /// The rules of cmi5 and xAPI that can be said of one attempt, over many.
    @Test func rulesHoldForEveryDrill() throws {
        var generator = DrillGenerator(seed: 11)
        for _ in 0..<1000 {
            let drill = generator.next()
            let statements = make.statements(drill, hash: hash)
            let verbs = statements.map(\.verb)
            #expect(verbs.first == .initialized && verbs.last == .terminated && Set(verbs).count == verbs.count)
            #expect(!(verbs.contains(.passed) && verbs.contains(.failed)))
            #expect((drill.header.mode == .practice) == Set(verbs).isDisjoint(with: [.passed, .failed]))
            #expect(Set(statements.map { $0.json["context"]?["registration"] }).count == 1)
            for statement in statements {
                let object = try #require(
                    JSONSerialization.jsonObject(with: Data(statement.json.text.utf8)) as? [String: Any], "\(statement.json.text)")
                #expect(object["version"] == nil && UUID(uuidString: statement.id) != nil)
                #expect(!statement.json.text.contains("null") && !statement.json.text.contains("{}"))
                let timestamp = try #require(object["timestamp"] as? String)
                #expect(timestamp.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/) != nil)
                let result = object["result"] as? [String: Any]
                let score = result?["score"] as? [String: Any]
                #expect((score != nil) == [.passed, .failed].contains(statement.verb))
                #expect((result?["completion"] != nil) == (statement.verb == .completed))
                guard let scaled = score?["scaled"] as? Double else { continue }
                let extensions = (object["context"] as? [String: Any])?["extensions"] as? [String: Any]
                let mastery = try #require(extensions?["https://w3id.org/xapi/cmi5/context/extensions/masteryscore"] as? Double)
                #expect((0...1).contains(scaled) && (statement.verb == .passed) == (scaled >= mastery))
                if statement.verb == .failed, let mark = drill.scenario.passMarkBP { #expect(mastery == Double(mark) / 10_000) }
            }
        }
    }
}
