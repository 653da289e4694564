import Scenarios

/// Free practice: what is put into the plant by request, and taken out again.
extension Drill {
    /// Everything that is wrong with the plant: what the scenario hides, and what was put in and not taken out.
    var truths: [FaultMode] {
        scenario.faults.compactMap { asset.fault($0.mode) } + record.injected.filter { $0.isIn(at: tick) }.map(truth)
    }

    private func truth(_ injected: DrillRecord.Injected) -> FaultMode {
        if let mode = asset.fault(injected.fault) { return mode }
        // An instrument's own lie is right when the asset's fault of that instrument is named, or the instrument at all.
        let known = asset.faults.first { $0.sensor?.tag == injected.tag }
        let component = known?.component ?? asset.faults.first { $0.kind == .sensor }?.component ?? ""
        return FaultMode(
            id: "\(injected.tag ?? "")-\(injected.lie?.rawValue ?? "")", title: "", kind: .sensor, component: component,
            failureMode: known?.failureMode ?? "abnormal reading", code: "", cause: known?.cause ?? "instrument failure",
            repair: known?.repair ?? "repair the instrument", profile: .step, effects: [], sensor: nil, progressesWith: [],
            findings: [:], findingsFrom: 0, lookAlikes: [], phrases: [], sources: [])
    }

    mutating func injectFault(_ command: Command) -> Outcome {
        let severity = min(1, max(0, command.number("severity") ?? 1))
        let ends = command.number("duration").map { tick + Int($0 / Tick.seconds) }
        if let id = command.list("tag").first, let tag = asset.tag(id),
            let lie = command.text("reading").flatMap(InstrumentLie.init(rawValue:))
        {
            simulator.inject(
                FaultInjection(
                    instrument: lie.fault(on: tag, by: command.number("by")), severity: severity, onset: tick, ends: ends))
            record.injected.append(.init(fault: "", tag: id, lie: lie, ends: ends))
            record.timeline.append(.init(tick: tick, what: .injected(fault: nil, tag: id, lie: lie)))
            return .injectedLie(tag: id, lie: lie, severity: severity)
        }
        let isSecret = command.text("fault") == CommandCatalogue.surprise
        let index = isSecret ? drawn() : asset.faults.firstIndex { $0.id == command.text("fault") }
        guard let index else { return .refused(command: .injectFault, reason: .missing(argument: "fault")) }
        let mode = asset.faults[index]
        simulator.inject(FaultInjection(fault: index, severity: severity, onset: tick, profile: mode.profile, ends: ends))
        record.injected.append(.init(fault: mode.id, tag: nil, lie: nil, ends: ends, isSecret: isSecret))
        record.timeline.append(.init(tick: tick, what: .injected(fault: mode.id, tag: nil, lie: nil)))
        return isSecret ? .injectedSecretly : .injected(fault: mode.id, severity: severity)
    }

    /// Drawn by the seed and by how much has happened, so that asking again gives another.
    private func drawn() -> Int? {
        asset.faults.isEmpty ? nil : SplitMix.draw(below: asset.faults.count, seed: header.seed, number: entries.count)
    }

    mutating func clearFault(_ command: Command) -> Outcome {
        let fault = command.text("fault")
        let tag = command.list("tag").first
        if fault == nil, tag == nil {
            simulator.clear(fault: nil)
        } else if let tag {
            simulator.clear(instrument: tag)
            for index in asset.faults.indices where asset.faults[index].sensor?.tag == tag { simulator.clear(fault: index) }
        } else {
            simulator.clear(fault: asset.faults.firstIndex { $0.id == fault })
        }
        for n in record.injected.indices
        where record.injected[n].cleared == nil && (fault == nil || record.injected[n].fault == fault)
            && (tag == nil || (record.injected[n].tag ?? asset.fault(record.injected[n].fault)?.sensor?.tag) == tag)
        {
            record.injected[n].cleared = tick
        }
        record.timeline.append(.init(tick: tick, what: .cleared))
        return .cleared
    }

    /// Runs the machine as one of its modes has it.
    mutating func change(toMode id: String) -> Outcome {
        let wanted = id.lowercased()
        guard let mode = asset.mode(id) ?? asset.modes.first(where: { $0.title.lowercased() == wanted }) else {
            return .refused(
                command: .setMode,
                reason: .unknown(argument: "mode", value: id, suggestion: Spelling.nearest(to: id, in: asset.modes.map(\.id))))
        }
        simulator.change(toMode: mode.id)
        record.interventions.append(.init(tick: tick, kind: .mode(mode.id)))
        normalRanges = Self.normalRanges(simulator.plant, mode.id)
        record.timeline.append(.init(tick: tick, what: .mode(mode.id)))
        return .mode(mode.id)
    }

    /// Where healthy readings lie in a mode; in the first mode when this one cannot be run.
    static func normalRanges(_ plant: Plant, _ mode: String) -> [ClosedRange<Double>] {
        (try? plant.normalRanges(inMode: mode)) ?? plant.asset.tags.map(\.normalRange)
    }

    /// Where healthy readings of a tag lie as the machine now runs.
    public func normalRange(of tag: Tag) -> ClosedRange<Double> {
        simulator.plant.index(ofTag: tag.id).map { normalRanges[$0] } ?? tag.normalRange
    }

    /// What the instruments showed some time ago; the beginning, when that is longer than the drill has run.
    func look(back seconds: Double, at tags: [String]) -> Outcome {
        let then = max(0, tick - Int(seconds / Tick.seconds))
        return .readingsBack(
            at: then,
            tags.compactMap { id in
                guard let index = simulator.plant.index(ofTag: id), history[index].indices.contains(then) else { return nil }
                let value = history[index][then]
                return Outcome.Reading(
                    tag: id, value: value, quality: value == nil ? Quality.notConnected.rawValue : Quality.good.rawValue,
                    perMinute: nil)
            })
    }
}
