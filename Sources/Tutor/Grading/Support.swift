import Scenarios

/// What a trainee's own looks said of the claim, as the observer reads them; see ``IdealObserver``.
struct Support {
    /// Belief in the claim, basis points.
    let claimBP: Int?
    let verdict: Assessment.Support?
    /// Belief in the truth, basis points.
    let truthBP: Int
    let missing: Assessment.MissingLook?
    /// How much of the way from not knowing to being sure the looks went, 0...1.
    let share: Double

    /// Belief from which a claim counts as supported, and from which a wrong one was reasonable.
    static let supported = 0.8
    static let reasonable = 0.3

    /// Nil where there is no observer, and nothing to judge.
    init?(_ drill: Drill, _ follower: IdealObserver?, right: Bool) {
        let claim = drill.record.claim
        guard let observer = follower else { return nil }
        let end = Int(Double(drill.record.claimTick ?? drill.tick) * Tick.seconds)
        let fits = { (answer: Answer) -> Bool in claim.map { Self.fits($0, answer, drill.asset) } ?? false }
        let support = observer.support(of: fits, after: drill.glimpses, at: end)
        claimBP = claim == nil ? nil : Self.basisPoints(support.claim)
        truthBP = Self.basisPoints(support.truth)
        verdict = claim.map { _ in
            right
                ? support.claim >= Self.supported ? .supported : .guess
                : support.claim >= Self.reasonable ? .reasonable : .unfounded
        }
        missing = support.missing.map { look in
            let subject: Scenario.Evidence.Look =
                switch look.subject {
                case .tag(let tag): .tag(drill.asset.tags[tag].id)
                case .component(let component): .inspection(drill.asset.components[component].id)
                }
            return .init(subject: subject.subject, beliefBP: Self.basisPoints(look.truth))
        }
        share = min(1, max(0, (support.truth - support.prior) / (Self.supported - support.prior)))
    }

    static func basisPoints(_ share: Double) -> Int { Int((share * 10_000).rounded()) }

    /// Whether a claim would be right if this were so: its names are these faults, or their components where it names no more.
    static func fits(_ claim: Claim, _ answer: Answer, _ asset: Asset) -> Bool {
        guard case .faults(let faults) = answer else { return claim.verdict == .healthy }
        guard claim.verdict != .healthy else { return false }
        var names = [(component: claim.component, fault: claim.fault)]
        if let also = claim.also { names.append((also.component, also.fault)) }
        guard names.count == faults.count else { return false }
        func isMeant(_ index: Int, by name: (component: String?, fault: String?)) -> Bool {
            name.fault.map { $0 == asset.faults[index].id } ?? (name.component == asset.faults[index].component)
        }
        return zip(faults, names).allSatisfy(isMeant) || zip(faults, names.reversed()).allSatisfy(isMeant)
    }
}
