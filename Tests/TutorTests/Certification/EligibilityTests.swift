import Scenarios
import Testing

@testable import Tutor

/// Which drill counts for what: a pure function, by tables.
@Suite struct EligibilityTests {
    private static let now = "2026-11-21T08:00:00Z"

    private static func drill(
        _ id: String, _ scenario: String, tags: Set<String> = ["a"], level: Int = 2, mode: DrillMode = .drill,
        endedAt: String = "2026-11-20T08:00:00Z", score: Int = 9000, passed: Bool = true, hints: Int = 0, unsafe: Int = 0,
        usedModel: Bool = false, pool: String? = nil, hadModel: Bool = false,
        scripted: Bool = false
    ) -> ShownDrill {
        ShownDrill(
            id: id, scenario: scenario, title: scenario, tags: tags, level: level, mode: mode, endedAt: endedAt, score: score,
            passed: passed, hints: hints, unsafeActs: unsafe, usedModel: usedModel, pool: pool, hadModel: hadModel,
            wasScripted: scripted, recordHash: id)
    }

    private static func track(
        _ requirements: [Certification.Requirement], _ conditions: Certification.Conditions = .init(), within: Double? = nil,
        rule: Certification.Rule = .all, model: Certification.ModelUse = .allowed, shared: Bool = false
    ) -> Certification {
        Certification(
            id: "t", version: 1, title: "T", requirements: requirements, conditions: conditions, within: within, validFor: 86_400,
            rule: rule, model: model, isShared: shared, location: SourceLocation(file: "t", line: 1, column: 1))
    }

    @Test func differentDrillsAreOfDifferentScenarios() {
        let two = Self.track([.drills(tag: "a", level: 2, count: 2)])
        let same = [Self.drill("1", "x"), Self.drill("2", "x", endedAt: "2026-11-20T09:00:00Z")]
        let once = Eligibility(two, drills: same, now: Self.now)
        #expect(!once.isMet && once.progress == (1, 2))
        #expect(once.parts[0].drills.map(\.id) == ["2"], "the newest stands")
        #expect(once.parts[0].shortfalls == [.repeated: 1])
        let twice = Eligibility(two, drills: same + [Self.drill("3", "y")], now: Self.now)
        #expect(twice.isMet && twice.evidence.map(\.id) == ["3", "2"])
    }

    @Test func practiceNeverCounts() {
        let one = Self.track([.drills(tag: "a", level: 1, count: 1)])
        #expect(!Eligibility(one, drills: [Self.drill("1", "x", mode: .practice)], now: Self.now).isMet)
        #expect(!Eligibility(one, drills: [Self.drill("1", "x", passed: false)], now: Self.now).isMet)
        #expect(Eligibility(one, drills: [Self.drill("1", "x", mode: .exam)], now: Self.now).isMet, "an exam counts for a drill")
    }

    private static let poor: [(Eligibility.Shortfall, ShownDrill)] = [
        (.score, drill("1", "x", score: 8499)), (.hints, drill("1", "x", hints: 2)), (.unsafeActs, drill("1", "x", unsafe: 1)),
        (.tooOld, drill("1", "x", endedAt: "2025-11-20T08:00:00Z")), (.model, drill("1", "x", usedModel: true)),
        (.model, drill("1", "x", mode: .exam, pool: "p", hadModel: true)),
    ]

    @Test func whatIsNotGoodEnoughSaysWhy() {
        let track = Self.track(
            [.drills(tag: "a", level: 1, count: 1)], .init(score: 8500, hints: 1, isSafe: true), within: 365 * 86_400,
            model: .refused)
        for (reason, drill) in Self.poor {
            let asked = Eligibility(track, drills: [drill], now: Self.now)
            #expect(!asked.isMet && asked.parts[0].shortfalls == [reason: 1])
        }
        #expect(Eligibility(track, drills: [Self.drill("1", "x", score: 8500, hints: 1)], now: Self.now).isMet)
    }

    @Test func anExamOfAPoolNeedsItsSeal() {
        let track = Self.track([.exams(pool: "p", passes: 1)])
        for (drill, reasons) in [
            (Self.drill("1", "x", mode: .exam), [Eligibility.Shortfall.noSeal: 1]),
            (Self.drill("1", "x", mode: .exam, pool: "q"), [:]),
            (Self.drill("1", "x", mode: .exam, pool: "p", scripted: true), [.scripted: 1]),
            (Self.drill("1", "x", mode: .exam, pool: ""), [:]), (Self.drill("1", "x"), [:]),
        ] {
            let asked = Eligibility(track, drills: [drill], now: Self.now)
            #expect(!asked.isMet && asked.parts[0].shortfalls == reasons)
        }
        #expect(Eligibility(track, drills: [Self.drill("1", "x", mode: .exam, pool: "p")], now: Self.now).isMet)
    }

    @Test func whereExamsAreAskedForDrillsDoNotCount() {
        let track = Self.track([.scenario("x")], .init(run: .exam))
        #expect(Eligibility(track, drills: [Self.drill("1", "x")], now: Self.now).parts[0].shortfalls == [.notAnExam: 1])
        #expect(Eligibility(track, drills: [Self.drill("1", "x", mode: .exam)], now: Self.now).parts[0].shortfalls == [.noSeal: 1])
        #expect(Eligibility(track, drills: [Self.drill("1", "x", mode: .exam, pool: "")], now: Self.now).isMet)
    }

    @Test func aDrillCountsOnceAndIsPutWhereItIsNeeded() {
        // Taking x and y for `a` would leave nothing for `b`: only z, which is no `b`.
        let drills = [
            Self.drill("1", "x", tags: ["a", "b"]), Self.drill("2", "y", tags: ["a"]), Self.drill("3", "z", tags: ["a"]),
        ]
        let requirements: [Certification.Requirement] = [
            .drills(tag: "a", level: 1, count: 2), .drills(tag: "b", level: 1, count: 1),
        ]
        let asked = Eligibility(Self.track(requirements), drills: drills, now: Self.now)
        #expect(asked.isMet && asked.parts[1].drills.map(\.id) == ["1"] && asked.evidence.count == 3)
        let short = Eligibility(Self.track(requirements), drills: Array(drills.prefix(2)), now: Self.now)
        #expect(!short.isMet && short.progress == (2, 3))
        let shared = Eligibility(Self.track(requirements, shared: true), drills: Array(drills.prefix(2)), now: Self.now)
        #expect(shared.isMet && shared.evidence.count == 2)
    }

    /// Against trying every way of giving drills to requirements.
    @Test(arguments: 0..<200)
    func noBetterAssignmentExists(seed: Int) {
        func draw(_ n: Int, _ below: Int) -> Int { SplitMix.draw(below: below, seed: UInt64(seed), number: n) }
        let tags = ["a", "b", "c"]
        let drills = (0..<6).map { n in
            Self.drill("\(n)", "s\(n)", tags: Set(tags.enumerated().filter { draw(n * 3 + $0.offset, 2) == 1 }.map(\.element)))
        }
        let needed = tags.indices.map { 1 + draw(100 + $0, 3) }
        let track = Self.track(zip(tags, needed).map { .drills(tag: $0, level: 1, count: $1) })
        func best(_ rest: ArraySlice<ShownDrill>, _ room: [Int]) -> Int {
            guard let drill = rest.first else { return 0 }
            var found = best(rest.dropFirst(), room)
            for (index, tag) in tags.enumerated() where drill.tags.contains(tag) && room[index] > 0 {
                var less = room
                less[index] -= 1
                found = max(found, 1 + best(rest.dropFirst(), less))
            }
            return found
        }
        #expect(Eligibility(track, drills: drills, now: Self.now).progress.done == best(drills[...], needed))
    }

    @Test func anyTakesTheOneThatIsMet() {
        let track = Self.track([.scenario("x"), .drills(tag: "a", level: 1, count: 2)], rule: .any)
        let drills = [Self.drill("1", "y"), Self.drill("2", "z")]
        let asked = Eligibility(track, drills: drills, now: Self.now)
        #expect(asked.isMet && asked.evidence.map(\.id) == ["1", "2"])
        #expect(!Eligibility(track, drills: [drills[0]], now: Self.now).isMet)
    }

    @Test func theShippedTracksCanBeMet() throws {
        for track in Talk.library.certifications {
            let all = Talk.library.scenarioList.map { summary in
                let pool = Talk.library.pools.first { $0.scenarios.contains(summary.id) }?.id
                return Self.drill(
                    summary.id, summary.id, tags: Set(summary.tags), level: summary.level, mode: pool == nil ? .drill : .exam,
                    pool: pool)
            }
            #expect(Eligibility(track, drills: all, now: Self.now).isMet, "\(track.id)")
            #expect(!Eligibility(track, drills: [], now: Self.now).isMet)
        }
    }
}
