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
                        ? tr("There is nothing to acknowledge.") : tr("Acknowledged: \(Self.list(alarms.map { alarmName($0) })).")
                )
            ]
        case .inspected(let component, let finding, _, let seconds, let unsafe):
            let found = drill.asset.local(finding: finding, of: component)
            var blocks: [Block] = [.text(tr("\(componentTitle(component)) (\(Self.span(seconds)) to look): \(found)"))]
            if unsafe, let danger = drill.asset.component(component)?.danger, !danger.isEmpty {
                blocks.append(.text(tr("That was not safe: \(Self.inline(drill.asset.local(danger)))")))
            }
            return blocks
        case .operated(let action, let value, let seconds, _, let mended):
            return [.text(operated(action, value, seconds, mended, drill))]
        case .notOperated(let action, let reason):
            return [.text(tr("Not done (\(Self.inline(actionTitle(action)))): \(obstacle(reason))"))]
        case .hint(let number, let of, let text, _):
            let cost = library.rubric(drill.scenario.rubric)?.hintCost ?? []
            let points =
                drill.header.mode == .drill && cost.indices.contains(number - 1)
                ? " " + tr("It costs \(Self.score(cost[number - 1])) points.") : ""
            return [.text(tr("Hint \(number) of \(of): \(drill.asset.local(text))") + points)]
        case .noMoreHints: return [.text(tr("There are no more hints for this drill. Say what you think, or look further."))]
        case .noted(let text): return [.text(tr("Noted at \(DurationText.clock(drill.elapsed)): \(text)"))]
        case .proposed(let command): return [.text(echo(command))]
        case .nothingToConfirm: return [.text(tr("Nothing is waiting to be confirmed."))]
        case .cancelled: return [.text(tr("Dropped. Nothing was done."))]
        case .injected(let fault, let severity):
            let share = NumberText.spoken(severity * 100, decimals: 0)
            return [.text(tr("Injected: \(faultTitle(fault)), severity \(share) %."))]
        case .injectedSecretly:
            return [
                .text(
                    tr(
                        "Done: one of the machine's faults is in, I will not say which. Look, ask, and tell me what it is when you know."
                    ))
            ]
        case .injectedLie(let tag, let lie, let severity):
            let what = self.lie(lie, of: tag)
            let share = NumberText.spoken(severity * 100, decimals: 0)
            let said = severity < 1 ? tr("Injected: \(what), severity \(share) %.") : tr("Injected: \(what).")
            return [.text(said + " " + tr("The process itself is well."))]
        case .mode(let id):
            return [.text(tr("The machine goes over to: \(Self.inline(modeTitle(id)))."))]
        case .readingsBack(let tick, let readings): return past(readings, at: tick, drill)
        case .cleared: return [.text(tr("Cleared. The plant goes back to normal at its own pace."))]
        case .explained(let topic):
            guard let topic = drill.asset.reference.first(where: { $0.id == topic }) else { return [] }
            return [.heading(drill.asset.local(topic.title)), .text(drill.asset.local(topic.text))]
        case .noSuchTopic(_, let known):
            let names = Self.list(known.map { "\"\(drill.asset.local($0))\"" })
            return [.text(tr("The reference for this machine has nothing under that name. It has: \(names)."))]
        case .paused: return [.text(tr("The plant's clock stands. Say \"continue\" to go on."))]
        case .resumed: return [.text(tr("The clock runs on."))]
        case .speed(let factor):
            let times = NumberText.spoken(factor, decimals: factor == factor.rounded() ? 0 : 1)
            return [.text(factor == 1 ? tr("The clock runs in real time.") : tr("The clock runs at \(times) times real time."))]
        case .status(let elapsed, let target, let limit, let alarms):
            let times = tr(
                "\(DurationText.clock(elapsed)) on the clock; target \(DurationText.clock(target)), limit \(DurationText.clock(limit))."
            )
            let used = tr("\(Self.count(alarms, "alarm")) standing, \(Self.count(drill.record.hintsUsed, "hint")) used.")
            return [.text(times + " " + used)]
        case .help(let topic): return help(topic, mode: drill.header.mode)
        case .clarify(let clarification): return [.text(clarify(clarification))]
        case .refused(let command, let reason): return [.text(refusal(command, reason))]
        case .ended(.abandoned): return [.text(tr("You gave the drill up at \(DurationText.clock(drill.elapsed))."))]
        case .ended(.timeLimit):
            let limit = DurationText.clock(drill.scenario.limitSeconds)
            return [.text(tr("Time is up: the limit of \(limit) has passed without a diagnosis."))]
        case .ended(.diagnosed), .diagnosed, .drills, .search, .started, .progress, .leaderboard, .certificates: return []
        }
    }

    func readings_(_ readings: [Outcome.Reading], _ drill: Drill) -> [Block] {
        if readings.count <= 3 { return readings.map { .text(sentence($0, drill)) } }
        let alarms = drill.standingAlarms
        return [
            .table(
                TextTable(
                    headings: [tr("Tag"), tr("Now"), tr("Normal"), tr("Alarm")],
                    rows: readings.compactMap { reading in
                        guard let tag = drill.asset.tag(reading.tag) else { return nil }
                        return [
                            drill.asset.local(tag.title), reading.value.map { tag.said($0) } ?? "----",
                            normal(tag, drill, unit: false),
                            alarms.first { $0.tag == tag.id }.map(mark) ?? "",
                        ]
                    }, numeric: [1, 2]))
        ]
    }

    /// `the oil level instrument reads high`.
    func lie(_ lie: InstrumentLie?, of tag: String) -> String {
        let name = Self.inline(tagTitle(tag))
        return switch lie {
        case .high: tr("the \(name) instrument reads high")
        case .low: tr("the \(name) instrument reads low")
        case .stuck: tr("the \(name) instrument is stuck")
        case .noisy: tr("the \(name) instrument is noisy")
        case .dead: tr("the \(name) instrument has lost its signal")
        case .spiking: tr("the \(name) instrument shows spikes")
        case nil: tr("the \(name) instrument lies")
        }
    }

    /// Then and now, side by side: what has changed is what was asked after.
    private func past(_ readings: [Outcome.Reading], at tick: Tick, _ drill: Drill) -> [Block] {
        let second = Int(Double(tick) * Tick.seconds)
        let ago = drill.elapsed - second
        return [
            .table(
                TextTable(
                    headings: [tr("Tag"), tr("At \(DurationText.clock(second))"), tr("Now"), tr("Normal")],
                    rows: readings.compactMap { reading in
                        guard let tag = drill.asset.tag(reading.tag), let index = drill.asset.tags.firstIndex(of: tag) else {
                            return nil
                        }
                        return [
                            drill.asset.local(tag.title), reading.value.map { tag.said($0) } ?? "----",
                            drill.simulator.reading(index).value.map { tag.said($0) } ?? "----", normal(tag, drill, unit: false),
                        ]
                    }, numeric: [1, 2, 3])),
            .text(ago > 0 ? tr("As it was \(Self.span(ago)) ago.") : tr("That is where this drill began.")),
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
        let (first, last) = (tag.said(low, unit: false), tag.said(high, unit: unit))
        return low < 0 ? tr("\(first) to \(last)") : "\(first) - \(last)"
    }

    /// `Oil level is 61.2 %, below its normal 70 - 80 %, falling 7.9 %/min. Alarm L stands.`
    private func sentence(_ reading: Outcome.Reading, _ drill: Drill) -> String {
        guard let tag = drill.asset.tag(reading.tag) else { return reading.tag }
        let title = drill.asset.local(tag.title)
        guard let value = reading.value else { return tr("\(title): no reading, the signal is lost (bad quality).") }
        let range = normal(tag, drill, unit: true)
        let healthy = drill.normalRange(of: tag)
        var text =
            value < healthy.lowerBound
            ? tr("\(title) is \(tag.said(value)), below its normal \(range)")
            : value > healthy.upperBound
                ? tr("\(title) is \(tag.said(value)), above its normal \(range)")
                : tr("\(title) is \(tag.said(value)), inside its normal \(range)")
        if let slope = reading.perMinute {
            // Slower than this it cannot be told from noise over two minutes.
            let still = max(tag.resolution, tag.noise * 0.4)
            if abs(slope) < still {
                text = tr("\(text), steady")
            } else {
                let pace = tag.said(abs(slope))
                text = slope < 0 ? tr("\(text), falling \(pace)/min") : tr("\(text), rising \(pace)/min")
            }
        }
        text += "."
        if let alarm = drill.standingAlarms.first(where: { $0.tag == tag.id }) { text += " " + tr("Alarm: \(alarmName(alarm)).") }
        return text
    }

    func alarms(_ alarms: [Outcome.Alarm]) -> [Block] {
        guard !alarms.isEmpty else { return [.text(tr("No alarm stands."))] }
        return [
            .table(
                TextTable(
                    headings: [tr("Level"), tr("Alarm"), tr("State")],
                    rows: alarms.map { alarm in
                        let code = alarm.code.isEmpty ? "" : " \(alarm.code)"
                        return [
                            tr(text: alarm.level.rawValue), "\(tagTitle(alarm.tag)) \(alarm.kind.rawValue)\(code)",
                            state(alarm.state),
                        ]
                    }))
        ]
    }

    func state(_ state: AlarmState) -> String {
        switch state {
        case .normal: tr("normal")
        case .unacknowledged: tr("not acknowledged")
        case .acknowledged: tr("acknowledged")
        case .returned: tr("returned, not acknowledged")
        }
    }

    func alarmName(_ alarm: Outcome.Alarm) -> String {
        let code = alarm.code.isEmpty ? "" : " (\(alarm.code))"
        return "\(Self.inline(tagTitle(alarm.tag))) \(alarm.kind.rawValue)\(code)"
    }

    private func operated(_ action: String, _ value: Double?, _ seconds: Int, _ mended: Bool, _ drill: Drill) -> String {
        guard let action = drill.asset.action(action) else { return tr("Done.") }
        let title = Self.inline(drill.asset.local(action.title))
        var text = tr("Done: \(title)")
        if let value, let control = action.setsTo.flatMap(drill.asset.control) {
            text = tr("Done: \(title) to \(control.said(value))")
        }
        text += seconds >= 30 ? " (\(Self.span(seconds)))." : "."
        if !action.result.isEmpty { text += " " + drill.asset.local(action.result) }
        return text
    }

    private func obstacle(_ reason: Outcome.Obstacle) -> String {
        switch reason {
        case .needs(let control, let value):
            guard let model = asset?.control(control) else { return tr("something else comes first.") }
            let (name, state) = (Self.inline(local(model.title)), model.said(value))
            return value < 0.5
                ? tr("\(name) must be \(state) first, and have come to rest.") : tr("\(name) must be \(state) first.")
        case .heldByTrip(let id): return tr("\(Self.inline(interlockTitle(id))) holds it. Find out why it tripped, then reset it.")
        case .tripStands(let id): return tr("\(Self.inline(interlockTitle(id))) cannot be reset while its cause stands.")
        case .valueMissing(let control):
            return range(control).map { tr("say the value as well, \($0).") } ?? tr("say the value as well.")
        case .valueOutside(let control):
            return range(control).map { tr("that value cannot be set; allowed is \($0).") } ?? tr("that value cannot be set.")
        }
    }

    private func range(_ control: String) -> String? {
        guard case .setting(let unit, let range)? = asset?.control(control)?.kind else { return nil }
        let (low, high) = (NumberText.spoken(range.lowerBound, decimals: 0), NumberText.spoken(range.upperBound, decimals: 0))
        return tr("\(low) to \(high) \(unit)")
    }

    /// What came back to normal in one second.
    func returned(_ alarms: [Int], in drill: Drill) -> String {
        let names = alarms.map { index -> String in
            let alarm = drill.simulator.plant.alarms[index]
            return "\(Self.inline(drill.asset.local(drill.asset.tags[alarm.tag].title))) \(alarm.limit.kind.rawValue)"
        }
        return tr("Returned to normal: \(Self.list(names))")
    }

    /// What the plant announced by itself.
    public func announcement(_ event: PlantEvent, in drill: Drill) -> String? {
        switch event {
        case .alarmRaised(let index):
            let alarm = drill.simulator.plant.alarms[index]
            let tag = drill.asset.tags[alarm.tag]
            let code = alarm.limit.code.isEmpty ? "" : " \(alarm.limit.code)"
            let title = drill.asset.local(tag.title)
            let (kind, limit) = (alarm.limit.kind.rawValue, tag.said(alarm.limit.value))
            let what = alarm.limit.kind.isLow ? tr("\(title) \(kind), under \(limit)") : tr("\(title) \(kind), over \(limit)")
            return "\(tr(text: alarm.limit.level.rawValue))\(code): \(what)"
        case .alarmReturned(let index): return returned([index], in: drill)
        case .interlockTripped(let index): return tr("TRIP: \(drill.asset.local(drill.asset.interlocks[index].title))")
        }
    }
}
