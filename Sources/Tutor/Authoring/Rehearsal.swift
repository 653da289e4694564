import Scenarios

/// A drill that its author plays to record the solution: the conversation of every trainee, begun at once, and kept nowhere.
///
/// No model answers: a reference solution is read by the offline interpreter wherever it is played.
public final class Rehearsal: TutorSession {
    private let conversation: Conversation
    private let scenario: Scenario
    private let seed: UInt64

    /// - Parameters:
    ///   - environment: Clock and ids; nothing of them is kept.
    public init(
        _ scenario: Scenario, library: Library, seed: UInt64, speed: Double = 1, environment: ConversationEnvironment
    ) throws(RecordsError) {
        self.scenario = scenario
        self.seed = seed
        conversation = Conversation(
            library: library, archive: DrillArchive(store: try .inMemory(), journals: nil),
            trainee: Trainee(id: "author", name: "", office: ""), mode: scenario.isForExams ? .exam : .drill, speed: speed,
            seed: seed,
            environment: environment)
    }

    /// The drill as it was played: the finished one, else as far as it has come; nil when it never began.
    public var played: Drill? { conversation.lastDrill ?? conversation.drill }

    /// Seconds on the drill's clock; nil when it is over.
    public var elapsed: Int? { conversation.elapsed }

    /// Moves the plant to a second; for scripts.
    public func advance(toSecond second: Int) { _ = conversation.advance(to: Int(Double(second) / Tick.seconds)) }

    // MARK: TutorSession

    public func open() -> [TranscriptItem] {
        let intro =
            "You play \"\(scenario.title)\" (\(scenario.id), seed \(seed)) to record its solution. Do it as it should be done, and end with the diagnosis; nothing is filed. /quit gives the draft."
        return [item(intro)] + conversation.start(scenario: scenario.id, seed: seed).1
    }

    public func say(_ text: String) -> [TranscriptItem] {
        if conversation.lastDrill != nil {
            let said = Conversation.utterance(text)
            return said.isEmpty ? [] : [TranscriptItem(speaker: .you, blocks: [.text(said)], at: nil), item(over)]
        }
        return conversation.say(text) + ending
    }

    public func cancel() -> [TranscriptItem] { conversation.cancel() }
    public func advance(wallSeconds: Double) -> [TranscriptItem] {
        let isRunning = conversation.drill != nil
        let items = conversation.advance(wallSeconds: wallSeconds)
        return isRunning ? items + ending : items
    }
    public var display: PlantDisplay? { conversation.display }
    public var awaitsConfirmation: Bool { conversation.awaitsConfirmation }
    public func completions(for text: String) -> [String] { conversation.completions(for: text) }
    /// The draft follows; nothing else is to be said.
    public func farewell() -> [TranscriptItem] { [] }

    private var over: String { "The drill is over, and nothing was filed. /quit gives the draft." }
    private var ending: [TranscriptItem] { conversation.lastDrill == nil ? [] : [item(over)] }

    private func item(_ text: String) -> TranscriptItem { TranscriptItem(speaker: .tutor, blocks: [.text(text)], at: nil) }
}
