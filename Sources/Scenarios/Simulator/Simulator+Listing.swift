/// A running plant as named columns of 64-bit words: for a program in another language that runs the same arithmetic and
/// has to come to the same ``Simulator/digest``.
///
/// It holds the true values and the fault, so it is for benchmarks alone: `package`, never for what a trainee or a model meets.
package struct PlantListing {
    /// One array: the bits of doubles, or integers in two's complement.
    package struct Column {
        package var name: String
        package var words: [UInt64]
    }

    package private(set) var columns: [Column] = []

    private mutating func add(_ name: String, _ values: [Double]) {
        columns.append(Column(name: name, words: values.map(\.bitPattern)))
    }

    private mutating func add(_ name: String, _ values: [Int]) {
        columns.append(Column(name: name, words: values.map { UInt64(bitPattern: Int64($0)) }))
    }

    private mutating func add(_ name: String, words: [UInt64]) { columns.append(Column(name: name, words: words)) }

    /// The state and the model it runs on. Of faults, process faults with a ramp can be listed.
    package init(_ simulator: Simulator) {
        addModel(of: simulator.plant)
        addState(of: simulator)
        addFaults(of: simulator)
    }

    private mutating func addModel(of plant: Plant) {
        let tags = plant.tagModels
        for (name, path) in [
            ("tag.normal", \TagModel.normal), ("tag.at_rest", \.atRest), ("tag.low", \.low), ("tag.high", \.high),
            ("tag.keep", \.keep), ("tag.sensor_keep", \.sensorKeep), ("tag.noise", \.noise), ("tag.resolution", \.resolution),
            ("tag.span_low", \.spanLow), ("tag.span_high", \.spanHigh), ("tag.wander_amount", \.wanderAmount),
        ] { add(name, tags.map { $0[keyPath: path] }) }
        add("tag.channel", words: tags.map(\.channel))
        add("tag.wander_channel", words: tags.map(\.wanderChannel))
        add("tag.wander_period", tags.map(\.wanderPeriod))
        add("order", plant.order)
        add("edge.start", plant.edgeStart)
        add("edge.source", plant.edges.map(\.source))
        add("edge.table", plant.edges.map(\.table))
        add("edge.gain", plant.edges.map(\.gain))
        add("edge.reference", plant.edges.map(\.reference))
        add("edge.keep", plant.edges.map(\.keep))
        add("edge.table_reference", plant.edges.map(\.tableReference))
        add("table.x", plant.tablePoints.map(\.x))
        add("table.y", plant.tablePoints.map(\.y))
        add("table.start", plant.tableStart)
        add("gate.start", plant.gateStart)
        add("gates", plant.gates)
        add("control.rate", plant.controlModels.map(\.rate))
        add("control.start", plant.controlModels.map(\.start))
        addGroups("control.parents", plant.controlParents)
        addAlarms(of: plant)
    }

    private mutating func addAlarms(of plant: Plant) {
        let alarms = plant.alarmModels
        add("alarm.tag", alarms.map(\.tag))
        add("alarm.value", alarms.map(\.value))
        add("alarm.deadband", alarms.map(\.deadband))
        add("alarm.is_low", alarms.map { $0.isLow ? 1 : 0 })
        add("alarm.delay", alarms.map(\.delayTicks))
        add("alarm.while_tag", alarms.map(\.onlyWhileTag))
        add("alarm.while_above", alarms.map { $0.onlyWhileAbove ? 1 : 0 })
        add("alarm.while_value", alarms.map(\.onlyWhileValue))
        let trips = plant.interlockConditions
        add("trip.tag", trips.map(\.tag))
        add("trip.above", trips.map { $0.isAbove ? 1 : 0 })
        add("trip.value", trips.map(\.value))
        add("trip.delay", trips.map(\.delay))
        add("trip.latches", trips.map { $0.latches ? 1 : 0 })
        addGroups("trip.armed", plant.interlockModels.map(\.armedWith))
        addGroups("trip.sets", plant.interlockModels.map { $0.sets.map(\.control) })
        add("trip.set_values", plant.interlockModels.flatMap { $0.sets.map(\.value) })
    }

    private mutating func addState(of simulator: Simulator) {
        add("seed", words: [simulator.seed])
        add("tick", [simulator.tick])
        add("state.targets", simulator.targets)
        add("state.positions", simulator.positions)
        add("state.nodes", simulator.nodes)
        add("state.edges", simulator.edgeState)
        add("state.sensors", simulator.sensorState)
        add("state.measured", simulator.measured)
        add("state.qualities", simulator.qualities.map { Int($0.rawValue) })
        add("state.alarms", simulator.alarmStates.map { AlarmState.allCases.firstIndex(of: $0)! })
        add("state.alarm_timers", simulator.alarmTimers)
        add("state.trip_timers", simulator.interlockTimers)
        add("state.tripped", simulator.tripped.map { $0 ? 1 : 0 })
    }

    private mutating func addFaults(of simulator: Simulator) {
        let faults = simulator.faults
        let models = faults.map(\.model)
        add("fault.number", faults.map(\.injection.fault))
        add("fault.severity", faults.map(\.injection.severity))
        add("fault.onset", faults.map(\.injection.onset))
        add(
            "fault.ramp",
            faults.map { if case .ramp(let seconds) = $0.injection.profile { seconds } else { Double.nan } })
        addGroups("fault.progresses", models.map(\.progressesWith))
        addGroups("effect.tag", models.map { $0.effects.map(\.tag) })
        let effects = models.flatMap(\.effects)
        add("effect.drive", effects.map(\.drive))
        add("effect.delay", effects.map(\.delay))
        add("effect.keep", effects.map(\.keep))
        add("effect.noise_factor", effects.map(\.noiseFactor))
    }

    /// Lists of different lengths: all items, and where each list starts, in `name.start`.
    private mutating func addGroups(_ name: String, _ groups: [[Int]]) {
        add(name, groups.flatMap { $0 })
        add(name + ".start", groups.reduce(into: [0]) { $0.append($0.last! + $1.count) })
    }
}
