/// What the trainee says is wrong: the confirmed contents of a `submit_diagnosis`.
public struct Claim: Sendable, Hashable, Codable {
    public enum Verdict: String, Sendable, Codable {
        /// A component has failed.
        case fault
        /// The instrument lies, the process is well.
        case instrument
        /// Nothing is wrong.
        case healthy
    }

    public var verdict: Verdict
    public var component: String?
    /// Fault mode id of the asset, when the claim was that precise; carries failure mode and cause.
    public var fault: String?
    /// The second of two faults; nil when one was named.
    public var also: Also?
    public var action: String?
    /// Percent, 0...100.
    public var confidence: Double?
    /// The trainee's own words.
    public var quote: String

    /// What else has failed.
    public struct Also: Sendable, Hashable, Codable {
        public var component: String
        public var fault: String?
        public init(component: String, fault: String?) {
            self.component = component
            self.fault = fault
        }
    }

    public init(
        verdict: Verdict, component: String?, fault: String?, also: Also? = nil, action: String?, confidence: Double?, quote: String
    ) {
        self.verdict = verdict
        self.component = component
        self.fault = fault
        self.also = also
        self.action = action
        self.confidence = confidence
        self.quote = quote
    }
}
