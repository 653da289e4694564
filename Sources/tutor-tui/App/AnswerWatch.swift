import Tutor

/// Counts the whole seconds of an answer under way: since it was asked for, and since something last came of it.
struct AnswerWatch {
    /// When it was first seen, on the loop's clock.
    let began: Double
    private var changed: Double
    private var answer: AnswerProgress
    private var told = (silent: 0, total: 0)

    init(_ answer: AnswerProgress, at now: Double) {
        self.answer = answer
        (began, changed) = (now, now)
    }

    /// When there is another whole second to tell.
    var next: Double { min(changed + Double(told.silent + 1), began + Double(told.total + 1)) }

    /// - Returns: what to tell the model, when it does not know it yet.
    mutating func look(_ now: AnswerProgress, at time: Double) -> ChatEvent? {
        // A countdown starts afresh with each wait: its seconds are then whole ones of this watch as well.
        if now.text != answer.text || (now.retryIn == nil) != (answer.retryIn == nil) { changed = time }
        answer = now
        let seconds = (silent: Int(time - changed), total: Int(time - began))
        guard seconds != told else { return nil }
        told = seconds
        return .waited(silent: seconds.silent, total: seconds.total)
    }
}
