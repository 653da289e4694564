import Scenarios

extension DrillPreview {
    /// Runs a drill to its limit with nobody in it.
    public init(_ scenario: Scenario, library: Library, seed: UInt64 = 0) throws(Drill.SetupError) {
        var drill = try Drill.untouched(scenario, library: library, seed: seed)
        let happened = drill.advance(to: Self.ticks(scenario.limitSeconds))
        let healthy = try Self.healthyHistory(of: scenario, library: library, seed: seed) ?? drill.history
        let asset = drill.asset
        let ranges = drill.normalRanges
        let history = drill.history
        self.scenario = scenario.id
        version = scenario.version
        title = scenario.title
        self.asset = asset.id
        assetTitle = asset.title
        mode = asset.mode(scenario.mode)?.id ?? asset.modes.first?.id ?? ""
        self.seed = seed
        seconds = scenario.limitSeconds
        targetSeconds = scenario.targetSeconds
        let par = drill.par
        parSeconds = par?.seconds
        parWatched = par?.watched
        parInspections = par?.inspections.map { asset.components[$0].title } ?? []
        (beliefs, beliefSeconds) = drill.observer.map(Self.beliefs) ?? ([], [])
        faults = drill.hidden.map { hidden in
            let mode = asset.faults[hidden.fault]
            return Onset(
                fault: mode.id, component: asset.component(mode.component)?.title ?? mode.component,
                failureMode: mode.failureMode, cause: mode.cause, seconds: Self.seconds(hidden.onset), severity: hidden.severity)
        }
        tags = asset.tags.indices.map { index in
            Curve(
                asset.tags[index], values: Self.everySecond(history[index]), healthy: Self.everySecond(healthy[index]),
                normal: ranges[index])
        }
        alarms = Self.alarms(happened, drill.simulator.plant)
        trips = happened.compactMap { tick, event in
            guard case .interlockTripped(let index) = event else { return nil }
            return Trip(interlock: asset.interlocks[index].id, title: asset.interlocks[index].title, seconds: Self.seconds(tick))
        }
    }

    /// The same seed's readings with nothing hidden; nil where nothing is hidden anyway.
    private static func healthyHistory(
        of scenario: Scenario, library: Library, seed: UInt64
    ) throws(Drill.SetupError) -> [ReadingHistory]? {
        guard !scenario.faults.isEmpty else { return nil }
        var well = scenario
        well.faults = []
        var drill = try Drill.untouched(well, library: library.replacing(well), seed: seed)
        _ = drill.advance(to: ticks(scenario.limitSeconds))
        return drill.history
    }

    private static func alarms(_ happened: [(tick: Tick, event: PlantEvent)], _ plant: Plant) -> [Alarm] {
        var order: [Int] = []
        var spans: [Int: [Span]] = [:]
        for (tick, event) in happened {
            switch event {
            case .alarmRaised(let index):
                if spans[index] == nil { order.append(index) }
                spans[index, default: []].append(Span(from: seconds(tick)))
            case .alarmReturned(let index):
                if let last = spans[index]?.indices.last { spans[index]?[last].to = seconds(tick) }
            case .interlockTripped: break
            }
        }
        return order.map { index in
            let alarm = plant.alarms[index]
            let tag = plant.asset.tags[alarm.tag]
            return Alarm(
                tag: tag.id, title: tag.title, kind: alarm.limit.kind, level: alarm.limit.level, spans: spans[index] ?? [])
        }
    }

    private static func everySecond(_ values: ReadingHistory) -> [Double?] {
        (0...max(0, seconds(values.count - 1))).map { values[ticks($0)] }
    }

    private static func seconds(_ tick: Tick) -> Int { Int(Double(tick) * Tick.seconds) }
    private static func ticks(_ seconds: Int) -> Tick { Int(Double(seconds) / Tick.seconds) }
}
