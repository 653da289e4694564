import Scenarios

/// The observers of a drill. There is none where a recording is played (what that machine would have shown under another fault, nobody
/// recorded).
extension Drill {
    /// The ideal observer of what the scenario hides, on the untouched plant and over the whole time limit.
    public var observer: IdealObserver? {
        guard scenario.replay == nil else { return nil }
        return try? IdealObserver(plant: simulator.plant, mode: scenario.mode, truths: hidden, seconds: scenario.limitSeconds)
    }

    /// When each tag first left what the healthy plant would show, earliest first: the truth and health are all that it takes.
    public var firstSigns: [(tag: Int, seconds: Int)] {
        guard scenario.replay == nil, !hidden.isEmpty else { return [] }
        let observer = try? IdealObserver(
            plant: simulator.plant, mode: scenario.mode, hypotheses: [Hypothesis(hidden), Hypothesis([])],
            seconds: scenario.limitSeconds)
        return observer?.firstSigns ?? []
    }

    /// The shortest way to being sure of what the scenario hides, for a careful human; nil when there is none.
    ///
    /// The plant is run for five minutes first, which nearly always is enough and is several times as fast.
    public var par: IdealObserver.Par? {
        guard scenario.replay == nil else { return nil }
        for seconds in [300, scenario.limitSeconds] where seconds <= scenario.limitSeconds {
            let observer = try? IdealObserver(plant: simulator.plant, mode: scenario.mode, truths: hidden, seconds: seconds)
            if let par = observer?.par() { return par }
        }
        return nil
    }

    /// The observer that followed what the trainee did to the plant, up to the claim or the end.
    public var follower: IdealObserver? {
        guard scenario.replay == nil else { return nil }
        let end = Int(Double(record.claimTick ?? tick) * Tick.seconds)
        return try? IdealObserver(
            plant: simulator.plant, mode: scenario.mode, truths: hidden, interventions: record.interventions,
            seconds: max(Int(end), ObserverProfile.careful.glanceSeconds))
    }

    /// Every look that the trainee took up to the claim.
    public var glimpses: [Glimpse] { lookGroups.flatMap { $0 } }

    /// The same, with what was seen at one glance together, in the order in which they were asked for: a look at the board is one.
    public var lookGroups: [[Glimpse]] {
        let end = record.claimTick ?? tick
        func seconds(_ tick: Tick) -> Int { Int(Double(tick) * Tick.seconds) }
        let looks = record.looks.filter { $0.tick <= end }.compactMap { look -> (Tick, [Glimpse])? in
            switch look.look {
            case .tag(let id):
                simulator.plant.index(ofTag: id).map {
                    (look.tick, [Glimpse(.tag($0), since: seconds(look.since), until: seconds(look.until))])
                }
            case .inspection(let id):
                asset.components.firstIndex { $0.id == id }.map {
                    (look.tick, [Glimpse(.component($0), since: seconds(look.since), until: seconds(look.until))])
                }
            case .alarms: nil
            }
        }
        let boards = record.boards.filter { $0 <= end }.map { tick in
            (tick, asset.tags.indices.map { Glimpse(.tag($0), since: seconds(tick), until: seconds(tick)) })
        }
        let all = (looks + boards).enumerated()
        return all.sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
    }
}
