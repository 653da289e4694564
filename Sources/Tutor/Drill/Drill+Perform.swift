import Scenarios

/// What each command does to a drill.
extension Drill {
    /// Why a command may not be carried out here and now; nil when it may.
    func refusal(of command: Command) -> Outcome.Refusal? {
        guard CommandCatalogue.allows(command.name, in: header.mode) else { return .notInMode(header.mode) }
        for argument in CommandCatalogue.specification(command.name).arguments {
            let values = command.list(argument.name)
            if argument.required, command.arguments[argument.name] == nil { return .missing(argument: argument.name) }
            let known: [String]
            switch argument.kind {
            case .tags: known = asset.tags.map(\.id)
            case .component: known = asset.components.map(\.id)
            case .action: known = asset.actions.map(\.id)
            case .faultMode: known = asset.faults.map(\.id) + (command.name == .injectFault ? [CommandCatalogue.surprise] : [])
            default: continue
            }
            for value in values where !known.contains(value) {
                return .unknown(argument: argument.name, value: value, suggestion: Spelling.nearest(to: value, in: known))
            }
        }
        if command.name == .submitDiagnosis {
            // A quote that no trainee message of this drill contains was made up by an interpreter.
            guard let quote = command.text("quote"), said.contains(where: { $0.contains(quote) }) else { return .quoteNotSaid }
            if command.text("component") == nil, command.text("fault") == nil, command.text("verdict") != "healthy" {
                return .missing(argument: "component")
            }
        }
        return nil
    }

    mutating func perform(_ command: Command) -> [Outcome] {
        record.count(command.name)
        switch command.name {
        case .readTags:
            let tags = command.list("tags")
            guard let ago = command.number("ago") else { return [read(tags)] }
            for id in tags { record.look(.tag(id), at: tick, until: max(0, tick - Int(ago / Tick.seconds))) }
            return [look(back: ago, at: tags.isEmpty ? asset.tags.map(\.id) : tags)]
        case .showTrend: return [trend(command)]
        case .showMimic: return [show(.mimic, command)]
        case .showTimeline: return [show(.timeline, command)]
        case .showPlant: return [show(command.text("page").flatMap(PlantPage.init(rawValue:)) ?? .tags, command)]
        case .listAlarms:
            record.look(.alarms, at: tick)
            return [.alarms(standingAlarms)]
        case .acknowledgeAlarm: return [acknowledge(command.list("tag"))]
        case .inspect: return inspect(command.text("component") ?? "")
        case .operate: return operate(command.text("action") ?? "", value: command.number("value"))
        case .requestHint: return [hint()]
        case .note:
            let text = command.text("text") ?? ""
            record.timeline.append(.init(tick: tick, what: .note(text)))
            return [.noted(text)]
        case .submitDiagnosis: return diagnose(command)
        case .injectFault: return [injectFault(command)]
        case .clearFault: return [clearFault(command)]
        case .setMode: return [change(toMode: command.text("mode") ?? "")]
        case .pause:
            paused = true
            return [.paused]
        case .resume:
            paused = false
            return [.resumed]
        case .setSpeed:
            speed = min(100, max(0.1, command.number("factor") ?? 1))
            return [.speed(speed)]
        case .explain: return [explain(command.text("topic") ?? "")]
        case .showStatus:
            return [
                .status(
                    elapsed: elapsed, target: scenario.targetSeconds, limit: scenario.limitSeconds, alarms: standingAlarms.count)
            ]
        case .showProgress: return [.progress]
        case .showLeaderboard: return [.leaderboard]
        case .showCertificates: return [.certificates]
        case .help: return [.help(topic: command.text("topic"))]
        case .endDrill:
            end(.abandoned)
            return [.ended(.abandoned)]
        case .listScenarios:
            return [
                .search(
                    query: command.text("query") ?? "", industry: command.text("industry"),
                    level: command.number("level").map { Int($0) },
                    tag: command.text("tag"))
            ]
        case .startScenario: return [.refused(command: command.name, reason: .drillRunning)]
        }
    }

    // MARK: Looking

    private mutating func read(_ tags: [String]) -> Outcome {
        let ids = tags.isEmpty ? asset.tags.map(\.id) : tags
        // Reading everything at once is a glance at the board, not a look at what matters.
        if tags.isEmpty { record.boards.append(tick) }
        for id in tags { record.look(.tag(id), at: tick) }
        return .readings(ids.compactMap { id in simulator.plant.index(ofTag: id).map { reading($0) } })
    }

    func reading(_ tag: Int) -> Outcome.Reading {
        let now = simulator.reading(tag)
        return Outcome.Reading(
            tag: asset.tags[tag].id, value: now.value, quality: now.quality.rawValue, perMinute: slope(tag))
    }

    /// Least squares over the last two minutes, per minute; nil with under twenty readings.
    private func slope(_ tag: Int) -> Double? {
        let recent = history[tag].suffix(120)
        var n = 0.0
        var sumX = 0.0
        var sumY = 0.0
        var sumXX = 0.0
        var sumXY = 0.0
        for (x, y) in recent.enumerated() {
            guard let y else { continue }
            n += 1
            sumX += Double(x)
            sumY += y
            sumXX += Double(x) * Double(x)
            sumXY += Double(x) * y
        }
        let denominator = n * sumXX - sumX * sumX
        guard n >= 20, denominator > 0 else { return nil }
        return (n * sumXY - sumX * sumY) / denominator * 60 / Tick.seconds
    }

    private mutating func trend(_ command: Command) -> Outcome {
        let tags = command.list("tags")
        let window = Int((command.number("window") ?? 300) / Tick.seconds)
        let from = max(0, tick - max(10, window))
        for id in tags { record.look(.tag(id), at: tick, since: from) }
        return .trend(tags: tags, from: from, to: tick)
    }

    /// What a trend outcome shows, from the drill's own history.
    public func chart(tags: [String], from: Int, to: Int) -> TrendChart {
        TrendChart(
            series: tags.compactMap { id in
                guard let index = simulator.plant.index(ofTag: id), from <= to, to < history[index].count else { return nil }
                let tag = asset.tags[index]
                return TrendChart.Series(
                    tag: id, title: asset.local(tag.title), unit: tag.unit, decimals: tag.decimals,
                    values: Array(history[index][from...to]),
                    limits: tag.alarms.map { TrendChart.Limit(kind: $0.kind, value: $0.value) })
            }, from: from, to: to)
    }

    /// All alarms that are not normal, most urgent first.
    public var standingAlarms: [Outcome.Alarm] {
        simulator.view.alarms.map { alarm($0.index, $0.state) }.sorted { a, b in
            a.level != b.level ? a.level < b.level : false
        }
    }

    func alarm(_ index: Int, _ state: AlarmState) -> Outcome.Alarm {
        let alarm = simulator.plant.alarms[index]
        return Outcome.Alarm(
            tag: asset.tags[alarm.tag].id, kind: alarm.limit.kind, level: alarm.limit.level, code: alarm.limit.code, state: state)
    }

    private mutating func acknowledge(_ tags: [String]) -> Outcome {
        record.look(.alarms, at: tick)
        let before = simulator.view.alarms
        let indices =
            tags.isEmpty
            ? simulator.acknowledge(tag: nil)
            : tags.flatMap { id in simulator.plant.index(ofTag: id).map { simulator.acknowledge(tag: $0) } ?? [] }
        record.acknowledged += indices.map { DrillRecord.Acknowledged(alarm: $0, tick: tick) }
        return .acknowledged(indices.map { index in alarm(index, before.first { $0.index == index }?.state ?? .unacknowledged) })
    }

    private mutating func inspect(_ id: String) -> [Outcome] {
        guard let index = asset.components.firstIndex(where: { $0.id == id }) else { return [] }
        let component = asset.components[index]
        let unsafe = simulator.inspect(component: index).unsafe
        let began = tick
        _ = advance(to: tick + Int(Double(component.inspectionSeconds) / Tick.seconds))
        // What is found is how things are when the inspection is done.
        let found = simulator.inspect(component: index)
        record.look(.inspection(id), at: tick)
        if unsafe {
            record.acts.append(.init(action: Scenario.Evidence.Look.inspection(id).subject, tick: began, danger: .safetyCritical))
        }
        return [
            .inspected(
                component: id, finding: found.finding, abnormal: found.abnormal, seconds: component.inspectionSeconds,
                unsafe: unsafe)
        ]
    }

    private func explain(_ topic: String) -> Outcome {
        let wanted = topic.lowercased()
        let topics = asset.reference
        let exact = topics.first { ([$0.id, $0.title] + $0.names).contains { $0.lowercased() == wanted } }
        let near =
            exact
            ?? topics.first { ([$0.id, $0.title] + $0.names).contains { !wanted.isEmpty && wanted.contains($0.lowercased()) } }
        let loose =
            near
            ?? topics.first { topic in
                ([topic.title] + topic.names).contains { !wanted.isEmpty && $0.lowercased().contains(wanted) }
            }
        return loose.map { .explained(topic: $0.id) } ?? .noSuchTopic(topic, known: topics.map(\.title))
    }

    // MARK: Acting

    private mutating func operate(_ id: String, value: Double?) -> [Outcome] {
        guard let index = asset.actions.firstIndex(where: { $0.id == id }) else { return [] }
        let action = asset.actions[index]
        let obstacle: Outcome.Obstacle
        switch simulator.operate(index, value: value) {
        case .done(let unsafe):
            let began = tick
            record.acts.append(.init(action: id, tick: began, danger: unsafe ? action.danger : nil))
            record.timeline.append(.init(tick: began, what: .act(id, unsafe: unsafe)))
            record.interventions.append(.init(tick: began, kind: .operate(index, value: value)))
            _ = advance(to: tick + Int(Double(action.seconds) / Tick.seconds))
            let mended = simulator.finishRepairs(of: index)
            record.interventions.append(.init(tick: tick, kind: .finish(index)))
            return [.operated(action: id, value: value, seconds: action.seconds, unsafe: unsafe, mended: mended)]
        case .needs(let state): obstacle = .needs(control: state.control, value: state.value)
        case .heldByTrip(let trip): obstacle = .heldByTrip(asset.interlocks[trip].id)
        case .tripStands(let trip): obstacle = .tripStands(asset.interlocks[trip].id)
        case .valueMissing(let control): obstacle = .valueMissing(control: asset.controls[control].id)
        case .valueOutside(let control): obstacle = .valueOutside(control: asset.controls[control].id)
        }
        return [.notOperated(action: id, reason: obstacle)]
    }

    // MARK: Judging

    private mutating func hint() -> Outcome {
        guard record.hintsUsed < scenario.hints.count else { return .noMoreHints }
        let number = record.hintsUsed
        record.hintsUsed += 1
        record.timeline.append(.init(tick: tick, what: .hint(number + 1)))
        return .hint(number: number + 1, of: scenario.hints.count, text: scenario.hints[number], costBP: 0)
    }

    private mutating func diagnose(_ command: Command) -> [Outcome] {
        let fault = command.text("fault").flatMap(asset.fault)
        let verdict =
            command.text("verdict").flatMap(Claim.Verdict.init(rawValue:)) ?? (fault?.kind == .sensor ? .instrument : .fault)
        let second = command.text("also_fault").flatMap(asset.fault)
        let also = (command.text("also_component") ?? second?.component).map { Claim.Also(component: $0, fault: second?.id) }
        let claim = Claim(
            verdict: verdict, component: command.text("component") ?? fault?.component, fault: fault?.id, also: also,
            action: command.text("action"), confidence: command.number("confidence"), quote: command.text("quote") ?? "")
        record.claim = claim
        record.claimTick = tick
        record.timeline.append(.init(tick: tick, what: .claim(claim)))
        end(.diagnosed)
        return [.diagnosed]
    }
}
