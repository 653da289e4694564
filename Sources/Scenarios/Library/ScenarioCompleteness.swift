/// What a drill needs before people are trained on it, and whether it hides what its kind says; see ``AssetCompleteness``.
struct ScenarioCompleteness {
    let scenario: Scenario
    let asset: Asset
    let file: FilePlaces
    let sink: DiagnosticSink

    func check() {
        need(
            scenario.hints.count == 3, "three hints: principle, where to look, what it is (it has \(scenario.hints.count))", "hints"
        )
        need(!scenario.evidence.isEmpty, "evidence: the looks that support the answer", "evidence")
        need(!scenario.reference.isEmpty, "a reference solution", "reference")
        need(!scenario.tags.isEmpty, "tags to be found by", "tags")
        checkKind()
    }

    private func checkKind() {
        let modes = scenario.faults.compactMap { asset.fault($0.mode) }
        let needs: String? =
            switch scenario.kind {
            case .single: scenario.faults.count == 1 ? nil : "one fault"
            case .twoFaults: Set(modes.map(\.component)).count >= 2 ? nil : "two faults in different components"
            case .nothingWrong: scenario.faults.isEmpty ? nil : "no fault"
            case .intermittent: scenario.faults.contains(where: comesAndGoes) ? nil : "a fault that comes and goes"
            case .masked: scenario.faults.count == 1 ? nil : "one fault"
            case .sensorOrProcess:
                modes.contains { mode in
                    mode.kind == .sensor || mode.lookAlikes.contains { asset.fault($0.fault)?.kind == .sensor }
                } ? nil : "a fault that is, or looks like, a lying instrument"
            case .madeWorse:
                modes.contains { mode in asset.actions.contains { $0.worsens.contains { $0.fault == mode.id } } }
                    ? nil : "a fault that an action `worsens`"
            }
        if let needs {
            sink.report(
                .kindMismatch(kind: scenario.kind.rawValue, needs: needs),
                at: file.places.has("kind") ? file.places.value("kind") : scenario.location,
                severity: .warning)
        }
    }

    private func comesAndGoes(_ hidden: Scenario.HiddenFault) -> Bool {
        let profile = hidden.profile ?? asset.fault(hidden.mode)?.profile
        switch profile {
        case .intermittent: return true
        case .staged(let stages): return zip(stages, stages.dropFirst()).contains { $1.severity < $0.severity }
        default:
            if case .spike? = asset.fault(hidden.mode)?.sensor?.kind { return true }
            return false
        }
    }

    /// At the key where it belongs, or the drill's id when that is not there.
    private func need(_ there: Bool, _ what: String, _ key: String) {
        guard !there else { return }
        sink.report(
            .incomplete("scenario `\(scenario.id)` needs \(what)"),
            at: file.places.has(.key(key)) ? file.places.value(.key(key)) : scenario.location, severity: .warning)
    }
}
