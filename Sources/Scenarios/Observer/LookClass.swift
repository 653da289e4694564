/// What a step of a search did to the part of the problem that was still open, after Hydrive (Gitomer, Steinberg and Mislevy 1995,
/// ETS RR-95-42). Stored by its raw value.
public enum LookClass: String, Sendable, Hashable, Codable, CaseIterable {
    /// Ruled out several of what was still possible.
    case splitting
    /// Ruled out one, or made one clearly less likely.
    case elimination
    /// A part was mended or replaced on trial.
    case replacement
    /// Could have told something, but it was known by then.
    case redundant
    /// Could not have told anything here.
    case irrelevant
}
