/// A conversation with the tutor, as a face drives it: words in, transcript out, and time passing.
///
/// Not thread-safe: one thread, the face's, owns it. Every call returns within milliseconds offline.
public protocol TutorSession: AnyObject {
    /// The greeting, or the offer to resume: what stands there before the trainee has said anything.
    func open() -> [TranscriptItem]
    /// One line from the trainee; empty text is Enter alone (confirms what waits). Returns what was said and answered.
    func say(_ text: String) -> [TranscriptItem]
    /// The trainee pressed Esc: drops what waits to be confirmed.
    func cancel() -> [TranscriptItem]
    /// Wall time has passed; moves the plant on as speed and pause say. Returns what the plant announced.
    func advance(wallSeconds: Double) -> [TranscriptItem]
    /// The plant, while a drill runs.
    var display: PlantDisplay? { get }
    /// Something was echoed and waits for Enter, yes or no.
    var awaitsConfirmation: Bool { get }
    /// Completions for the text before the cursor: slash commands, tags, components. Best first.
    func completions(for text: String) -> [String]
    /// Last words on the way out: result, where the record is, how to come back.
    func farewell() -> [TranscriptItem]
}
