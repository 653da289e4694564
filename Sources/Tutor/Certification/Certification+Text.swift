import Scenarios

/// What a certification asks for, as it stands on a certificate: part of what is signed, and therefore not for translation.
extension Certification {
    /// All of it, in sentences.
    public var criteria: String {
        let asked = requirements.map(\.text)
        var out = (rule == .all ? "Passed all of these: " : "Passed one of these: ") + asked.joined(separator: "; ") + "."
        if let eachOfThem { out += " " + eachOfThem }
        return out
            + " A drill is a fault to be found on a simulated machine; an exam is drawn from a pool by a sealed seed and gives no help."
            + " Scores are given by a grading program from the recorded actions."
    }

    /// What each drill must have been like; nil when nothing is asked for.
    public var eachOfThem: String? {
        var each: [String] = []
        if conditions.run == .exam { each.append("run as an exam") }
        if conditions.score > 0 { each.append("scored at least \(conditions.score / 100) of 100") }
        switch conditions.hints {
        case nil: break
        case 0: each.append("without hints")
        case let hints?: each.append("with at most \(hints) \(hints == 1 ? "hint" : "hints")")
        }
        if conditions.isSafe { each.append("without any unsafe act") }
        if let within { each.append("not longer ago than \(Int(within / 86_400)) days at the time of issue") }
        if model == .refused { each.append("without a language model") }
        return each.isEmpty ? nil : "Each of them " + each.joined(separator: ", ") + "."
    }
}

extension Certification.Requirement {
    /// `3 different drills of "hydraulics", level 2 or above`.
    public var text: String {
        switch self {
        case .drills(let tag, let level, let count):
            "\(count) \(count == 1 ? "drill" : "different drills") of \"\(tag)\"" + (level > 1 ? ", level \(level) or above" : "")
        case .scenario(let id): "the drill \(id)"
        case .exams(let pool, let passes): "\(passes) \(passes == 1 ? "exam" : "different exams") of \(pool)"
        }
    }
}
