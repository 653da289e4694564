import Scenarios

extension DrillPreview {
    /// One answer, and how likely an observer would hold it.
    public struct Belief: Sendable, Hashable, Codable {
        /// Ids of the fault modes; empty: nothing is wrong.
        public var faults: [String]
        /// What they are called.
        public var titles: [String]
        public var isTrue: Bool
        /// 0...1, one for each moment.
        public var shares: [Double]

        /// The greatest share after the start.
        public var most: Double { shares.dropFirst().max() ?? 0 }
    }

    static func beliefs(_ observer: IdealObserver) -> (beliefs: [Belief], seconds: [Int]) {
        let course = observer.beliefs()
        let beliefs = course.answers.enumerated().map { index, answer in
            let modes: [FaultMode] =
                switch answer {
                case .healthy: []
                case .faults(let indices): indices.map { observer.asset.faults[$0] }
                }
            return Belief(
                faults: modes.map(\.id), titles: modes.map(\.title), isTrue: index == 0,
                // Four decimals say all that a belief can.
                shares: course.shares.map { ($0[index] * 10_000).rounded() / 10_000 })
        }
        return (beliefs, course.seconds)
    }

    /// The true answer, and its strongest rivals: at most `count` in all, those that nobody ever takes seriously left out.
    public func strongest(_ count: Int) -> [Belief] {
        guard let truth = beliefs.first else { return [] }
        let rivals = beliefs.dropFirst().filter { $0.most >= 0.02 }.sorted {
            ($0.most, $1.faults.first ?? "") > ($1.most, $0.faults.first ?? "")
        }
        return [truth] + rivals.prefix(count - 1)
    }

    /// What is believed of a belief at a second.
    public func share(of belief: Belief, at second: Int) -> Double {
        let index = beliefSeconds.lastIndex { $0 <= second } ?? 0
        return belief.shares.indices.contains(index) ? belief.shares[index] : 0
    }
}
