/// Whether every id that an asset file uses is one it defines.
struct AssetReferences {
    let asset: Asset
    let root: MappingReader

    func check() {
        let tags = asset.tags.map(\.id)
        let controls = asset.controls.map(\.id)
        let faults = asset.faults.map(\.id)
        let components = asset.components.map(\.id)
        for control in asset.controls { require(control.runsWith, in: controls, "control", at: root.place("controls")) }
        for tag in asset.tags {
            require(tag.runsWith, in: controls, "control", at: tag.location)
            require(tag.alarms.compactMap { $0.onlyWhile?.tag }, in: tags, "tag", at: tag.location)
        }
        for coupling in asset.couplings {
            require([coupling.from], in: tags + controls, "tag or control", at: root.place("couplings"))
            require([coupling.to], in: tags, "tag", at: root.place("couplings"))
        }
        for mode in asset.modes { require(mode.ranges.map(\.tag), in: tags, "tag", at: root.place("modes")) }
        for correlation in asset.correlations {
            require([correlation.first, correlation.second], in: tags, "tag", at: correlation.location)
        }
        for fault in asset.faults {
            let place = root.place("faults")
            require([fault.component] + fault.findings.keys.sorted(), in: components, "component", at: place)
            require(fault.effects.map(\.tag) + (fault.sensor.map { [$0.tag] } ?? []), in: tags, "tag", at: place)
            require(fault.lookAlikes.map(\.fault), in: faults, "fault", at: place)
            require(fault.progressesWith, in: controls, "control", at: place)
        }
        let shares = asset.faults.reduce(0) { $0 + $1.share }
        if shares > 1 + 1e-9 {
            root.sink.report(
                .outOfRange(
                    key: "share", value: "\(NumberText.fixed(shares * 100, decimals: 1)) % in sum", allowed: "at most 100 % in sum"),
                at: root.place("faults"))
        }
        for action in asset.actions {
            require(action.repairs + action.worsens.map(\.fault), in: faults, "fault", at: action.location)
            require(action.restores, in: tags, "tag", at: action.location)
            require(action.resets, in: asset.interlocks.map(\.id), "interlock", at: action.location)
            require(action.setsTo.map { [$0] } ?? [], in: controls, "control", at: action.location)
        }
        for interlock in asset.interlocks {
            require([interlock.condition.tag], in: tags, "tag", at: root.place("interlocks"))
            require(interlock.armedWith, in: controls, "control", at: root.place("interlocks"))
        }
    }

    private func require(_ ids: [String], in known: [String], _ kind: String, at location: SourceLocation) {
        for id in ids where !known.contains(id) {
            root.sink.report(
                .unknownReference(kind: kind, id: YAMLDocument.clip(id), suggestion: Spelling.nearest(to: id, in: known)),
                at: location)
        }
    }
}
