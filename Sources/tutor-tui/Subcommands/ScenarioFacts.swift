import Scenarios
import Tutor

/// What lists tell of a scenario; the keys are a contract.
struct ScenarioFacts: Encodable {
    var id: String
    var title: String
    var industry: String
    var asset: String
    var level: Int
    var difficulty: String
    var tags: [String]
    /// Kept for exams.
    var exam: Bool
    var target_seconds: Int
    /// When the ideal observer would be sure; null where watching alone never makes it so.
    var par_seconds: Int?

    /// `par` is worked out by running the drill, so lists that do not show it leave it out.
    init(_ scenario: Scenario, _ library: Library, par: Int? = nil) {
        id = scenario.id
        title = scenario.title
        industry = library.summary(ofAsset: scenario.asset)?.industry ?? ""
        asset = scenario.asset
        level = scenario.level
        difficulty = scenario.difficulty.rawValue
        tags = scenario.tags
        exam = scenario.isForExams
        target_seconds = scenario.targetSeconds
        par_seconds = par
    }

    /// All of them with their par, worked out on all cores, in order.
    static func withPar(_ scenarios: [Scenario], _ library: Library) -> [ScenarioFacts] {
        let progress = ProgressLine(tr("of \(scenarios.count) drills run for their par"))
        let pars = AllCores.map(scenarios.count, progress: { progress.show("\($0)") }) { index in
            Drill.preview(scenarios[index], library: library)?.par?.seconds
        }
        progress.clear()
        return zip(scenarios, pars).map { ScenarioFacts($0, library, par: $1) }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(title, forKey: .title)
        try container.encode(industry, forKey: .industry)
        try container.encode(asset, forKey: .asset)
        try container.encode(level, forKey: .level)
        try container.encode(difficulty, forKey: .difficulty)
        try container.encode(tags, forKey: .tags)
        try container.encode(exam, forKey: .exam)
        try container.encode(target_seconds, forKey: .target_seconds)
        try container.encode(par_seconds, forKey: .par_seconds)
    }

    enum CodingKeys: String, CodingKey {
        case id, title, industry, asset, level, difficulty, tags, exam, target_seconds, par_seconds
    }
}
