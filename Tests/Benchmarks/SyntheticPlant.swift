import Scenarios

/// A machine of any size with a bit of everything a tick does: what a tag costs must not depend on how many there are.
enum SyntheticPlant {
    static func asset(tags count: Int) -> Asset {
        let nowhere = SourceLocation(file: "synthetic", line: 1, column: 1)
        let tags = (0..<count).map { tag($0, nowhere) }
        var couplings: [Coupling] = []
        for number in 1..<count {
            couplings.append(coupling("t\(number - 1)", "t\(number)", .gain(0.3), lag: number % 4 == 0 ? 5 : 0))
            if number >= 7 {
                let table: [Coupling.Point] = [.init(x: 0, y: 0), .init(x: 50, y: 10), .init(x: 100, y: 15)]
                couplings.append(
                    coupling("t\(number - 7)", "t\(number)", number % 5 == 0 ? .table(table) : .gain(0.2), lag: 0))
            }
        }
        return Asset(
            id: "synthetic-\(count)", title: "Synthetic", industry: "none", summary: "", names: [], tags: tags,
            controls: [Control(id: "drive", title: "Drive", kind: .onOff, start: 1, rate: 0.1, runsWith: [], names: [])],
            couplings: couplings, components: [], faults: [fault(count)], actions: [],
            interlocks: (0..<count / 10).map { trip($0) }, modes: [OperatingMode(id: "run", title: "Run", controls: [])],
            reference: [], sources: [], location: nowhere)
    }

    private static func tag(_ number: Int, _ place: SourceLocation) -> Tag {
        let wander: Tag.Wander? = number % 2 == 0 ? .init(amount: 1, period: Double(60 + number % 60)) : nil
        return Tag(
            id: "t\(number)", title: "Tag \(number)", unit: "bar", normal: 50, normalRange: 45...55, span: 0...100,
            physical: 0...100, noise: 0.5, lag: Double(number % 7 + 1), sensorLag: number % 3 == 0 ? 2 : 0, resolution: 0.1,
            alarms: [alarm(.high, 54), alarm(.low, 46)], runsWith: number % 2 == 0 ? ["drive"] : [], atRest: 0, wander: wander,
            names: [], location: place)
    }

    private static func trip(_ number: Int) -> Interlock {
        Interlock(
            id: "i\(number)", title: "", condition: .init(tag: "t\(number * 10)", comparison: .above, value: 99), delay: 5,
            armedWith: ["drive"], sets: [], latches: false)
    }

    private static func alarm(_ kind: AlarmLimit.Kind, _ value: Double) -> AlarmLimit {
        AlarmLimit(kind: kind, value: value, level: .warning, code: "", deadband: 0.5, onDelay: 3, onlyWhile: nil)
    }

    private static func coupling(_ from: String, _ to: String, _ shape: Coupling.Shape, lag: Double) -> Coupling {
        Coupling(from: from, to: to, shape: shape, lag: lag, because: "")
    }

    /// Grows over ten minutes and moves every tenth tag.
    private static func fault(_ count: Int) -> FaultMode {
        FaultMode(
            id: "wear", title: "Wear", kind: .process, component: "", failureMode: "", code: "", cause: "", repair: "",
            profile: .ramp(seconds: 600),
            effects: stride(from: 0, to: count, by: 10).map { .init(tag: "t\($0)", change: 5, delay: 10, lag: 20) }, sensor: nil,
            progressesWith: ["drive"], findings: [:], findingsFrom: 0.2, lookAlikes: [], phrases: [], sources: [])
    }
}
