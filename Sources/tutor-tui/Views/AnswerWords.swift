import Scenarios
import Tutor

/// What the last line says while an answer is under way.
enum AnswerWords {
    /// One sentence in several wordings, the fullest first, for screens of any width.
    /// - Parameters:
    ///   - silent: whole seconds since something last came; said from the first on.
    ///   - clockStands: the plant would go on otherwise.
    ///   - draftWaits: somebody pressed Enter meanwhile.
    static func sentences(_ answer: AnswerProgress, silent: Int, clockStands: Bool, draftWaits: Bool) -> [String] {
        // At the end of the line, where nothing else moves when it counts.
        let seconds = silent > 0 && answer.retryIn == nil ? "  \(silent) s" : ""
        let happens: String
        let stands: String
        let escape: String
        if let left = answer.retryIn {
            happens = tr("No answer yet; asking again in \(left) s.")
            stands = tr("No answer yet; asking again in \(left) s; the plant's clock stands still.")
            escape = tr("Esc: go on offline.")
        } else if answer.text.isEmpty {
            happens = tr("Waiting for the answer.")
            stands = tr("Waiting for the answer; the plant's clock stands still.")
            escape = tr("Esc: do not wait.")
        } else {
            happens = tr("The coach is speaking.")
            stands = tr("The coach is speaking; the plant's clock stands still.")
            escape = tr("Esc: stop.")
        }
        let wordings =
            draftWaits
            ? [tr("Your draft is kept until the answer is there.") + " ", tr("Your draft is kept.") + " "]
            : [(clockStands ? stands : happens) + " ", happens + " "]
        return (wordings + [""]).map { $0 + escape + seconds }
    }
}
