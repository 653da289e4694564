/// Which of several things a short text speaks of: one linear scorer a class, fitted by regularised least squares.
///
/// Least squares has an exact leave-one-out prediction for every training text as a by-product, so the margin above which an
/// answer may be trusted is measured on the asset's own phrases when the classifier is built, not guessed. Only `+ - * / sqrt` in a
/// fixed order: the same phrases give the same bits on every machine.
struct PhraseClassifier: Sendable {
    /// A text and the class it belongs to.
    struct Example: Sendable {
        var text: PhraseFeatures
        var label: Int
        /// Written by a person, not made from a template: counts for ``PhraseClassifier/leaveOneOut``.
        var isAuthored: Bool
    }

    /// What the classifier would have said of each authored text had it not been trained on it.
    struct LeaveOneOut: Sendable, Hashable {
        var texts = 0
        var right = 0
        /// With a margin of at least the threshold.
        var accepted = 0
        var acceptedRight = 0
    }

    private(set) var leaveOneOut = LeaveOneOut()
    /// Smallest lead over the runner-up that is trusted.
    private(set) var threshold = 0.1
    private let classes: Int
    private var columns: [UInt64: Int] = [:]
    private var weights: [Double] = []

    /// Bounds on ``threshold``: too few phrases must not make it reckless or mute.
    private static let thresholdRange = 0.08...0.45
    /// Wanted share of right answers among the accepted.
    private static let wantedPrecision = 0.98
    private static let ridge = 0.35

    /// - Parameter answers: the classes before this one are answers; the others only keep vague texts from becoming one.
    init(examples: [Example], classes: Int, answers: Int) {
        self.classes = classes
        let n = examples.count
        guard n > 0, classes > 0 else { return }
        for example in examples {
            for entry in example.text.entries where columns[entry.key] == nil { columns[entry.key] = columns.count }
        }
        let rows = examples.map { example in example.text.entries.map { (column: columns[$0.key]!, weight: $0.weight) } }
        let solution = SymmetricMatrix.solve(
            Self.kernel(rows, columns: columns.count, ridge: Self.ridge), order: n, labels: examples.map(\.label), classes: classes)
        let coefficients = solution.coefficients
        weights = [Double](repeating: 0, count: columns.count * classes)
        for i in 0..<n {
            for (column, weight) in rows[i] {
                for c in 0..<classes { weights[column * classes + c] += weight * coefficients[i * classes + c] }
            }
        }
        calibrate(examples, answers: answers) { i, c in
            (examples[i].label == c ? 1 : 0) - coefficients[i * classes + c] / solution.diagonal[i]
        }
    }

    /// A score for each class; around 1 for a text like its own, around 0 otherwise.
    func scores(_ text: PhraseFeatures) -> [Double] {
        var out = [Double](repeating: 0, count: classes)
        for entry in text.entries {
            guard let column = columns[entry.key] else { continue }
            for c in 0..<classes { out[c] += entry.weight * weights[column * classes + c] }
        }
        return out
    }

    /// 0...1, growing with the lead: 0.8 at the ``threshold``.
    func confidence(lead: Double) -> Double {
        let lead = max(0, lead)
        return lead / (lead + threshold / 4)
    }

    private mutating func calibrate(_ examples: [Example], answers: Int, heldOutScore: (Int, Int) -> Double) {
        var outcomes: [(lead: Double, isRight: Bool)] = []
        for (i, example) in examples.enumerated() where example.isAuthored {
            let scores = (0..<classes).map { heldOutScore(i, $0) }
            let best = scores.indices.prefix(answers).max { scores[$0] != scores[$1] ? scores[$0] < scores[$1] : $0 > $1 } ?? 0
            let rival = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
            outcomes.append((scores[best] - rival, best == example.label))
        }
        outcomes.sort { $0.lead != $1.lead ? $0.lead > $1.lead : $0.isRight && !$1.isRight }
        var right = 0
        var lowest = Self.thresholdRange.upperBound
        for (n, outcome) in outcomes.enumerated() {
            right += outcome.isRight ? 1 : 0
            if Double(right) >= Self.wantedPrecision * Double(n + 1) { lowest = outcome.lead }
        }
        threshold = min(max(lowest, Self.thresholdRange.lowerBound), Self.thresholdRange.upperBound)
        leaveOneOut = outcomes.reduce(into: LeaveOneOut()) { sum, outcome in
            sum.texts += 1
            sum.right += outcome.isRight ? 1 : 0
            guard outcome.lead >= threshold else { return }
            sum.accepted += 1
            sum.acceptedRight += outcome.isRight ? 1 : 0
        }
    }

    private static func kernel(_ rows: [[(column: Int, weight: Double)]], columns: Int, ridge: Double) -> [Double] {
        let n = rows.count
        var matrix = [Double](repeating: 0, count: n * n)
        var dense = [Double](repeating: 0, count: columns)
        for i in 0..<n {
            for (column, weight) in rows[i] { dense[column] = weight }
            for j in 0...i {
                var dot = 0.0
                for (column, weight) in rows[j] { dot += dense[column] * weight }
                matrix[i * n + j] = dot
                matrix[j * n + i] = dot
            }
            for (column, _) in rows[i] { dense[column] = 0 }
            matrix[i * n + i] += ridge
        }
        return matrix
    }
}
