extension TutorMove {
    /// The next move in a drill: a function of what has happened, so that the same drill is led the same way with any model.
    static func next(in drill: Drill) -> TutorMove {
        switch drill.header.mode {
        case .exam: return .silent
        case .practice: return .coach
        case .drill: break
        }
        if drill.record.looks.isEmpty { return .firstLook }
        if drill.elapsed > drill.scenario.targetSeconds, drill.record.hintsUsed < drill.scenario.hints.count { return .time }
        return Set(drill.record.looks.map(\.look)).count >= 3 ? .narrow : .meaning
    }
}
