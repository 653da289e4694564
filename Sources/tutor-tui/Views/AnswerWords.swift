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
        let escape: String
        if let left = answer.retryIn {
            (happens, escape) = ("No answer yet; asking again in \(left) s", "Esc: go on offline.")
        } else if answer.text.isEmpty {
            (happens, escape) = ("Waiting for the answer", "Esc: do not wait.")
        } else {
            (happens, escape) = ("The coach is speaking", "Esc: stop.")
        }
        let clock = clockStands ? "; the plant's clock stands still" : ""
        let wordings =
            draftWaits
            ? ["Your draft is kept until the answer is there. ", "Your draft is kept. "]
            : ["\(happens)\(clock). ", "\(happens). "]
        return (wordings + [""]).map { $0 + escape + seconds }
    }
}
