import Glibc

/// When something learned is due again: FSRS-6 with its 21 published default weights.
///
/// Written from the description of the algorithm by its authors (Jarrett Ye and others, open-spaced-repetition, wiki "The Algorithm",
/// FSRS-6). Stability is the number of days after which nine of ten still know it; difficulty goes from 1 to 10.
public struct FSRS: Sendable, Hashable {
    /// How well it was known.
    public enum Rating: Int, Sendable, Hashable, CaseIterable { case again = 1, hard, good, easy }

    /// Days.
    public private(set) var stability: Double
    /// 1...10.
    public private(set) var difficulty: Double

    static let weights: [Double] = [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014,
        1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ]
    /// What is kept in mind of a hundred when it is due.
    public static let wantedRetention = 0.9
    private static let leastStability = 0.001

    /// After the first time.
    public init(first rating: Rating) {
        stability = max(Self.weights[rating.rawValue - 1], Self.leastStability)
        difficulty = Self.bounded(Self.startDifficulty(rating))
    }

    /// After attempts in order, each with the days since the one before; nil without any.
    public init?(_ reviews: some Sequence<(days: Int, rating: Rating)>) {
        var memory: FSRS?
        for review in reviews {
            if memory == nil { memory = FSRS(first: review.rating) } else { memory?.review(review.rating, after: review.days) }
        }
        guard let memory else { return nil }
        self = memory
    }

    /// How likely it is still known after so many days, 0...1.
    public func retrievability(after days: Int) -> Double {
        let decay = -Self.weights[20]
        let factor = pow(Self.wantedRetention, 1 / decay) - 1
        return pow(1 + factor * Double(max(0, days)) / stability, decay)
    }

    /// Days until it is due again, at least one. With nine of ten wanted that is the stability itself.
    public var intervalDays: Int { max(1, Int(min(stability, 36_500).rounded())) }

    /// It was tried again, so many whole days after the last time.
    public mutating func review(_ rating: Rating, after days: Int) {
        let known = retrievability(after: days)
        stability = max(
            days < 1 ? sameDay(rating) : rating == .again ? forgotten(known) : recalled(rating, known), Self.leastStability)
        difficulty = nextDifficulty(rating)
    }

    // MARK: The formulas

    private static func startDifficulty(_ rating: Rating) -> Double {
        weights[4] - exp(weights[5] * Double(rating.rawValue - 1)) + 1
    }

    private static func bounded(_ difficulty: Double) -> Double { min(10, max(1, difficulty)) }

    private func sameDay(_ rating: Rating) -> Double {
        let w = Self.weights
        let change = exp(w[17] * (Double(rating.rawValue) - 3 + w[18])) * pow(stability, -w[19])
        // As the reference implementation 6.3.2 has it: only "again" makes it less.
        return stability * (rating == .again ? change : max(1, change))
    }

    private func recalled(_ rating: Rating, _ known: Double) -> Double {
        let w = Self.weights
        let bonus = rating == .hard ? w[15] : rating == .easy ? w[16] : 1
        return stability * (1 + exp(w[8]) * (11 - difficulty) * pow(stability, -w[9]) * (exp(w[10] * (1 - known)) - 1) * bonus)
    }

    private func forgotten(_ known: Double) -> Double {
        let w = Self.weights
        let after = w[11] * pow(difficulty, -w[12]) * (pow(stability + 1, w[13]) - 1) * exp(w[14] * (1 - known))
        return min(after, stability / exp(w[17] * w[18]))
    }

    /// Towards what "easy" starts with, so that one bad day does not make it hard for ever.
    private func nextDifficulty(_ rating: Rating) -> Double {
        let w = Self.weights
        let moved = difficulty - w[6] * Double(rating.rawValue - 3) * (10 - difficulty) / 9
        return Self.bounded(w[7] * Self.startDifficulty(.easy) + (1 - w[7]) * moved)
    }
}
