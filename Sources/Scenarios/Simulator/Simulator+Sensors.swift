/// The measuring chain: true value, bias, transmitter lag, noise, stuck, spike, dropout, display step, range, quality.
extension Simulator {
    mutating func measure() {
        for tag in 0..<plant.tagCount {
            let model = plant.asset.tags[tag]
            var value = nodes[plant.controlCount + tag]
            var spike = 0.0
            var sticks = false
            var drops = false
            for fault in faults {
                guard let sensor = plant.asset.faults[fault.injection.fault].sensor, plant.index(ofTag: sensor.tag) == tag else {
                    continue
                }
                switch sensor.kind {
                case .bias(let by): value += by * fault.severity
                case .stuck: sticks = sticks || fault.severity >= 0.5
                case .dropout: drops = drops || fault.severity >= 0.5
                case .noise: break
                case .spike(let by, let every):
                    let draw = CounterNoise.uniform(seed, plant.channel[tag] ^ 0x5b1e, tick) * 0.5 + 0.5
                    if fault.severity > 0, draw * every < Tick.seconds { spike += by * fault.severity }
                }
            }
            value += plant.sensorKeep[tag] * (sensorState[tag] - value)
            sensorState[tag] = value
            if model.noise > 0, !quiet {
                value += model.noise * noiseScale[tag] * CounterNoise.gaussian(seed, plant.channel[tag], tick)
            }
            if sticks {
                if stuckAt[tag].isNaN { stuckAt[tag] = measured[tag] }
                value = stuckAt[tag]
            } else {
                stuckAt[tag] = .nan
                value += spike
            }
            value = (value / model.resolution).rounded(.toNearestOrEven) * model.resolution
            var quality = Quality.good
            if value < model.span.lowerBound || value > model.span.upperBound {
                value = min(max(value, model.span.lowerBound), model.span.upperBound)
                quality = .engineeringUnitsExceeded
            }
            if drops { quality = .notConnected }
            measured[tag] = value
            qualities[tag] = quality
        }
    }
}
