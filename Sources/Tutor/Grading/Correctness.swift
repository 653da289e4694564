import Scenarios

/// How far a claim is right: component, then failure mode, then cause. A level counts only along a right path.
struct Correctness {
    let claim: Claim?
    let component: Bool
    let failureMode: Bool
    let cause: Bool

    init(claim: Claim?, truths: [FaultMode], asset: Asset) {
        self.claim = claim
        guard let claim else {
            (component, failureMode, cause) = (false, false, false)
            return
        }
        if truths.isEmpty {
            let right = claim.verdict == .healthy
            (component, failureMode, cause) = (right, right, right)
            return
        }
        let claimed = claim.fault.flatMap(asset.fault)
        let part = claimed?.component ?? claim.component
        // "The instrument lies" is right only where one does.
        let candidates = truths.filter { truth in
            claim.verdict != .healthy && truth.component == part && !(truth.kind == .process && claim.verdict == .instrument)
        }
        component = !candidates.isEmpty
        let modes = candidates.filter { truth in
            claimed?.id == truth.id || (claimed?.failureMode == truth.failureMode && claimed != nil)
        }
        failureMode = !modes.isEmpty
        cause = modes.contains { $0.id == claimed?.id || $0.cause == claimed?.cause }
    }

    func criteria(_ rubric: Rubric) -> [Assessment.Criterion] {
        let named = claim?.fault != nil || claim?.verdict == .healthy
        func criterion(_ name: Assessment.Criterion.Name, _ right: Bool, _ parent: Bool, _ maximum: Int, _ subject: String)
            -> Assessment.Criterion
        {
            let fact: Assessment.Reason.Fact =
                claim == nil
                ? .noDiagnosis : right ? .right : !parent ? .parentWrong : name == .component || named ? .wrong : .notNamed
            return .init(name: name, points: right ? maximum : 0, maximum: maximum, reasons: [.init(fact, subject)])
        }
        return [
            criterion(.component, component, true, rubric.component, claim?.component ?? ""),
            criterion(.failureMode, failureMode, component, rubric.failureMode, claim?.fault ?? ""),
            criterion(.cause, cause, failureMode, rubric.cause, claim?.fault ?? ""),
        ]
    }
}
