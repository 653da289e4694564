/// What the trainee does to the plant and finds in it.
extension Simulator {
    /// What came of an action.
    public enum ActionOutcome: Sendable, Hashable {
        /// Done. `unsafe` when its conditions for safety were not met.
        case done(unsafe: Bool)
        /// It cannot be done while this control is not so.
        case needs(ControlState)
        /// A latched trip holds the control.
        case heldByTrip(interlock: Int)
        /// The trip cannot be reset while its condition stands.
        case tripStands(interlock: Int)
        /// A set point was asked for without a value, or outside its range.
        case valueMissing(control: Int)
        case valueOutside(control: Int)
    }

    /// Carries out an action at this tick. Time it takes is the caller's to let pass; mending happens at once, after that time.
    public mutating func operate(_ index: Int, value: Double? = nil) -> ActionOutcome {
        let action = plant.asset.actions[index]
        for state in action.requires where !isMet(state) { return .needs(state) }
        var settings = action.sets
        if let id = action.setsTo, let control = plant.index(ofControl: id) {
            guard let value else { return .valueMissing(control: control) }
            if case .setting(_, let range) = plant.asset.controls[control].kind, !range.contains(value) {
                return .valueOutside(control: control)
            }
            settings.append(ControlState(control: id, value: value))
        }
        let interlocks = plant.asset.interlocks
        for id in action.resets {
            guard let trip = interlocks.firstIndex(where: { $0.id == id }), tripped[trip] else { continue }
            if let tag = plant.index(ofTag: interlocks[trip].condition.tag), holds(interlocks[trip].condition, tag: tag),
                interlocks[trip].armedWith.allSatisfy({ isMet(ControlState(control: $0, value: 1)) })
            {
                return .tripStands(interlock: trip)
            }
        }
        for (trip, interlock) in interlocks.enumerated()
        where tripped[trip] && interlock.latches && !action.resets.contains(interlock.id) {
            for state in interlock.sets where settings.contains(where: { $0.control == state.control && $0.value != state.value }) {
                return .heldByTrip(interlock: trip)
            }
        }
        let unsafe = action.danger != nil && (action.unsafeUnless.isEmpty || !action.unsafeUnless.allSatisfy(isMet))
        for state in settings {
            guard let control = plant.index(ofControl: state.control) else { continue }
            targets[control] = state.value
            isSetByHand[control] = true
        }
        for id in action.resets {
            if let trip = interlocks.firstIndex(where: { $0.id == id }) {
                tripped[trip] = false
                interlockTimers[trip] = 0
            }
        }
        // What is wrong only when it is unsafe does no harm when it is done safely.
        for worsening in unsafe || action.danger == nil ? action.worsens : [] {
            for f in faults.indices where mode(f)?.id == worsening.fault && isActive(f) {
                faults[f].worsened = min(1, faults[f].worsened + worsening.by)
            }
        }
        return .done(unsafe: unsafe)
    }

    /// Mends what an action mends: call when the time it takes has passed. Returns whether something was mended.
    public mutating func finishRepairs(of index: Int) -> Bool {
        var mended = false
        for id in plant.asset.actions[index].repairs {
            for f in faults.indices where mode(f)?.id == id && !faults[f].cleared {
                faults[f].cleared = true
                mended = true
            }
        }
        let restored = plant.asset.actions[index].restores.compactMap { plant.index(ofTag: $0) }
        for f in faults.indices where faults[f].cleared { faults[f].restored += restored }
        return mended
    }

    /// Takes an injected fault out; nil takes all out.
    public mutating func clear(fault: Int?) {
        for f in faults.indices where fault == nil || faults[f].injection.fault == fault { faults[f].cleared = true }
    }

    /// What an inspection finds, with true values filled in, and whether looking was dangerous.
    public func inspect(component index: Int) -> (finding: String, abnormal: Bool, unsafe: Bool) {
        let component = plant.asset.components[index]
        let unsafe = !component.unsafeUnless.isEmpty && !component.unsafeUnless.allSatisfy(isMet)
        let fault = faultFound(inComponent: index)
        guard fault >= 0, let finding = plant.asset.faults[fault].findings[component.id] else {
            return (fill(component.healthy), false, unsafe)
        }
        return (fill(finding), true, unsafe)
    }

    /// The fault mode that an inspection would find now; -1 when the component looks healthy.
    func faultFound(inComponent index: Int) -> Int {
        let component = plant.asset.components[index].id
        for f in faults.indices where isActive(f) {
            guard let mode = mode(f) else { continue }
            if mode.findings[component] != nil, faults[f].peak >= mode.findingsFrom { return faults[f].injection.fault }
        }
        return -1
    }

    /// Takes out the lies of one instrument; nil takes out those of all.
    public mutating func clear(instrument tag: String?) {
        for f in faults.indices where faults[f].injection.instrument.map({ tag == nil || $0.tag == tag }) ?? false {
            faults[f].cleared = true
        }
    }

    /// Moves the controls to where a mode has them.
    public mutating func change(toMode mode: String) { targets = plant.controls(inMode: mode) }

    /// The asset's fault mode that is at work; nil for an instrument's own lie.
    private func mode(_ f: Int) -> FaultMode? {
        let index = faults[f].injection.fault
        return index >= 0 ? plant.asset.faults[index] : nil
    }

    private func isActive(_ f: Int) -> Bool { !faults[f].cleared && tick >= faults[f].injection.onset }

    /// A machine counts as stopped when it has run down, as running when it is up to speed.
    func isMet(_ state: ControlState) -> Bool {
        guard let index = plant.index(ofControl: state.control) else { return false }
        if case .onOff = plant.asset.controls[index].kind {
            return state.value >= 0.5 ? nodes[index] >= 0.95 : nodes[index] <= 0.05
        }
        return abs(nodes[index] - state.value) <= 0.02 * max(1, abs(state.value))
    }

    /// `{tag}` becomes the true value with its unit, as a calibrated test instrument would show it.
    private func fill(_ text: String) -> String {
        guard text.contains("{") else { return text }
        var out = ""
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            out += rest[..<open]
            let name = String(rest[rest.index(after: open)..<close])
            if let tag = plant.index(ofTag: name) {
                out += plant.asset.tags[tag].text(nodes[plant.controlCount + tag])
            } else {
                out += rest[open...close]
            }
            rest = rest[rest.index(after: close)...]
        }
        return out + rest
    }
}
