import Scenarios

extension Drill {
    /// The readings as a row for a model that predicts faults: for each tag its last value and the mean, the lowest, the highest
    /// and the slope (per minute) of the last five minutes. Nothing that a trainee could not have read; nil where there is no reading.
    public func features() -> [(name: String, value: Double?)] {
        asset.tags.indices.flatMap { index -> [(String, Double?)] in
            let id = asset.tags[index].id
            let recent = history[index].suffix(Int(300 / Tick.seconds))
            let known = recent.compactMap { $0 }
            let mean = known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
            return [
                (id, recent.last ?? nil), (id + "_mean", mean), (id + "_min", known.min()), (id + "_max", known.max()),
                (id + "_slope", reading(index).perMinute),
            ]
        }
    }
}
