import Tutor

/// A finished drill as large as usual ones, made of nothing but its number: what writers of a ledger file.
enum CommitDrill {
    static let entries = 24

    static func header(_ id: String) -> DrillHeader {
        DrillHeader(
            drillID: id, scenarioID: "combine-pilot-pressure", scenarioVersion: 2,
            contentDigest: String(repeating: "ab", count: 32),
            mode: .drill, seed: 42, traineeID: "t-\(id.prefix { $0 != "-" })", traineeName: "Trainee", office: "Lund",
            startedAt: "2026-11-20T08:00:00.000Z", program: "tutor-bench")
    }

    /// Entry `number` of ``entries``; the last one ends the drill.
    static func entry(_ number: Int) -> JournalEntry {
        guard number < entries else { return JournalEntry(number: number, tick: number * 10, kind: .ended(reason: .diagnosed)) }
        let read = Interpretation(commands: [Command(.readTags, ["tags": .list(["oil_level", "pilot_pressure"])])], confidence: 1)
        return JournalEntry(
            number: number, tick: number * 10,
            kind: number % 2 == 0
                ? .clock(digest: "00112233aabbccdd")
                : .said(text: "what do the oil level and the pilot pressure look like now?", source: .grammar, interpretation: read)
        )
    }

    static func finished(_ id: String) -> FinishedDrill {
        FinishedDrill(
            header: header(id),
            scenario: .init(
                title: "Pilot pressure falls", industry: "agriculture", difficulty: "intermediate", level: 2,
                tags: ["hydraulic", "combine"], faultType: "pump-seal-leak"),
            entries: (1...entries).map(entry), assessment: assessment, endedAt: "2026-11-20T08:04:22.000Z",
            finalDigest: "00112233aabbccdd")
    }

    private static let assessment = Assessment(
        scenarioID: "combine-pilot-pressure", scenarioVersion: 2, rubricID: "standard", rubricVersion: 3, graderVersion: 1,
        claim: Claim(
            verdict: .fault, component: "pump", fault: "pump-seal-leak", action: "replace seal", confidence: 80,
            quote: "the seal of the pilot pump leaks"),
        endReason: .diagnosed, correct: true, componentCorrect: true, passed: true, scoreBP: 8750,
        criteria: [.init(name: .time, points: 1500, maximum: 1500, reasons: [.init(.withinTarget, "", at: 262)])],
        diagnosisSeconds: 262, targetSeconds: 300, parSeconds: 140, evidencePosteriorBP: 9312, hintsUsed: 1, unsafeActs: [],
        actions: [.init(name: .readTags, count: 12)], badge: "Hydraulics level 2")
}
