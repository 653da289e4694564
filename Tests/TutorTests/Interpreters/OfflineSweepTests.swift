import Scenarios
import Testing

@testable import Tutor

/// Every name and phrase in the whole library, said in a drill on its machine.
@Suite struct OfflineSweepTests {
    /// What was said of one machine and not understood.
    private struct Sweep: Sendable {
        var said = 0
        var misses: [String] = []
        /// Read as a fault of another component.
        var wrong: [String] = []
    }

    @Test func everythingThatIsWrittenIsUnderstood() async {
        let sums = await withTaskGroup(of: Sweep.self) { group in
            for asset in ShippedLibrary.assets { group.addTask { Self.sweep(asset) } }
            return await group.reduce(into: [Sweep]()) { $0.append($1) }
        }
        let said = sums.reduce(0) { $0 + $1.said }
        let misses = sums.flatMap(\.misses).sorted(), wrong = sums.flatMap(\.wrong).sorted()
        for line in misses { print("not understood: \(line)") }
        print("sweep: \(said - misses.count) of \(said) understood, \(wrong.count) read as another component")
        #expect(said > 10_000)
        #expect(misses.count * 100 <= said)
        #expect(wrong.isEmpty, "\(wrong)")
    }

    private static func sweep(_ asset: Asset) -> Sweep {
        var out = Sweep()
        func check(_ line: String, _ isRight: (Interpretation) -> Bool) {
            let found = ShippedLibrary.read(line, on: asset)
            out.said += 1
            if !isRight(found) { out.misses.append("\(asset.id): \(line): \(found.brief) \(found.clarification.debugDescription)") }
        }
        func names(_ command: CommandName, _ argument: String, _ id: String) -> (Interpretation) -> Bool {
            { $0.commands.contains { $0.name == command && ($0.text(argument) == id || $0.list(argument).contains(id)) } }
        }
        for fault in asset.faults {
            for line in [fault.title] + fault.phrases {
                check(line) { found in
                    let accused = found.commands.first { $0.name == .submitDiagnosis }?.text("component")
                    if let accused, accused != fault.component { out.wrong.append("\(asset.id): \(line): \(found.brief)") }
                    return accused == fault.component
                }
            }
        }
        for action in asset.actions {
            for line in [action.title] + action.phrases {
                check(action.setsTo == nil ? line : line + " 20", names(.operate, "action", action.id))
            }
        }
        for tag in asset.tags { for line in [tag.title] + tag.names { check(line, names(.readTags, "tags", tag.id)) } }
        for component in asset.components {
            for line in [component.title] + component.names {
                check("inspect the \(line)", names(.inspect, "component", component.id))
            }
        }
        for topic in asset.reference {
            for line in [topic.title] + topic.names { check("explain \(line)", names(.explain, "topic", topic.id)) }
        }
        return out
    }
}
