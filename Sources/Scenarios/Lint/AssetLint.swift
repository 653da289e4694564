/// What running a machine shows of its file: pairs of faults that nobody can tell apart, alarms that chatter, trips that never act.
public struct AssetLint: Sendable {
    public let asset: String
    public let findings: [LintFinding]
    /// All pairs of its fault modes.
    public let pairs: [FaultPair]

    public init(_ asset: Asset) throws(Plant.CompileError) {
        let plant = try Plant(asset)
        self.asset = asset.id
        pairs = try FaultPair.all(of: plant)
        let confusable = pairs.filter(\.isConfusable).map {
            LintFinding.confusable(
                first: asset.faults[$0.first].id, second: asset.faults[$0.second].id, nats: $0.everything,
                needed: IdealObserver.sureAt)
        }
        findings = confusable + (try ProtectionCheck(plant)).findings + PhraseCheck(asset).findings
    }
}
