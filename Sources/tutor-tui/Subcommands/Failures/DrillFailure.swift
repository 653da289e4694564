import Tutor

/// A drill cannot be started, gone on with, graded, or found.
enum DrillFailure {
    case noDrill(String)
    case nothingCutOff(scenario: String)
    case script(line: Int, text: String, reason: String)
    case scriptUnreadable(String)
    /// The drill stands as it was when the records could not be written any more.
    case halted(RecordsError)
    case cannotStart(scenario: String)
    case cannotResume(scenario: String, why: String)
    case examOnly(String)
    case seedInExam
    /// An exam is told again when it is graded.
    case examRuns
    case cannotGrade(Grader.Failure, drill: String)
    /// Of a drill on record.
    case rubricChanged(String, drill: String)

    /// The documented exit status.
    var status: Int32 {
        switch self {
        case .cannotResume, .cannotGrade, .rubricChanged: 1
        case .noDrill, .nothingCutOff, .script, .examOnly, .seedInExam, .examRuns: 2
        case .scriptUnreadable, .halted, .cannotStart: 3
        }
    }
}
