/// Whether the looks that a drill counts as evidence tell anything: the answer from at least one rival.
struct EvidenceCheck {
    let findings: [LintFinding]
    /// Nats under which a look tells nothing.
    static let least = 0.5

    init(_ scenario: Scenario, _ observer: IdealObserver) {
        findings = scenario.evidence.enumerated().compactMap { offset, evidence in
            let subject: Glimpse.Subject
            switch evidence.look {
            case .alarms: return nil
            case .tag(let id):
                guard let tag = observer.asset.tags.firstIndex(where: { $0.id == id }) else { return nil }
                subject = .tag(tag)
            case .inspection(let id):
                guard let component = observer.asset.components.firstIndex(where: { $0.id == id }) else { return nil }
                subject = .component(component)
            }
            return observer.telling(subject) < Self.least
                ? .evidenceTellsNothing(number: offset + 1, look: Self.name(evidence.look)) : nil
        }
    }

    private static func name(_ look: Scenario.Evidence.Look) -> String {
        switch look {
        case .tag(let id): "tag: \(id)"
        case .inspection(let id): "inspect: \(id)"
        case .alarms: "alarms: true"
        }
    }
}

extension IdealObserver {
    /// The most that watching one instrument, or inspecting one part, sets the truth apart from any rival, nats.
    func telling(_ subject: Glimpse.Subject) -> Double {
        rivalIndices.map { rival in
            var gathered = Gathered(tags: asset.tags.count, components: asset.components.count)
            gathered.take(Glimpse(subject, since: 0, until: seconds), of: self, rival, .careful)
            return gathered.nats
        }.max() ?? 0
    }
}
