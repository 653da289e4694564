import Foundation
import Scenarios
import Testing

@testable import Tutor

/// What authors learn from the records: real drills in a real ledger, with stalls, hints, wrong claims and nonsense that are known.
@Suite struct DrillReportTests {
    private let talk: Talk
    private let drill = "harvester-pilot-pressure"

    init() throws { talk = try Talk() }

    private var store: RecordStore { talk.conversation.archive.store }

    /// Runs a drill from lines `@SECONDS text`.
    private func run(_ lines: [(Int, String)], until end: Int? = nil) {
        _ = talk.conversation.start(scenario: drill)
        for (second, text) in lines {
            talk.wait(until: second)
            talk.say(text)
        }
        if let end { talk.wait(until: end) }
    }

    private func report() throws -> DrillReport { try DrillReport(library: Talk.library, from: store) }

    /// Three minutes of silence between the oil level and the pump; right without a hint.
    private func runStalled() {
        run([
            (60, "show me the oil level"), (240, "check the hydraulic pump"),
            (310, "it's the pump shaft seal, worn, replace the seal"),
            (311, "yes"),
        ])
    }

    /// Nonsense, a hint, and then right.
    private func runHinted() {
        run([
            (50, "show me the oil level"), (60, "Frobnicate  the wotsit!"), (70, "frobnicate the wotsit"), (80, "/hint"),
            (81, "yes"), (90, "check the hydraulic pump"), (160, "it's the pump shaft seal, worn, replace the seal"), (161, "yes"),
        ])
    }

    /// Two hints, nothing looked at, and the wrong thing claimed.
    private func runWrong() {
        run([
            (45, "/hint"), (46, "yes"), (60, "/hint"), (61, "yes"), (70, "it's the relief valve stuck open"), (71, "yes"),
        ])
    }

    @Test func nothingOnRecordIsAnEmptyReport() throws {
        let report = try report()
        #expect(report.lines.isEmpty)
        #expect(Talk.text(Words.drills(report, library: Talk.library)).hasPrefix("No drill or exam is on record yet."))
    }

    @Test func countsAndMediansAreThoseOfTheLedger() throws {
        runStalled()
        runHinted()
        runWrong()
        let line = try #require(try report().lines.first)
        let rows = try store.assessments()
        #expect(rows.count == 3)
        #expect(line.scenarioID == drill && line.attempts == 3 && line.versions == [1])
        #expect(line.passed == rows.count { $0.passed } && line.right == 2)
        #expect(line.medianSeconds == 161 && line.targetSeconds == 300)
        #expect(line.medianScoreBP == rows.map(\.scoreBP).sorted()[1])
        #expect(line.parSeconds == rows.compactMap { $0[.parSeconds].flatMap { Int($0) } }.sorted()[1])
        #expect(line.notReplayed == 0 && line.withoutDiagnosis == 0)
    }

    @Test func theLongestSilenceIsFoundWithWhatStoodAroundIt() throws {
        runStalled()
        let line = try #require(try report().lines.first)
        #expect(line.stalls.count == 1)
        let stall = try #require(line.stalls.first)
        #expect(stall.after == .look(.tag("oil_level")) && stall.before == .look(.inspection("hydraulic_pump")))
        #expect(stall.medianSeconds == 180 && stall.longestSeconds == 180 && stall.attempts == 1)
    }

    @Test func anInspectionIsNoSilenceAndTimeThatRunsOutIsOne() throws {
        run([(60, "check the hydraulic pump")], until: 5000)
        let line = try #require(try report().lines.first)
        let stall = try #require(line.stalls.first)
        #expect(stall.after == .look(.inspection("hydraulic_pump")) && stall.before == .end(.timeLimit))
        let takes = try #require(Talk.library.asset("harvester-hydraulics")?.component("hydraulic_pump")?.inspectionSeconds)
        let limit = try #require(Talk.library.scenario(drill)?.limitSeconds)
        #expect(stall.longestSeconds == limit - 60 - takes)
        #expect(line.withoutDiagnosis == 1 && line.medianSeconds == nil)
    }

    @Test func hintsAreHeldAgainstTheClaimAfterThem() throws {
        runStalled()
        runHinted()
        runWrong()
        let hints = try #require(try report().lines.first).hints
        #expect(hints.map(\.number) == [0, 1, 2])
        #expect(hints.map(\.taken) == [1, 2, 1])
        #expect(hints.map(\.thenRight) == [1, 1, 0])
        #expect(hints.map(\.thenNotRight) == [0, 0, 1])
    }

    @Test func aWrongDiagnosisIsCountedAndHeldAgainstTheLookAlikes() throws {
        runStalled()
        runWrong()
        runWrong()
        run([(60, "it's the suction line, it draws air"), (61, "yes")])
        let wrong = try #require(try report().lines.first).wrongDiagnoses
        #expect(wrong.map(\.claimed) == ["relief-valve-stuck-open", "suction-air-leak"])
        #expect(wrong.map(\.count) == [2, 1] && wrong.map(\.shareBP) == [5000, 2500])
        #expect(wrong.map(\.isLookAlike) == [false, true])
        #expect(wrong.allSatisfy { !$0.componentRight })
    }

    @Test func whatWasNotUnderstoodIsGatheredByItsWordsAndWithoutNames() throws {
        runHinted()
        run([(50, "Sam frobnicates"), (60, "frobnicate the wotsit?"), (70, "show me the oil level")], until: 5000)
        let unclear = try #require(try report().lines.first).unclear
        #expect(unclear.map(\.text) == ["frobnicate the wotsit", "... frobnicates"])
        #expect(unclear.map(\.count) == [3, 1])
        #expect(unclear[0].why == .notUnderstood)
        #expect(unclear[1].next == .look(.tag("oil_level")))
        let all = String(decoding: try JSONEncoder().encode(try report()), as: UTF8.self)
        #expect(!all.lowercased().contains("sam"))
    }

    @Test func whatNobodyLookedAtStandsFirst() throws {
        runStalled()
        runWrong()
        let line = try #require(try report().lines.first)
        let scenario = try #require(Talk.library.scenario(drill))
        #expect(Set(line.evidence.map(\.look)) == Set(scenario.evidence.map(\.look.subject)))
        #expect(line.evidence.allSatisfy { $0.attempts == 2 })
        #expect(line.evidence.first?.looked == 0)
        #expect(line.evidence.filter { $0.looked == 1 }.map(\.look) == ["inspect hydraulic_pump", "oil_level"])
        // Without a look, a right answer is a guess.
        run([(60, "it's the pump shaft seal, worn, replace the seal"), (61, "yes")])
        #expect(try #require(try report().lines.first).guesses == 1)
    }

    @Test func unsafeActsAreCounted() throws {
        run([(60, "replace the pump shaft seal"), (61, "yes"), (2000, "it's the pump shaft seal"), (2001, "yes")])
        let acts = try #require(try report().lines.first).unsafeActs
        #expect(acts.map(\.action) == ["replace-pump-seal"] && acts[0].count == 1 && acts[0].safetyCritical)
    }

    @Test func journalsOnOtherFilesAreCountedAndNotGuessedAt() throws {
        runStalled()
        runHinted()
        let report = try DrillReport(library: Self.libraryWithAnotherFile(of: drill), from: store)
        let line = try #require(report.lines.first)
        #expect(line.attempts == 2 && line.notReplayed == 2)
        #expect(line.stalls.isEmpty && line.unclear.isEmpty && line.hints.count == 2)
        let empty = try #require(try DrillReport(library: Library(), from: store).lines.first)
        #expect(empty.notReplayed == 2 && empty.wrongDiagnoses.allSatisfy { $0.isLookAlike == nil })
    }

    @Test func aDrillIsPickedAndPracticeLeftOut() throws {
        runStalled()
        #expect(try DrillReport(scenario: drill, library: Talk.library, from: store).lines.map(\.scenarioID) == [drill])
        #expect(try DrillReport(scenario: "turbine-gearbox-hot", library: Talk.library, from: store).lines.isEmpty)
        #expect(try DrillReport(in: ReportScope(modes: [.exam]), library: Talk.library, from: store).lines.isEmpty)
        #expect(try DrillReport(in: ReportScope(office: "Lyon"), library: Talk.library, from: store).lines.count == 1)
    }

    @Test func everyPartHasItsTable() throws {
        runStalled()
        runHinted()
        runWrong()
        let line = try #require(try report().lines.first)
        let words = Words(library: Talk.library, asset: Talk.library.asset("harvester-hydraulics"))
        let text = Talk.text(words.drill(line))
        for part in [
            "Where people stall", "Hints", "Wrong diagnoses", "Words that led to a question back", "Who looked at",
            "###..... 1 of 3 | Main relief valve stuck open", "2 | \"frobnicate the wotsit\" | not understood | hint 1",
        ] { #expect(text.contains(part), "\(part) in \(text)") }
        #expect(Talk.text(Words.drills(try report(), library: Talk.library)).contains("\(drill) | 3 | "))
    }

    /// A drill of the shipped library, with one line more in its file.
    private static func libraryWithAnotherFile(of drill: String) -> Library {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "scenario-library")
        let names = ["assets/harvester-hydraulics.yaml", "rubrics/standard.yaml", "scenarios/\(drill).yaml"]
        return Library(
            files: names.compactMap { name in
                (try? Data(contentsOf: root.appending(path: name))).map {
                    LibraryFile(path: name, bytes: Array($0) + (name.contains("scenarios/") ? Array("# changed\n".utf8) : []))
                }
            })
    }
}
