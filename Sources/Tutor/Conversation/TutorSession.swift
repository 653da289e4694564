/// A conversation with the tutor, as a face drives it: words in, transcript out, and time passing.
///
/// Not thread-safe: one thread, the face's, owns it. Every call returns within milliseconds; what a model answers is taken later.
public protocol TutorSession: AnyObject {
    /// The greeting, or the offer to resume: what stands there before the trainee has said anything.
    func open() -> [TranscriptItem]
    /// One line from the trainee; empty text is Enter alone (confirms what waits). Returns what was said and answered.
    func say(_ text: String) -> [TranscriptItem]
    /// How far a model's answer has come; nil when none is under way. While one is, ``say(_:)`` hears nothing.
    var answer: AnswerProgress? { get }
    /// Takes what a model has answered meanwhile. Returns what is new on the transcript.
    func takeNews() -> [TranscriptItem]
    /// Called, on any thread, when ``takeNews()`` has something to take.
    func onNews(_ wake: (@Sendable () -> Void)?)
    /// Blocks until there is news or the time is up.
    func waitForNews(seconds: Double)
    /// What a model's answers have taken in this sitting, the one under way too.
    var modelUsage: TalkUsage { get }
    /// The drill that runs, by the id of its journal; nil when none does.
    var talkID: String? { get }
    /// Who answers what the grammar does not.
    var answerer: AnswererState { get }
    /// The trainee pressed Esc: stops an answer under way, else drops what waits to be confirmed.
    func cancel() -> [TranscriptItem]
    /// Wall time has passed; moves the plant on as speed and pause say. Returns what the plant announced.
    func advance(wallSeconds: Double) -> [TranscriptItem]
    /// The plant, while a drill runs.
    var display: PlantDisplay? { get }
    /// Whether there is a plant view to open.
    var hasPages: Bool { get }
    /// What the pages of the plant view show besides, while a drill runs.
    var detail: PlantDetail? { get }
    /// What tags showed between two simulated seconds; nil when no drill runs.
    func chart(tags: [String], from: Int, to: Int) -> TrendChart?
    /// Does what a key asks for as if it had been typed; `typed` is what stands in the journal. Hears nothing while an answer is under way.
    func perform(_ command: Command, typed: String) -> [TranscriptItem]
    /// The page of the plant view that was last asked for in words, once.
    func takeRequestedPage() -> PageRequest?
    /// Something was echoed and waits for Enter, yes or no.
    var awaitsConfirmation: Bool { get }
    /// Completions for the text before the cursor: slash commands, tags, components. Best first.
    func completions(for text: String) -> [String]
    /// The conversation of the drill that runs, else of the one that ended last, told again from its journal; nil when there was none.
    func transcript() throws(Drill.SetupError) -> Transcript?
    /// Looks for words in what this person and the coach said in this person's drills.
    func search(_ words: String) -> [Block]
    /// Last words on the way out: result, where the record is, how to come back.
    func farewell() -> [TranscriptItem]
}

/// A session that keeps nothing.
extension TutorSession {
    public func transcript() throws(Drill.SetupError) -> Transcript? { nil }
    public func search(_ words: String) -> [Block] { [] }
    public var talkID: String? { nil }
}

/// A session without a plant view.
extension TutorSession {
    public var hasPages: Bool { false }
    public var detail: PlantDetail? { nil }
    public func chart(tags: [String], from: Int, to: Int) -> TrendChart? { nil }
    public func perform(_ command: Command, typed: String) -> [TranscriptItem] { say(typed) }
    public func takeRequestedPage() -> PageRequest? { nil }
}

/// A session without a model.
extension TutorSession {
    public var answer: AnswerProgress? { nil }
    public var modelUsage: TalkUsage { TalkUsage() }
    public func takeNews() -> [TranscriptItem] { [] }
    public func onNews(_ wake: (@Sendable () -> Void)?) {}
    public func waitForNews(seconds: Double) {}
    public var answerer: AnswererState { .offline }
}
