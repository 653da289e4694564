import Scenarios

/// What the drills of a library come to, as text: committed, and compared on every build of the program.
package enum DrillDigests {
    /// A line for every drill on two seeds, after ten simulated minutes untouched.
    package static func lines(_ library: Library) -> [String] {
        library.scenarios.flatMap { scenario in
            [UInt64(1), 7].compactMap { seed -> String? in
                let header = DrillHeader(
                    drillID: "digest", scenarioID: scenario.id, scenarioVersion: scenario.version, contentDigest: "", mode: .drill,
                    seed: seed, traineeID: "", traineeName: "", office: "", startedAt: "", program: "")
                guard var drill = try? Drill(header: header, library: library) else { return nil }
                _ = drill.advance(to: 600)
                return "\(scenario.id) seed \(seed) tick \(drill.tick) \(drill.digestText)"
            }
        }
    }
}
