import Scenarios
import Tutor

/// What the offline interpreter needs for a sentence, and to get ready.
struct OfflineBench {
    let library: Library
    var rounds = 10

    /// Said between drills and inside them, besides each drill's own reference run.
    private static let sentences = [
        "list the drills", "start the crusher drill", "what can I do here", "help", "show my progress", "who is on the leaderboard",
        "what does the bearing temperature look like?", "read all tags",
        "show me the trend of the oil pressure for the last ten minutes",
        "any alarms?", "acknowledge all alarms", "ack", "inspect the pump", "have a look at the filter please",
        "/trend te_101 5m", "/read", "hint", "give me a hint please", "note: the temperature rises while the flow falls",
        "is it the pump?", "I think the oil filter is clogged, replace the filter", "it's not the bearing, the sensor is lying",
        "nothing is wrong with this machine", "how much time is left", "what is the normal value of the pressure",
        "stop the machine", "lock it out and inspect the cooler", "pause", "faster", "teh presure is droping, what now",
        "the pump is worn and there is air in the oil, so I would overhaul the pump and bleed the system before starting again",
        "asdf qwer zxcv", "end the drill",
    ]

    /// Prints the table.
    func run() {
        var table = BenchTable("what", "n", "median ms", "p95", "p99", "max", "aim p99", "")
        var turns: [Double] = []
        var building: [Double] = []
        var understood = 0
        let places: [Asset?] = [nil] + library.assets
        for asset in places {
            for _ in 0..<rounds {
                let began = Clock.now
                let interpreter = OfflineInterpreter(asset: asset)
                building.append(Clock.now - began)
                withExtendedLifetime(interpreter) {}
            }
            let interpreter = OfflineInterpreter(asset: asset)
            let context = InterpreterContext(
                asset: asset, mode: asset == nil ? nil : .practice, scenarios: library.scenarioList,
                offered: library.scenarios.prefix(3).map(\.id), lastTags: asset.map { [$0.tags[0].id] } ?? [])
            let own = library.scenarios.filter { $0.asset == asset?.id }.flatMap(\.reference).map(Self.withoutTime)
            for _ in 0..<rounds {
                for sentence in Self.sentences + own {
                    let began = Clock.now
                    let interpretation = interpreter.interpret(sentence, context: context)
                    turns.append(Clock.now - began)
                    if !interpretation.commands.isEmpty { understood += 1 }
                }
            }
        }
        add("a sentence to commands", Statistics(turns), aim: 5, to: &table)
        add("an interpreter made ready", Statistics(building), aim: nil, to: &table)
        table.print(
            title: "6. Offline turn: \(library.assets.count) machines, \(library.scenarios.count) drills loaded",
            notes: ["\(understood * 100 / max(1, turns.count)) % of the sentences came to commands; the rest to a question back"])
    }

    /// `@50 read the level` without its time.
    private static func withoutTime(_ line: String) -> String {
        line.split(separator: " ", maxSplits: 1).last.map(String.init) ?? line
    }

    private func add(_ name: String, _ figures: Statistics, aim: Double?, to table: inout BenchTable) {
        table.add(
            name, "\(figures.count)", Figure.milliseconds(figures.median, 3), Figure.milliseconds(figures.percentile(95), 3),
            Figure.milliseconds(figures.percentile(99), 3), Figure.milliseconds(figures.percentile(100), 3),
            aim.map { "< \(Figure.fixed($0, 0))" } ?? "",
            aim.map { Figure.verdict(figures.percentile(99), atMost: $0 * 1e6) } ?? "")
    }
}
