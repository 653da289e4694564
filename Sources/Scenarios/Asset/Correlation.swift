/// Two tags that physics ties together, as an author states it and ``HealthTrial`` measures it.
///
/// The figure is Pearson's correlation of one-minute means over a healthy hour in the asset's first mode.
public struct Correlation: Sendable, Hashable {
    public var first: String
    public var second: String
    /// Least (`at_least`) or greatest (`at_most`) correlation that the plant may show.
    public var bound: Bound
    /// Why, in a technician's words.
    public var because: String
    public var location: SourceLocation

    public enum Bound: Sendable, Hashable {
        case atLeast(Double)
        case atMost(Double)

        public func admits(_ value: Double) -> Bool {
            switch self {
            case .atLeast(let least): value >= least
            case .atMost(let most): value <= most
            }
        }
    }

    public init(first: String, second: String, bound: Bound, because: String, location: SourceLocation) {
        self.first = first
        self.second = second
        self.bound = bound
        self.because = because
        self.location = location
    }
}
