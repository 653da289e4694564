/// Steady states, found by letting the plant settle without noise, wander or lags.
extension Plant {
    /// Values of all nodes at rest with the controls at `controls` (targets), healthy. Tags in `held` keep their value.
    /// The search begins at the normal values, or at `start`.
    func steadyState(controls: [Double], held: [Int: Double] = [:], start: [Double]? = nil) throws(CompileError) -> [Double] {
        var values = effectiveControls(controls) + (start ?? asset.tags.map(\.normal))
        let running = values
        for (tag, value) in held { values[controlCount + tag] = value }
        for _ in 0..<10_000 {
            var change = 0.0
            for tag in order where held[tag] == nil {
                let tagModel = asset.tags[tag]
                var u = tagModel.normal
                for edge in edges[edgeStart[tag]..<edgeStart[tag + 1]] { u += contribution(edge, values[edge.source]) }
                let gate = gateFraction(tag, running)
                u = tagModel.atRest + gate * (u - tagModel.atRest)
                u = min(max(u, tagModel.physical.lowerBound), tagModel.physical.upperBound)
                change = max(change, abs(u - values[controlCount + tag]))
                values[controlCount + tag] = u
            }
            if change < 1e-12 { return values }
            guard change.isFinite else { break }
        }
        throw CompileError(detail: "the couplings do not settle; make the gains of the loop smaller")
    }

    /// Whether the plant comes back when it is pushed: a loop with a gain over one stands at rest only until noise finds it.
    func checkStability() throws(CompileError) {
        let widths = asset.tags.map { $0.span.upperBound - $0.span.lowerBound }
        let pushed = zip(asset.tags, widths).map { $0.normal + 0.01 * $1 }
        let values = try steadyState(controls: asset.controls.map(\.start), start: pushed)
        for (tag, model) in asset.tags.enumerated() where abs(values[controlCount + tag] - model.normal) > 1e-6 * widths[tag] {
            throw CompileError(detail: "`\(model.id)` runs away when it is pushed; make the gains of its loop smaller")
        }
    }

    /// What must drive each named tag so that the stated signature holds at full severity and the couplings hold as well:
    /// b = (I - W) d, with d of the unnamed tags being what the couplings make of it.
    func solveDrives(of fault: FaultMode) throws(CompileError) -> [Double] {
        guard !fault.effects.isEmpty else { return [] }
        var held: [Int: Double] = [:]
        for effect in fault.effects {
            guard let index = index(ofTag: effect.tag) else { continue }
            let tag = asset.tags[index]
            let value = tag.normal + effect.change
            guard tag.physical.contains(value) else {
                throw CompileError(
                    detail:
                        "fault `\(fault.id)` would take `\(tag.id)` to \(value), outside \(tag.physical.lowerBound) to \(tag.physical.upperBound)"
                )
            }
            held[index] = value
        }
        let values = try steadyState(controls: asset.controls.map(\.start), held: held)
        var drives: [Double] = []
        for effect in fault.effects {
            guard let tag = index(ofTag: effect.tag), let wanted = held[tag] else { continue }
            var u = asset.tags[tag].normal
            for edge in edges[edgeStart[tag]..<edgeStart[tag + 1]] { u += contribution(edge, values[edge.source]) }
            drives.append(wanted - u)
        }
        return drives
    }

    @inline(__always)
    func contribution(_ edge: Edge, _ source: Double) -> Double {
        edge.table < 0
            ? edge.gain * (source - edge.reference)
            : Self.interpolate(tablePoints.span, from: tableStart[edge.table], to: tableStart[edge.table + 1], source)
                - edge.tableReference
    }

    /// What the controls really do: a machine stands when what it runs with stands.
    func effectiveControls(_ positions: [Double]) -> [Double] {
        var effective = positions
        for index in effective.indices {
            for parent in controlParents[index] { effective[index] *= runningFraction(parent, effective[parent]) }
        }
        return effective
    }

    /// 0...1 for a machine; value over start for a set point.
    @inline(__always)
    func runningFraction(_ control: Int, _ effective: Double) -> Double {
        let start = controlModels[control].start
        return start == 0 ? effective : effective / start
    }

    @inline(__always)
    func gateFraction(_ tag: Int, _ nodes: [Double]) -> Double {
        var fraction = 1.0
        var i = gateStart[tag]
        while i < gateStart[tag + 1] {
            fraction *= runningFraction(gates[i], nodes[gates[i]])
            i += 1
        }
        return fraction
    }
}
