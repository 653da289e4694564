/// Bayes over the bank of hypotheses. All answers are equally likely beforehand, and so are the hypotheses of one answer.
///
/// Belief is computed from the separation that a look gives on average, not from the noise that this drill happened to have:
/// the same looks earn the same belief.
extension IdealObserver {
    /// What a human who watches all instruments would come to believe; nothing is inspected. The first row is that of the start.
    public func beliefs(_ profile: ObserverProfile = .careful) -> BeliefCourse {
        let watched = hypotheses.indices.map { $0 == 0 ? [] : watching($0, profile) }
        let glances = courses[0].binCount / profile.bins
        return BeliefCourse(
            answers: answers, seconds: [0] + (0..<glances).map { ($0 + 1) * profile.glanceSeconds },
            shares: [shares(nats: hypotheses.map { _ in 0 })]
                + (0..<glances).map { glance in
                    shares(nats: hypotheses.indices.map { $0 == 0 ? 0 : watched[$0][glance] })
                })
    }

    /// What somebody who took these looks, and no others, would come to believe: a row for the start and one for each look.
    public func beliefs(after glimpses: [Glimpse], _ profile: ObserverProfile = .careful) -> BeliefCourse {
        let ordered = glimpses.enumerated().sorted { ($0.element.until, $0.offset) < ($1.element.until, $1.offset) }.map(\.element)
        var gathered = gathered()
        var course = BeliefCourse(answers: answers, seconds: [0], shares: [shares(nats: hypotheses.map { _ in 0 })])
        for glimpse in ordered {
            take(glimpse, into: &gathered, profile)
            course.seconds.append(glimpse.until)
            course.shares.append(shares(nats: gathered.map(\.nats)))
        }
        return course
    }

    /// What looks, taken in this order, say against each hypothesis.
    func gathered(from glimpses: [Glimpse] = [], _ profile: ObserverProfile = .careful) -> [Gathered] {
        var gathered = hypotheses.map { _ in Gathered(tags: asset.tags.count, components: asset.components.count) }
        for glimpse in glimpses { take(glimpse, into: &gathered, profile) }
        return gathered
    }

    /// One more look.
    func take(_ glimpse: Glimpse, into gathered: inout [Gathered], _ profile: ObserverProfile) {
        for rival in hypotheses.indices.dropFirst() { gathered[rival].take(glimpse, of: self, rival, profile) }
    }

    /// Share of belief in each of ``answers``.
    func shares(nats: [Double]) -> [Double] {
        let answers = answers
        var weights = answers.map { _ in 0.0 }
        let all = posterior(nats: nats)
        for (index, hypothesis) in hypotheses.enumerated() {
            weights[answers.firstIndex(of: hypothesis.answer)!] += all[index]
        }
        return weights
    }

    /// Share of belief in each hypothesis.
    func posterior(nats: [Double]) -> [Double] {
        var sizes: [Answer: Int] = [:]
        for hypothesis in hypotheses { sizes[hypothesis.answer, default: 0] += 1 }
        let weights = hypotheses.indices.map { DeterministicMath.exp(-nats[$0]) / Double(sizes[hypotheses[$0].answer]!) }
        let whole = weights.reduce(0, +)
        return weights.map { $0 / whole }
    }

    /// What all looks so far say against one rival: the best look at each instrument, and each part inspected once.
    struct Gathered {
        private var tags: [Difference]
        private var components: [Double]

        init(tags: Int, components: Int) {
            self.tags = Array(repeating: Difference(), count: tags)
            self.components = Array(repeating: 0, count: components)
        }

        var nats: Double { tags.reduce(0) { $0 + $1.nats } + components.reduce(0, +) }

        mutating func take(_ glimpse: Glimpse, of observer: IdealObserver, _ rival: Int, _ profile: ObserverProfile) {
            switch glimpse.subject {
            case .component(let component):
                let bin = observer.courses[0].bin(at: glimpse.until)
                components[component] = max(
                    components[component],
                    min(IdealObserver.unmistakable, observer.difference(0, rival, component: component, bin: bin, profile)))
            case .tag(let tag):
                // What is shown is averaged by eye a glance at a time, the last one ending when the look was taken.
                var last = observer.courses[0].bin(at: glimpse.until)
                let first = observer.courses[0].bin(at: glimpse.since)
                repeat {
                    tags[tag].keepBest(of: observer.difference(0, rival, tag: tag, max(0, last - profile.bins + 1), last, profile))
                    last -= profile.bins
                } while last > first
            }
        }
    }
}
