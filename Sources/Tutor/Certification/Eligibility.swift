import Scenarios

/// How far somebody is with a certification: which drill counts for which requirement, and what is missing.
///
/// A pure function of the certification, the drills and the day. Practice never counts. Different drills are drills of different
/// scenarios, exams of a pool too; of several of one scenario the newest that meets the conditions stands. Each drill counts for one
/// requirement, unless the certification says `shared`; which one is chosen so that as much as possible is met.
public struct Eligibility: Sendable, Hashable {
    /// Why a passed drill that fits a requirement does not count for it.
    public enum Shortfall: String, Sendable, Hashable, Codable, CaseIterable {
        /// Longer ago than `within`.
        case tooOld = "too_old"
        case score, hints
        case unsafeActs = "unsafe_acts"
        /// A drill where an exam is asked for.
        case notAnExam = "not_an_exam"
        /// An exam without a seal that holds.
        case noSeal = "no_seal"
        /// An exam on the clock of a script.
        case scripted
        /// A language model took part, or was at hand in an exam.
        case model
        /// Another drill of the same scenario counts already.
        case repeated
    }

    /// One requirement.
    public struct Part: Sendable, Hashable {
        public var requirement: Certification.Requirement
        public var needed: Int
        /// What counts, oldest first; never more than needed.
        public var drills: [ShownDrill]
        /// Passed drills that fit and do not count, by the first reason.
        public var shortfalls: [Shortfall: Int]
        public var isMet: Bool { drills.count >= needed }
    }

    public var certification: Certification
    /// In the certification's order.
    public var parts: [Part]

    /// Whether a certificate may be issued.
    public var isMet: Bool {
        switch certification.rule {
        case .all: !parts.isEmpty && parts.allSatisfy(\.isMet)
        case .any: parts.contains(where: \.isMet)
        }
    }

    /// The drills that a certificate rests on, each once, oldest first.
    public var evidence: [ShownDrill] {
        let counted = certification.rule == .all ? parts : parts.first(where: \.isMet).map { [$0] } ?? []
        var seen: Set<String> = []
        return counted.flatMap(\.drills).filter { seen.insert($0.id).inserted }.sorted(by: Self.older)
    }

    /// How many drills are there of how many: what a bar shows. With `any`, of the requirement that is nearest.
    public var progress: (done: Int, of: Int) {
        switch certification.rule {
        case .all: (parts.reduce(0) { $0 + $1.drills.count }, parts.reduce(0) { $0 + $1.needed })
        case .any:
            parts.map { (done: $0.drills.count, of: $0.needed) }.max { $0.done * $1.of < $1.done * $0.of } ?? (0, 0)
        }
    }

    /// - Parameters:
    ///   - drills: of one person, in any order.
    ///   - now: RFC 3339.
    public init(_ certification: Certification, drills: [ShownDrill], now: String) {
        self.certification = certification
        let day = TimeFormat.iso(Array(now.utf8)) ?? 0
        let passed = drills.filter { $0.passed && $0.mode != .practice }.sorted(by: Self.older)
        var candidates: [[String: ShownDrill]] = []
        parts = []
        for requirement in certification.requirements {
            var counting: [String: ShownDrill] = [:]
            var reasons: [String: Shortfall] = [:]
            for drill in passed where Self.fits(drill, requirement) {
                if let reason = Self.shortfall(drill, requirement, certification, day) {
                    reasons[drill.id] = reason
                } else {
                    // Oldest first, so that the newest stands.
                    if let older = counting[drill.scenario] { reasons[older.id] = .repeated }
                    counting[drill.scenario] = drill
                }
            }
            candidates.append(counting)
            let shortfalls = Dictionary(grouping: reasons.values) { $0 }.mapValues(\.count)
            parts.append(Part(requirement: requirement, needed: Self.needed(requirement), drills: [], shortfalls: shortfalls))
        }
        let isShared = certification.isShared || certification.rule == .any
        let chosen =
            isShared ? candidates.enumerated().map { Array($1.keys.sorted().prefix(parts[$0].needed)) } : assigned(candidates)
        for (index, scenarios) in chosen.enumerated() {
            parts[index].drills = scenarios.compactMap { candidates[index][$0] }.sorted(by: Self.older)
        }
    }

    /// How many drills a requirement asks for.
    static func needed(_ requirement: Certification.Requirement) -> Int {
        switch requirement {
        case .drills(_, _, let count): count
        case .scenario: 1
        case .exams(_, let passes): passes
        }
    }

    /// Gives each scenario to at most one requirement, so that as many places as possible are filled (augmenting paths, Kuhn 1955), the
    /// first requirements first.
    private func assigned(_ candidates: [[String: ShownDrill]]) -> [[String]] {
        var owner: [String: Int] = [:]
        var filled = [Int](repeating: 0, count: candidates.count)

        func place(_ part: Int, _ seen: inout Set<String>) -> Bool {
            for scenario in candidates[part].keys.sorted() where seen.insert(scenario).inserted {
                guard let other = owner[scenario] else {
                    owner[scenario] = part
                    return true
                }
                // Whoever has it may find another.
                if other != part, place(other, &seen) {
                    owner[scenario] = part
                    return true
                }
            }
            return false
        }

        for part in candidates.indices {
            while filled[part] < parts[part].needed {
                var seen: Set<String> = []
                guard place(part, &seen) else { break }
                filled[part] += 1
            }
        }
        return candidates.indices.map { part in owner.filter { $0.value == part }.map(\.key).sorted() }
    }

    private static func fits(_ drill: ShownDrill, _ requirement: Certification.Requirement) -> Bool {
        switch requirement {
        case .drills(let tag, let level, _): drill.tags.contains(tag) && drill.level >= level
        case .scenario(let id): drill.scenario == id
        // An exam of which nobody knows the pool may be one of this: it is said why it does not count.
        case .exams(let pool, _): drill.mode == .exam && (drill.pool == pool || drill.pool == nil)
        }
    }

    private static func shortfall(
        _ drill: ShownDrill, _ requirement: Certification.Requirement, _ certification: Certification, _ now: Double
    ) -> Shortfall? {
        let conditions = certification.conditions
        let isExam = if case .exams = requirement { true } else { conditions.run == .exam }
        if isExam {
            if drill.mode != .exam { return .notAnExam }
            if drill.pool == nil { return .noSeal }
            if drill.wasScripted { return .scripted }
        }
        if certification.model == .refused, drill.usedModel || drill.hadModel { return .model }
        if conditions.isSafe, drill.unsafeActs > 0 { return .unsafeActs }
        if drill.score < conditions.score { return .score }
        if let hints = conditions.hints, drill.hints > hints { return .hints }
        if let within = certification.within, now - drill.ended > within { return .tooOld }
        return nil
    }

    private static func older(_ a: ShownDrill, _ b: ShownDrill) -> Bool { (a.endedAt, a.id) < (b.endedAt, b.id) }
}
