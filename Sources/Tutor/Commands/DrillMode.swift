/// What a drill is for; decides which commands may run (``CommandSpecification/modes``).
public enum DrillMode: String, Sendable, Codable, CaseIterable {
    /// Free: faults may be injected; not graded for the record of drills.
    case practice
    /// Graded, hints cost points.
    case drill
    /// Graded, no help.
    case exam
}
