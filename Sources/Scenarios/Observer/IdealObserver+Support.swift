/// What a claim was worth, judged by what its author had looked at.
extension IdealObserver {
    /// Belief in a claim from the looks before it.
    public struct Support: Sendable, Hashable {
        /// In the answers that the claim would fit, 0...1.
        public var claim: Double
        /// In the truth.
        public var truth: Double
        /// In the truth before any look.
        public var prior: Double
        /// The look that was not taken and would have told most of the truth, and belief in it then; nil when nothing would have.
        public var missing: Missing?

        public struct Missing: Sendable, Hashable {
            public var subject: Glimpse.Subject
            public var truth: Double
        }
    }

    /// - Parameters:
    ///   - glimpses: All looks that count.
    ///   - second: When the claim was made.
    ///   - fits: Whether the claim would be right if this were the answer.
    public func support(of fits: (Answer) -> Bool, after glimpses: [Glimpse], at second: Int) -> Support {
        let profile = ObserverProfile.careful
        let gathered = gathered(from: glimpses, profile)
        let now = shares(nats: gathered.map(\.nats))
        let answers = answers
        let claimed = zip(answers, now).reduce(0) { $0 + (fits($1.0) ? $1.1 : 0) }
        var missing: Support.Missing?
        let subjects = asset.tags.indices.map(Glimpse.Subject.tag) + asset.components.indices.map(Glimpse.Subject.component)
        for subject in subjects where !glimpses.contains(where: { $0.subject == subject }) {
            var then = gathered
            let glimpse = Glimpse(subject, since: 0, until: second)
            take(glimpse, into: &then, profile)
            let truth = shares(nats: then.map(\.nats))[0]
            if truth > max(missing?.truth ?? 0, now[0] + 0.05) { missing = .init(subject: subject, truth: truth) }
        }
        return Support(
            claim: claimed, truth: now[0], prior: shares(nats: hypotheses.map { _ in 0 })[0], missing: missing)
    }
}
