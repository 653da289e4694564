import Scenarios
import Tutor

/// A library, or what is asked for in one, cannot be used.
enum LibraryFailure {
    case noLibrary
    case folder(Library.FolderError)
    case empty(path: String)
    case noScenario(String, suggestion: String?)
    /// Its file, or one that it needs, has mistakes.
    case broken(id: String, path: String)
    case noMachine(String, suggestion: String?)
    case noRecording(String, suggestion: String?)
    case noRubric(String, suggestion: String?)
    case telemetry(RecordingError, path: String)
    case unusableMachine(String)
    case cannotPreview(Drill.SetupError, scenario: String)

    /// The documented exit status.
    var status: Int32 {
        switch self {
        case .broken, .telemetry, .unusableMachine, .cannotPreview: 1
        case .noScenario, .noMachine, .noRecording, .noRubric: 2
        case .noLibrary, .folder, .empty: 3
        }
    }
}
