/// The instrument lies while the process is well: what is done to one tag's measuring chain at severity 1.
public struct SensorFault: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// Adds up to `by`, in the tag's unit; with a ramp profile this is drift.
        case bias(by: Double)
        /// Holds the last value once severity reaches a half. Quality stays good: that is the lesson.
        case stuck
        /// Adds `by` for one tick, on average once in `every` seconds.
        case spike(by: Double, every: Double)
        /// Multiplies the noise by up to `factor`.
        case noise(factor: Double)
        /// No reading once severity reaches a half: quality bad.
        case dropout
    }

    /// The tag whose instrument lies.
    public var tag: String
    public var kind: Kind

    public init(tag: String, kind: Kind) {
        self.tag = tag
        self.kind = kind
    }
}
