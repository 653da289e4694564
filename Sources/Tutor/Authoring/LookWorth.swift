import Foundation
import Scenarios

/// What each look of a drill told: how much surer it alone would make a careful observer.
struct LookWorth {
    /// A look and what it told.
    struct Look {
        var look: Scenario.Evidence.Look
        /// Share of all that could be told, 0...1.
        var told: Double
        var shows: String
    }

    /// Of what was looked at after the onset, in order of the first look.
    private(set) var looks: [Look] = []

    private static let heaviest = 4
    /// Readings that are averaged before they are compared.
    private static let window = 20

    /// - Parameter drill: a drill that was played.
    init(_ drill: Drill) {
        let onset = drill.hidden.map(\.onset).min() ?? 0
        let observer = drill.follower
        var latest: [Scenario.Evidence.Look: DrillRecord.Look] = [:]
        var order: [Scenario.Evidence.Look] = []
        for look in drill.record.looks where look.tick >= onset {
            if latest.updateValue(look, forKey: look.look) == nil { order.append(look.look) }
        }
        looks = order.compactMap { latest[$0] }.map { look in
            Look(look: look.look, told: Self.told(look, drill, observer), shows: Self.shows(look.look, at: look.tick, onset, drill))
        }
    }

    var evidence: [Scenario.Evidence] {
        looks.map { look in
            let weight = 1 + Int((look.told * Double(Self.heaviest - 1)).rounded())
            return Scenario.Evidence(look: look.look, weight: weight, shows: look.shows)
        }
    }

    /// The tag that told most; the first of them.
    var bestTag: String? {
        var best: (id: String, told: Double)?
        for look in looks {
            if case .tag(let id) = look.look, look.told > best?.told ?? -1 { best = (id, look.told) }
        }
        return best?.id
    }

    /// The observer's belief in the truth from this look alone, between what it believes without any and certainty, by its logarithm.
    private static func told(_ look: DrillRecord.Look, _ drill: Drill, _ observer: IdealObserver?) -> Double {
        guard let observer, let subject = subject(look.look, drill.asset) else { return 0 }
        func second(_ tick: Tick) -> Int { Int(Double(tick) * Tick.seconds) }
        let glimpse = Glimpse(subject, since: second(look.since), until: second(look.until))
        let support = observer.support(of: { $0 == observer.truth }, after: [glimpse], at: second(look.tick))
        guard support.prior > 0, support.prior < 1, support.truth > 0 else { return 0 }
        return min(1, max(0, log(support.truth / support.prior) / -log(support.prior)))
    }

    private static func subject(_ look: Scenario.Evidence.Look, _ asset: Asset) -> Glimpse.Subject? {
        switch look {
        case .tag(let id): asset.tags.firstIndex { $0.id == id }.map { .tag($0) }
        case .inspection(let id): asset.components.firstIndex { $0.id == id }.map { .component($0) }
        case .alarms: nil
        }
    }

    private static func shows(_ look: Scenario.Evidence.Look, at tick: Tick, _ onset: Tick, _ drill: Drill) -> String {
        switch look {
        case .alarms: return "which alarm came first"
        case .inspection(let id): return finding(id, drill)
        case .tag(let id):
            guard let index = drill.asset.tags.firstIndex(where: { $0.id == id }) else { return id }
            let tag = drill.asset.tags[index]
            let series = drill.history[index]
            let title = Words.inline(tag.title)
            // The author's own statement, where there is one: a look made early may not have shown it yet.
            let stated = drill.truths.lazy.flatMap(\.effects).first { $0.tag == id }
            if let stated, stated.change != 0 { return "\(title) \(stated.change > 0 ? "rises" : "falls")" }
            guard let now = mean(series[...min(tick, series.count - 1)].suffix(window)) else { return "\(title) has no reading" }
            let before = mean(series[..<max(1, min(onset, series.count))].suffix(window)) ?? tag.normal
            let noticed = max(3 * tag.noise, (tag.span.upperBound - tag.span.lowerBound) / 100)
            if now > before + noticed { return "\(title) rises" }
            return now < before - noticed ? "\(title) falls" : "\(title) stays where it was"
        }
    }

    private static func mean(_ readings: Slice<ReadingHistory>) -> Double? {
        let known = readings.compactMap { $0 }
        return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    }

    /// The author's own words where a hidden fault shows at this component. Values in them differ from run to run.
    private static func finding(_ component: String, _ drill: Drill) -> String {
        let texts = drill.truths.compactMap { $0.findings[component] }
        guard let text = texts.first else { return "nothing unusual there" }
        let clause = text.split { ".,;:".contains($0) }.first.map(String.init) ?? text
        return clause.contains("{") ? "what has failed there" : Words.inline(clause.trimmed)
    }
}
