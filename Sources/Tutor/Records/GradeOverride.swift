/// What people set in the place of what the grader said. What is left out stays as it counts now.
public struct GradeOverride: Sendable, Hashable {
    /// Why, for statistics. Stored by the raw value.
    public enum ReasonCode: String, Sendable, Codable, CaseIterable {
        /// The grader or the rubric was wrong.
        case graderError = "grader_error"
        /// The drill itself was wrong.
        case scenarioError = "scenario_error"
        /// The machine or the network failed the trainee.
        case technicalFault = "technical_fault"
        /// The trainee had a right to other conditions.
        case accommodation
        /// The trainee broke the rules.
        case misconduct
        /// Graded again under another rubric or grader.
        case regrade
        /// An appeal was right.
        case appeal
        case other
    }

    /// 0...10000.
    public var scoreBP: Int?
    public var passed: Bool?
    /// A whole new assessment, which says under which rubric it was made; score and pass are then its own.
    public var assessment: Assessment?
    /// The badge that goes with a pass, where the grader gave none.
    public var badge: String?
    public var reasonCode: ReasonCode
    /// In the words of whoever overrules.
    public var reason: String

    public init(
        scoreBP: Int? = nil, passed: Bool? = nil, assessment: Assessment? = nil, badge: String? = nil, reasonCode: ReasonCode,
        reason: String
    ) {
        self.scoreBP = scoreBP
        self.passed = passed
        self.assessment = assessment
        self.badge = badge
        self.reasonCode = reasonCode
        self.reason = reason
    }
}
