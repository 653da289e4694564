import Scenarios

/// The tutor as a trainee meets it: understands, keeps the journal, runs the drill, grades, and says what came of it.
///
/// Owned by one thread, the face's. Order of every change to a drill: interpret, write the entry durably, apply it, speak.
public final class Conversation: TutorSession {
    let library: Library
    let archive: DrillArchive
    let trainee: Trainee
    let mode: DrillMode
    let environment: ConversationEnvironment
    /// For every drill that is started without a seed of its own.
    let fixedSeed: UInt64?
    private var interpreters: [String: OfflineInterpreter] = [:]
    /// Made when drills are first looked for.
    lazy var search = ScenarioSearch(library: library)
    /// Nil when no endpoint is configured: then no socket is ever opened.
    let model: ModelService?
    /// Nil when no scoring endpoint is configured.
    let scoring: ScoringService?
    /// A yes to a diagnosis that waits for the second opinion, and the timer that ends the wait.
    var confirming: String?
    var patience: Int?
    /// The turn that a model is answering.
    var turn: ModelTurn?
    /// Of the request or timer that the turn waits for.
    var ticket = 0
    var told = ModelHistory()
    /// What the answers of this sitting took.
    var usage = TalkUsage()
    /// The pictures of machines, by asset.
    var maps: [String: MachineMap] = [:]
    /// A page of the plant view that the trainee asked for in words.
    var requestedPage: PageRequest?
    var toolBooks: [String: ToolBook] = [:]
    /// Something had to be left out of what the model is told, and whether that was said.
    var isForgetful = false
    var hasSaidForgetful = false
    var hasSaidUnfit = false
    /// Whether a model is asked for a word on a drill that is over; scripts want none.
    public var wantsReviews = true
    /// A drill that was graded just now and that the model may say a word on.
    var reviewable: (drill: Drill, debrief: [Block])?

    var drill: Drill?
    /// The drill that ended last, for its record and debrief.
    public private(set) var lastDrill: Drill?
    public private(set) var lastAssessment: Assessment?
    /// Where the last assessment stands in the ledger.
    public private(set) var lastReceipt: RecordReceipt?
    /// What the last ``say(_:)`` did, for machine readers.
    public private(set) var lastTurn: Turn?
    /// What the last drill meant for certificates.
    private var lastNews: [Block] = []
    /// Why the last change could not be written; nil when it could.
    public internal(set) var lastFailure: RecordsError?
    /// Drills that had ended before a crash, and were graded and filed by ``open()``.
    public internal(set) var filedLate: [(drill: Drill, assessment: Assessment)] = []
    var offered: [String] = []
    var lastTags: [String] = []
    /// Drills that were cut off and wait to be taken up again, newest first.
    public internal(set) var unfinished: [JournalListing.Item] = []
    var offersResume = false
    /// Simulated ticks owed by wall time that has passed, a fraction.
    private var owed = 0.0
    private var lastClockTick = 0
    /// The journal could not be written: the clock stands until it can be again, and that is said once.
    private var isStalled = false
    private let initialSpeed: Double

    /// A clock entry is written at least this often, so that a crash costs no more than this of the clock.
    static let heartbeatTicks = 10
    /// Longer input is cut: a trainee's sentence is not a book.
    public static let longestUtterance = 4000

    public init(
        library: Library, archive: DrillArchive, trainee: Trainee, mode: DrillMode, speed: Double = 1, seed: UInt64? = nil,
        environment: ConversationEnvironment, model: ModelService? = nil, scoring: ScoringService? = nil
    ) {
        self.library = library
        self.archive = archive
        self.trainee = trainee
        self.mode = mode
        self.environment = environment
        self.model = model
        self.scoring = scoring
        fixedSeed = seed
        initialSpeed = speed
    }

    var words: Words { Words(library: library, asset: drill?.asset) }

    /// Seconds on the graded clock of the running drill; nil when none runs.
    public var elapsed: Int? { drill?.elapsed }

    /// The lines of the trainee's that a drill has heard, in order.
    public static func heard(_ entries: [JournalEntry]) -> [String] {
        entries.compactMap(\.heard)
    }

    /// What is heard of a line: no control characters, no spaces around it, no book.
    public static func utterance(_ text: String) -> String {
        String(ControlCharacters.stripped(text).prefix(longestUtterance)).trimmed
    }

    /// The drill that ended last, with its grade.
    public var lastGraded: (Drill, Assessment)? {
        guard let lastDrill, let lastAssessment else { return nil }
        return (lastDrill, lastAssessment)
    }

    /// The entries of the running drill; none when none runs.
    public var entries: [JournalEntry] { drill?.entries ?? [] }

    // MARK: TutorSession

    public func open() -> [TranscriptItem] {
        var greeting = words.greeting(trainee: trainee.name)
        if mode != .exam, library.scenarioList.contains(where: { $0.tags.contains("tour") }), archive.isNew(trainee.id) {
            greeting.append(.text(Words.tourOffer))
        }
        var items = [tutor(greeting)]
        model?.checkTools()
        do {
            let listing = try archive.listing()
            unfinished = listing.resumable.filter { $0.header.traineeID == trainee.id }
            offersResume = !unfinished.isEmpty
            // What somebody else did is theirs to hear, and is filed when they come back.
            for unfiled in listing.unfiled where unfiled.header.traineeID == trainee.id { items += fileLate(unfiled) }
            for error in listing.unreadable { items.append(tutor(words.unreadable(error))) }
            if let first = unfinished.first { items.append(tutor(words.offerToResume(first))) }
        } catch {
            items.append(tutor([.text(error.message)]))
        }
        return items
    }

    public var awaitsConfirmation: Bool { offersResume && drill == nil || drill?.pending.isEmpty == false }

    public func say(_ text: String) -> [TranscriptItem] {
        let text = Self.utterance(text)
        // Whoever speaks does not want to hear more about the last drill.
        if turn?.isReview == true { _ = stopAnswering() }
        guard turn == nil, confirming == nil else { return [] }
        lastTurn = nil
        lastFailure = nil
        if text.isEmpty, !awaitsConfirmation { return [] }
        let items = drill == nil ? sayOutside(text) : sayInside(text)
        reviewIfDue()
        return items
    }

    public func cancel() -> [TranscriptItem] {
        if turn != nil { return stopAnswering() }
        if confirming != nil {
            defer { reviewIfDue() }
            return confirmNow()
        }
        if drill == nil {
            guard offersResume else { return [] }
            offersResume = false
            return [tutor([.text(words.keptForLater)])]
        }
        guard drill?.pending.isEmpty == false else { return [] }
        return record(.cancelled(text: "")).items
    }

    public func advance(wallSeconds: Double) -> [TranscriptItem] {
        model?.probeIfDue()
        // The clock stands while a model is thinking: a slow network costs nobody a point.
        guard let running = drill, !running.paused, !isStalled, turn == nil, confirming == nil else { return [] }
        owed += wallSeconds * running.speed / Tick.seconds
        let ticks = Int(owed)
        guard ticks > 0 else { return [] }
        owed -= Double(ticks)
        return advance(to: running.tick + ticks)
    }

    /// Moves simulated time to a tick; scripts, whose clock is virtual, call this.
    public func advance(to tick: Tick) -> [TranscriptItem] {
        guard drill != nil, turn == nil, confirming == nil else { return [] }
        defer { reviewIfDue() }
        var items: [TranscriptItem] = []
        while let now = drill?.tick, now < tick, drill?.isOutOfTime == false {
            let next = min(tick, lastClockTick + Self.heartbeatTicks)
            let happened = drill?.advance(to: max(next, now + 1)) ?? []
            if let drill, !happened.isEmpty || drill.tick - lastClockTick >= Self.heartbeatTicks {
                lastClockTick = drill.tick
                // What the plant announced is written down before it is shown.
                let written = record(drill.clockEntry.kind)
                items += written.items
                if written.failed { return items }
            }
            items += announcements(happened)
        }
        return items + endIfOutOfTime()
    }

    public func farewell() -> [TranscriptItem] {
        var lines: [String] = []
        if drill != nil { lines.append(words.leftRunning) }
        if let assessment = lastAssessment, let last = lastDrill {
            lines.append(words.farewell(assessment, last, receipt: lastReceipt))
        }
        let blocks = lines.map { Block.text($0) } + lastNews
        return blocks.isEmpty ? [] : [tutor(blocks)]
    }

    // MARK: In a drill

    private func sayInside(_ text: String) -> [TranscriptItem] {
        guard let running = drill else { return [] }
        let you = TranscriptItem(speaker: .you, blocks: [.text(text.isEmpty ? words.enterAlone : text)], at: running.elapsed)
        let kind: JournalEntry.Kind
        let isSure = running.asksHowSure && Sureness.read(text) != nil
        if !running.pending.isEmpty, isSure || Assent.isYes(text) {
            if waitsForOpinion(text, running) { return [you] }
            kind = .confirmed(text: text)
        } else if !running.pending.isEmpty, Assent.isNo(text) {
            kind = .cancelled(text: text)
        } else {
            let reading = interpreter(for: running.asset).read(text, context: context(running))
            // What is neither a command nor a claim that can be read is freer speech: a model understands it better.
            if reading.source == .offline, reading.interpretation.commands.isEmpty, modelAnswers {
                return ask(text, in: running, wonders: reading.interpretation.clarification == .noClaim)
            }
            // A yes or no that nothing waits for is answered as such; "wait" and "stop" can mean more than that.
            let isLost = running.pending.isEmpty && reading.interpretation.clarification == .notUnderstood
            if isLost, Assent.isYes(text) || Assent.isNo(text) {
                kind = .cancelled(text: text)
            } else {
                kind = .said(text: text, source: reading.source, interpretation: reading.interpretation)
            }
        }
        let commands = running.commands(of: kind)
        let written = record(kind)
        remember(text, written.outcomes, in: running)
        lastTurn = Turn(at: running.elapsed, you: text, commands: commands, outcomes: written.outcomes)
        return [you] + written.items + endIfOutOfTime()
    }

    /// Writes an entry, then applies it, then says what came of it.
    func record(_ kind: JournalEntry.Kind) -> (items: [TranscriptItem], outcomes: [Outcome], failed: Bool) {
        guard var running = drill else { return ([], [], false) }
        let entry = running.entry(kind)
        do {
            try archive.append(entry)
        } catch {
            let isClock = if case .clock = kind { true } else { false }
            let first = !isStalled
            isStalled = true
            lastFailure = error
            return (isClock && !first ? [] : [tutor([.text(words.notWritten(error))])], [], true)
        }
        isStalled = false
        lastFailure = nil
        let alarmsBefore = running.record.timeline.count
        let step = TourStep.next(in: running)
        for command in running.commands(of: kind) { environment.onCommand(command.name) }
        let outcomes = running.apply(entry)
        if case .clock = kind {} else { owed = 0 }
        drill = running
        var items: [TranscriptItem] = []
        let blocks = outcomes.flatMap { say($0, running) }
        if !blocks.isEmpty { items.append(tutor(blocks)) }
        // An inspection lets time pass: what the plant announced meanwhile is told as well.
        items += meanwhile(since: alarmsBefore, running, kind)
        for case .proposed(let command) in outcomes where command.name == .submitDiagnosis { askForOpinion(running) }
        for case .trend(let tags, _, _) in outcomes { lastTags = tags }
        for case .page(let page, let tags, let from, let to) in outcomes {
            if !tags.isEmpty { lastTags = tags }
            // A model's wish takes nobody's screen away.
            guard case .said = kind else { continue }
            requestedPage = PageRequest(page: page, tags: tags, window: Int(Double(to - from) * Tick.seconds))
        }
        for case .readings(let readings) in outcomes where readings.count <= 3 { lastTags = readings.map(\.tag) }
        if running.isOver { items += finish(running) }
        return (items + tour(from: step), outcomes, false)
    }

    /// What leads on in the tour, where what was done is a step of it.
    func tour(from step: TourStep?) -> [TranscriptItem] {
        guard let drill else { return step == nil ? [] : [tutor(words.tourIsOver())] }
        guard let next = TourStep.next(in: drill), next != step else { return [] }
        return [tutor(words.tour(next, in: drill))]
    }

    private func meanwhile(since count: Int, _ drill: Drill, _ kind: JournalEntry.Kind) -> [TranscriptItem] {
        if case .clock = kind { return [] }
        return drill.record.timeline.dropFirst(count).compactMap { moment in
            words.announcement(moment.what, in: drill).map {
                TranscriptItem(speaker: .plant, blocks: [.text($0)], at: Int(Double(moment.tick) * Tick.seconds))
            }
        }
    }

    func endIfOutOfTime() -> [TranscriptItem] {
        guard let running = drill, running.isOutOfTime else { return [] }
        return record(.ended(reason: .timeLimit)).items
    }

    /// Grades, files and debriefs; the journal goes only when the ledger has it.
    func finish(_ running: Drill) -> [TranscriptItem] {
        var ended = running
        var trouble: [TranscriptItem] = []
        if case .ended? = ended.entries.last?.kind {
        } else if let reason = ended.record.endReason {
            let entry = ended.entry(.ended(reason: reason))
            do {
                try archive.append(entry)
                _ = ended.apply(entry)
            } catch {
                lastFailure = error
                trouble.append(tutor([.text(words.notFiled(error))]))
            }
        }
        drill = nil
        lastDrill = ended
        lastNews = []
        let history = archive.history(scenario: ended.scenario.id, trainee: trainee.id)
        do {
            let assessment = try Grader.grade(header: ended.header, entries: ended.entries, library: library)
            lastAssessment = assessment
            let debrief = Words(library: library, asset: ended.asset).debrief(assessment, of: ended, history: history)
            var items = [TranscriptItem(speaker: .tutor, blocks: debrief, at: ended.elapsed)]
            told = ModelHistory()
            reviewable = (ended, debrief)
            if trouble.isEmpty {
                do {
                    lastReceipt = try archive.finish(ended, assessment: assessment, endedAt: environment.now(), library: library)
                    lastNews = certificateNews(ended, assessment)
                    if !lastNews.isEmpty { items.append(TranscriptItem(speaker: .tutor, blocks: lastNews, at: ended.elapsed)) }
                } catch {
                    lastFailure = error
                    trouble.append(tutor([.text(words.notFiled(error))]))
                }
            }
            // Whatever was not filed waits for the next start, which must be able to open it.
            if !trouble.isEmpty { archive.release() }
            return items + trouble
        } catch {
            archive.release()
            return [tutor([.text(words.cannotGrade)])]
        }
    }

    /// Ends the running drill without a diagnosis.
    public func giveUp() -> [TranscriptItem] { record(.ended(reason: .abandoned)).items }

    private func announcements(_ happened: [(tick: Tick, event: PlantEvent)]) -> [TranscriptItem] {
        guard let drill = drill ?? lastDrill else { return [] }
        return TranscriptItem.announcements(happened, in: drill, words)
    }

    private func say(_ outcome: Outcome, _ drill: Drill) -> [Block] {
        switch outcome {
        case .progress, .leaderboard, .certificates: records(outcome)
        case .search(let query, let industry, let level, let tag):
            offers(query: query, industry: industry, level: level, tag: tag)
        default: Words(library: library, asset: drill.asset).blocks(for: outcome, in: drill)
        }
    }

    // MARK: Shared with the facets

    func interpreter(for asset: Asset?) -> OfflineInterpreter {
        let key = asset?.id ?? ""
        if let known = interpreters[key] { return known }
        let made = OfflineInterpreter(asset: asset, language: .heard)
        interpreters[key] = made
        return made
    }

    /// Takes an interpreter that was made before.
    func use(_ interpreter: OfflineInterpreter, for asset: String) { interpreters[asset] = interpreter }

    func context(_ drill: Drill?) -> InterpreterContext {
        InterpreterContext(
            asset: drill?.asset, mode: drill?.header.mode,
            scenarios: (mode == .exam ? library.examList : []) + library.scenarioList.filter { !$0.isForExams },
            machines: drill == nil ? library.assetList : [], offered: offered, lastTags: lastTags)
    }

    func tutor(_ blocks: [Block]) -> TranscriptItem {
        TranscriptItem(speaker: .tutor, blocks: blocks, at: drill?.elapsed)
    }

    func note(_ turn: Turn) { lastTurn = turn }

    func reviewIfDue() {
        guard wantsReviews, turn == nil, let due = reviewable else { return }
        reviewable = nil
        askForReview(of: due.drill, debrief: due.debrief)
    }

    /// Makes a drill the running one.
    func begin(_ started: Drill) {
        drill = started
        // Made ready while the brief is read, not while the first sentence waits.
        _ = interpreter(for: started.asset)
        owed = 0
        lastClockTick = started.tick
        lastTags = []
        offersResume = false
        told = ModelHistory()
        isForgetful = false
        hasSaidForgetful = false
        reviewable = nil
        if started.entries.isEmpty { drill?.speed = initialSpeed }
    }
}
