/// What a diagnostician may say is the matter.
public enum Answer: Sendable, Hashable {
    /// Nothing is wrong.
    case healthy
    /// One fault mode, or several at once: indices into the asset's fault modes, ascending.
    case faults([Int])

    /// The answer that a set of hidden faults asks for.
    public init(_ injections: [FaultInjection]) {
        let faults = Set(injections.map(\.fault)).sorted()
        self = faults.isEmpty ? .healthy : .faults(faults)
    }
}
