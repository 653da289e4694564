import Scenarios

@testable import Tutor

/// Finished drills as a grader could have left them, of every shape, from a seed.
struct DrillGenerator {
    private let seed: UInt64
    private var draws = 0
    private var number = 0

    init(seed: UInt64) { self.seed = seed }

    private mutating func pick(_ count: Int) -> Int {
        draws += 1
        return SplitMix.draw(below: count, seed: seed, number: draws)
    }
    private mutating func pick<Value>(_ values: [Value]) -> Value { values[pick(values.count)] }
    private mutating func chance(_ percent: Int) -> Bool { pick(100) < percent }

    private static let words = [
        "pump seal", "närm 日本 👩‍🔧", "=SUM(A1)", "\u{1B}[31mred", "\"quoted\" \\ back", "e\u{301}", "", "bearing; hot, very",
        "\u{202E}rtl",
    ]
    private static let tags = ["hydraulic", "bearing", "sensor", "power take-off", "hy/dra?u#lic", "日本"]

    /// The next one; ids and times never repeat.
    mutating func next() -> FinishedDrill {
        number += 1
        let mode = pick([DrillMode.drill, .drill, .exam, .practice])
        let reason = pick([JournalEntry.EndReason.diagnosed, .diagnosed, .diagnosed, .abandoned, .timeLimit])
        let length = pick(3) == 0 ? pick(10) : pick(8000)
        let ending = CivilTime.seconds(year: 2026, month: 1, day: 1)! + Double(number * 977) + Double(pick(1000)) / 1000
        let componentCorrect = reason == .diagnosed && chance(60)
        let score = pick(10_001)
        let unsafe = (0..<(chance(20) ? 1 + pick(3) : 0)).map { index in
            Assessment.UnsafeAct(action: "open-guard", at: index, safetyCritical: chance(50))
        }
        let passed = componentCorrect && score >= 8000 && !unsafe.contains(where: \.safetyCritical)
        let claim: Claim? =
            reason == .diagnosed
            ? Claim(
                verdict: pick([.fault, .instrument, .healthy]), component: chance(80) ? pick(["pump", "valve 3", "日本"]) : nil,
                fault: chance(60) ? pick(["pump-seal-leak", "wear"]) : nil,
                also: chance(10) ? .init(component: "filter", fault: chance(50) ? "blocked" : nil) : nil,
                action: chance(50) ? "replace" : nil, confidence: pick([nil, 50, 72.5, 99.9, 0.1 + 0.2]), quote: pick(Self.words))
            : nil
        let assessment = Assessment(
            scenarioID: "s-\(pick(40))", scenarioVersion: 1 + pick(3), rubricID: pick(["standard", "long"]), rubricVersion: 1,
            graderVersion: 1 + pick(4), claim: claim, endReason: reason, correct: componentCorrect && chance(70),
            componentCorrect: componentCorrect, passed: passed, scoreBP: score,
            criteria: Assessment.Criterion.Name.allCases.filter { _ in chance(70) }.map {
                .init(name: $0, points: pick(2000) - 500, maximum: 2000, reasons: [])
            }, diagnosisSeconds: claim == nil ? nil : length, targetSeconds: 60 + pick(600),
            parSeconds: chance(80) ? pick(400) : nil,
            evidencePosteriorBP: claim == nil ? nil : pick(10_001), hintsUsed: pick(4), unsafeActs: unsafe, actions: [],
            badge: passed && chance(30) ? "Level 2" : nil)
        let header = DrillHeader(
            drillID: chance(90) ? uuid() : "d-\(number)", scenarioID: assessment.scenarioID,
            scenarioVersion: assessment.scenarioVersion,
            contentDigest: String(repeating: "ab", count: 32), mode: mode,
            seed: chance(10) ? .max : UInt64(pick(.max)) >> UInt64(pick(60)),
            traineeID: pick(["t-\(pick(20))", "日本 42", "a/b@c", "x y"]), traineeName: pick(Self.words),
            office: pick(["Lund", "", "São Paulo"]),
            startedAt: CivilTime.text(ending - Double(length)), program: "tutor-tui 0.1.0")
        let facts = FinishedDrill.ScenarioFacts(
            title: pick(["Pilot pressure falls", "日本 \"x\"", "A"]), industry: pick(["agriculture", "mining"]),
            difficulty: pick(["beginner", "intermediate", "advanced"]), level: 1 + pick(3),
            tags: Self.tags.filter { _ in chance(40) }, faultType: pick(["pump-seal-leak", "none"]),
            passMarkBP: pick([nil, 8000, 9000, 6500, 1, 10_000]))
        return FinishedDrill(
            header: header, scenario: facts,
            entries: [JournalEntry(number: 1, tick: length, kind: .ended(reason: reason))], assessment: assessment,
            endedAt: CivilTime.text(ending), finalDigest: "00ff")
    }

    private mutating func uuid() -> String {
        NameBasedUUID("\(pick(.max)) \(number)", in: .urls).text
    }
}
