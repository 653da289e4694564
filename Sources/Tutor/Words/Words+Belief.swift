import Scenarios

/// What one could have known, in words and as a chart: from the trainee's own looks, from watching everything, and by the second opinion.
extension Words {
    /// "Right and supported", "right but a guess", and the look that was missing.
    func support(_ assessment: Assessment, _ drill: Drill) -> String {
        guard let posterior = assessment.evidencePosteriorBP else { return "" }
        // Certainty is not for a finite look.
        let percent = posterior > 9900 ? tr("over 99 % likely") : tr("\(ScoreText.rounded(posterior)) % likely")
        let missing = assessment.missingLook.map { look(missing: $0, drill) } ?? ""
        switch assessment.support {
        case .supported: return " " + tr("What you had looked at supports it (\(percent)).")
        case .guess: return " " + tr("But it was a guess: what you had looked at left it open (\(percent)).") + missing
        case .reasonable: return " " + tr("From what you had looked at it was reasonable (\(percent)).") + missing
        case .unfounded: return " " + tr("What you had looked at did not speak for it (\(percent)).") + missing
        case nil: return ""
        }
    }

    private func look(missing: Assessment.MissingLook, _ drill: Drill) -> String {
        let all = drill.asset.tags.map { Scenario.Evidence.Look.tag($0.id) } + drill.asset.components.map { .inspection($0.id) }
        guard let look = all.first(where: { $0.subject == missing.subject }) else { return "" }
        return " " + tr("The look that was missing: \(Self.inline(subject(look))).")
    }

    /// Belief in the truth over time: one axis for all who had a view.
    func beliefs(_ drill: Drill) -> [Block] {
        guard let observer = drill.follower else { return [] }
        let end = Int(Double(drill.record.claimTick ?? drill.tick) * Tick.seconds)
        guard end >= 60 else { return [] }
        let own = observer.beliefs(after: drill.glimpses)
        let all = observer.beliefs()
        func series(_ title: String, _ value: (Int) -> Double?, _ caption: String) -> TrendChart.Series {
            TrendChart.Series(
                tag: "", title: title, unit: "%", decimals: 0, values: (0...end).map { value($0).map { $0 * 100 } }, limits: [],
                caption: caption)
        }
        func percent(_ share: Double) -> String {
            share > 0.99 ? tr("over 99 %") : "\(NumberText.spoken(share * 100, decimals: 0)) %"
        }
        let (mine, whole) = (percent(own.row(at: end)[0]), percent(all.row(at: end)[0]))
        var lines = [
            series(tr("Your looks"), { own.row(at: $0)[0] }, tr("made the true answer \(mine) likely in the end")),
            series(
                tr("Watching all instruments"), { all.row(at: $0)[0] },
                tr("would have made it \(whole) likely, inspections not counted")),
        ]
        if let opinion = drill.record.opinion, let sure = opinion.probability {
            let at = Int(Double(opinion.tick) * Tick.seconds)
            let truths = drill.truths.map(\.id)
            let right = truths.contains(opinion.fault) || truths.isEmpty && SecondOpinion.healthy.contains(opinion.fault)
            let share = right ? sure : 1 - sure
            let (given, time) = (percent(share), DurationText.clock(at))
            lines.append(
                series(
                    tr("Second opinion"), { abs($0 - at) <= max(1, end / 60) ? share : nil },
                    right ? tr("gave the true answer \(given) at \(time)") : tr("gave the true answer at most \(given) at \(time)"))
            )
        }
        return [.heading(tr("What could be known, and when")), .chart(TrendChart(series: lines, from: 0, to: end, isPast: true))]
    }
}
