import Foundation
import GRDB
import Testing

@testable import Tutor

/// What people set in the place of what the grader said.
@Suite struct RulingTests {
    let folder: TemporaryFolder
    let store: RecordStore
    let ada = Authority(id: "i-ada", role: .instructor)
    let bo = Authority(id: "i-bo", role: .administrator)
    let trainee = Authority(id: "t-7", role: .trainee)
    let at = "2026-11-21T09:00:00.000Z"

    init() throws {
        folder = try TemporaryFolder()
        store = try RecordStore(path: folder("records.db"))
        try store.file(RecordFixture.drill(score: 7200, passed: false))
    }

    private func change(_ score: Int? = nil, _ passed: Bool? = nil, reason: String = "The gauge was frozen.") -> GradeOverride {
        GradeOverride(scoreBP: score, passed: passed, reasonCode: .technicalFault, reason: reason)
    }

    private func refusal(_ body: () throws -> Void) -> RulingRefusal? {
        if case .ruling(let refusal)? = recordsError(body) { refusal } else { nil }
    }

    @Test func anOverrideCountsAndTheOriginalStays() throws {
        let before = try #require(try store.assessment(drill: "d-1"))
        #expect(before.overrideSequence == nil && before.appeal == nil && before.originalScoreBP == 7200)
        let first = try store.overrule(drill: "d-1", with: change(8100, true), by: ada, approvedBy: bo, at: at)
        let row = try #require(try store.assessment(drill: "d-1"))
        #expect(row.scoreBP == 8100 && row.passed && row[.score] == "81")
        #expect(row.originalScoreBP == 7200 && !row.originalPassed && row.overrideSequence == first.sequence)
        #expect(row[.recordHash] == before[.recordHash], "the assessment that it is about is the same")
        // What the second leaves out stays as it counts by then.
        let second = try store.overrule(drill: "d-1", with: change(nil, false), by: bo, approvedBy: ada, at: at)
        let again = try #require(try store.assessment(drill: "d-1"))
        #expect(again.scoreBP == 8100 && !again.passed && again.overrideSequence == second.sequence)
        #expect(try store.drill("d-1").assessment.scoreBP == 7200)
        let body = try #require(try store.records(of: .override).first?.body)
        #expect(body["was"]?.text == #"{"passed":false,"scoreBP":7200}"#)
        #expect(body.text(at: "recordHash") == before[.recordHash] && body.text(at: "reasonCode") == "technical_fault")
        #expect(body.text(at: "by") == "i-ada" && body.text(at: "approvedBy") == "i-bo")
        #expect(try store.verify().isSound)
    }

    @Test func anotherGradeBringsItsRubric() throws {
        var again = RecordFixture.assessment(score: 9100, passed: true, badge: "Gold")
        again.rubricID = "hydraulics"
        again.rubricVersion = 7
        try store.overrule(
            drill: "d-1", with: GradeOverride(assessment: again, reasonCode: .regrade, reason: "New rubric."), by: ada,
            approvedBy: bo,
            at: at)
        var row = try #require(try store.assessment(drill: "d-1"))
        #expect(row.scoreBP == 9100 && row.passed && row[.rubricID] == "hydraulics" && row[.rubricVersion] == "7")
        #expect(row[.badge] == "Gold" && row[.correct] == "1")
        #expect(try store.badges(trainee: "t-7").map(\.badge) == ["Gold"])
        // A later word on the pass leaves the rest of it standing.
        try store.overrule(drill: "d-1", with: change(nil, false), by: ada, approvedBy: bo, at: at)
        row = try #require(try store.assessment(drill: "d-1"))
        #expect(row.scoreBP == 9100 && !row.passed && row[.rubricID] == "hydraulics")
        #expect(try store.badges(trainee: "t-7").isEmpty)
        #expect(try store.verify().isSound)
    }

    @Test func aPassBringsTheBadgeThatGoesWithIt() throws {
        var pass = change(nil, true)
        pass.badge = "Hydraulics level 2"
        try store.overrule(drill: "d-1", with: pass, by: ada, approvedBy: bo, at: at)
        #expect(try store.badges(trainee: "t-7").map(\.badge) == ["Hydraulics level 2"])
        #expect(try ProgressReport(trainee: "t-7", from: store).lines.map(\.passes) == [1])
    }

    @Test func anOverrideTakesTwoWhoAreNotTheTrainee() throws {
        let own = Authority(id: "t-7", role: .instructor)
        let auditor = Authority(id: "a-1", role: .auditor)
        #expect(
            refusal { try store.overrule(drill: "d-1", with: change(8000), by: ada, approvedBy: ada, at: at) } == .approvesOneself)
        #expect(refusal { try store.overrule(drill: "d-1", with: change(8000), by: own, approvedBy: bo, at: at) } == .ownDrill)
        #expect(refusal { try store.overrule(drill: "d-1", with: change(8000), by: ada, approvedBy: own, at: at) } == .ownDrill)
        #expect(
            refusal { try store.overrule(drill: "d-1", with: change(8000), by: ada, approvedBy: auditor, at: at) }
                == .notAnInstructor(id: "a-1"))
        #expect(
            refusal { try store.overrule(drill: "d-1", with: change(8000, reason: " \n"), by: ada, approvedBy: bo, at: at) }
                == .reason)
        #expect(
            refusal { try store.overrule(drill: "d-1", with: change(7200), by: ada, approvedBy: bo, at: at) } == .changesNothing)
        #expect(
            refusal { try store.overrule(drill: "d-1", with: change(10_001), by: ada, approvedBy: bo, at: at) } == .score(10_001))
        #expect(
            recordsError { try store.overrule(drill: "d-2", with: change(8000), by: ada, approvedBy: bo, at: at) }
                == .noSuchDrill(drillID: "d-2"))
        #expect(try store.records(of: .override).isEmpty)
    }

    @Test func anAppealIsDecidedBySomebodyElse() throws {
        #expect(refusal { try store.appeal(drill: "d-1", by: ada, reason: "x", at: at) } == .notTheTrainee)
        #expect(refusal { try store.appeal(drill: "d-1", by: trainee, reason: "", at: at) } == .reason)
        let appeal = try store.appeal(drill: "d-1", by: trainee, reason: "It was the seal.", at: at).sequence
        #expect(try store.assessment(drill: "d-1")?.appeal == .open)
        #expect(refusal { try store.appeal(drill: "d-1", by: trainee, reason: "x", at: at) } == .appealOpen(sequence: appeal))
        let override = try store.overrule(drill: "d-1", with: change(8100, true), by: ada, approvedBy: bo, at: at).sequence
        let remedy = Appeal.Remedy.override(override)
        #expect(try store.override(of: "d-1", after: appeal) == override)
        #expect(refusal { try store.decide(appeal: appeal, remedy: remedy, by: ada, reason: "x", at: at) } == .madeTheOverride)
        #expect(
            refusal { try store.decide(appeal: appeal, remedy: remedy, by: trainee, reason: "x", at: at) }
                == .notAnInstructor(id: "t-7"))
        #expect(
            refusal {
                try store.decide(appeal: appeal, remedy: remedy, by: Authority(id: "t-7", role: .instructor), reason: "x", at: at)
            } == .ownDrill)
        #expect(
            refusal { try store.decide(appeal: appeal, remedy: .override(appeal), by: bo, reason: "x", at: at) }
                == .overrideDoesNotFollow(sequence: appeal))
        #expect(refusal { try store.decide(appeal: 1, remedy: nil, by: bo, reason: "x", at: at) } == .noSuchAppeal(sequence: 1))
        try store.decide(appeal: appeal, remedy: remedy, by: bo, reason: "The log shows it.", at: at)
        #expect(
            refusal { try store.decide(appeal: appeal, remedy: nil, by: bo, reason: "x", at: at) }
                == .appealDecided(sequence: appeal))
        let decided = try #require(try store.appeals().first)
        #expect(decided.state == .upheld && decided.decision?.remedy == remedy && decided.decision?.by == "i-bo")
        #expect(try store.assessment(drill: "d-1")?.appeal == .upheld)
        // Once it is decided the trainee may ask again.
        let second = try store.appeal(drill: "d-1", by: trainee, reason: "Still too low.", at: at).sequence
        #expect(try store.assessment(drill: "d-1")?.appeal == .open)
        try store.decide(appeal: second, remedy: nil, by: bo, reason: "No.", at: at)
        #expect(try store.assessment(drill: "d-1")?.appeal == .dismissed)
        #expect(try store.appeals(trainee: "t-8").isEmpty)
        #expect(try store.verify().isSound)
    }

    @Test func theSameStandsAfterRebuilding() throws {
        let appeal = try store.appeal(drill: "d-1", by: trainee, reason: "It was the seal.", at: at).sequence
        try store.decide(appeal: appeal, remedy: .resit, by: bo, reason: "The server stopped.", at: at)
        try store.overrule(drill: "d-1", with: change(8100, true), by: ada, approvedBy: bo, at: at)
        let before = try store.assessments(in: .everything)
        try store.rebuildProjections()
        #expect(try store.assessments(in: .everything) == before)
        #expect(try store.verify().isSound)
    }
}
