import Scenarios
import Tutor

/// What is wrong and what to do, in a sentence or two.
extension DrillFailure: CustomStringConvertible {
    var description: String {
        switch self {
        case .noDrill(let id): tr("There is no drill \"\(ControlCharacters.visible(id))\". \"tutor-tui drill list\" shows them.")
        case .nothingCutOff(let scenario):
            tr("No drill of \(scenario) was cut off that could go on now; leave out --resume to start a new one.")
        case .halted(let error): error.message + " " + tr("The drill stands as it was: go on with the same script and --resume.")
        case .cannotStart(let scenario):
            tr("The drill \(scenario) cannot be started; \"tutor-tui scenario check\" says what is wrong with its files.")
        case .cannotResume(let scenario, let why): tr("The drill of \(scenario) that was cut off cannot go on.") + " " + why
        case .script(let line, let text, let reason):
            tr("Script line \(line), \"\(ControlCharacters.visible(text))\": \(reason)")
        case .scriptUnreadable(let path):
            tr("The script \(path) cannot be read. Check that the file exists, or use - for standard input.")
        case .cannotGrade(let failure, let drill): Words.sentence(failure, drill: ControlCharacters.visible(drill))
        case .rubricChanged(let rubric, let drill):
            tr(
                "Drill \(drill) was graded by another version of the rubric \(rubric), which neither the records nor the library hold."
            )
        case .examOnly(let name): tr("\(ControlCharacters.visible(name)) is kept for exams: add --mode exam.")
        case .examRuns: Words.exportInExam
        case .seedInExam: tr("An exam draws its own seed, which nobody knows beforehand: leave --seed out.")
        }
    }
}
