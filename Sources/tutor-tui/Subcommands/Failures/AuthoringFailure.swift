/// A scenario cannot be drafted, or a draft not put where it should go.
enum AuthoringFailure {
    /// A first draft that would not load.
    case draft(id: String, reason: String)
    case nothingPlayed(String)
    case noScenarioFile(String)
    case otherScenario(drill: String, scenario: String)
    case doesNotFit(path: String)

    /// The documented exit status.
    var status: Int32 {
        switch self {
        case .nothingPlayed, .doesNotFit: 1
        case .draft, .noScenarioFile, .otherScenario: 2
        }
    }
}
