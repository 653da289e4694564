import Scenarios

/// What certifications ask for, in words.
extension Words {
    /// `3 drills of "hydraulics", level 2 or above`.
    public static func requirement(_ requirement: Certification.Requirement) -> String {
        switch requirement {
        case .drills(let tag, let level, let count):
            "\(count) \(count == 1 ? "drill" : "different drills") of \"\(tag)\"" + (level > 1 ? ", level \(level) or above" : "")
        case .scenario(let id): "the drill \(id)"
        case .exams(let pool, let passes): "\(passes) \(passes == 1 ? "exam" : "exams") of \(pool)"
        }
    }
}
