/// What a claim was worth, judged by what its author had looked at.
extension IdealObserver {
    /// Nats by which an inspection that finds something else tells two hypotheses apart: one mistake in fifty.
    static let inspectionNats = 4.0

    /// Belief in a claim from the looks that came before it, basis points.
    ///
    /// - Parameters:
    ///   - claimed: Whether a fault mode (index) is what was claimed; asked for each.
    ///   - claimsHealthy: The claim was that nothing is wrong.
    ///   - tags: Index of each tag looked at, with the second of the latest look.
    ///   - components: Id of each component inspected, with the second.
    public func posteriorBP(
        claimed: (Int) -> Bool, claimsHealthy: Bool, tags: [(tag: Int, second: Int)], components: [(id: String, second: Int)]
    ) -> Int {
        var whole = 0.0
        var supported = 0.0
        for (index, hypothesis) in hypotheses.enumerated() {
            var nats = 0.0
            for look in tags { nats += separation(0, index, tag: look.tag, through: look.second / Self.glanceSeconds - 1) }
            for look in components where finding(hypothesis, look.id, at: look.second) != finding(.truth, look.id, at: look.second)
            {
                nats += Self.inspectionNats
            }
            // A fault enters at two severities that share one prior.
            let prior: Double = if case .fault = hypothesis { 0.5 } else { 1 }
            let weight = prior * DeterministicMath.exp(-nats)
            whole += weight
            let isClaimed: Bool =
                switch hypothesis {
                case .healthy: claimsHealthy
                case .truth: truths.isEmpty ? claimsHealthy : truths.contains { claimed($0.fault) }
                case .fault(let fault, _): claimed(fault)
                }
            if isClaimed { supported += weight }
        }
        return Int((10_000 * supported / whole).rounded())
    }

    /// What an inspection would have said under a hypothesis, nil for the healthy text.
    private func finding(_ hypothesis: Hypothesis, _ component: String, at second: Int) -> String? {
        let onset = truths.map(\.onset).min() ?? 0
        let faults: [(mode: FaultMode, severity: Double, profile: FaultProfile)]
        switch hypothesis {
        case .healthy: return nil
        case .truth: faults = truths.map { (plant.asset.faults[$0.fault], $0.severity, $0.profile) }
        case .fault(let index, let severity):
            faults = [(plant.asset.faults[index], severity, plant.asset.faults[index].profile)]
        }
        let age = Double(second) - Double(onset) * Tick.seconds
        for fault in faults where fault.severity * fault.profile.share(at: age) >= fault.mode.findingsFrom {
            if let text = fault.mode.findings[component] { return text }
        }
        return nil
    }
}
