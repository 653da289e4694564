/// Whether the tests of a scenario speak of what its asset has, in units that fit, within its time.
struct AssertionReferences {
    let scenario: Scenario
    let asset: Asset
    let sink: DiagnosticSink

    func check() {
        for test in scenario.tests { check(test) }
    }

    private func check(_ test: Scenario.Assertion) {
        switch test.statement {
        case .alarm(let id, let kind, _, let at):
            within(at, test)
            guard let tag = tag(id, test) else { return }
            guard !tag.alarms.contains(where: { $0.kind == kind }) else { return }
            let known = asset.tags.flatMap { tag in tag.alarms.map { "\(tag.id).\($0.kind.rawValue)" } }
            let own = tag.alarms.first.map { "\(id).\($0.kind.rawValue)" }
            let name = "\(id).\(kind.rawValue)"
            sink.report(
                .unknownReference(kind: "alarm", id: name, suggestion: Spelling.nearest(to: name, in: known) ?? own),
                at: test.location)
        case .reading(let id, let above, let below, let at):
            within(at, test)
            guard let tag = tag(id, test) else { return }
            for (key, bound) in [("above", above), ("below", below)] {
                guard let bound, bound.value(in: tag.unit) == nil else { continue }
                sink.report(
                    .badValue(
                        key: key, value: "\(bound.number) \(YAMLDocument.clip(bound.unit))",
                        expected: Measure(of: tag.id, in: tag.unit).allowed), at: test.location)
            }
            if let low = above?.value(in: tag.unit), let high = below?.value(in: tag.unit), low >= high {
                sink.report(.outOfRange(key: "below", value: "\(high)", allowed: "more than `above`"), at: test.location)
            }
        case .trip(let id, _, let at):
            within(at, test)
            require(id, in: asset.interlocks.map(\.id), "interlock", test)
        case .finding(let component, _, let at):
            within(at, test)
            require(component, in: asset.components.map(\.id), "component", test)
        case .par(let seconds):
            if scenario.replay != nil {
                sink.report(
                    .badValue(key: "par_under", value: "\(seconds) s", expected: "no par time, because a recording is played"),
                    at: test.location)
            }
        case .accepts, .rejects: break
        }
    }

    private func tag(_ id: String, _ test: Scenario.Assertion) -> Tag? {
        require(id, in: asset.tags.map(\.id), "tag", test)
        return asset.tag(id)
    }

    private func within(_ seconds: Double, _ test: Scenario.Assertion) {
        guard seconds > Double(scenario.limitSeconds) else { return }
        sink.report(
            .outOfRange(key: "at", value: "\(seconds) s", allowed: "up to the drill's limit, \(scenario.limitSeconds) s"),
            at: test.location)
    }

    private func require(_ id: String, in known: [String], _ kind: String, _ test: Scenario.Assertion) {
        guard !known.contains(id) else { return }
        sink.report(
            .unknownReference(kind: kind, id: YAMLDocument.clip(id), suggestion: Spelling.nearest(to: id, in: known)),
            at: test.location)
    }
}
