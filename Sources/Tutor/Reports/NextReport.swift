import Scenarios

/// What a trainee should train next. Names drills, whose titles and tags never name what is wrong in them.
public struct NextReport: Sendable, Hashable, Encodable {
    /// Why a drill is suggested, in order of urgency.
    public enum Reason: String, Sendable, Encodable, CaseIterable {
        /// Done before, and by now likely forgotten or never known.
        case dueAgain = "due_again"
        /// Has a tag that the trainee is weak at.
        case weakTag = "weak_tag"
        /// New, and neither too easy nor too hard.
        case difficulty
    }

    /// One drill.
    public struct Line: Sendable, Hashable, Encodable {
        public var scenarioID: String
        public var scenarioName: String
        public var level: Int
        public var reason: Reason
        /// The score that the trainee is expected to get, basis points.
        public var expectedScoreBP: Int
        /// For what was done before: when it was due, a date.
        public var dueOn: String?
        /// For what was done before: how likely it is still known, basis points.
        public var knownBP: Int?
        /// Days since it was done.
        public var daysSince: Int?
        /// The tag that the trainee is weak at, the average with it, and of how many attempts.
        public var tag: String?
        public var tagScoreBP: Int?
        public var tagAttempts: Int?
    }

    /// Expected shares of the full score at which one learns most.
    public static let teachable = 0.6...0.75
    /// An average under this is weak; so many attempts make an average.
    public static let weakBP = 8000
    static let leastAttempts = 2

    public var traineeID: String
    /// Drills and exams that it is made of.
    public var attempts: Int
    /// Most urgent first.
    public var lines: [Line]

    /// Computes the report.
    ///
    /// - Parameters:
    ///   - now: the day that it is for, RFC 3339 UTC.
    ///   - until: what ended before this moment counts; nil: all.
    public init(
        trainee: String, library: Library, now: String, until: String? = nil, limit: Int = 5, from store: RecordStore
    ) throws(RecordsError) {
        let own = try store.learningAttempts(trainee: trainee, until: until)
        let drills = library.scenarioList.filter { !$0.isForExams && !library.isFreePractice($0.id) }
        self.init(
            trainee: trainee, own: own, elo: Elo(try store.learningAttempts(until: until)), drills: drills, today: ReportDay(now),
            limit: limit)
    }

    /// Of attempts in order: a pure function.
    public init(trainee: String, own: [LearningAttempt], elo: Elo, drills: [ScenarioSummary], today: ReportDay?, limit: Int) {
        traineeID = trainee
        attempts = own.count
        let tried = Dictionary(grouping: own, by: \.scenario)
        func line(_ drill: ScenarioSummary, _ reason: Reason) -> Line {
            Line(
                scenarioID: drill.id, scenarioName: drill.title, level: drill.level, reason: reason,
                expectedScoreBP: Int(
                    (elo.expected(trainee: trainee, scenario: drill.id, level: drill.level) * 10_000).rounded()))
        }
        var lines = Self.due(drills, tried, today: today, line)
        let fresh = drills.filter { tried[$0.id] == nil }
        /// Nearest to the middle of what teaches first.
        func sorted(_ lines: [Line]) -> [Line] {
            lines.sorted { (Self.miss($0), $0.level, $0.scenarioID) < (Self.miss($1), $1.level, $1.scenarioID) }
        }
        for weak in Self.weakTags(own) where lines.count < limit {
            let having = sorted(fresh.filter { $0.tags.contains(weak.tag) }.map { line($0, .weakTag) })
            // One drill a tag: five of the same are no plan.
            guard var best = having.first(where: { found in !lines.contains { $0.scenarioID == found.scenarioID } }) else {
                continue
            }
            (best.tag, best.tagScoreBP, best.tagAttempts) = (weak.tag, weak.average, weak.attempts)
            lines.append(best)
        }
        let known = Set(lines.map(\.scenarioID))
        lines += sorted(fresh.filter { !known.contains($0.id) }.map { line($0, .difficulty) })
        self.lines = Array(lines.prefix(limit))
    }

    /// What was done before and is due, least known first.
    private static func due(
        _ drills: [ScenarioSummary], _ tried: [String: [LearningAttempt]], today: ReportDay?,
        _ line: (ScenarioSummary, Reason) -> Line
    ) -> [Line] {
        guard let today else { return [] }
        return drills.compactMap { drill -> Line? in
            guard let own = tried[drill.id], let last = own.last.flatMap({ ReportDay($0.endedAt) }),
                let memory = FSRS(Self.reviews(own))
            else { return nil }
            let due = last.adding(days: memory.intervalDays)
            guard due <= today else { return nil }
            let since = Self.days(from: last, to: today)
            var found = line(drill, .dueAgain)
            (found.dueOn, found.daysSince) = (due.text, since)
            found.knownBP = Int((memory.retrievability(after: since) * 10_000).rounded())
            return found
        }.sorted { ($0.knownBP ?? 0, $0.scenarioID) < ($1.knownBP ?? 0, $1.scenarioID) }
    }

    /// Attempts at one drill as ``FSRS`` takes them. A day is 24 hours.
    static func reviews(_ attempts: [LearningAttempt]) -> [(days: Int, rating: FSRS.Rating)] {
        var last: Double?
        return attempts.map { attempt in
            let at = RecordTime.seconds(of: attempt.endedAt) ?? last ?? 0
            let days = last.map { Int(max(0, at - $0) / 86_400) } ?? 0
            last = at
            return (days, attempt.rating)
        }
    }

    /// Tags with a low average, lowest first.
    private static func weakTags(_ own: [LearningAttempt]) -> [(tag: String, average: Int, attempts: Int)] {
        var sums: [String: (sum: Int, count: Int)] = [:]
        for attempt in own {
            for tag in attempt.tags {
                let old = sums[tag] ?? (0, 0)
                sums[tag] = (old.sum + attempt.scoreBP, old.count + 1)
            }
        }
        return sums.filter { $0.value.count >= leastAttempts && $0.value.sum < weakBP * $0.value.count }
            .map { (tag: $0.key, average: $0.value.sum / $0.value.count, attempts: $0.value.count) }
            .sorted { ($0.average, $0.tag) < ($1.average, $1.tag) }
    }

    /// How far an expectation lies outside of what teaches, then from its middle.
    private static func miss(_ line: Line) -> Double {
        let expected = Double(line.expectedScoreBP) / 10_000
        let middle = (teachable.lowerBound + teachable.upperBound) / 2
        return teachable.contains(expected) ? abs(expected - middle) / 10 : 1 + abs(expected - middle)
    }

    private static func days(from: ReportDay, to: ReportDay) -> Int { Int((to.seconds - from.seconds) / 86_400) }
}
