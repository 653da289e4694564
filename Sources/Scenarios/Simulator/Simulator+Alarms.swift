/// Alarms and trips: both look at what the instruments show, so a lying instrument alarms and trips a healthy plant.
extension Simulator {
    /// compare, on-delay, latch; a low alarm of a machine that stands is suppressed by design (ISA-18.2).
    mutating func updateAlarms() {
        for index in 0..<plant.alarmModels.count {
            let alarm = plant.alarmModels[index]
            let stands = isStanding(alarmStates[index])
            let margin = stands ? alarm.deadband : 0
            let value = measured[alarm.tag]
            var beyond = alarm.isLow ? value < alarm.value + margin : value > alarm.value - margin
            // The rare questions only when the answer could matter.
            if beyond {
                if qualities[alarm.tag].isBad { beyond = false }
                if alarm.isLow, gateFraction(alarm.tag) < 0.5 { beyond = false }
                if alarm.onlyWhileTag >= 0 {
                    beyond = beyond && holds(tag: alarm.onlyWhileTag, above: alarm.onlyWhileAbove, alarm.onlyWhileValue)
                }
            }
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
        guard isProtected else { return }
        for index in 0..<plant.interlockConditions.count {
            let interlock = plant.interlockConditions[index]
            let condition = holds(tag: interlock.tag, above: interlock.isAbove, interlock.value)
            if !interlock.latches { tripped[index] = tripped[index] && condition }
            guard condition, !tripped[index] else {
                if !condition { interlockTimers[index] = 0 }
                continue
            }
            guard plant.interlockModels[index].armedWith.allSatisfy({ running[$0] >= 0.5 }) else { continue }
            interlockTimers[index] += 1
            guard Double(interlockTimers[index]) * Tick.seconds > interlock.delay else { continue }
            tripped[index] = true
            events.append(.interlockTripped(index))
            for state in plant.interlockModels[index].sets {
                targets[state.control] = state.value
                isSetByHand[state.control] = false
            }
        }
    }

    func isStanding(_ state: AlarmState) -> Bool { state == .unacknowledged || state == .acknowledged }

    func holds(_ condition: AlarmLimit.Condition, tag: Int) -> Bool {
        holds(tag: tag, above: condition.comparison == .above, condition.value)
    }

    private func holds(tag: Int, above: Bool, _ value: Double) -> Bool {
        guard tag >= 0, !qualities[tag].isBad else { return false }
        return above ? measured[tag] > value : measured[tag] < value
    }

    /// 0...1: how far the machines run that a tag needs, as ``Plant/gateFraction(_:_:)`` has it, this tick.
    func gateFraction(_ tag: Int) -> Double {
        var fraction = 1.0
        for gate in plant.gateStart[tag]..<plant.gateStart[tag + 1] { fraction *= running[plant.gates[gate]] }
        return fraction
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
