import Scenarios

/// How drills are getting on with the people who run them: what an author mends next.
///
/// Scores, claims and looks stand in the ledger. Where people stall and what was not understood comes from running the journals
/// again, which takes the very files they were run on; attempts on other files are counted in ``Line/notReplayed``. Names are in
/// nothing of it.
public struct DrillReport: Sendable, Hashable, Encodable {
    /// The drill that most fail first; among equals the one with most attempts, then by id.
    public var lines: [Line]

    /// One drill.
    public struct Line: Sendable, Hashable, Encodable {
        public var scenarioID: String
        public var scenarioName: String
        /// All versions that were run, ascending.
        public var versions: [Int]
        public var attempts: Int
        public var passed: Int
        /// Right in component, failure mode and cause.
        public var right: Int
        /// Simulated seconds to the diagnosis, right or not; nil when nobody made one.
        public var medianSeconds: Int?
        /// That of the newest attempt.
        public var targetSeconds: Int
        /// The median, because the onset is drawn; nil where the observer never was sure.
        public var parSeconds: Int?
        public var medianScoreBP: Int
        /// Right component, but what had been looked at left it unsure.
        public var guesses: Int
        /// Ended without a diagnosis.
        public var withoutDiagnosis: Int
        /// Attempts whose journal does not fit the library's files any more, and which are missing in stalls and sentences.
        public var notReplayed: Int
        /// The longest silence of each attempt, gathered by what it stood between; most frequent first.
        public var stalls: [Stall]
        /// By how many hints had been taken, from none on.
        public var hints: [Hint]
        /// Most frequent first.
        public var wrongDiagnoses: [WrongDiagnosis]
        /// Most frequent first.
        public var unclear: [Unclear]
        /// Looks that support the answer, the least made first.
        public var evidence: [Evidence]
        /// Most frequent first.
        public var unsafeActs: [UnsafeAct]
    }

    /// A silence between two doings.
    public struct Stall: Sendable, Hashable, Encodable {
        public var after: Deed
        public var before: Deed
        /// Attempts of which it was the longest silence.
        public var attempts: Int
        public var medianSeconds: Int
        public var longestSeconds: Int
    }

    /// What became of the attempts that took so many hints.
    public struct Hint: Sendable, Hashable, Encodable {
        /// 0 for those who asked for none.
        public var number: Int
        /// Attempts that took this hint; for 0 those that took none.
        public var taken: Int
        /// Attempts in which it was the last one, whose next claim was right.
        public var thenRight: Int
        /// Attempts in which it was the last one, whose next claim was wrong or never came.
        public var thenNotRight: Int
    }

    /// A diagnosis that was not right.
    public struct WrongDiagnosis: Sendable, Hashable, Encodable {
        /// Fault mode id, else component id, else `healthy`; two of them joined by `+`.
        public var claimed: String
        public var count: Int
        /// Of all attempts, basis points.
        public var shareBP: Int
        /// The machine's author names it as looking like the real fault; nil when the machine is not in the library.
        public var isLookAlike: Bool?
        /// The right component was in it.
        public var componentRight: Bool
    }

    /// Words that led to nothing but a question back.
    public struct Unclear: Sendable, Hashable, Encodable {
        public enum Why: String, Sendable, Encodable {
            /// Nothing came near.
            case notUnderstood = "not_understood"
            /// Several things were as likely.
            case ambiguous
            /// It was clear what to do, but not with what.
            case incomplete
            /// A hedge or an elimination that claims nothing.
            case noClaim = "no_claim"
            /// A name that the machine does not have.
            case unknownName = "unknown_name"
        }

        /// Small letters, single spaces, without the marks around it; names that the records know are dots.
        public var text: String
        public var count: Int
        public var why: Why
        /// What the same person did next, most frequent; nil when nothing followed.
        public var next: Deed?
    }

    /// How many had looked at what supports the answer, while there was something to see.
    public struct Evidence: Sendable, Hashable, Encodable {
        /// A tag, `inspect component`, or `alarms`.
        public var look: String
        public var looked: Int
        /// Attempts that were graded with it.
        public var attempts: Int
    }

    /// A dangerous act.
    public struct UnsafeAct: Sendable, Hashable, Encodable {
        public var action: String
        public var count: Int
        public var safetyCritical: Bool
    }

    /// Computes the report.
    ///
    /// - Parameter scenario: only this drill.
    public init(
        scenario: String? = nil, in scope: ReportScope = .graded, library: Library, from store: RecordStore
    ) throws(RecordsError) {
        let names = try store.partsOfNames()
        var gatherings: [DrillGathering] = []
        try store.eachAttempt(scenario: scenario, in: scope) { attempt in
            if gatherings.last?.scenarioID != attempt.header.scenarioID {
                gatherings.append(DrillGathering(attempt.header.scenarioID, library: library, names: names))
            }
            gatherings[gatherings.count - 1].add(attempt)
        }
        lines = gatherings.map(\.line).sorted { one, other in
            let failed = ((one.attempts - one.passed) * other.attempts, (other.attempts - other.passed) * one.attempts)
            if failed.0 != failed.1 { return failed.0 > failed.1 }
            return one.attempts != other.attempts ? one.attempts > other.attempts : one.scenarioID < other.scenarioID
        }
    }
}
