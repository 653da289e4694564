/// Whether every id that an asset file uses is one it defines.
struct AssetReferences {
    let asset: Asset
    let root: MappingReader

    /// Ids of one kind: a set to look in, and their order to suggest from.
    private struct Known {
        var kind: String
        var all: [String]
        var set: Set<String>

        init(_ kind: String, _ all: [String]) {
            self.kind = kind
            self.all = all
            set = Set(all)
        }
    }

    func check() {
        let places = root.places
        let tags = Known("tag", asset.tags.map(\.id))
        let controls = Known("control", asset.controls.map(\.id))
        let faults = Known("fault", asset.faults.map(\.id))
        let components = Known("component", asset.components.map(\.id))
        let sources = Known("tag or control", tags.all + controls.all)
        for control in asset.controls {
            require(control.runsWith, controls) { places.id($0, "controls", .key(control.id), "runs_with") }
        }
        for tag in asset.tags {
            require(tag.runsWith, controls) { places.id($0, "tags", .key(tag.id), "runs_with") }
            for alarm in tag.alarms {
                require(alarm.onlyWhile.map { [$0.tag] } ?? [], tags) {
                    places.id($0, "tags", .key(tag.id), "alarms", .key(alarm.kind.rawValue), "only_while", "tag")
                }
            }
        }
        checkLists(tags, sources, components)
        checkHomes(tags, places)
        for mode in asset.modes {
            require(mode.ranges.map(\.tag), tags) { places.id($0, "modes", .key(mode.id), "ranges") }
        }
        for fault in asset.faults {
            func place(_ key: SourcePlaces.Step) -> (String) -> SourceLocation {
                { places.id($0, "faults", .key(fault.id), key) }
            }
            require([fault.component], components, at: place("component"))
            require(fault.findings.keys.sorted(), components, at: place("findings"))
            require(fault.effects.map(\.tag), tags, at: place("effects"))
            require(fault.sensor.map { [$0.tag] } ?? [], tags) { places.id($0, "faults", .key(fault.id), "sensor", "tag") }
            require(fault.lookAlikes.map(\.fault), faults, at: place("looks_like"))
            require(fault.progressesWith, controls, at: place("progresses_with"))
        }
        let shares = asset.faults.reduce(0) { $0 + $1.share }
        if shares > 1 + 1e-9, let last = asset.faults.last(where: { $0.share > 0 }) {
            root.sink.report(
                .outOfRange(
                    key: "share", value: "\(NumberText.fixed(shares * 100, decimals: 1)) % in sum", allowed: "at most 100 % in sum"),
                at: places.value("faults", .key(last.id), "share"))
        }
        let interlocks = Known("interlock", asset.interlocks.map(\.id))
        for action in asset.actions {
            func place(_ key: SourcePlaces.Step) -> (String) -> SourceLocation {
                { places.id($0, "actions", .key(action.id), key) }
            }
            require(action.repairs, faults, at: place("repairs"))
            require(action.worsens.map(\.fault), faults, at: place("worsens"))
            require(action.restores, tags, at: place("restores"))
            require(action.resets, interlocks, at: place("resets"))
            require(action.setsTo.map { [$0] } ?? [], controls, at: place("set_to"))
        }
        for interlock in asset.interlocks {
            require([interlock.condition.tag], tags) { places.id($0, "interlocks", .key(interlock.id), "when", "tag") }
            require(interlock.armedWith, controls) { places.id($0, "interlocks", .key(interlock.id), "armed_with") }
        }
    }

    /// What stands in lists: the items that could not be read are not among those of the asset, so they are asked for by their ids.
    private func checkLists(_ tags: Known, _ sources: Known, _ components: Known) {
        for key in ["from", "to"] {
            for id in ids(key, of: "flows") { require([id.string], components) { _ in id.location } }
        }
        for (key, known) in [("from", sources), ("to", tags)] {
            for id in ids(key, of: "couplings") { require([id.string], known) { _ in id.location } }
        }
        for correlation in asset.correlations {
            let between = root.node("correlations")?.sequence?.compactMap(\.mapping).first {
                correlation.location.contains($0.location) || $0.location.contains(correlation.location)
            }
            let places = between.map { SourcePlaces($0.pairs, fallback: correlation.location) }
            require([correlation.first, correlation.second], tags) { places?.id($0, "between") ?? correlation.location }
        }
    }

    /// What stands under a key of each mapping of a list.
    private func ids(_ key: String, of list: String) -> [YAMLNode.Scalar] {
        let items = root.node(list)?.sequence?.compactMap(\.mapping) ?? []
        return items.compactMap { $0.pairs.first { $0.key.string == key }?.value.scalar }.filter {
            !$0.isNull && !$0.string.isEmpty
        }
    }

    /// Tags of components: each exists.
    private func checkHomes(_ tags: Known, _ places: SourcePlaces) {
        for component in asset.components {
            require(component.tags, tags) { places.id($0, "components", .key(component.id), "tags") }
        }
    }

    private func require(_ ids: [String], _ known: Known, at place: (String) -> SourceLocation) {
        // That there are none at all of what every machine has was told, and what is empty was reported as empty.
        if known.all.isEmpty, ["tag", "component"].contains(known.kind) { return }
        for id in ids where !known.set.contains(id) && !id.isEmpty {
            let near = root.sink.isFull ? nil : Spelling.nearest(to: id, in: known.all.prefix(1000))
            root.sink.report(.unknownReference(kind: known.kind, id: YAMLDocument.clip(id), suggestion: near), at: place(id))
        }
    }
}
