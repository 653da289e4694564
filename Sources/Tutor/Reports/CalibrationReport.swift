/// Whether trainees know what they know: how sure they said they were, held against being right. Shown, never scored.
public struct CalibrationReport: Sendable, Hashable, Encodable {
    /// Answers of about the same confidence.
    public struct Bin: Sendable, Hashable, Encodable {
        /// Percent: at least this, and under `below`. The last holds 100 too.
        public var from: Int
        public var below: Int
        public var answers: Int
        /// How sure they were on average, basis points; nil without answers.
        public var confidenceBP: Int?
        /// How many were right, basis points; nil without answers.
        public var rightBP: Int?
    }

    /// Fewer answers than these say nothing about anybody.
    public static let leastAnswers = 20
    /// Half is a coin's; what is said lies mostly above it, so that is where it is looked at closely.
    private static let edges = [0, 60, 70, 80, 90, 101]

    /// Diagnoses that were said with a confidence.
    public var answers: Int
    /// Mean of (confidence - right)², 10000 is 1: 0 is perfect, 2500 what "50 % sure" of everything gets. Nil with too few answers.
    public var brierBP: Int?
    /// How sure they were on average, and how many were right, basis points; nil with too few answers.
    public var confidenceBP: Int?
    public var rightBP: Int?
    /// From unsure to sure; empty with too few answers.
    public var bins: [Bin]

    /// Said more than they knew, by so many basis points; negative: knew more than they said.
    public var overconfidenceBP: Int? {
        guard let confidenceBP, let rightBP else { return nil }
        return confidenceBP - rightBP
    }

    /// Computes the report.
    public init(in scope: ReportScope = .graded, from store: RecordStore) throws(RecordsError) {
        self.init(
            try store.report(
                "SELECT confidence, correct FROM scoped WHERE confidence IS NOT NULL ORDER BY ended_at, drill_id", scope
            ) {
                row in try (row.value(0), row.value(1))
            })
    }

    /// Of answers: percent, and whether it was right.
    public init(_ said: [(percent: Double, isRight: Bool)]) {
        answers = said.count
        guard said.count >= Self.leastAnswers else {
            bins = []
            return
        }
        func mean(_ values: [Double]) -> Int? {
            values.isEmpty ? nil : Int((values.reduce(0, +) / Double(values.count) * 10_000).rounded())
        }
        func share(_ percent: Double) -> Double { min(1, max(0, percent / 100)) }
        brierBP = mean(
            said.map { answer in
                let miss = share(answer.percent) - (answer.isRight ? 1 : 0)
                return miss * miss
            })
        confidenceBP = mean(said.map { share($0.percent) })
        rightBP = mean(said.map { $0.isRight ? 1 : 0 })
        bins = zip(Self.edges, Self.edges.dropFirst()).map { from, below in
            let inside = said.filter { $0.percent >= Double(from) && $0.percent < Double(below) }
            return Bin(
                from: from, below: min(below, 100), answers: inside.count, confidenceBP: mean(inside.map { share($0.percent) }),
                rightBP: mean(inside.map { $0.isRight ? 1 : 0 }))
        }
    }
}
