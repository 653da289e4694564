import Scenarios

/// What is wrong and what to do, in a sentence or two.
extension AuthoringFailure: CustomStringConvertible {
    var description: String {
        switch self {
        case .nothingPlayed(let scenario): tr("Nothing was done in \(scenario), so there is nothing to draft from.")
        case .noScenarioFile(let scenario): tr("\(scenario) is free practice: no file holds it that a solution could be put into.")
        case .otherScenario(let drill, let scenario):
            tr(
                "Drill \(ControlCharacters.visible(drill)) was a run of \(ControlCharacters.visible(scenario)): name that drill, or another run."
            )
        case .doesNotFit(let path):
            tr(
                "The draft does not fit into \(ControlCharacters.visible(path)), which was left as it is: put the lines above into it by hand."
            )
        case .draft(let id, let reason): tr("\(id) cannot be drafted under this id: \(reason). Nothing was written.")
        }
    }
}
