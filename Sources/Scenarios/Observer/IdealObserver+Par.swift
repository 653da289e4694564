/// When one can be sure, and of what not.
extension IdealObserver {
    /// The shortest way to being sure.
    public struct Par: Sendable, Hashable {
        /// Seconds since the start, inspections included.
        public var seconds: Int
        /// How long the instruments were watched first.
        public var watched: Int
        /// Components inspected after that, by index.
        public var inspections: [Int]
    }

    /// What stands in the way of being sure.
    public struct Doubt: Sendable, Hashable {
        public var rival: Answer
        /// Separation that everything together gives.
        public var nats: Double
    }

    /// Watches all instruments, then inspects what tells the rest apart; nil when that is never enough.
    public func par(_ profile: ObserverProfile = .careful) -> Par? {
        let rivals = rivalIndices
        let watched = rivals.map { watching($0, profile) }
        guard let glances = watched.first?.count else { return nil }
        var best: Par?
        for glance in 0..<glances {
            let time = (glance + 1) * profile.glanceSeconds
            if let best, time >= best.seconds { break }
            var open = rivals.indices.map { (rival: rivals[$0], left: Self.sureAt - watched[$0][glance]) }.filter { $0.left > 0 }
            var inspections: [Int] = []
            var total = time
            let bin = courses[0].bin(at: time)
            while !open.isEmpty, let next = bestInspection(for: open, besides: inspections, bin: bin, profile) {
                inspections.append(next)
                total += cost(of: next)
                open = open.map { ($0.rival, $0.left - difference(0, $0.rival, component: next, bin: bin, profile)) }
                    .filter { $0.left > 0 }
            }
            guard open.isEmpty, total <= seconds, total < best?.seconds ?? .max else { continue }
            best = Par(seconds: total, watched: time, inspections: inspections)
        }
        return best
    }

    /// The nearest rival when everything has been watched to the end and everything inspected; nil when there is no rival.
    public func doubt(_ profile: ObserverProfile = .careful) -> Doubt? {
        let last = courses[0].binCount - 1
        return rivalIndices.map { rival in
            let watched = watching(rival, profile).last ?? 0
            let inspected = asset.components.indices.reduce(0) { $0 + difference(0, rival, component: $1, bin: last, profile) }
            return Doubt(rival: hypotheses[rival].answer, nats: watched + inspected)
        }.min { $0.nats < $1.nats }
    }

    /// Hypotheses that are not the truth's answer.
    var rivalIndices: [Int] { hypotheses.indices.filter { hypotheses[$0].answer != truth } }

    /// Seconds an inspection takes, with half a minute for making it safe where that is needed.
    private func cost(of component: Int) -> Int {
        asset.components[component].inspectionSeconds + (asset.components[component].unsafeUnless.isEmpty ? 0 : 30)
    }

    /// The inspection that rules out most for its time; nil when none rules anything out.
    private func bestInspection(
        for open: [(rival: Int, left: Double)], besides done: [Int], bin: Int, _ profile: ObserverProfile
    ) -> Int? {
        var best: (component: Int, worth: Double)?
        for component in asset.components.indices where !done.contains(component) {
            let gained = open.reduce(0.0) {
                $0 + min($1.left, difference(0, $1.rival, component: component, bin: bin, profile))
            }
            guard gained > 0.01 else { continue }
            let worth = gained / Double(max(1, cost(of: component)))
            if best.map({ worth > $0.worth }) ?? true { best = (component, worth) }
        }
        return best?.component
    }
}
