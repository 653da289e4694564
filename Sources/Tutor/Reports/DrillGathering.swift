import Scenarios

/// The attempts at one drill, counted one after the other.
struct DrillGathering {
    /// A silence shorter than this is no stall, seconds.
    static let shortestStall = 30
    /// Under this belief of the observer's a right answer was a guess, basis points: as the debrief has it.
    static let sureBP = 8000
    /// Kept of each list.
    static let kept = 20

    let scenarioID: String
    private let library: Library
    private let names: Set<String>
    private let asset: Asset?
    private let truths: [FaultMode]
    /// Of the files the library has now; nil when the drill is not in it.
    private let digest: String?

    private var name = ""
    private var versions: Set<Int> = []
    private var attempts = 0
    private var passed = 0
    private var right = 0
    private var guesses = 0
    private var notReplayed = 0
    private var target = 0
    private var seconds: [Int] = []
    private var pars: [Int] = []
    private var scores: [Int] = []
    private var withoutDiagnosis = 0
    private var stalls: [Between: [Int]] = [:]
    private var hints: [DrillReport.Hint] = []
    private var wrong: [String: DrillReport.WrongDiagnosis] = [:]
    private var unclear: [String: (count: Int, why: DrillReport.Unclear.Why, next: [DrillReport.Deed: Int])] = [:]
    private var evidence: [String: DrillReport.Evidence] = [:]
    private var unsafe: [String: DrillReport.UnsafeAct] = [:]

    private struct Between: Hashable {
        var after: DrillReport.Deed
        var before: DrillReport.Deed
    }

    /// - Parameter names: parts of names, in small letters, that no sentence may show.
    init(_ scenarioID: String, library: Library, names: Set<String>) {
        self.scenarioID = scenarioID
        self.library = library
        self.names = names
        let scenario = library.scenario(scenarioID)
        asset = scenario.flatMap { library.asset($0.asset) }
        digest = scenario.map { ContentDigest.of(library.content(of: $0)) }
        let asset = asset
        truths = scenario?.faults.compactMap { asset?.fault($0.mode) } ?? []
    }

    /// Counts an attempt; the newest comes last.
    mutating func add(_ attempt: FinishedDrill) {
        let assessment = attempt.assessment
        name = attempt.scenario.title
        target = assessment.targetSeconds
        versions.insert(assessment.scenarioVersion)
        attempts += 1
        if assessment.passed { passed += 1 }
        if assessment.correct { right += 1 }
        if Self.isGuess(assessment) { guesses += 1 }
        scores.append(assessment.scoreBP)
        if let time = assessment.diagnosisSeconds { seconds.append(time) }
        if let par = assessment.parSeconds { pars.append(par) }
        addHints(assessment)
        addClaim(assessment)
        for reason in assessment.criteria.first(where: { $0.name == .evidence })?.reasons ?? [] {
            evidence[reason.subject, default: .init(look: reason.subject, looked: 0, attempts: 0)].attempts += 1
            if reason.fact == .lookedAt { evidence[reason.subject]?.looked += 1 }
        }
        for act in assessment.unsafeActs {
            unsafe[act.action, default: .init(action: act.action, count: 0, safetyCritical: false)].count += 1
            if act.safetyCritical { unsafe[act.action]?.safetyCritical = true }
        }
        guard digest == attempt.header.contentDigest, let course = DrillCourse(of: attempt, library: library) else {
            notReplayed += 1
            return
        }
        if let longest = course.silences.max(by: { $0.seconds < $1.seconds }), longest.seconds >= Self.shortestStall {
            stalls[Between(after: longest.after, before: longest.before), default: []].append(longest.seconds)
        }
        for (turn, next) in course.unclear {
            guard let why = turn.why else { continue }
            let text = Self.normalised(turn.text, without: names)
            guard !text.isEmpty else { continue }
            var known = unclear[text] ?? (0, why, [:])
            known.count += 1
            if let next { known.next[next, default: 0] += 1 }
            unclear[text] = known
        }
    }

    /// Assessments of before have no verdict on the looks, but the belief that it is made from.
    private static func isGuess(_ assessment: Assessment) -> Bool {
        if let support = assessment.support { return support == .guess }
        return assessment.componentCorrect && assessment.evidencePosteriorBP.map { $0 < sureBP } ?? false
    }

    private mutating func addHints(_ assessment: Assessment) {
        let used = assessment.hintsUsed
        while hints.count <= used { hints.append(.init(number: hints.count, taken: 0, thenRight: 0, thenNotRight: 0)) }
        if used == 0 { hints[0].taken += 1 }
        for number in 1..<(used + 1) { hints[number].taken += 1 }
        if assessment.correct { hints[used].thenRight += 1 } else { hints[used].thenNotRight += 1 }
    }

    private mutating func addClaim(_ assessment: Assessment) {
        guard let claim = assessment.claim else {
            withoutDiagnosis += 1
            return
        }
        guard !assessment.correct else { return }
        let first = claim.fault ?? claim.component ?? claim.verdict.rawValue
        let claimed = ([first] + (claim.also.map { [$0.fault ?? $0.component] } ?? [])).joined(separator: "+")
        let new = DrillReport.WrongDiagnosis(
            claimed: claimed, count: 0, shareBP: 0, isLookAlike: looksAlike(claim), componentRight: assessment.componentCorrect)
        wrong[claimed, default: new].count += 1
    }

    /// Whether the author of the machine says that what was claimed looks like what it was.
    private func looksAlike(_ claim: Claim) -> Bool? {
        guard let asset else { return nil }
        let names = [(claim.fault, claim.component)] + (claim.also.map { [($0.fault, Optional($0.component))] } ?? [])
        return truths.contains { truth in
            asset.faults.contains { other in
                other.id != truth.id
                    && (truth.lookAlikes.contains { $0.fault == other.id } || other.lookAlikes.contains { $0.fault == truth.id })
                    && names.contains { fault, component in fault.map { $0 == other.id } ?? (component == other.component) }
            }
        }
    }

    /// Small letters, single spaces, no marks around it, dots for names.
    static func normalised(_ text: String, without names: Set<String> = []) -> String {
        func bare(_ text: some StringProtocol) -> String {
            let front = text.drop { !$0.isLetter && !$0.isNumber }
            return String(
                front[..<(front.lastIndex { $0.isLetter || $0.isNumber }.map { front.index(after: $0) } ?? front.startIndex)])
        }
        let words = ControlCharacters.stripped(text).lowercased().split(whereSeparator: \.isWhitespace).map { word in
            // "Sam's" is Sam as well.
            names.isDisjoint(with: word.split { !$0.isLetter }.map(String.init)) ? String(word) : "..."
        }
        let whole = words.joined(separator: " ")
        let inner = bare(whole)
        // Nothing but marks is what was said, too.
        return inner.isEmpty || names.isEmpty == false && whole.contains("...") ? whole : inner
    }

    /// The mean of the middle two where their number is even.
    static func median(_ values: [Int]) -> Int? {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }

    var line: DrillReport.Line {
        DrillReport.Line(
            scenarioID: scenarioID, scenarioName: name, versions: versions.sorted(), attempts: attempts, passed: passed,
            right: right, medianSeconds: Self.median(seconds), targetSeconds: target, parSeconds: Self.median(pars),
            medianScoreBP: Self.median(scores) ?? 0, guesses: guesses, withoutDiagnosis: withoutDiagnosis,
            notReplayed: notReplayed, stalls: stallLines, hints: hints, wrongDiagnoses: wrongLines, unclear: unclearLines,
            evidence: evidence.values.sorted {
                let shares = ($0.looked * $1.attempts, $1.looked * $0.attempts)
                return shares.0 != shares.1 ? shares.0 < shares.1 : $0.look < $1.look
            },
            unsafeActs: unsafe.values.sorted { $0.count != $1.count ? $0.count > $1.count : $0.action < $1.action })
    }

    private var stallLines: [DrillReport.Stall] {
        let all = stalls.map { between, seconds in
            DrillReport.Stall(
                after: between.after, before: between.before, attempts: seconds.count,
                medianSeconds: Self.median(seconds) ?? 0, longestSeconds: seconds.max() ?? 0)
        }
        return Array(
            all.sorted {
                if $0.attempts != $1.attempts { return $0.attempts > $1.attempts }
                if $0.medianSeconds != $1.medianSeconds { return $0.medianSeconds > $1.medianSeconds }
                return ($0.after.text, $0.before.text) < ($1.after.text, $1.before.text)
            }.prefix(Self.kept))
    }

    private var wrongLines: [DrillReport.WrongDiagnosis] {
        let all = wrong.values.map { line in
            var line = line
            line.shareBP = line.count * 10_000 / attempts
            return line
        }
        return Array(all.sorted { $0.count != $1.count ? $0.count > $1.count : $0.claimed < $1.claimed }.prefix(Self.kept))
    }

    private var unclearLines: [DrillReport.Unclear] {
        let all = unclear.map { text, known in
            DrillReport.Unclear(
                text: text, count: known.count, why: known.why,
                next: known.next.max { $0.value != $1.value ? $0.value < $1.value : $0.key.text > $1.key.text }?.key)
        }
        return Array(all.sorted { $0.count != $1.count ? $0.count > $1.count : $0.text < $1.text }.prefix(Self.kept))
    }
}
