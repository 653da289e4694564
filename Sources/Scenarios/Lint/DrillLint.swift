/// Whether a drill teaches: can its answer be known from what can be seen, by when, and do its hints and evidence point to it?
public struct DrillLint: Sendable {
    public let scenario: String
    public let findings: [LintFinding]
    /// When a beginner, a careful human and an expert would be sure, seconds; nil for never.
    public let par: [IdealObserver.Par?]
    /// What would be mistaken for the answer last; nil when there is no rival.
    public let doubt: IdealObserver.Doubt?
    public static let profiles: [ObserverProfile] = [.beginner, .careful, .expert]

    /// - Parameters:
    ///   - truths: What the scenario hides in this run.
    public init(_ scenario: Scenario, asset: Asset, plant: Plant, truths: [FaultInjection]) throws(Plant.CompileError) {
        self.scenario = scenario.id
        // Nobody recorded what that machine would have shown under another fault.
        guard scenario.replay == nil else {
            (findings, par, doubt) = ([], [nil, nil, nil], nil)
            return
        }
        let observer = try IdealObserver(plant: plant, mode: scenario.mode, truths: truths, seconds: scenario.limitSeconds)
        par = Self.profiles.map(observer.par)
        doubt = observer.doubt()
        var findings: [LintFinding] = []
        if let par = par[1] {
            if par.seconds > scenario.targetSeconds {
                findings.append(.sureAfterTarget(par: par.seconds, target: scenario.targetSeconds))
            }
        } else if let doubt {
            findings.append(
                .neverSure(rival: asset.name(of: doubt.rival), nats: doubt.nats, needed: IdealObserver.sureAt))
        }
        findings += HintCheck(scenario, observer).findings
        self.findings = findings + EvidenceCheck(scenario, observer).findings
    }
}

extension Asset {
    /// Fault mode ids, or `healthy`.
    public func name(of answer: Answer) -> String {
        switch answer {
        case .healthy: "healthy"
        case .faults(let indices): indices.map { faults[$0].id }.joined(separator: " and ")
        }
    }
}
