import Scenarios

/// What the observer says of the library, as a page: when one can be sure in each drill, and which faults of a machine only a look inside
/// tells apart. Written to docs/observer.md and held against it. No drill's answer is in it.
public enum ObserverPage {
    /// Markdown.
    public static func page(of lint: LibraryLint) -> String {
        var drills = ""
        var pairs = ""
        var asked = 0
        var open = 0
        for item in lint.items {
            switch item {
            case .drill(let scenario, let lint):
                let par = lint.par.map { $0.map { DurationText.clock($0.seconds) } ?? "-" }
                let looks = lint.par[1].map { $0.inspections.count } ?? 0
                drills +=
                    "| `\(scenario.id)` | \(scenario.level) | \(par.joined(separator: " | ")) | \(looks) | \(DurationText.clock(scenario.targetSeconds)) |\n"
            case .asset(let asset, let lint, _):
                asked += lint.pairs.count
                for pair in lint.pairs where pair.needsInspection {
                    open += 1
                    let tellers = pair.tellers.map { name($0, asset) }
                    pairs +=
                        "| \(asset.title) | `\(asset.faults[pair.first].id)` | `\(asset.faults[pair.second].id)` | \(figure(pair.watching)) | \(pair.isConfusable ? "nothing" : tellers.joined(separator: ", ")) |\n"
                }
            }
        }
        return """
            # What can be known, and when

            <!-- Made by `tutor-tui scenario lint --table`; a test holds it against the library. -->

            The ideal observer ([authoring.md](authoring.md)) knows every fault mode of a machine and sees what a trainee can see. For each
            drill it says when one could have been sure: a beginner who looks at each instrument once a minute and misses differences under
            2 % of its span, a careful human (30 s, 1 %; this is par), an expert (15 s, 0.5 %). Inspections are counted in, with the time that
            they take. Who has no time is never sure, or the drill plays a recording.

            | drill | level | beginner | careful (par) | expert | inspections in par | target |
            |---|---:|---:|---:|---:|---:|---:|
            \(drills)
            ## Look-alikes

            Of \(asked) pairs of fault modes, \(open) cannot be told apart by watching the instruments alone (under \(figure(IdealObserver.sureAt)) nats,
            each fault fully grown and its rival at whatever severity hides it best).

            | machine | fault | or | nats | what tells |
            |---|---|---|---:|---|
            \(pairs)
            """
    }

    private static func figure(_ nats: Double) -> String { NumberText.fixed(nats, decimals: 1) }

    private static func name(_ subject: Glimpse.Subject, _ asset: Asset) -> String {
        switch subject {
        case .tag(let tag): "`\(asset.tags[tag].id)`"
        case .component(let component): "inspecting the \(Words.inline(asset.components[component].title))"
        }
    }
}
