/// One turn that a model answers, as a value: what was asked, what has been said and done, and what is still allowed.
///
/// The bounds stand here: four requests and six calls a turn, no call twice, no repetition once anything has been shown.
struct ModelTurn: Sendable {
    static let mostRounds = 4
    static let mostCalls = 6

    /// Where the words were said; nil is outside a drill.
    let mode: DrillMode?
    let origin: ModelOrigin
    let asked: String
    let system: String
    let tools: [ToolDefinition]
    /// What the tools cost.
    let toolTokens: Int
    /// This turn's messages so far: the trainee's words first, every call with its result.
    private(set) var exchange: [ChatMessage]
    private(set) var round = 0
    private(set) var calls = 0
    private var seen: Set<String> = []
    /// Words of the round under way.
    private(set) var text = ""
    /// The same as blocks, read as they come.
    private var reader = MarkdownReader()
    var blocks: [Block] { text.isEmpty ? [] : reader.blocksSoFar }
    /// Something of this turn stands on the screen or in the plant.
    var hasShown = false
    /// Commands that were carried out or refused, for machine readers.
    var commands: [Command] = []
    var outcomes: [Outcome] = []
    /// Repetitions of the request under way.
    var retries = 0
    /// When the request is repeated, on the monotonic clock, and why it has to be.
    var retry: (at: Double, because: EndpointError)?
    /// What was sent last.
    var request: ChatRequest?
    /// What it has taken so far.
    var meter: AnswerMeter
    /// The history was left out: the model could not hold it.
    var isShortened = false

    init(
        meter: AnswerMeter, mode: DrillMode?, origin: ModelOrigin, asked: String, message: String, system: String, tools: ToolBook?
    ) {
        self.meter = meter
        self.mode = mode
        self.origin = origin
        self.asked = asked
        self.system = system
        self.tools = tools?.definitions ?? []
        toolTokens = tools?.tokens ?? 0
        exchange = [ChatMessage(.user, message)]
    }

    /// A request goes out.
    mutating func begin() {
        if retry == nil { round += 1 }
        retry = nil
        forgetWords()
    }

    /// More words of the round under way, of which no more than `most` bytes are taken.
    mutating func say(_ more: String, most: Int) {
        let taken = more.cut(toBytes: max(0, most - text.utf8.count))
        text += taken
        reader.append(taken)
    }

    /// The words so far stand elsewhere now, or never were.
    mutating func forgetWords() {
        text = ""
        reader = MarkdownReader()
    }

    /// What to do with a model's calls.
    enum Verdict: Sendable, Hashable {
        case carryOut
        /// It has asked for the very same before: it goes round in circles.
        case repetition
        case tooMany
    }

    /// Counts a call.
    mutating func admit(_ call: ToolCall) -> Verdict {
        let arguments = JSONValue(json: call.arguments)?.text ?? call.arguments
        guard seen.insert(call.name + " " + arguments).inserted else { return .repetition }
        guard calls < Self.mostCalls else { return .tooMany }
        calls += 1
        return .carryOut
    }

    /// A round is over: its words, its calls, and a result for every one of them.
    mutating func close(_ answer: ChatAnswer, results: [String]) {
        exchange.append(ChatMessage(.assistant, answer.text, calls: answer.calls))
        for (call, result) in zip(answer.calls, results) {
            exchange.append(ChatMessage(.tool, result, callID: call.id))
        }
        retries = 0
        text = ""
    }

    /// The turn ends with the words that are there.
    mutating func close(text: String) {
        if !text.isEmpty { exchange.append(ChatMessage(.assistant, text)) }
    }

    /// Nobody has asked: the model is to say a word on a drill that is over.
    var isReview: Bool { asked.isEmpty }

    var mayAskAgain: Bool { round < Self.mostRounds && calls < Self.mostCalls }

    /// What goes into the history: roles must alternate, so an answer without words gets some.
    var closedExchange: [ChatMessage] {
        if exchange.last?.role == .assistant { return exchange }
        return exchange + [ChatMessage(.assistant, "(The program has shown what came of it.)")]
    }
}
