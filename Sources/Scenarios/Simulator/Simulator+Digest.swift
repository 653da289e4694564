/// A fingerprint of everything that decides the future: two drills with equal digests go on alike.
extension Simulator {
    /// FNV-1a over the IEEE bits of the state, in fixed order.
    public var digest: UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        func add(_ word: UInt64) {
            var word = word
            for _ in 0..<8 {
                hash = (hash ^ (word & 0xff)) &* 0x0000_0100_0000_01b3
                word >>= 8
            }
        }
        func add(_ values: [Double]) { for value in values { add(value.bitPattern) } }
        add(UInt64(bitPattern: Int64(tick)))
        add(seed)
        add(targets)
        add(positions)
        add(nodes)
        add(edgeState)
        add(sensorState)
        add(measured)
        for quality in qualities { add(UInt64(quality.rawValue)) }
        for value in stuckAt { add(value.isNaN ? 1 : value.bitPattern) }
        for fault in faults {
            add(UInt64(bitPattern: Int64(fault.injection.fault)))
            add([fault.age, fault.worsened, fault.severity])
            add(fault.drive)
            add(fault.cleared ? 1 : 0)
            for tag in fault.restored { add(UInt64(tag)) }
        }
        for state in alarmStates { add(UInt64(AlarmState.allCases.firstIndex(of: state)!)) }
        for timer in alarmTimers + interlockTimers { add(UInt64(bitPattern: Int64(timer))) }
        for trip in tripped { add(trip ? 1 : 0) }
        if !cursors.isEmpty {
            add(recordedRunning)
            for isByHand in isSetByHand { add(isByHand ? 1 : 0) }
        }
        return hash
    }
}
