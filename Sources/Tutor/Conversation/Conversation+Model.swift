import Scenarios

/// Turns that a model answers.
///
/// The conversation stays on its thread and never waits: ``ask(_:)`` sends the words off, ``takeNews()`` takes what has come. What is
/// done is done by journal entries, one a call, before it is shown. The plant's clock stands meanwhile.
extension Conversation {
    /// An answer is under way.
    public var answer: AnswerProgress? {
        if confirming != nil { return AnswerProgress(text: []) }
        guard let turn, let model else { return nil }
        let wait = turn.retry.map { max(0, Int(($0.at - model.options.now()).rounded(.up))) }
        return AnswerProgress(
            text: turn.blocks, retryIn: wait, yields: turn.isReview)
    }

    /// The wire to whatever answers over a network; nil when nothing does.
    var link: EndpointLink? { model?.link ?? scoring?.link }

    /// Who answers what the grammar does not.
    public var answerer: AnswererState {
        guard let model else { return .offline }
        if model.unfitness != nil { return .unfit(name: model.options.name) }
        switch model.breaker.state {
        case .closed: return .model(name: model.options.name)
        case .open: return .down(name: model.options.name, retryIn: model.breaker.secondsToProbe(now: model.options.now()))
        case .halfOpen: return .down(name: model.options.name, retryIn: nil)
        }
    }

    /// Called, on some thread, when ``takeNews()`` has something to take.
    public func onNews(_ wake: (@Sendable () -> Void)?) { link?.onArrival(wake) }

    /// Blocks until something has come; for faces that have nothing else to do.
    public func waitForNews(seconds: Double) { link?.wait(seconds: seconds) }

    /// Whether words that the grammar does not know may go to a model now.
    var modelAnswers: Bool { model?.mayBeAsked ?? false }

    // MARK: Asking

    /// Sends the trainee's words to the model.
    /// - Parameter wonders: a cause is spoken of and none is claimed.
    func ask(_ text: String, in drill: Drill, wonders: Bool) -> [TranscriptItem] {
        guard let model else { return [] }
        let role = Self.role(drill.header.mode)
        let origin = ModelOrigin(model: model.options.name, prompt: model.prompts.version(role))
        let you = TranscriptItem(speaker: .you, blocks: [.text(text)], at: drill.elapsed)
        let written = record(.asked(text: text, of: origin))
        guard !written.failed else { return [you] + written.items }
        let isGraded = drill.header.mode == .drill
        let move = model.prompts.moves[wonders && isGraded ? .claim : .next(in: drill)] ?? ""
        begin(
            ModelTurn(
                meter: AnswerMeter(contextSize: model.options.contextTokens), mode: drill.header.mode, origin: origin, asked: text,
                message: "\(words.state(of: drill))\n\(Self.forModel(text))\n[Next: \(move)]",
                system: model.prompts.system(role, asset: drill.asset, brief: drill.scenario.brief), tools: tools(drill)
            ))
        return [you]
    }

    /// Sends words that were said between drills.
    func askOutside(_ text: String) -> [TranscriptItem] {
        guard let model else { return [] }
        let origin = ModelOrigin(model: model.options.name, prompt: model.prompts.version(.home))
        begin(
            ModelTurn(
                meter: AnswerMeter(contextSize: model.options.contextTokens), mode: nil, origin: origin, asked: text,
                message: Self.forModel(text),
                system: model.prompts.system(.home, asset: nil),
                tools: tools(nil)))
        return [TranscriptItem(speaker: .you, blocks: [.text(text)], at: nil)]
    }

    /// Asks for a word on a drill that has been graded: nothing about it is secret any more.
    func askForReview(of drill: Drill, debrief: [Block]) {
        guard let model, modelAnswers, drill.header.mode != .exam else { return }
        let origin = ModelOrigin(model: model.options.name, prompt: model.prompts.version(.debrief))
        let facts = debrief.map(Words.plain).joined(separator: "\n")
        begin(
            ModelTurn(
                meter: AnswerMeter(contextSize: model.options.contextTokens), mode: nil, origin: origin, asked: "",
                message: "[The program's debrief]\n\(facts.prefix(6000))\n[Next: \(model.prompts.moves[.review] ?? "")]",
                system: model.prompts.system(.debrief, asset: drill.asset), tools: nil))
    }

    private static func role(_ mode: DrillMode) -> PromptBook.Role {
        switch mode {
        case .practice: .practice
        case .drill: .drill
        case .exam: .exam
        }
    }

    /// Longer input is cut for a model: what it cannot hold helps nobody.
    private static func forModel(_ text: String) -> String { String(text.prefix(2000)) }

    /// Bytes of a model's words that are shown and kept; whoever says more is not talking.
    private static let longestAnswer = 16_000

    private func begin(_ turn: ModelTurn) {
        self.turn = turn
        send()
    }

    private func send() {
        guard let model, turn != nil else { return }
        turn?.begin()
        guard let turn else { return }
        let tokens = model.options.contextTokens - model.options.answerTokens - turn.toolTokens
        let history = turn.isShortened ? ModelHistory() : told
        let (messages, leftOut) = history.messages(system: turn.system, current: turn.exchange, tokens: tokens)
        if leftOut > 0 || turn.isShortened && !told.exchanges.isEmpty { isForgetful = true }
        ticket = model.link.ticket()
        let request = model.request(messages, tools: turn.tools)
        self.turn?.request = request
        self.turn?.meter.sent(estimate: EndpointProbe.estimate(of: request), at: model.options.now())
        model.link.start(request, at: model.target, ticket: ticket)
    }

    // MARK: Answers

    /// What has come from the model since the last time. Returns what is new on the transcript.
    public func takeNews() -> [TranscriptItem] {
        guard let link else { return [] }
        var items: [TranscriptItem] = []
        for arrival in link.take() {
            if model?.tookProbe(arrival) == true { continue }
            if model?.tookToolCheck(arrival) == true {
                items += sayUnfit()
                continue
            }
            if scoring?.ticket == arrival.ticket || arrival.ticket == patience {
                items += opinionCame(arrival)
                continue
            }
            guard turn != nil, arrival.ticket == ticket else { continue }
            switch arrival.what {
            case .text(let text):
                turn?.say(text, most: Self.longestAnswer)
                if let model { turn?.meter.heard(bytes: text.utf8.count, at: model.options.now()) }
                turn?.hasShown = true
            case .finished(let answer): items += finished(answer)
            case .failed(let error): items += failed(error)
            case .timer: send()
            case .exchanged: break
            }
        }
        reviewIfDue()
        return items
    }

    private func finished(_ whole: ChatAnswer) -> [TranscriptItem] {
        guard let model, turn != nil else { return [] }
        model.breaker.succeeded()
        model.heed(whole.usage, of: turn?.request)
        let bytes = whole.text.utf8.count + whole.calls.reduce(0) { $0 + $1.name.utf8.count + $1.arguments.utf8.count }
        turn?.meter.finished(whole.usage, bytes: bytes, at: model.options.now())
        var answer = whole
        answer.text = whole.text.cut(toBytes: Self.longestAnswer)
        let isWhole = answer.text == whole.text && (answer.finish != "length" || !answer.calls.isEmpty)
        var items = sayUnfit() + said(answer.text, complete: isWhole)
        if answer.calls.isEmpty {
            guard turn?.hasShown == true || turn?.isReview == true || turn?.commands.isEmpty == false else {
                // It has said nothing at all: somebody else must.
                return items + fallBack(words.endpointSilent)
            }
            turn?.close(text: answer.text)
            return items + endTurn()
        }
        var results: [String] = []
        var stops = false
        for call in answer.calls {
            if stops {
                results.append("Not done: something else comes first.")
                continue
            }
            let (result, said, stop) = carryOut(call)
            results.append(result)
            items += said
            stops = stop
        }
        if var last = results.popLast() {
            if let drill, let move = model.prompts.moves[.next(in: drill)] { last += "\n[Next: \(move)]" }
            results.append(last)
        }
        turn?.close(answer, results: results)
        guard !stops, turn?.mayAskAgain == true, lastFailure == nil else {
            if !stops, turn?.hasShown == false, turn?.asked.isEmpty == false { items.append(tutor([.text(words.stillDone)])) }
            return items + endTurn()
        }
        send()
        return items
    }

    /// Says once that this model will not be asked any more.
    private func sayUnfit() -> [TranscriptItem] {
        guard let unfitness = model?.unfitness, !hasSaidUnfit else { return [] }
        hasSaidUnfit = true
        return [tutor([.text(words.unfit(unfitness))])]
    }

    /// Writes down what the model said in a round, and gives it for the transcript.
    private func said(_ text: String, complete: Bool) -> [TranscriptItem] {
        guard !text.trimmed.isEmpty else { return [] }
        turn?.forgetWords()
        turn?.hasShown = true
        let at = drill?.elapsed
        if drill != nil, turn?.mode != nil {
            let written = record(.answered(text: text, complete: complete))
            if written.failed { return written.items }
        }
        return [TranscriptItem(speaker: .coach, blocks: words.answer(text, complete: complete), at: at)]
    }

    /// One call: checked, written down, done. `stop` ends the turn: the trainee must confirm first, or the drill is another.
    private func carryOut(_ call: ToolCall) -> (result: String, items: [TranscriptItem], stop: Bool) {
        guard var turn else { return ("", [], true) }
        let verdict = turn.admit(call)
        self.turn = turn
        switch verdict {
        case .repetition: return ("Refused: the very same was asked for before in this turn.", [], true)
        case .tooMany: return ("Refused: too many calls in one turn. Answer with what you have.", [], false)
        case .carryOut: break
        }
        // After a grade a model may talk and nothing else.
        guard !turn.tools.isEmpty else { return ("Refused: there are no tools now. Answer in words.", [], false) }
        let running = drill
        let book = tools(running)
        let dropped = call.name == CommandName.submitDiagnosis.rawValue ? running.map(Self.droppedClaims) ?? [] : []
        let reader = ToolBook.Reader(
            said: running?.said ?? [turn.asked], dropped: dropped, interpreter: interpreter(for: running?.asset),
            context: context(running))
        let command: Command
        do {
            command = try book.command(call, reader)
        } catch {
            return ("Refused: \(error.advice)", [], false)
        }
        self.turn?.commands.append(command)
        guard let running else {
            let (outcome, items) = perform(command)
            self.turn?.outcomes.append(outcome)
            // The words that it looked for are its own: in vain they are not repeated as the program's.
            if Self.isInVain(outcome) { return (words.facts(outcome, in: nil), [], false) }
            self.turn?.hasShown = true
            return (words.facts(outcome, in: nil), items, drill != nil)
        }
        let written = record(
            .understood(source: .model, interpretation: Interpretation(commands: [command], confidence: 1)))
        if written.failed { return ("Not done: it could not be written down.", written.items, true) }
        self.turn?.outcomes += written.outcomes
        self.turn?.hasShown = true
        let ended = drill == nil
        let result = written.outcomes.map { words(for: running).facts($0, in: drill ?? lastDrill) }.joined(separator: "\n")
        let over = ended ? [] : endIfOutOfTime()
        return (String(result.prefix(2000)), written.items + over, drill == nil || drill?.pending.isEmpty == false)
    }

    private static func isInVain(_ outcome: Outcome) -> Bool {
        switch outcome {
        case .drills(let ids): ids.isEmpty
        case .refused(_, .noMatch): true
        default: false
        }
    }

    /// Messages whose claim the trainee was asked to confirm and did not: nobody puts it to him again but himself.
    private static func droppedClaims(in drill: Drill) -> Set<String> {
        var dropped: Set<String> = []
        var waiting: String?
        for entry in drill.entries {
            switch entry.kind {
            case .said(let text, _, let interpretation):
                waiting = interpretation.commands.contains { $0.name == .submitDiagnosis } ? text : nil
                if waiting != nil { dropped.remove(text) }
            case .understood(_, let interpretation):
                let quote = interpretation.commands.first { $0.name == .submitDiagnosis }?.text("quote")
                waiting = quote.flatMap { quote in drill.said.last { $0.contains(quote) } }
            case .cancelled:
                if let waiting { dropped.insert(waiting) }
                waiting = nil
            case .asked, .confirmed: waiting = nil
            case .answered, .opinion, .clock, .ended: break
            }
        }
        return dropped
    }

    private func words(for drill: Drill) -> Words { Words(library: library, asset: drill.asset) }

    // MARK: Failing

    private func failed(_ error: EndpointError) -> [TranscriptItem] {
        guard let model, var turn else { return [] }
        let text = turn.text
        if text.isEmpty {
            if error.wantsCompletionTokens, model.maxTokensField == "max_tokens" {
                model.maxTokensField = "max_completion_tokens"
                return sendAgain()
            }
            if error.isContextOverflow, !turn.isShortened {
                self.turn?.isShortened = true
                return sendAgain()
            }
            if !turn.isReview, let wait = model.policy.delay(before: turn.retries + 1, after: error, jitter: model.options.jitter())
            {
                turn.retries += 1
                turn.retry = (model.options.now() + wait, error)
                self.turn = turn
                ticket = model.link.ticket()
                model.link.startTimer(wait, ticket: ticket)
                return []
            }
        }
        if !error.isContextOverflow { model.breaker.failed(error, now: model.options.now(), jitter: model.options.jitter()) }
        if !text.isEmpty {
            turn.close(text: text)
            self.turn = turn
            return said(text, complete: false) + [tutor([.text(Words.sentence(error, model.options.connection))])] + endTurn()
        }
        if turn.commands.isEmpty, !turn.hasShown { return fallBack(Words.sentence(error, model.options.connection)) }
        return [tutor([.text(Words.sentence(error, model.options.connection) + " " + words.stillDone)])] + endTurn()
    }

    private func sendAgain() -> [TranscriptItem] {
        turn?.retry = (0, .malformed)
        send()
        return []
    }

    /// The offline interpreter answers the words in flight, so that no turn is lost.
    private func fallBack(_ because: String) -> [TranscriptItem] {
        guard let turn else { return [] }
        if let model { model.link.cancel(ticket) }
        self.turn = nil
        // A debrief stands by itself.
        if turn.isReview { return [] }
        let notice = tutor([.text(words.answeredOffline(because, inDrill: drill != nil))])
        guard let running = drill, turn.mode != nil else {
            return [notice] + answerOutside(turn.asked)
        }
        let reading = interpreter(for: running.asset).read(turn.asked, context: context(running))
        let written = record(.understood(source: reading.source, interpretation: reading.interpretation))
        note(Turn(at: running.elapsed, you: turn.asked, commands: reading.interpretation.commands, outcomes: written.outcomes))
        remember(turn.asked, written.outcomes, in: running)
        return [notice] + written.items + endIfOutOfTime()
    }

    /// The trainee wants no answer any more.
    func stopAnswering() -> [TranscriptItem] {
        guard let model, let turn else { return [] }
        model.link.cancel(ticket)
        if turn.retry != nil, turn.commands.isEmpty, !turn.hasShown { return fallBack(words.retryStopped) }
        self.turn?.close(text: turn.text)
        var items: [TranscriptItem] = []
        if turn.text.isEmpty {
            if drill != nil, turn.mode != nil { _ = record(.answered(text: "", complete: false)) }
        } else {
            items = said(turn.text, complete: false)
        }
        if !turn.isReview { items.append(tutor([.text(words.stopped)])) }
        return items + endTurn()
    }

    private func endTurn() -> [TranscriptItem] {
        guard var turn else { return [] }
        self.turn = nil
        turn.meter.close()
        usage.add(turn.meter)
        // A drill begins without what was said before it: the model may have spoken of the last one's fault.
        if (turn.mode == nil) == (drill == nil) { told.append(turn.closedExchange) }
        if !turn.isReview {
            note(Turn(at: drill?.elapsed ?? 0, you: turn.asked, commands: turn.commands, outcomes: turn.outcomes))
        }
        guard isForgetful, !hasSaidForgetful else { return [] }
        hasSaidForgetful = true
        return [tutor([.text(words.leftOut)])]
    }

    /// Puts an exchange that the model had no part in into what it will be told.
    func remember(_ text: String, _ outcomes: [Outcome], in drill: Drill) {
        guard model != nil else { return }
        told.append(text, answered: outcomes.map { words(for: drill).facts($0, in: drill) })
    }

    /// Tools of a drill, or of the time between drills: made once each.
    func tools(_ drill: Drill?) -> ToolBook {
        let key = drill.map { "\($0.asset.id)/\($0.header.mode.rawValue)" } ?? ""
        if let known = toolBooks[key] { return known }
        let made = ToolBook(asset: drill?.asset, mode: drill?.header.mode)
        toolBooks[key] = made
        return made
    }
}
