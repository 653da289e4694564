/// Classes each look by the answers that were still open before it and after it.
extension IdealObserver {
    /// An answer is open while belief in it is at least this share of the belief in the truth: one in twenty.
    static let openShare = 0.05
    /// A look counts for something when it changes belief in the truth by so much.
    static let leastChange = 0.02

    /// - Parameter looks: In order; one look may show several things at once, as a glance at the whole board does.
    public func classes(of looks: [[Glimpse]], _ profile: ObserverProfile = .careful) -> [LookClass] {
        var gathered = gathered()
        let start = shares(nats: gathered.map(\.nats))
        var before = start
        return looks.map { look in
            for glimpse in look { take(glimpse, into: &gathered, profile) }
            let after = shares(nats: gathered.map(\.nats))
            defer { before = after }
            let ruledOut = open(before) - open(after)
            if ruledOut > 1 { return .splitting }
            if ruledOut == 1 || after[0] - before[0] >= Self.leastChange { return .elimination }
            // Would it have told anything to somebody who had looked at nothing?
            let alone = shares(nats: self.gathered(from: look, profile).map(\.nats))
            return open(alone) < open(start) || alone[0] - start[0] >= Self.leastChange ? .redundant : .irrelevant
        }
    }

    private func open(_ shares: [Double]) -> Int { shares.count { $0 >= Self.openShare * shares[0] } }
}
