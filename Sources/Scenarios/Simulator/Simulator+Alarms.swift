/// Alarms and trips: both look at what the instruments show, so a lying instrument alarms and trips a healthy plant.
extension Simulator {
    /// compare, on-delay, latch; a low alarm of a machine that stands is suppressed by design (ISA-18.2).
    mutating func updateAlarms() {
        for (index, alarm) in plant.alarms.enumerated() {
            let limit = alarm.limit
            let stands = isStanding(alarmStates[index])
            let suppressed = limit.kind.isLow && plant.gateFraction(alarm.tag, nodes) < 0.5
            let margin = stands ? limit.deadband : 0
            let value = measured[alarm.tag]
            var beyond = limit.kind.isLow ? value < limit.value + margin : value > limit.value - margin
            if qualities[alarm.tag].isBad || suppressed { beyond = false }
            if let condition = limit.onlyWhile, !holds(condition, tag: alarm.onlyWhileTag) { beyond = false }
            if beyond {
                alarmTimers[index] += 1
                if !stands, alarmTimers[index] > alarm.delayTicks {
                    alarmStates[index] = .unacknowledged
                    events.append(.alarmRaised(index))
                }
            } else {
                alarmTimers[index] = 0
                if stands {
                    alarmStates[index] = alarmStates[index] == .unacknowledged ? .returned : .normal
                    events.append(.alarmReturned(index))
                }
            }
        }
    }

    mutating func updateInterlocks() {
        for (index, interlock) in plant.asset.interlocks.enumerated() {
            let armed = interlock.armedWith.allSatisfy { id in
                plant.index(ofControl: id).map { plant.runningFraction($0, nodes[$0]) >= 0.5 } ?? true
            }
            let condition = plant.index(ofTag: interlock.condition.tag).map { holds(interlock.condition, tag: $0) } ?? false
            if !interlock.latches { tripped[index] = tripped[index] && condition }
            guard armed, condition, !tripped[index] else {
                if !condition { interlockTimers[index] = 0 }
                continue
            }
            interlockTimers[index] += 1
            guard Double(interlockTimers[index]) * Tick.seconds > interlock.delay else { continue }
            tripped[index] = true
            events.append(.interlockTripped(index))
            for state in interlock.sets {
                if let control = plant.index(ofControl: state.control) { targets[control] = state.value }
            }
        }
    }

    func isStanding(_ state: AlarmState) -> Bool { state == .unacknowledged || state == .acknowledged }

    func holds(_ condition: AlarmLimit.Condition, tag: Int) -> Bool {
        guard tag >= 0, !qualities[tag].isBad else { return false }
        return condition.comparison == .above ? measured[tag] > condition.value : measured[tag] < condition.value
    }

    /// Acknowledges the alarms of one tag, or of all; returns how many there were to acknowledge.
    public mutating func acknowledge(tag: Int?) -> [Int] {
        var acknowledged: [Int] = []
        for (index, alarm) in plant.alarms.enumerated() where tag == nil || alarm.tag == tag {
            switch alarmStates[index] {
            case .unacknowledged: alarmStates[index] = .acknowledged
            case .returned: alarmStates[index] = .normal
            case .normal, .acknowledged: continue
            }
            acknowledged.append(index)
        }
        return acknowledged
    }
}
