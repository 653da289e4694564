import Scenarios

/// Between drills: finding, starting and taking up drills, and asking after results.
extension Conversation {
    /// How an unfinished drill is taken up, in any of the languages.
    private static let resuming: Set<String> = [
        "resume", "continue", "go on", "/resume", "take it up", "fortsetzen", "weiter", "continuar", "seguir", "reanudar",
        "retomar", "再開", "続ける",
        "再開して", "再開する",
    ]
    /// How it is put away.
    private static let discarding: Set<String> = [
        "discard", "/discard", "drop the drill", "verwerfen", "descartar", "破棄", "破棄する", "破棄して",
    ]

    func sayOutside(_ text: String) -> [TranscriptItem] {
        let you = TranscriptItem(speaker: .you, blocks: [.text(text.isEmpty ? words.enterAlone : text)], at: nil)
        if let items = answerResumeOffer(text) { return [you] + items }
        if offered.count == 1, !text.isEmpty, Assent.isYes(text) {
            let (outcome, items) = start(scenario: offered[0])
            note(
                Turn(at: 0, you: text, commands: [Command(.startScenario, ["scenario": .text(offered[0])])], outcomes: [outcome]))
            return [you] + items
        }
        if modelAnswers, interpreter(for: nil).read(text, context: context(nil)).source == .offline { return askOutside(text) }
        return [you] + answerOutside(text)
    }

    /// The offline interpreter's answer to words said between drills.
    func answerOutside(_ text: String) -> [TranscriptItem] {
        let interpretation = interpreter(for: nil).interpret(text, context: context(nil))
        var outcomes: [Outcome] = []
        var items: [TranscriptItem] = []
        if interpretation.clarification == .notUnderstood, let meant = interpretation.alternatives.first?.command.name,
            !CommandCatalogue.allows(meant, in: nil)
        {
            let (outcome, said) = refuse(meant, .noDrill)
            outcomes = [outcome]
            items = said
        } else if case .missing(let command, _)? = interpretation.clarification, !CommandCatalogue.allows(command, in: nil) {
            // What is missing first of all is a drill.
            let (outcome, said) = refuse(command, .noDrill)
            outcomes = [outcome]
            items = said
        } else if let clarification = interpretation.clarification {
            // Asked which drill, a number or "the second one" is an answer.
            if case .rank(kind: "scenario", let ids) = clarification { offered = ids }
            outcomes = [.clarify(clarification)]
            items = [tutor([.text(words.clarify(clarification))])]
        }
        for command in interpretation.commands {
            let (outcome, said) = perform(command)
            outcomes.append(outcome)
            items += said
            if drill != nil { break }
        }
        note(Turn(at: 0, you: text, commands: interpretation.commands, outcomes: outcomes))
        return items
    }

    func perform(_ command: Command) -> (Outcome, [TranscriptItem]) {
        guard CommandCatalogue.allows(command.name, in: nil) else {
            return refuse(command.name, .noDrill)
        }
        switch command.name {
        case .listScenarios: return list(command)
        case .startScenario: return start(command)
        case .help:
            let topic = command.text("topic")
            return (.help(topic: topic), [tutor(words.help(topic, mode: nil))])
        case .showStatus:
            return (.status(elapsed: 0, target: 0, limit: 0, alarms: 0), [tutor([.text(words.refusal(.showStatus, .noDrill))])])
        case .showProgress: return (.progress, [tutor(records(.progress))])
        case .showLeaderboard: return (.leaderboard, [tutor(records(.leaderboard))])
        case .showCertificates: return (.certificates, [tutor(records(.certificates))])
        default: return refuse(command.name, .noDrill)
        }
    }

    func refuse(_ name: CommandName, _ reason: Outcome.Refusal) -> (Outcome, [TranscriptItem]) {
        (.refused(command: name, reason: reason), [tutor([.text(words.refusal(name, reason))])])
    }

    private func list(_ command: Command) -> (Outcome, [TranscriptItem]) {
        let blocks = offers(
            query: command.text("query") ?? "", industry: command.text("industry"), level: command.number("level").map { Int($0) },
            tag: command.text("tag"))
        return (.drills(offered), [tutor(blocks)])
    }

    /// Looks for drills and remembers what was offered, so that "the first one" has a meaning.
    func offers(query: String, industry: String?, level: Int?, tag: String?) -> [Block] {
        // In an exam the pools are offered, and which drill comes is drawn.
        offered =
            mode == .exam
            ? library.examList.filter { level == nil || $0.level == level }.map(\.id)
            : search.find(query, industry: industry, level: level, tag: tag)
        return words.offers(offered, query: query) { archive.history(scenario: $0, trainee: trainee.id) }
    }

    private func start(_ command: Command) -> (Outcome, [TranscriptItem]) {
        guard let wanted = command.text("scenario") else { return refuse(.startScenario, .missing(argument: "scenario")) }
        let matches = library.summary(ofScenario: wanted) == nil ? search.find(wanted) : [wanted]
        guard let id = matches.first else { return refuse(.startScenario, .noMatch(wanted)) }
        guard matches.count == 1 else {
            offered = matches
            return refuse(.startScenario, .ambiguous(matches))
        }
        return start(scenario: id, seed: command.number("seed").map { UInt64($0) })
    }

    /// Starts a drill by its id, or in an exam one that is drawn from the pool of this id.
    public func start(scenario id: String, seed: UInt64? = nil) -> (Outcome, [TranscriptItem]) {
        if let pool = library.pool(id), mode == .exam { return startExam(pool, seed: seed) }
        let known = seed ?? fixedSeed
        return begin(scenario: id, seed: known ?? environment.makeSeed(), from: nil, isSecret: known == nil)
    }

    /// Starts a drill on a seed.
    ///
    /// - Parameters:
    ///   - pool: what it was drawn from.
    ///   - isSecret: whether nobody knows the seed.
    func begin(scenario id: String, seed: UInt64, from pool: ExamPool?, isSecret: Bool) -> (Outcome, [TranscriptItem]) {
        guard let scenario = library.scenario(id), !scenario.isForExams || mode == .exam else {
            return refuse(.startScenario, library.summary(ofScenario: id) == nil ? .noMatch(id) : .examOnly(id))
        }
        if mode == .exam, library.isFreePractice(id) { return refuse(.injectFault, .notInMode(.exam)) }
        var header = DrillHeader(
            drillID: environment.makeID(), scenarioID: id, scenarioVersion: scenario.version,
            contentDigest: ContentDigest.of(library.content(of: scenario)),
            mode: library.isFreePractice(id) || scenario.isTour && mode != .exam ? .practice : mode,
            seed: seed, traineeID: trainee.id, traineeName: trainee.name,
            office: trainee.office, startedAt: environment.now(), program: environment.program)
        do {
            // Whether it can be run at all is found out first: a seal stands for an exam that somebody could have sat.
            var drill = try Drill(header: header, library: library)
            if header.mode == .exam, archive.folder != nil {
                header.exam = try seal(header, pool: pool, isSecret: isSecret)
                drill = try Drill(header: header, library: library)
            }
            try archive.begin(header)
            begin(drill)
            return (.started(scenario: id), [tutor(words.brief(drill))] + tour(from: nil))
        } catch let error as RecordsError {
            return refused(error)
        } catch {
            return refuse(.startScenario, .noMatch(id))
        }
    }

    private func refused(_ error: RecordsError) -> (Outcome, [TranscriptItem]) {
        lastFailure = error
        return (.refused(command: .startScenario, reason: .noDrill), [tutor([.text(words.notStarted(error))])])
    }

    // MARK: Drills that were cut off

    private func answerResumeOffer(_ text: String) -> [TranscriptItem]? {
        guard let first = unfinished.first else { return nil }
        let said = text.lowercased()
        if Self.resuming.contains(said) || (offersResume && Assent.isYes(text)) {
            return resume(first)
        }
        if Self.discarding.contains(said) { return discard(first) }
        if offersResume, Assent.isNo(text) { return cancel() }
        offersResume = false
        return nil
    }

    /// Takes up a drill that was cut off: runs its journal again and tells what was said, so that nothing is lost.
    public func resume(_ cutOff: JournalListing.Item) -> [TranscriptItem] {
        do {
            let (header, entries) = try archive.takeUp(cutOff.path)
            // An exam keeps its clock: a script's stands while its writer thinks.
            if let exam = header.exam, exam.isScripted ?? false != environment.isScripted {
                archive.release()
                return [tutor([.text(words.otherClock(isScripted: exam.isScripted ?? false))])]
            }
            guard fitsLibrary(header) else {
                archive.release()
                return [tutor([.text(words.cannotResume(.contentChanged(scenario: header.scenarioID)))])]
            }
            let retold = try Retelling(header: header, entries: entries, library: library)
            unfinished.removeAll { $0.path == cutOff.path }
            begin(retold.drill)
            // Cut off between the diagnosis and the end that it makes: only the grading is missing.
            if retold.drill.isOver { return retold.items + finish(retold.drill) }
            told = retold.told
            let items =
                retold.items + [tutor([.text(words.resumed(retold.drill))])]
                + (retold.isUnanswered ? [tutor([.text(words.unanswered)])] : [])
            return retold.drill.isOutOfTime ? items + advance(to: retold.drill.tick + 1) : items
        } catch let error as RecordsError {
            return [tutor([.text(error.message)])]
        } catch let error as Drill.SetupError {
            archive.release()
            return [tutor([.text(words.cannotResume(error))])]
        } catch {
            return [tutor([.text(words.cannotGrade)])]
        }
    }

    /// Whether the library still holds the very files that a drill was started on.
    private func fitsLibrary(_ header: DrillHeader) -> Bool {
        library.scenario(header.scenarioID).map { ContentDigest.of(library.content(of: $0)) == header.contentDigest } ?? false
    }

    private func discard(_ cutOff: JournalListing.Item) -> [TranscriptItem] {
        let resumed = resume(cutOff)
        if drill != nil { return resumed + giveUp() }
        // Files that have changed since: it cannot be run again, so it cannot be graded either.
        guard fitsLibrary(cutOff.header) == false, let kept = archive.setAside(cutOff.path) else { return resumed }
        unfinished.removeAll { $0.path == cutOff.path }
        offersResume = !unfinished.isEmpty
        return [tutor([.text(words.givenUp(cutOff, kept: kept))])]
    }

    /// A drill that ended just before a crash: graded and filed now.
    func fileLate(_ item: JournalListing.Item) -> [TranscriptItem] {
        do {
            let (header, entries) = try archive.takeUp(item.path)
            guard fitsLibrary(header) else {
                archive.release()
                return [tutor([.text(words.cannotGrade)])]
            }
            let ended = try Drill.replay(header: header, entries: entries, library: library)
            let assessment = try Grader.grade(header: header, entries: entries, library: library)
            _ = try archive.finish(ended, assessment: assessment, endedAt: environment.now(), library: library)
            filedLate.append((ended, assessment))
            return [tutor([.text(words.filedLate(ended, assessment))] + certificateNews(ended, assessment))]
        } catch let error as RecordsError {
            archive.release()
            return [tutor([.text(error.message)])]
        } catch {
            archive.release()
            return [tutor([.text(words.cannotGrade)])]
        }
    }

    /// How the trainee is getting on, whether they know what they know, and what comes next.
    private func progress() throws(RecordsError) -> [Block] {
        let report = try ProgressReport(trainee: trainee.id, from: archive.store)
        let scope = ReportScope(trainee: trainee.id)
        let course = try ScoreCourse(of: report.lines.map(\.scenarioID), by: .scenario, in: scope, from: archive.store)
        let calibration = try CalibrationReport(in: scope, from: archive.store)
        let next = try NextReport(trainee: trainee.id, library: library, now: environment.now(), limit: 1, from: archive.store)
        return words.progress(report, course: course, calibration: calibration, next: next)
    }

    /// Results, from the ledger.
    func records(_ outcome: Outcome) -> [Block] {
        do {
            switch outcome {
            case .progress: return try progress()
            case .leaderboard: return words.leaderboard(try archive.leaderboard())
            case .certificates: return try certificates()
            default: return []
            }
        } catch {
            return [.text(error.message)]
        }
    }
}
