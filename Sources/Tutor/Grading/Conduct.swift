import Scenarios

/// How somebody searched: what each of their looks and trial repairs did to what was still possible. Shown, never scored.
enum Conduct {
    /// How many steps of each class, in the order of the classes; nil where there is no observer.
    static func counts(_ drill: Drill, _ follower: IdealObserver?) -> [Assessment.StepCount]? {
        guard let follower else { return nil }
        let end = drill.record.claimTick ?? drill.tick
        var classes = follower.classes(of: drill.lookGroups)
        let repairs = drill.record.acts.filter { act in
            act.tick <= end && drill.asset.action(act.action)?.repairs.isEmpty == false
        }
        classes += repairs.map { _ in .replacement }
        return LookClass.allCases.compactMap { name in
            let count = classes.count { $0 == name }
            return count == 0 ? nil : Assessment.StepCount(step: name, count: count)
        }
    }
}
