import Foundation
import Scenarios
import Testing

@testable import Tutor

/// An exam is on record before it shows anything, and what is filed is what was sealed.
@Suite struct ExamSealTests {
    /// A conversation in exam mode, with seeds from a list and real files.
    private final class Sitting {
        let site: CertificationFixture
        private(set) var conversation: Conversation
        private let seeds: Seeds

        final class Seeds: @unchecked Sendable {
            private let lock = NSLock()
            private var next: UInt64 = 40
            func draw() -> UInt64 {
                lock.withLock {
                    next += 1
                    return next
                }
            }
        }

        init(
            site: CertificationFixture, mode: DrillMode = .exam, seed: UInt64? = nil, issues: Bool = false, scripted: Bool = false
        ) throws {
            self.site = site
            seeds = Seeds()
            conversation = try Self.make(site, mode, seed, seeds, issues, scripted)
        }

        private static func make(
            _ site: CertificationFixture, _ mode: DrillMode, _ seed: UInt64?, _ seeds: Seeds, _ issues: Bool, _ scripted: Bool
        ) throws -> Conversation {
            let clock = site.clock
            var environment = ConversationEnvironment(
                now: { clock.now }, makeID: { "d-\(clock.next())" }, makeSeed: { seeds.draw() }, program: "test",
                certificates: issues ? site.issuer : nil)
            environment.isScripted = scripted
            return Conversation(
                library: CertificationFixture.library, archive: DrillArchive(store: site.store, journals: site.folder("drills")),
                trainee: Trainee(id: "sam", name: "Sam", office: ""), mode: mode, seed: seed, environment: environment)
        }

        func restart(scripted: Bool = false) throws {
            conversation.archive.release()
            conversation = try Self.make(site, .exam, nil, seeds, false, scripted)
        }

        /// Plays the reference solution of the running drill.
        func solve() -> String {
            let lines = conversation.drill?.scenario.reference ?? []
            var said = ""
            // `@45 words`.
            for line in lines {
                let parts = line.split(separator: " ", maxSplits: 1)
                _ = conversation.advance(to: Int(Double(parts[0].dropFirst())! / Tick.seconds))
                said = Talk.words(conversation.say(String(parts[1])))
            }
            return said
        }
    }

    @Test func theSealComesBeforeTheFirstScreen() throws {
        let site = try CertificationFixture()
        let sitting = try Sitting(site: site)
        let (outcome, _) = sitting.conversation.start(scenario: "exam-level-2")
        let row = try #require(try site.store.records(of: .seal).first)
        let seal = try #require(ExamSeal(row))
        let pool = try #require(CertificationFixture.library.pool("exam-level-2"))
        #expect(outcome == .started(scenario: pool.draw(seed: 41)!))
        #expect(seal.pool == "exam-level-2" && seal.scenarios == pool.scenarios && seal.trainee == "sam" && !seal.hadModel)
        #expect(seal.commitment == ExamSeal.commitment(seed: 41, drillID: seal.drillID, salt: "42-43"))
        #expect(!row.body.text.contains("41"), "the seed is not told")
        let header = try #require(sitting.conversation.drill?.header)
        #expect(header.exam?.seal == row.receipt.hash && header.seed == 41 && seal.fits(header))
        #expect(try ExamLog(from: site.store).exams.map(\.state) == [.unfinished])
    }

    @Test func anExamThatCannotBeSealedDoesNotBegin() throws {
        let site = try CertificationFixture()
        let sitting = try Sitting(site: site)
        try site.store.close()
        let (_, items) = sitting.conversation.start(scenario: "exam-level-2")
        #expect(sitting.conversation.drill == nil && Talk.words(items).contains("not started"))
    }

    @Test func nobodyChoosesTheSeed() throws {
        let site = try CertificationFixture()
        let fixed = try Sitting(site: site, seed: 7)
        #expect(fixed.conversation.start(scenario: "exam-level-2").0 == .refused(command: .startScenario, reason: .seedInExam))
        let asked = try Sitting(site: site)
        #expect(
            asked.conversation.start(scenario: "exam-level-2", seed: 7).0 == .refused(command: .startScenario, reason: .seedInExam))
        #expect(Talk.words(asked.conversation.say("/start exam-level-2 seed=7")).contains("draws its own seed"))
        #expect(try site.store.records(of: .seal).isEmpty)
    }

    @Test func aResumedExamKeepsItsSeal() throws {
        let site = try CertificationFixture()
        let sitting = try Sitting(site: site)
        _ = sitting.conversation.start(scenario: "exam-level-2")
        let begun = try #require(sitting.conversation.drill?.header)
        _ = sitting.conversation.advance(to: 20)
        try sitting.restart()
        _ = sitting.conversation.open()
        _ = sitting.conversation.say("resume")
        #expect(sitting.conversation.drill?.header.exam == begun.exam && sitting.conversation.drill?.header.seed == begun.seed)
        #expect(try site.store.records(of: .seal).count == 1)
        _ = sitting.solve()
        let log = try ExamLog(from: site.store)
        #expect(log.exams.map(\.state) == [.holds] && log.unsealed.isEmpty)
    }

    @Test func aScriptDoesNotSitAnExam() throws {
        let site = try CertificationFixture()
        let sitting = try Sitting(site: site, scripted: true)
        _ = sitting.conversation.start(scenario: "exam-level-2")
        _ = sitting.solve()
        let eligibility = try site.issuer.eligibility(CertificationFixture.library.certification("exam")!, of: "sam")
        #expect(!eligibility.isMet && eligibility.parts[0].shortfalls == [.scripted: 1])
        // Nor does it go on with one that a person has begun.
        let person = try Sitting(site: site)
        _ = person.conversation.start(scenario: "exam-level-2")
        try person.restart(scripted: true)
        _ = person.conversation.open()
        #expect(Talk.words(person.conversation.say("resume")).contains("begun in the chat"))
        #expect(person.conversation.drill == nil)
        try person.restart()
        _ = person.conversation.open()
        _ = person.conversation.say("resume")
        #expect(person.conversation.drill != nil)
    }

    @Test func aPassedExamCountsAndTheTraineeIsTold() throws {
        let site = try CertificationFixture()
        let sitting = try Sitting(site: site)
        _ = sitting.conversation.start(scenario: "exam-level-2")
        let said = sitting.solve()
        #expect(said.contains("You have met everything that One Exam asks for"), "\(said.suffix(400))")
        #expect(Talk.words(sitting.conversation.farewell()).contains("One Exam"))
        #expect(try site.issuer.eligibility(CertificationFixture.library.certification("exam")!, of: "sam").isMet)
        let shown = Talk.words(sitting.conversation.say("/certificates"))
        #expect(shown.contains("One Exam  [####################]  1 of 1, all met"))
        #expect(shown.contains("Two Drills  ["))
    }

    @Test func theProgramIssuesWhereNobodyDecides() throws {
        let site = try CertificationFixture()
        let sitting = try Sitting(site: site, mode: .drill, seed: 7, issues: true)
        _ = sitting.conversation.start(scenario: "harvester-pilot-pressure")
        #expect(sitting.solve().contains("Certificate issued: By Itself, valid until 2027-11-21"))
        let certificate = try #require(try CertificateBook(from: site.store).of("sam").first)
        #expect(certificate.decision == .automatic && certificate.decidedBy == "tutor-tui" && certificate.track == "self")
        #expect(Talk.words(sitting.conversation.say("/certificates")).contains("By Itself | in force | 2027-11-21"))
        // The next one of the same drill finds it in force.
        _ = sitting.conversation.start(scenario: "harvester-pilot-pressure")
        #expect(!sitting.solve().contains("Certificate issued"))
        #expect(try CertificateBook(from: site.store).of("sam").count == 1)
    }

    @Test func whatIsNotAsSealedCountsForNothing() throws {
        let pool = try #require(CertificationFixture.library.pool("exam-level-2"))
        let seed: UInt64 = 12
        let drawn = pool.draw(seed: seed)!
        let other = pool.scenarios.first { $0 != drawn }!
        // What was sealed, and what was filed.
        let cases: [(name: String, seed: UInt64, scenario: String, trainee: String, salt: String, holds: Bool)] = [
            ("as it was", 12, drawn, "sam", "s", true), ("another seed", 13, pool.draw(seed: 13)!, "sam", "s", false),
            ("another drill", 12, other, "sam", "s", false), ("another person", 12, drawn, "kim", "s", false),
            ("another salt", 12, drawn, "sam", "t", false),
        ]
        for test in cases {
            let site = try CertificationFixture()
            let seal = ExamSeal(
                drillID: "d-1", trainee: "sam", pool: pool.id, scenarios: pool.scenarios,
                commitment: ExamSeal.commitment(seed: seed, drillID: "d-1", salt: "s"), hadModel: false, program: "test")
            let receipt = try site.store.append(
                .seal, at: site.clock.now, by: Authority(id: "sam", role: .trainee), reason: "", facts: seal.facts)
            var drill = RecordFixture.drill("d-1", scenario: test.scenario, mode: .exam, trainee: test.trainee, seed: test.seed)
            drill.header.exam = .init(pool: pool.id, salt: test.salt, seal: receipt.hash, model: nil)
            try site.store.file(drill)
            #expect(try ExamLog(from: site.store).exams.map(\.state) == [test.holds ? .holds : .broken], "\(test.name)")
            #expect(try ExamLog.notes(of: site.store) == (test.holds ? [] : [.examsBroken(drills: ["d-1"])]), "\(test.name)")
            let counted = try CertificateIssuer.shown(test.trainee, in: site.store).map(\.pool)
            #expect(counted == [test.holds ? pool.id : nil], "\(test.name)")
        }
    }

    @Test func anExamWithoutASealIsNamed() throws {
        let site = try CertificationFixture()
        try site.pass("d-1", scenario: "harvester-pilot-pressure", mode: .exam)
        let log = try ExamLog(from: site.store)
        #expect(log.exams.isEmpty && log.unsealed == ["d-1"])
        #expect(try CertificateIssuer.shown("sam", in: site.store).map(\.pool) == [nil])
    }

    @Test func inAnExamNoCommandHelps() {
        for name in [
            CommandName.requestHint, .explain, .setSpeed, .pause, .resume, .injectFault, .clearFault, .setMode, .listScenarios,
        ] {
            #expect(!CommandCatalogue.allows(name, in: .exam), "\(name)")
        }
    }
}
