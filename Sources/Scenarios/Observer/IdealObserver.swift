/// A diagnostician that knows every fault mode of the asset and sees only what a trainee can see.
///
/// One noise-free run of the plant per ``Hypothesis``; between two of them the log-likelihood ratio of what is seen is known in
/// closed form (Magill 1965; Lainiotis 1976), here with a human's limits (``ObserverProfile``): each instrument is looked at now and
/// then, and small differences do not count. So evidence from one instrument does not grow with staring at it: its best look counts.
///
/// Slow healthy variation is the same in all runs, as if it were known; the perception floor stands for what is not.
public struct IdealObserver: Sendable {
    /// Nats of separation at which one rival in a hundred would be mistaken: 2 * 2.326 squared.
    public static let sureAt = 10.82
    /// What a look at something unmistakable is worth to belief, nats: wrong once in a hundred.
    static let unmistakable = 4.6

    let plant: Plant
    public let asset: Asset
    /// The first is the truth.
    public let hypotheses: [Hypothesis]
    let courses: [Course]
    let findings: FindingTable
    /// Seconds that were run.
    public let seconds: Int

    /// Runs all hypotheses for `seconds` of simulated time, each with the same interventions (by tick, ascending).
    public init(
        plant: Plant, mode: String, truths: [FaultInjection], interventions: [Intervention] = [], seconds: Int
    ) throws(Plant.CompileError) {
        try self.init(
            plant: plant, mode: mode, hypotheses: Hypothesis.bank(for: truths, of: plant.asset), interventions: interventions,
            seconds: seconds)
    }

    /// The same for hypotheses of one's own, the truth first.
    public init(
        plant: Plant, mode: String, hypotheses: [Hypothesis], interventions: [Intervention] = [], seconds: Int
    ) throws(Plant.CompileError) {
        self.plant = plant
        asset = plant.asset
        findings = FindingTable(plant.asset)
        self.seconds = seconds
        self.hypotheses = hypotheses
        var all: [Course] = []
        for hypothesis in hypotheses {
            all.append(
                try Course(plant: plant, mode: mode, faults: hypothesis.faults, interventions: interventions, seconds: seconds))
        }
        courses = all
    }

    public var truth: Answer { hypotheses[0].answer }

    /// Everything that may be the answer, the truth first, then in the order of the bank.
    public var answers: [Answer] {
        var seen: Set<Answer> = []
        return hypotheses.map(\.answer).filter { seen.insert($0).inserted }
    }
}
