import Scenarios
import Tutor

/// Records of three offices, six trainees and six drills over eight weeks, the same every time.
enum ReportLedger {
    private static let drills: [(id: String, title: String, level: Int, tags: [String], fault: String, target: Int, par: Int)] = [
        ("harvester-oil-hot", "Hydraulic oil is getting hot", 1, ["harvester", "hydraulics"], "cooler-blocked", 360, 130),
        ("press-reservoir-alarm", "The press calls for oil", 1, ["press", "hydraulics"], "hose-leak", 360, 100),
        ("harvester-pilot-pressure", "Pilot pressure is falling", 2, ["harvester", "hydraulics"], "pump-seal", 300, 85),
        ("crusher-bearing-hot", "A crusher bearing reads hot", 2, ["crusher", "bearing"], "bearing-dry", 360, 130),
        ("harvester-header-lazy", "The header is a little lazy", 3, ["harvester", "hydraulics"], "relief-worn", 540, 120),
        ("rotor-heat-again", "Rotor temperature again", 3, ["combine", "bearing"], "none", 360, 105),
    ]
    /// Office, and how good they are: what their scores lie around.
    private static let trainees: [(id: String, office: String, skill: Int)] = [
        ("t-101", "Lund", 9000), ("t-102", "Lund", 7600), ("t-103", "Kiel", 8300), ("t-104", "Kiel", 5800),
        ("t-105", "Porto", 8800),
        ("t-106", "Porto", 6700),
    ]

    /// Files so many attempts into a ledger, the last on 20 November 2026.
    static func fill(_ store: RecordStore, attempts: Int = 120) throws {
        var dice = Dice()
        for number in 1...attempts {
            let trainee = trainees[dice.roll(trainees.count)]
            let drill = drills[dice.roll(drills.count)]
            let score = min(10_000, max(0, trainee.skill + 1000 - 700 * drill.level + 40 * dice.roll(100) - 2000 + number * 4))
            // The sign of a hidden day: an attempt every so often, in order.
            let second = 1_795_132_800 - Double(attempts - number) * 56 * 86_400 / Double(attempts) - Double(dice.roll(9000))
            let seconds = dice.roll(10) == 0 ? nil : drill.par / 2 + dice.roll(drill.target)
            try store.file(
                drill: "d-\(number)", trainee: trainee.id, office: trainee.office, facts: drill, score: score, seconds: seconds,
                confidence: dice.roll(4) == 0 ? nil : Double(50 + dice.roll(50)), mode: dice.roll(12) == 0 ? .practice : .drill,
                hints: dice.roll(5) == 0 ? 1 : 0, endedAt: RecordTime.text(second))
        }
    }

    /// A small generator of numbers that are the same every time.
    private struct Dice {
        var state: UInt64 = 20_261_121
        mutating func roll(_ sides: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(sides))
        }
    }
}

extension RecordStore {
    fileprivate func file(
        drill id: String, trainee: String, office: String,
        facts: (id: String, title: String, level: Int, tags: [String], fault: String, target: Int, par: Int), score: Int,
        seconds: Int?,
        confidence: Double?, mode: DrillMode, hints: Int, endedAt: String
    ) throws {
        let isRight = score >= 6500 && seconds != nil
        let claim = Claim(
            verdict: .fault, component: "pump", fault: facts.fault, action: nil, confidence: confidence, quote: "it is the pump")
        try file(
            FinishedDrill(
                header: DrillHeader(
                    drillID: id, scenarioID: facts.id, scenarioVersion: 1, contentDigest: String(repeating: "ab", count: 32),
                    mode: mode, seed: 7, traineeID: trainee, traineeName: "", office: office, startedAt: endedAt,
                    program: "tutor-tui 0.1"),
                scenario: .init(
                    title: facts.title, industry: "agriculture",
                    difficulty: ["beginner", "intermediate", "advanced"][facts.level - 1],
                    level: facts.level, tags: facts.tags, faultType: facts.fault),
                entries: [JournalEntry(number: 1, tick: 100, kind: .ended(reason: .diagnosed))],
                assessment: Assessment(
                    scenarioID: facts.id, scenarioVersion: 1, rubricID: "standard", rubricVersion: 1, graderVersion: 1,
                    claim: seconds == nil ? nil : claim, endReason: seconds == nil ? .timeLimit : .diagnosed, correct: isRight,
                    componentCorrect: isRight, passed: isRight && score >= 8000, scoreBP: score, criteria: [],
                    diagnosisSeconds: seconds, targetSeconds: facts.target, parSeconds: facts.par, evidencePosteriorBP: nil,
                    hintsUsed: hints, unsafeActs: [], actions: [], badge: nil),
                endedAt: endedAt, finalDigest: "00"))
    }
}
