/// The measuring chain: true value, bias, transmitter lag, noise, stuck, spike, dropout, display step, range, quality.
extension Simulator {
    /// Some fault sits in an instrument.
    var hasLyingInstruments: Bool { faults.contains { $0.model.sensorTag >= 0 } }

    /// What an instrument would show now without noise, display steps and end stops.
    func expectation(_ tag: Int) -> Double {
        guard hasLyingInstruments else { return sensorState[tag] }
        return stuckAt[tag].isNaN ? sensorState[tag] + lie(about: tag).spike : stuckAt[tag]
    }

    mutating func measure() {
        let lying = hasLyingInstruments
        let lies = lying ? (0..<plant.tagCount).map { lie(about: $0) } : []
        let base = plant.controlCount
        for tag in 0..<plant.tagCount {
            let model = plant.tagModels[tag]
            let lie = lying ? lies[tag] : Lie()
            var value = nodes[base + tag] + lie.bias
            value += model.sensorKeep * (sensorState[tag] - value)
            sensorState[tag] = value
            // Noise alone does not take an instrument out of its range: it shows the end stop.
            let isInSpan = value + lie.spike >= model.spanLow && value + lie.spike <= model.spanHigh
            if model.noise > 0, !quiet {
                value += model.noise * noiseScale[tag] * CounterNoise.gaussian(seed, model.channel, tick)
            }
            if lie.sticks {
                if stuckAt[tag].isNaN { stuckAt[tag] = measured[tag] }
                value = stuckAt[tag]
            } else {
                stuckAt[tag] = .nan
                value += lie.spike
            }
            value = DeterministicMath.nearest(value / model.resolution) * model.resolution
            var quality = Quality.good
            if value < model.spanLow || value > model.spanHigh {
                value = min(max(value, model.spanLow), model.spanHigh)
                if !isInSpan { quality = .engineeringUnitsExceeded }
            }
            if lie.drops { quality = .notConnected }
            measured[tag] = value
            qualities[tag] = quality
        }
        if !cursors.isEmpty { showRecording() }
    }

    /// What the sensor faults at work do to one tag's chain now.
    struct Lie {
        var bias = 0.0
        var spike = 0.0
        var sticks = false
        var drops = false
    }

    func lie(about tag: Int) -> Lie {
        var lie = Lie()
        for fault in faults {
            let model = fault.model
            guard model.sensorTag == tag, let kind = model.sensor else { continue }
            switch kind {
            case .bias(let by): lie.bias += by * fault.severity
            case .stuck: lie.sticks = lie.sticks || fault.severity >= 0.5
            case .dropout: lie.drops = lie.drops || fault.severity >= 0.5
            case .noise: break
            case .spike(let by, let every):
                let draw = CounterNoise.uniform(seed, plant.tagModels[tag].channel ^ 0x5b1e, tick) * 0.5 + 0.5
                if fault.severity > 0, draw * every < Tick.seconds { lie.spike += by * fault.severity }
            }
        }
        return lie
    }
}
