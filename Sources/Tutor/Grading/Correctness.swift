import Scenarios

/// How far a claim is right: component, then failure mode, then cause. A level counts only along a right path.
///
/// Where several faults are hidden, each of the claim's names is held against them, and the points are shared out: half for one of
/// two. A name too many counts like one too few, so that naming more than there is earns nothing.
struct Correctness {
    let claim: Claim?
    /// Every hidden fault's component was named, and nothing besides.
    let component: Bool
    let failureMode: Bool
    let cause: Bool
    /// How many names there should have been, or were: what a level's points are shared by.
    let places: Int
    let rightComponents: Int
    private let rightModes: Int
    private let rightCauses: Int

    init(claim: Claim?, truths: [FaultMode], asset: Asset) {
        self.claim = claim
        guard let claim else {
            (component, failureMode, cause) = (false, false, false)
            (places, rightComponents, rightModes, rightCauses) = (1, 0, 0, 0)
            return
        }
        if truths.isEmpty {
            let right = claim.verdict == .healthy
            (component, failureMode, cause) = (right, right, right)
            (places, rightComponents, rightModes, rightCauses) = (1, right ? 1 : 0, right ? 1 : 0, right ? 1 : 0)
            return
        }
        var names = [(component: claim.component, fault: claim.fault.flatMap(asset.fault))]
        if let also = claim.also { names.append((also.component, also.fault.flatMap(asset.fault))) }
        var left = truths
        var components = 0
        var modes = 0
        var causes = 0
        for name in names {
            let part = name.fault?.component ?? name.component
            // "The instrument lies" is right only where one does.
            func isHit(_ truth: FaultMode) -> Bool {
                claim.verdict != .healthy && truth.component == part
                    && !(truth.kind == .process && claim.verdict == .instrument && claim.also == nil)
            }
            func isMode(_ truth: FaultMode) -> Bool {
                name.fault.map { $0.id == truth.id || $0.failureMode == truth.failureMode } ?? false
            }
            func isCause(_ truth: FaultMode) -> Bool {
                isMode(truth) && (name.fault?.id == truth.id || name.fault?.cause == truth.cause)
            }
            // The truth that a name fits best; each is given away once.
            let candidates = left.indices.filter { isHit(left[$0]) }
            guard
                let best = candidates.first(where: { isCause(left[$0]) }) ?? candidates.first(where: { isMode(left[$0]) })
                    ?? candidates.first
            else { continue }
            components += 1
            if isMode(left[best]) { modes += 1 }
            if isCause(left[best]) { causes += 1 }
            left.remove(at: best)
        }
        let places = max(truths.count, names.count)
        (self.places, rightComponents, rightModes, rightCauses) = (places, components, modes, causes)
        (component, failureMode, cause) = (components == places, modes == places, causes == places)
    }

    func criteria(_ rubric: Rubric) -> [Assessment.Criterion] {
        let named = claim?.fault != nil || claim?.verdict == .healthy
        func criterion(_ name: Assessment.Criterion.Name, _ right: Int, _ parent: Int, _ maximum: Int, _ subject: String)
            -> Assessment.Criterion
        {
            let fact: Assessment.Reason.Fact =
                claim == nil
                ? .noDiagnosis
                : right == places
                    ? .right
                    : right > 0
                        ? .partlyRight : parent == 0 ? .parentWrong : name == .component || named ? .wrong : .notNamed
            return .init(name: name, points: maximum * right / places, maximum: maximum, reasons: [.init(fact, subject)])
        }
        return [
            criterion(.component, rightComponents, 1, rubric.component, claim?.component ?? ""),
            criterion(.failureMode, rightModes, rightComponents, rubric.failureMode, claim?.fault ?? ""),
            criterion(.cause, rightCauses, rightModes, rubric.cause, claim?.fault ?? ""),
        ]
    }
}
