/// What a machine needs before people are trained on it. None of it stops a draft from running, so all are warnings;
/// `scenario check --strict`, which CI runs, makes errors of them.
struct AssetCompleteness {
    let asset: Asset
    let places: SourcePlaces
    let sink: DiagnosticSink

    /// The industries a library is sorted by.
    static let industries = [
        "aerospace", "agriculture", "automotive", "chemical", "data_center", "electric_power", "food_beverage",
        "manufacturing", "mining", "oil_gas", "pharmaceutical", "renewable_energy", "smart_building", "space", "utilities",
        "water_wastewater",
    ]

    func check() {
        if !Self.industries.contains(asset.industry) {
            let near =
                Spelling.nearest(to: asset.industry, in: Self.industries).map { "; did you mean `\($0)`?" }
                ?? ": " + Self.industries.joined(separator: ", ")
            warn("industry `\(asset.industry)` is none of the sixteen\(near)", at: places.value("industry"))
        }
        need(asset.modes.count >= 2, "a second operating mode")
        need(asset.tags.contains { !$0.alarms.isEmpty }, "an alarm")
        need(!asset.interlocks.isEmpty, "an interlock")
        need(asset.actions.count >= 4, "four operator actions (it has \(asset.actions.count))")
        need(asset.actions.contains { $0.danger != nil }, "an action that is wrong or unsafe")
        need(!asset.sources.isEmpty, "its sources named")
        need(!asset.reference.isEmpty, "reference text")
        need(asset.correlations.count >= 2, "two stated correlations (it has \(asset.correlations.count))")
        need(asset.faults.contains { $0.kind == .sensor }, "a sensor fault")
        for component in asset.components where component.names.isEmpty {
            warn("component `\(component.id)` needs names that people call it", at: component.location)
        }
        var homes: [String: String] = [:]
        for component in asset.components {
            for tag in component.tags {
                if let other = homes[tag] {
                    warn(
                        "tag `\(tag)` is measured at `\(other)` already",
                        at: places.id(tag, "components", .key(component.id), "tags"))
                }
                homes[tag] = component.id
            }
        }
        let repaired = Set(asset.actions.flatMap(\.repairs))
        for fault in asset.faults {
            func need(_ there: Bool, _ what: String) {
                if !there { warn("fault `\(fault.id)` needs \(what)", at: places.id(fault.id, "faults")) }
            }
            need(fault.phrases.count >= 4, "four everyday phrases (it has \(fault.phrases.count))")
            need(fault.findings[fault.component] != nil, "a finding at its own component")
            need(!fault.lookAlikes.isEmpty, "a look-alike with the test that tells them apart")
            need(!fault.sources.isEmpty, "a source")
            if !repaired.contains(fault.id) { warn("no action repairs fault `\(fault.id)`", at: places.id(fault.id, "faults")) }
        }
    }

    private func need(_ there: Bool, _ what: String) {
        if !there { warn("asset `\(asset.id)` needs \(what)") }
    }

    private func warn(_ text: String, at location: SourceLocation? = nil) {
        sink.report(.incomplete(text), at: location ?? asset.location, severity: .warning)
    }
}
