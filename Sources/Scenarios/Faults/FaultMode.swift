/// A way a component fails (ISO 14224 failure mode), as an asset file states it.
public struct FaultMode: Sendable, Hashable {
    public enum Kind: String, Sendable, Codable, CaseIterable { case process, sensor }

    /// What the fault does in the end to one tag.
    public struct Effect: Sendable, Hashable {
        public var tag: String
        /// Change at full severity and steady state, in the tag's unit.
        public var change: Double
        /// Dead time before this tag begins to move, seconds.
        public var delay: Double
        /// First-order lag of the drive, seconds.
        public var lag: Double
        /// Multiplies the tag's noise at full severity (1 = unchanged).
        public var noiseFactor: Double
        /// The tag swings about its value (a sticking valve hunts); nil when it does not.
        public var swing: Swing?
        /// What is lost stays lost when the fault is cleared (oil that leaked out).
        public var stays: Bool

        /// A steady cycle about an unchanged mean.
        public struct Swing: Sendable, Hashable {
            /// From the mean to the peak at full severity, in the tag's unit.
            public var amplitude: Double
            /// Seconds from peak to peak.
            public var period: Double
            public init(amplitude: Double, period: Double) {
                self.amplitude = amplitude
                self.period = period
            }
        }

        public init(
            tag: String, change: Double, delay: Double = 0, lag: Double = 0, noiseFactor: Double = 1, swing: Swing? = nil,
            stays: Bool = false
        ) {
            self.tag = tag
            self.change = change
            self.delay = delay
            self.lag = lag
            self.noiseFactor = noiseFactor
            self.swing = swing
            self.stays = stays
        }
    }

    public var id: String
    /// What an engineer would write on the work order; never shown before the grade.
    public var title: String
    public var kind: Kind
    /// The maintainable item that has failed.
    public var component: String
    /// How it fails, in words: `external leakage`.
    public var failureMode: String
    /// ISO 14224:2016 annex B code, e.g. `ELU`; empty when the author gave none.
    public var code: String
    /// Why: `worn shaft seal`.
    public var cause: String
    /// What mends it: `replace seal`.
    public var repair: String
    public var profile: FaultProfile
    public var effects: [Effect]
    public var sensor: SensorFault?
    /// The fault grows only while these controls run (a leak stops when the pump stops).
    public var progressesWith: [String]
    /// What an inspection of a component finds once severity passes ``findingsFrom``.
    public var findings: [String: String]
    public var findingsFrom: Double
    /// Faults that look alike, with the look that tells them apart.
    public var lookAlikes: [LookAlike]
    /// Everyday phrasings, for the offline interpreter.
    public var phrases: [String]
    public var sources: [String]
    /// How many of a fleet have it at any time, 0...1; 0 where nobody said.
    public var share: Double

    /// How to tell this fault from another.
    public struct LookAlike: Sendable, Hashable {
        public var fault: String
        public var test: String
        public init(fault: String, test: String) {
            self.fault = fault
            self.test = test
        }
    }

    public init(
        id: String, title: String, kind: Kind, component: String, failureMode: String, code: String, cause: String,
        repair: String, profile: FaultProfile, effects: [Effect], sensor: SensorFault?, progressesWith: [String],
        findings: [String: String], findingsFrom: Double, lookAlikes: [LookAlike], phrases: [String], sources: [String],
        share: Double = 0
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.component = component
        self.failureMode = failureMode
        self.code = code
        self.cause = cause
        self.repair = repair
        self.profile = profile
        self.effects = effects
        self.sensor = sensor
        self.progressesWith = progressesWith
        self.findings = findings
        self.findingsFrom = findingsFrom
        self.lookAlikes = lookAlikes
        self.phrases = phrases
        self.sources = sources
        self.share = share
    }
}
