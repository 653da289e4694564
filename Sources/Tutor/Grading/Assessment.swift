import Scenarios

/// The graded result of one drill: what the ``Grader`` says, and nothing from any clock, model or database.
public struct Assessment: Sendable, Hashable, Codable {
    /// One scored part and why it scored so. All points are basis points of the whole.
    public struct Criterion: Sendable, Hashable, Codable {
        public enum Name: String, Sendable, Codable, CaseIterable {
            case component
            case failureMode = "failure_mode"
            case cause, evidence, time, procedure, hints
            case poorPractice = "poor_practice"
            case safety
        }
        public var name: Name
        public var points: Int
        public var maximum: Int
        public var reasons: [Reason]
        public init(name: Name, points: Int, maximum: Int, reasons: [Reason]) {
            self.name = name
            self.points = points
            self.maximum = maximum
            self.reasons = reasons
        }
    }

    /// A fact behind a score; `subject` is an id of the asset or scenario, or empty.
    public struct Reason: Sendable, Hashable, Codable {
        public enum Fact: String, Sendable, Codable {
            case right, wrong, notNamed = "not_named", lookedAt = "looked_at", notLookedAt = "not_looked_at"
            case withinTarget = "within_target", overTarget = "over_target", overLimit = "over_limit"
            case stepDone = "step_done", stepMissing = "step_missing", stepOutOfOrder = "step_out_of_order"
            case hintUsed = "hint_used", poorAct = "poor_act", safetyCriticalAct = "safety_critical_act"
            case parentWrong = "parent_wrong", noDiagnosis = "no_diagnosis", partlyRight = "partly_right"
            /// Other looks than the author's told as much.
            case knownFromLooks = "known_from_looks"
            /// Half at most, because the answer is not right or the looks left it open.
            case halfAtMost = "half_at_most"
        }
        public var fact: Fact
        public var subject: String
        /// Seconds of simulated time, where one matters.
        public var at: Tick?
        public init(_ fact: Fact, _ subject: String = "", at: Tick? = nil) {
            self.fact = fact
            self.subject = subject
            self.at = at
        }
    }

    /// A dangerous act.
    public struct UnsafeAct: Sendable, Hashable, Codable {
        public var action: String
        public var at: Tick
        public var safetyCritical: Bool
        public init(action: String, at: Tick, safetyCritical: Bool) {
            self.action = action
            self.at = at
            self.safetyCritical = safetyCritical
        }
    }

    /// What a claim was worth by what its author had looked at.
    public enum Support: String, Sendable, Codable, CaseIterable {
        /// Right, and the looks said so.
        case supported
        /// Right, but the looks left it open.
        case guess
        /// Wrong, but the looks spoke for it.
        case reasonable
        /// Wrong, and nothing spoke for it.
        case unfounded
    }

    /// The look that was not taken and would have told most of the truth.
    public struct MissingLook: Sendable, Hashable, Codable {
        /// A tag's id, or `inspect` and a component's.
        public var subject: String
        /// Belief in the truth with it, basis points.
        public var beliefBP: Int
        public init(subject: String, beliefBP: Int) {
            self.subject = subject
            self.beliefBP = beliefBP
        }
    }

    /// How many steps of a search were of one class.
    public struct StepCount: Sendable, Hashable, Codable {
        public var step: LookClass
        public var count: Int
        public init(step: LookClass, count: Int) {
            self.step = step
            self.count = count
        }
    }

    public var scenarioID: String
    public var scenarioVersion: Int
    public var rubricID: String
    public var rubricVersion: Int
    public var graderVersion: Int
    public var claim: Claim?
    public var endReason: JournalEntry.EndReason
    /// Component, failure mode and cause all right.
    public var correct: Bool
    public var componentCorrect: Bool
    public var passed: Bool
    /// 0...10000.
    public var scoreBP: Int
    public var criteria: [Criterion]
    public var diagnosisSeconds: Int?
    public var targetSeconds: Int
    /// When the ideal observer would have been sure; nil where it never would.
    public var parSeconds: Int?
    /// The ideal observer's belief in the claim, from what the trainee had looked at, basis points; nil without a claim.
    public var evidencePosteriorBP: Int?
    /// Nil without a claim, and in assessments of graders before version 3.
    public var support: Support?
    /// The observer's belief in the truth from the same looks, basis points.
    public var truthBeliefBP: Int?
    public var missingLook: MissingLook?
    /// How the search went; nil without an observer, and in assessments of graders before version 4.
    public var conduct: [StepCount]?
    public var hintsUsed: Int
    public var unsafeActs: [UnsafeAct]
    /// How many commands of each name were carried out, in order of first use.
    public var actions: [ActionCount]
    public var badge: String?

    public init(
        scenarioID: String, scenarioVersion: Int, rubricID: String, rubricVersion: Int, graderVersion: Int, claim: Claim?,
        endReason: JournalEntry.EndReason, correct: Bool, componentCorrect: Bool, passed: Bool, scoreBP: Int,
        criteria: [Criterion], diagnosisSeconds: Int?, targetSeconds: Int, parSeconds: Int?, evidencePosteriorBP: Int?,
        support: Support? = nil, truthBeliefBP: Int? = nil, missingLook: MissingLook? = nil, conduct: [StepCount]? = nil,
        hintsUsed: Int, unsafeActs: [UnsafeAct], actions: [ActionCount], badge: String?
    ) {
        self.scenarioID = scenarioID
        self.scenarioVersion = scenarioVersion
        self.rubricID = rubricID
        self.rubricVersion = rubricVersion
        self.graderVersion = graderVersion
        self.claim = claim
        self.endReason = endReason
        self.correct = correct
        self.componentCorrect = componentCorrect
        self.passed = passed
        self.scoreBP = scoreBP
        self.criteria = criteria
        self.diagnosisSeconds = diagnosisSeconds
        self.targetSeconds = targetSeconds
        self.parSeconds = parSeconds
        self.evidencePosteriorBP = evidencePosteriorBP
        self.support = support
        self.truthBeliefBP = truthBeliefBP
        self.missingLook = missingLook
        self.conduct = conduct
        self.hintsUsed = hintsUsed
        self.unsafeActs = unsafeActs
        self.actions = actions
        self.badge = badge
    }
}
