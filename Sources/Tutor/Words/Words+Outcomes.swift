import Scenarios

extension Words {
    /// What the tutor says to one outcome inside a drill.
    public func blocks(for outcome: Outcome, in drill: Drill) -> [Block] {
        switch outcome {
        case .readings(let readings): return readings_(readings, drill)
        case .trend(let tags, let from, let to): return [.chart(drill.chart(tags: tags, from: from, to: to))]
        case .alarms(let alarms): return self.alarms(alarms)
        case .page(let page, let tags, let from, let to): return self.page(page, tags, from, to, drill)
        case .acknowledged(let alarms):
            return [
                .text(
                    alarms.isEmpty
                        ? "There is nothing to acknowledge." : "Acknowledged: \(Self.list(alarms.map { alarmName($0) })).")
            ]
        case .inspected(let component, let finding, _, let seconds, let unsafe):
            var blocks: [Block] = [.text("\(componentTitle(component)) (\(Self.span(seconds)) to look): \(finding)")]
            if unsafe, let danger = drill.asset.component(component)?.danger, !danger.isEmpty {
                blocks.append(.text("That was not safe: \(Self.inline(danger))"))
            }
            return blocks
        case .operated(let action, let value, let seconds, _, let mended):
            return [.text(operated(action, value, seconds, mended, drill))]
        case .notOperated(let action, let reason):
            return [.text("Not done (\(Self.inline(actionTitle(action)))): \(obstacle(reason))")]
        case .hint(let number, let of, let text, _):
            let cost = library.rubric(drill.scenario.rubric)?.hintCost ?? []
            let points =
                drill.header.mode == .drill && cost.indices.contains(number - 1)
                ? " It costs \(Self.score(cost[number - 1])) points." : ""
            return [.text("Hint \(number) of \(of): \(text)\(points)")]
        case .noMoreHints: return [.text("There are no more hints for this drill. Say what you think, or look further.")]
        case .noted(let text): return [.text("Noted at \(DurationText.clock(drill.elapsed)): \(text)")]
        case .proposed(let command): return [.text(echo(command))]
        case .nothingToConfirm: return [.text("Nothing is waiting to be confirmed.")]
        case .cancelled: return [.text("Dropped. Nothing was done.")]
        case .injected(let fault, let severity):
            return [
                .text(
                    "Injected: \(drill.asset.fault(fault)?.title ?? fault), severity \(NumberText.fixed(severity * 100, decimals: 0)) %."
                )
            ]
        case .injectedSecretly:
            return [
                .text(
                    "Done: one of the machine's faults is in, I will not say which. Look, ask, and tell me what it is when you know."
                )
            ]
        case .injectedLie(let tag, let lie, let severity):
            let share = severity < 1 ? ", severity \(NumberText.fixed(severity * 100, decimals: 0)) %" : ""
            return [
                .text(
                    "Injected: the \(Self.inline(tagTitle(tag))) instrument \(self.lie(lie))\(share). The process itself is well.")
            ]
        case .mode(let id):
            return [.text("The machine goes over to: \(Self.inline(drill.asset.mode(id)?.title ?? id)).")]
        case .readingsBack(let tick, let readings): return past(readings, at: tick, drill)
        case .cleared: return [.text("Cleared. The plant goes back to normal at its own pace.")]
        case .explained(let topic):
            guard let topic = drill.asset.reference.first(where: { $0.id == topic }) else { return [] }
            return [.heading(topic.title), .text(topic.text)]
        case .noSuchTopic(_, let known):
            return [
                .text(
                    "The reference for this machine has nothing under that name. It has: \(Self.list(known.map { "\"\($0)\"" })).")
            ]
        case .paused: return [.text("The plant's clock stands. Say \"continue\" to go on.")]
        case .resumed: return [.text("The clock runs on.")]
        case .speed(let factor):
            let times = NumberText.fixed(factor, decimals: factor == factor.rounded() ? 0 : 1)
            return [.text(factor == 1 ? "The clock runs in real time." : "The clock runs at \(times) times real time.")]
        case .status(let elapsed, let target, let limit, let alarms):
            return [
                .text(
                    "\(DurationText.clock(elapsed)) on the clock; target \(DurationText.clock(target)), limit \(DurationText.clock(limit)). \(Self.count(alarms, "alarm")) standing, \(Self.count(drill.record.hintsUsed, "hint")) used."
                )
            ]
        case .help(let topic): return help(topic, mode: drill.header.mode)
        case .clarify(let clarification): return [.text(clarify(clarification))]
        case .refused(let command, let reason): return [.text(refusal(command, reason))]
        case .ended(.abandoned): return [.text("You gave the drill up at \(DurationText.clock(drill.elapsed)).")]
        case .ended(.timeLimit):
            return [
                .text("Time is up: the limit of \(DurationText.clock(drill.scenario.limitSeconds)) has passed without a diagnosis.")
            ]
        case .ended(.diagnosed), .diagnosed, .drills, .search, .started, .progress, .leaderboard, .certificates: return []
        }
    }

    func readings_(_ readings: [Outcome.Reading], _ drill: Drill) -> [Block] {
        if readings.count <= 3 { return readings.map { .text(sentence($0, drill)) } }
        let alarms = drill.standingAlarms
        return [
            .table(
                TextTable(
                    headings: ["Tag", "Now", "Normal", "Alarm"],
                    rows: readings.compactMap { reading in
                        guard let tag = drill.asset.tag(reading.tag) else { return nil }
                        return [
                            tag.title, reading.value.map { tag.text($0) } ?? "----",
                            normal(tag, drill, unit: false),
                            alarms.first { $0.tag == tag.id }.map(mark) ?? "",
                        ]
                    }, numeric: [1, 2]))
        ]
    }

    func lie(_ lie: InstrumentLie) -> String {
        switch lie {
        case .high: "reads high"
        case .low: "reads low"
        case .stuck: "is stuck"
        case .noisy: "is noisy"
        case .dead: "has lost its signal"
        case .spiking: "shows spikes"
        }
    }

    /// Then and now, side by side: what has changed is what was asked after.
    private func past(_ readings: [Outcome.Reading], at tick: Tick, _ drill: Drill) -> [Block] {
        let second = Int(Double(tick) * Tick.seconds)
        let ago = drill.elapsed - second
        return [
            .table(
                TextTable(
                    headings: ["Tag", "At \(DurationText.clock(second))", "Now", "Normal"],
                    rows: readings.compactMap { reading in
                        guard let tag = drill.asset.tag(reading.tag), let index = drill.asset.tags.firstIndex(of: tag) else {
                            return nil
                        }
                        return [
                            tag.title, reading.value.map { tag.text($0) } ?? "----",
                            drill.simulator.reading(index).value.map { tag.text($0) } ?? "----", normal(tag, drill, unit: false),
                        ]
                    }, numeric: [1, 2, 3])),
            .text(ago > 0 ? "As it was \(Self.span(ago)) ago." : "That is where this drill began."),
        ]
    }

    /// `H`; in brackets once the value has come back and nobody has acknowledged it.
    private func mark(_ alarm: Outcome.Alarm) -> String {
        alarm.state == .returned ? "(\(alarm.kind.rawValue))" : alarm.kind.rawValue
    }

    /// `70 - 80 %`; between negative numbers a dash cannot be told from a minus.
    private func normal(_ tag: Tag, _ drill: Drill, unit: Bool) -> String {
        let range = drill.normalRange(of: tag)
        let (low, high) = (range.lowerBound, range.upperBound)
        return "\(tag.text(low, unit: false)) \(low < 0 ? "to" : "-") \(tag.text(high, unit: unit))"
    }

    /// `Oil level is 61.2 %, below its normal 70 - 80 %, falling 7.9 %/min. Alarm L stands.`
    private func sentence(_ reading: Outcome.Reading, _ drill: Drill) -> String {
        guard let tag = drill.asset.tag(reading.tag) else { return reading.tag }
        guard let value = reading.value else { return "\(tag.title): no reading, the signal is lost (bad quality)." }
        let range = normal(tag, drill, unit: true)
        let healthy = drill.normalRange(of: tag)
        let place =
            value < healthy.lowerBound
            ? "below its normal \(range)"
            : value > healthy.upperBound ? "above its normal \(range)" : "inside its normal \(range)"
        var text = "\(tag.title) is \(tag.text(value)), \(place)"
        if let slope = reading.perMinute {
            // Slower than this it cannot be told from noise over two minutes.
            let still = max(tag.resolution, tag.noise * 0.4)
            if abs(slope) < still {
                text += ", steady"
            } else {
                text += ", \(slope < 0 ? "falling" : "rising") \(tag.text(abs(slope)))/min"
            }
        }
        text += "."
        if let alarm = drill.standingAlarms.first(where: { $0.tag == tag.id }) { text += " Alarm: \(alarmName(alarm))." }
        return text
    }

    func alarms(_ alarms: [Outcome.Alarm]) -> [Block] {
        guard !alarms.isEmpty else { return [.text("No alarm stands.")] }
        return [
            .table(
                TextTable(
                    headings: ["Level", "Alarm", "State"],
                    rows: alarms.map { alarm in
                        let code = alarm.code.isEmpty ? "" : " \(alarm.code)"
                        return [alarm.level.rawValue, "\(tagTitle(alarm.tag)) \(alarm.kind.rawValue)\(code)", state(alarm.state)]
                    }))
        ]
    }

    func state(_ state: AlarmState) -> String {
        switch state {
        case .normal: "normal"
        case .unacknowledged: "not acknowledged"
        case .acknowledged: "acknowledged"
        case .returned: "returned, not acknowledged"
        }
    }

    func alarmName(_ alarm: Outcome.Alarm) -> String {
        let code = alarm.code.isEmpty ? "" : " (\(alarm.code))"
        return "\(Self.inline(tagTitle(alarm.tag))) \(alarm.kind.rawValue)\(code)"
    }

    private func operated(_ action: String, _ value: Double?, _ seconds: Int, _ mended: Bool, _ drill: Drill) -> String {
        guard let action = drill.asset.action(action) else { return "Done." }
        var text = "Done: \(Self.inline(action.title))"
        if let value, let control = action.setsTo.flatMap(drill.asset.control) { text += " to \(control.text(value))" }
        text += seconds >= 30 ? " (\(Self.span(seconds)))." : "."
        if !action.result.isEmpty { text += " \(action.result)" }
        return text
    }

    private func obstacle(_ reason: Outcome.Obstacle) -> String {
        switch reason {
        case .needs(let control, let value):
            guard let model = asset?.control(control) else { return "something else comes first." }
            return "\(Self.inline(model.title)) must be \(model.text(value)) first\(value < 0.5 ? ", and have come to rest" : "")."
        case .heldByTrip(let id): return "\(Self.inline(interlockTitle(id))) holds it. Find out why it tripped, then reset it."
        case .tripStands(let id): return "\(Self.inline(interlockTitle(id))) cannot be reset while its cause stands."
        case .valueMissing(let control):
            return "say the value as well\(range(control).map { ", \($0)" } ?? "")."
        case .valueOutside(let control): return "that value cannot be set\(range(control).map { "; allowed is \($0)" } ?? "")."
        }
    }

    private func range(_ control: String) -> String? {
        guard case .setting(let unit, let range)? = asset?.control(control)?.kind else { return nil }
        return "\(NumberText.fixed(range.lowerBound, decimals: 0)) to \(NumberText.fixed(range.upperBound, decimals: 0)) \(unit)"
    }

    /// What came back to normal in one second.
    func returned(_ alarms: [Int], in drill: Drill) -> String {
        let names = alarms.map { index -> String in
            let alarm = drill.simulator.plant.alarms[index]
            return "\(Self.inline(drill.asset.tags[alarm.tag].title)) \(alarm.limit.kind.rawValue)"
        }
        return "Returned to normal: \(Self.list(names))"
    }

    /// What the plant announced by itself.
    public func announcement(_ event: PlantEvent, in drill: Drill) -> String? {
        switch event {
        case .alarmRaised(let index):
            let alarm = drill.simulator.plant.alarms[index]
            let tag = drill.asset.tags[alarm.tag]
            let code = alarm.limit.code.isEmpty ? "" : " \(alarm.limit.code)"
            let side = alarm.limit.kind.isLow ? "under" : "over"
            return
                "\(alarm.limit.level.rawValue)\(code): \(tag.title) \(alarm.limit.kind.rawValue), \(side) \(tag.text(alarm.limit.value))"
        case .alarmReturned(let index): return returned([index], in: drill)
        case .interlockTripped(let index): return "TRIP: \(drill.asset.interlocks[index].title)"
        }
    }
}
