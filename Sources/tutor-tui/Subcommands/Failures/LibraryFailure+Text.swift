import Scenarios
import Tutor

/// What is wrong and what to do, in a sentence or two.
extension LibraryFailure: CustomStringConvertible {
    var description: String {
        switch self {
        case .noLibrary: tr("No scenario library was found. Name its folder with --library or TUTOR_LIBRARY.")
        case .folder(.missing(let path)): tr("There is no library folder at \(path). Name it with --library or TUTOR_LIBRARY.")
        case .folder(.unreadable(let path)): tr("\(path) cannot be read. Check that the file exists and that you may read it.")
        case .empty(let path):
            tr(
                "The library at \(path) holds no drills that can be run: name another with --library, or see \"tutor-tui scenario check\" and docs/asset-format.md."
            )
        case .noScenario(let id, let suggestion):
            tr("There is no scenario \"\(ControlCharacters.visible(id))\".")
                + (suggestion.map { " " + tr("Did you mean \($0)?") } ?? " " + tr("\"tutor-tui scenario list\" shows them all."))
        case .noMachine(let id, let suggestion):
            tr("There is no machine \"\(ControlCharacters.visible(id))\".")
                + (suggestion.map { " " + tr("Did you mean \($0)?") } ?? " " + tr("\"tutor-tui library --json\" names them all."))
        case .noRecording(let id, let suggestion):
            tr("There is no recording \"\(ControlCharacters.visible(id))\".")
                + (suggestion.map { " " + tr("Did you mean \($0)?") } ?? "")
        case .telemetry(let error, let path): Words.sentence(error, of: path, kind: "file")
        case .noRubric(let id, let suggestion):
            tr("There is no rubric \"\(ControlCharacters.visible(id))\", and no file of this name.")
                + (suggestion.map { " " + tr("Did you mean \($0)?") } ?? "")
        case .cannotPreview(.unusableRecording(let id, let error), let scenario):
            tr("\(scenario) cannot be run.") + " " + Words.sentence(error, of: id)
        case .cannotPreview(.unusableAsset(let detail), let scenario): tr("\(scenario) cannot be run: \(detail).")
        case .cannotPreview(_, let scenario):
            tr("\(scenario) cannot be run; \"tutor-tui scenario check\" says what is wrong with its files.")
        case .unusableMachine(let detail): tr("The machine cannot be run: \(detail).")
        case .broken(let id, let path):
            tr(
                "\(ControlCharacters.visible(id)) cannot be used: there are mistakes in \(ControlCharacters.visible(path)), or in a file that it needs. See \"tutor-tui scenario check\"."
            )
        }
    }
}
