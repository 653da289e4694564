/// All trials of one machine: healthy in each mode, and each fault mode against its stated signature.
public struct AssetTrial: Sendable {
    public let asset: Asset
    public let health: HealthTrial
    /// In the author's order; empty for a fault mode that shows as stated.
    public let faults: [[FaultTrial.Finding]]

    public init(_ asset: Asset, seeds: Int = 20, seconds: Int = 3600) throws(Plant.CompileError) {
        let plant = try Plant(asset)
        self.asset = asset
        health = HealthTrial(plant: plant, seeds: seeds, seconds: seconds)
        var all: [[FaultTrial.Finding]] = []
        for index in asset.faults.indices { all.append(try FaultTrial(plant: plant, fault: index).findings) }
        faults = all
    }

    public var isWell: Bool { health.findings.isEmpty && faults.allSatisfy(\.isEmpty) }
}
