import Scenarios

/// How an instrument can be made to lie in free practice, whether or not the asset's author thought of it.
public enum InstrumentLie: String, Sendable, Codable, CaseIterable {
    case high, low, stuck, noisy, dead, spiking

    /// What is done to the measuring chain of a tag; `by` is how far off it reads, in the tag's unit, where that has a meaning.
    func fault(on tag: Tag, by: Double?) -> SensorFault {
        let width = tag.span.upperBound - tag.span.lowerBound
        let kind: SensorFault.Kind =
            switch self {
            case .high: .bias(by: abs(by ?? 0.15 * width))
            case .low: .bias(by: -abs(by ?? 0.15 * width))
            case .stuck: .stuck
            case .noisy: .noise(factor: 10)
            case .dead: .dropout
            case .spiking: .spike(by: by ?? 0.25 * width, every: 20)
            }
        return SensorFault(tag: tag.id, kind: kind)
    }

    /// The kind of lie that an asset's own sensor fault tells.
    init(_ kind: SensorFault.Kind) {
        switch kind {
        case .bias(let by): self = by < 0 ? .low : .high
        case .stuck: self = .stuck
        case .noise: self = .noisy
        case .dropout: self = .dead
        case .spike: self = .spiking
        }
    }
}
