/// How far two hypotheses lie apart on what one look shows, in nats.
extension IdealObserver {
    /// Two hypotheses on one instrument: by where it stands, and by how restless it is. Each is nats of its own.
    struct Difference {
        var level = 0.0
        var unrest = 0.0
        /// One shows a value and the other none.
        var presence = 0.0

        var nats: Double { level + unrest + presence }

        /// The best of two looks at the same instrument.
        mutating func keepBest(of other: Difference) {
            level = max(level, other.level)
            unrest = max(unrest, other.unrest)
            presence = max(presence, other.presence)
        }
    }

    /// One look at a tag over bins `first...last`.
    func difference(_ a: Int, _ b: Int, tag: Int, _ first: Int, _ last: Int, _ profile: ObserverProfile) -> Difference {
        let x = courses[a].look(tag, first, last)
        let y = courses[b].look(tag, first, last)
        var difference = Difference()
        if x.isBad != y.isBad { difference.presence = Self.sureAt }
        if x.isBad || y.isBad { return difference }
        let model = asset.tags[tag]
        let floor = profile.perceptionFloor * (model.span.upperBound - model.span.lowerBound)
        let wander = (model.wander?.amount ?? 0) * (model.wander?.amount ?? 0) / 2
        let step = model.resolution * model.resolution / 12
        let d = x.mean - y.mean
        let variance = (0.5 * (x.variance + y.variance) + step) / Double(x.ticks) + floor * floor + wander
        if d != 0, variance > 0 { difference.level = d * d / (2 * variance) }
        // Unrest is compared by its size, and only where it would show on the display.
        let least = step + floor * floor / 100
        let ratio = 0.5 * DeterministicMath.log((x.variance + least) / (y.variance + least))
        let sampling = 1 / Double(2 * (x.ticks - 1))
        difference.unrest = ratio * ratio / (2 * (sampling + profile.spreadFloor * profile.spreadFloor))
        return difference
    }

    /// An inspection at a bin: another finding is unmistakable, and a test instrument's reading counts like a tag's.
    func difference(_ a: Int, _ b: Int, component: Int, bin: Int, _ profile: ObserverProfile) -> Double {
        let found = findings.number(component: component, fault: courses[a].found(component, bin: bin))
        guard found == findings.number(component: component, fault: courses[b].found(component, bin: bin)) else {
            return Self.sureAt
        }
        var nats = 0.0
        for tag in findings.tags[found] {
            let model = asset.tags[tag]
            let floor = profile.perceptionFloor * (model.span.upperBound - model.span.lowerBound)
            let d = courses[a].truth(tag, bin: bin) - courses[b].truth(tag, bin: bin)
            nats += d * d / (2 * floor * floor)
        }
        return min(nats, Self.sureAt)
    }

    /// Nats between the truth and another hypothesis at the end of each glance, everything being watched.
    func watching(_ rival: Int, _ profile: ObserverProfile) -> [Double] {
        let glances = courses[0].binCount / profile.bins
        var best = [Difference](repeating: Difference(), count: asset.tags.count)
        return (0..<glances).map { glance in
            var total = 0.0
            for tag in best.indices {
                best[tag].keepBest(
                    of: difference(0, rival, tag: tag, glance * profile.bins, (glance + 1) * profile.bins - 1, profile))
                total += best[tag].nats
            }
            return total
        }
    }
}
