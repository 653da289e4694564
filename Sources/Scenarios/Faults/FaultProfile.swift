/// How a fault grows from 0 to its full severity. Times are simulated seconds since onset.
public enum FaultProfile: Sendable, Hashable {
    /// At once.
    case step
    /// Linear over `seconds`.
    case ramp(seconds: Double)
    /// (e^3x - 1)/(e^3 - 1), x linear over `seconds`: slow, then fast.
    case exponential(seconds: Double)
    /// P-F curve: x squared between the potential failure (onset) and the functional failure.
    case potentialFailure(seconds: Double)
    /// On for `on` seconds, off for `off` seconds, again and again.
    case intermittent(on: Double, off: Double)
    /// Piecewise linear through (seconds, severity) points, times ascending.
    case staged([Stage])

    public struct Stage: Sendable, Hashable {
        public var seconds: Double
        public var severity: Double
        public init(seconds: Double, severity: Double) {
            self.seconds = seconds
            self.severity = severity
        }
    }
}
