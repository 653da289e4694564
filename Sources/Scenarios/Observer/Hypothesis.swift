/// One way in which things may be: an answer, made definite by severity, onset and course in time.
public struct Hypothesis: Sendable, Hashable {
    public let answer: Answer
    public let faults: [FaultInjection]

    public init(_ faults: [FaultInjection]) {
        self.faults = faults
        answer = Answer(faults)
    }
}

extension Hypothesis {
    /// Severities at which a rival is tried: a grave fault may hide behind a slight one.
    static let severities = [1, 0.6, 0.3]

    /// The truth, then everything else that a diagnostician has to rule out.
    ///
    /// Rivals begin when the truth does. Each is tried at several severities and both in its own course and in the truth's, for
    /// nobody knows beforehand how fast a fault grows. Where nothing is wrong, rivals have come up quickly at the start.
    /// Where two faults are hidden, each alone and each with any third are rivals too.
    static func bank(for truths: [FaultInjection], of asset: Asset) -> [Hypothesis] {
        let onset = truths.map(\.onset).min() ?? 0
        let hidden = Set(truths.map(\.fault))
        var bank = [Hypothesis(truths)]
        if !truths.isEmpty { bank.append(Hypothesis([])) }
        func rivals(of index: Int) -> [FaultInjection] {
            var profiles = truths.isEmpty ? [.ramp(seconds: 60)] : [asset.faults[index].profile]
            for truth in truths where !profiles.contains(truth.profile) { profiles.append(truth.profile) }
            return profiles.flatMap { profile in
                severities.map { FaultInjection(fault: index, severity: $0, onset: onset, profile: profile) }
            }
        }
        for index in asset.faults.indices where !hidden.contains(index) { bank += rivals(of: index).map { Hypothesis([$0]) } }
        guard truths.count > 1 else { return bank }
        for truth in truths {
            bank.append(Hypothesis([truth]))
            for index in asset.faults.indices where !hidden.contains(index) {
                let profile = asset.faults[index].profile
                bank += [1, 0.5].map { severity in
                    Hypothesis([truth, FaultInjection(fault: index, severity: severity, onset: onset, profile: profile)])
                }
            }
        }
        return bank
    }
}
