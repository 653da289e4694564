/// How one tag or control drives a tag.
public struct Coupling: Sendable, Hashable {
    public enum Shape: Sendable, Hashable {
        /// Change of the target for a change of one in the source.
        case gain(Double)
        /// Piecewise linear through (source, target) points, sources ascending; held flat outside.
        case table([Point])
    }

    public struct Point: Sendable, Hashable {
        public var x: Double
        public var y: Double
        public init(x: Double, y: Double) {
            self.x = x
            self.y = y
        }
    }

    public var from: String
    public var to: String
    public var shape: Shape
    /// First-order lag on the way, seconds, on top of the target's own.
    public var lag: Double
    /// Why, in a technician's words; shown by `explain`.
    public var because: String

    public init(from: String, to: String, shape: Shape, lag: Double, because: String) {
        self.from = from
        self.to = to
        self.shape = shape
        self.lag = lag
        self.because = because
    }
}
