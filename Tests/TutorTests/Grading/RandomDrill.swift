import Scenarios

@testable import Tutor

/// Drills that nobody would run: any commands with any arguments at any time, among them claims, unsafe acts, hints and nonsense.
struct RandomDrill {
    let drill: Drill
    let scenario: Scenario

    /// - Parameter number: The same number is the same drill.
    init(_ number: Int, library: Library) throws {
        var dice = Dice(seed: UInt64(number))
        scenario = library.scenarios[dice.below(library.scenarios.count)]
        let mode: DrillMode = scenario.isForExams ? .exam : dice.below(4) == 0 ? .practice : .drill
        var drill = try Drill(
            header: DrillHeader(
                drillID: "random-\(number)", scenarioID: scenario.id, scenarioVersion: scenario.version,
                contentDigest: ContentDigest.of(library.content(of: scenario)), mode: mode, seed: UInt64(dice.below(1 << 30)),
                traineeID: "t-\(number % 7)", traineeName: "", office: "", startedAt: "2026-11-21T08:00:00.000Z", program: "test"),
            library: library)
        let asset = drill.asset
        for _ in 0..<dice.below(14) where !drill.isOver {
            _ = drill.advance(to: drill.tick + dice.below(90))
            if dice.below(3) == 0 { _ = drill.apply(drill.clockEntry) }
            if drill.isOutOfTime { break }
            let kind: JournalEntry.Kind
            switch dice.below(9) {
            case 0...1:
                kind = Self.said("read", Command(.readTags, dice.below(3) == 0 ? [:] : ["tags": .list([dice.pick(asset.tags).id])]))
            case 2:
                kind = Self.said("trend", Command(.showTrend, ["tags": .list([dice.pick(asset.tags).id]), "window": .number(60)]))
            case 3: kind = Self.said("look", Command(.inspect, ["component": .text(dice.pick(asset.components).id)]))
            case 4 where !asset.actions.isEmpty:
                kind = Self.said("do", Command(.operate, ["action": .text(dice.pick(asset.actions).id)]))
            case 5: kind = Self.said("hint", Command(.requestHint))
            case 6: kind = .cancelled(text: "no")
            case 7: kind = Self.said("note", Command(.note, ["text": "närm \"1\"\n"]))
            default: kind = Self.said("it is", Self.claim(asset, &dice))
            }
            _ = drill.apply(drill.entry(kind))
            if !drill.pending.isEmpty, dice.below(4) > 0 {
                _ = drill.apply(drill.entry(.confirmed(text: dice.below(2) == 0 ? "yes" : "\(dice.below(101)) %")))
            }
        }
        if drill.record.endReason == nil {
            _ = drill.apply(drill.entry(.ended(reason: drill.isOutOfTime ? .timeLimit : .abandoned)))
        } else if case .ended? = drill.entries.last?.kind {
        } else {
            _ = drill.apply(drill.entry(.ended(reason: drill.record.endReason!)))
        }
        self.drill = drill
    }

    private static func said(_ text: String, _ command: Command) -> JournalEntry.Kind {
        .said(text: text, source: .grammar, interpretation: Interpretation(commands: [command], confidence: 1))
    }

    private static func claim(_ asset: Asset, _ dice: inout Dice) -> Command {
        var arguments: [String: ArgumentValue] = ["quote": "it is"]
        switch dice.below(5) {
        case 0: arguments["verdict"] = "healthy"
        case 1: arguments["component"] = .text(dice.pick(asset.components).id)
        default:
            let fault = dice.pick(asset.faults)
            arguments["component"] = .text(fault.component)
            arguments["fault"] = .text(fault.id)
            if dice.below(4) == 0 {
                let other = dice.pick(asset.faults)
                arguments["also_component"] = .text(other.component)
                arguments["also_fault"] = .text(other.id)
            }
        }
        if dice.below(3) == 0 { arguments["confidence"] = .number(72.5) }
        return Command(.submitDiagnosis, arguments)
    }

    /// Chance that comes out the same every time.
    private struct Dice {
        let seed: UInt64
        var thrown = 0

        init(seed: UInt64) { self.seed = seed }

        mutating func below(_ limit: Int) -> Int {
            thrown += 1
            return SplitMix.draw(below: limit, seed: seed, number: thrown)
        }

        mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
    }
}
