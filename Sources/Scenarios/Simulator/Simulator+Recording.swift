/// Recorded readings in a running plant. What was recorded is true as well as shown, so that couplings, inspections and trips
/// follow it; a tag whose recorded readings are themselves the lie goes on being simulated behind them. What the trainee stops,
/// stands: then a recorded tag goes to rest as a simulated one would. What trips did is in the recording already.
extension Simulator {
    /// Moves on to what holds at this tick, and makes it true.
    mutating func followRecording() {
        for k in cursors.indices {
            var cursor = cursors[k]
            while cursor + 1 < overlay.start[k + 1], overlay.ticks[cursor + 1] <= tick { cursor += 1 }
            cursors[k] = cursor
            let tag = overlay.tags[k]
            let model = plant.tagModels[tag]
            let now = handGate(tag)
            let runs = now + model.keep * (recordedRunning[k] - now)
            recordedRunning[k] = runs
            let value = overlay.values[cursor]
            recorded[k] = runs == 1 ? value : model.atRest + runs * (value - model.atRest)
            if overlay.isTrue[k] { nodes[plant.controlCount + tag] = min(max(recorded[k], model.low), model.high) }
        }
    }

    /// What the trainee has left of the machines that a tag needs, 0...1.
    private func handGate(_ tag: Int) -> Double {
        var fraction = 1.0
        for gate in plant.gateStart[tag]..<plant.gateStart[tag + 1] {
            let control = plant.gates[gate]
            guard firstRunning[control] > 0, isInHand(control) else { continue }
            fraction *= min(1, running[control] / firstRunning[control])
        }
        return fraction
    }

    /// Whether the trainee set a control, or one that it runs with.
    private func isInHand(_ control: Int) -> Bool {
        isSetByHand[control] || plant.controlParents[control].contains(where: isInHand)
    }

    /// Puts what was recorded in the place of what was measured. Noise and the transmitter's lag are in it already.
    mutating func showRecording() {
        for k in cursors.indices {
            let tag = overlay.tags[k]
            // An instrument that was mended shows the truth again, which nobody recorded.
            if !overlay.isTrue[k], isMended(instrumentOf: tag) { continue }
            let cursor = cursors[k]
            let model = plant.tagModels[tag]
            let lie = overlay.isTrue[k] ? lie(about: tag) : Lie()
            var value = lie.sticks ? stuckAt[tag] : recorded[k] + lie.bias + lie.spike
            sensorState[tag] = value
            value = DeterministicMath.nearest(value / model.resolution) * model.resolution
            var quality = Quality.good
            if value < model.spanLow || value > model.spanHigh {
                value = min(max(value, model.spanLow), model.spanHigh)
                quality = .engineeringUnitsExceeded
            }
            if lie.drops || !overlay.isKnown[cursor] { quality = .notConnected }
            measured[tag] = value
            qualities[tag] = quality
        }
    }

    /// The drill's own fault of a tag's instrument has been cleared.
    private func isMended(instrumentOf tag: Int) -> Bool {
        faults.contains { $0.cleared && plant.faultModels[$0.injection.fault].sensorTag == tag }
    }
}

extension RecordingOverlay {
    /// Per recorded tag, the change that holds at tick 0.
    var firstCursors: [Int] { tags.indices.map { start[$0] } }

    /// Per tag whose truth was recorded, what it begins with.
    func firstTruths(of plant: Plant) -> [Int: Double] {
        var truths: [Int: Double] = [:]
        for k in tags.indices where isTrue[k] {
            let model = plant.tagModels[tags[k]]
            truths[tags[k]] = min(max(values[start[k]], model.low), model.high)
        }
        return truths
    }

    /// The order in which tags are still to be computed.
    func order(of plant: Plant) -> [Int] {
        let recorded = Set(tags.indices.filter { isTrue[$0] }.map { tags[$0] })
        return recorded.isEmpty ? plant.order : plant.order.filter { !recorded.contains($0) }
    }
}
