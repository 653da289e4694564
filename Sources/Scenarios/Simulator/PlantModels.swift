/// What the tick loop needs of one tag: numbers only, so that stepping touches no reference count.
struct TagModel: Sendable {
    let normal: Double
    let atRest: Double
    let low: Double
    let high: Double
    /// Shares kept per tick by the process lag and the transmitter lag.
    let keep: Double
    let sensorKeep: Double
    let noise: Double
    let resolution: Double
    let spanLow: Double
    let spanHigh: Double
    let channel: UInt64
    let wanderChannel: UInt64
    let wanderAmount: Double
    /// Ticks; 0 for a tag that does not wander.
    let wanderPeriod: Int

    init(_ tag: Tag) {
        normal = tag.normal
        atRest = tag.atRest
        low = tag.physical.lowerBound
        high = tag.physical.upperBound
        keep = DeterministicMath.keep(lag: tag.lag)
        sensorKeep = DeterministicMath.keep(lag: tag.sensorLag)
        noise = tag.noise
        resolution = tag.resolution
        spanLow = tag.span.lowerBound
        spanHigh = tag.span.upperBound
        channel = CounterNoise.channel(tag.id)
        wanderChannel = CounterNoise.channel(tag.id, salt: 0x5eed)
        wanderAmount = tag.wander?.amount ?? 0
        wanderPeriod = tag.wander.map { max(2, Int(($0.period / Tick.seconds).rounded())) } ?? 0
    }
}

/// What the tick loop needs of one control.
struct ControlModel: Sendable {
    /// Change per tick.
    let rate: Double
    /// The running fraction of a set point is its value over its start; 0 marks a machine, whose fraction is its value.
    let start: Double

    init(_ control: Control) {
        rate = control.rate * Tick.seconds
        if case .setting = control.kind { start = control.start } else { start = 0 }
    }
}

/// What is asked of every interlock in every tick: numbers only.
struct InterlockCondition: Sendable {
    let tag: Int
    let isAbove: Bool
    let value: Double
    let delay: Double
    let latches: Bool
}

/// What is asked of an interlock whose condition stands.
struct InterlockModel: Sendable {
    let armedWith: [Int]
    let sets: [(control: Int, value: Double)]
}

/// One fault mode with its ids resolved and its drives solved.
struct FaultModel: Sendable {
    struct Effect: Sendable {
        let tag: Int
        /// What drives the tag at full severity.
        let drive: Double
        let delay: Double
        let keep: Double
        let noiseFactor: Double
        let stays: Bool
        /// Peak of the tag's cycle at full severity; 0 for none.
        let swing: Double
        /// Seconds from peak to peak.
        let swingPeriod: Double
    }
    let effects: [Effect]
    let progressesWith: [Int]
    /// -1 for a process fault.
    let sensorTag: Int
    let sensor: SensorFault.Kind?

    init(effects: [Effect], progressesWith: [Int], sensorTag: Int, sensor: SensorFault.Kind?) {
        self.effects = effects
        self.progressesWith = progressesWith
        self.sensorTag = sensorTag
        self.sensor = sensor
    }

    /// An instrument that lies while the process is well.
    init(_ instrument: SensorFault, tag: Int) {
        self.init(effects: [], progressesWith: [], sensorTag: tag, sensor: instrument.kind)
    }
}
