import Foundation
import Scenarios

/// Nanoseconds that one tag costs in one tick, beside a C loop of the same arithmetic.
struct TickBench {
    let library: Library
    let reference: CReference
    /// Turns that C and Swift take.
    var rounds = 41

    /// One plant, measured.
    private struct Result {
        var tags: Int
        var swift: Statistics
        var c: Statistics
        var events: Int
        var same: Bool
        /// Swift over C, a value per round: the two ran within the same few hundredths of a second.
        var ratios: Statistics
        /// The least of each: neighbours only ever add.
        var leastRatio: Double { swift.least / c.least }
    }

    /// Prints both tables. Returns whether C and Swift came to the same state everywhere.
    func run() throws -> Bool {
        var same = try shippedMachines()
        same = try growth() && same
        return same
    }

    private func shippedMachines() throws -> Bool {
        var table = BenchTable(
            "machine", "tags", "ticks", "Swift ns med", "p95", "C ns med", "p95", "ratio med", "p95", "of mins", "aim", "",
            "events",
            "digests",
            "hour of 40 tags ms")
        var same = true
        for asset in library.assets {
            // The process fault that moves most, over ten minutes, at a strength that trips nothing at once.
            let fault = asset.faults.indices.filter { index in
                asset.faults[index].kind == .process && asset.faults[index].effects.allSatisfy { $0.swing == nil }
            }.max {
                asset.faults[$0].effects.count < asset.faults[$1].effects.count
            }
            let ticks = 10_000
            let result = try measure(asset, fault: fault ?? 0, severity: 0.6, ticks: ticks)
            same = same && result.same
            let hour = result.swift.median * 40 * 3600
            table.add(
                asset.id, "\(result.tags)", "\(ticks)", Figure.fixed(result.swift.median, 1),
                Figure.fixed(result.swift.percentile(95), 1), Figure.fixed(result.c.median, 1),
                Figure.fixed(result.c.percentile(95), 1), Figure.fixed(result.ratios.median, 2),
                Figure.fixed(result.ratios.percentile(95), 2), Figure.fixed(result.leastRatio, 2), "<= 2",
                Figure.verdict(result.ratios.median, atMost: 2), "\(result.events)", result.same ? "equal" : "DIFFER",
                "\(Figure.milliseconds(hour)) \(Figure.verdict(hour, atMost: 100e6))")
        }
        table.print(
            title: "1a. Tick loop: CPU nanoseconds per tag update, one process fault growing, alarms, trips and noise at work",
            notes: [
                "C: \(reference.compiler), \(CReference.flags.joined(separator: " ")); equal digest after the last tick, or this fails.",
                "For the record: 2,587 ns per tag update in the earlier Python simulator, measured separately.",
            ])
        return same
    }

    private func growth() throws -> Bool {
        var table = BenchTable(
            "tags", "ticks", "Swift ns med", "min", "C ns med", "min", "ratio med", "of mins", "digests", "us per tick")
        var same = true
        for count in [10, 100, 1_000, 10_000, 100_000] {
            let ticks = max(20, 2_000_000 / count / 4)
            let result = try measure(SyntheticPlant.asset(tags: count), fault: 0, severity: 1, ticks: ticks)
            same = same && result.same
            table.add(
                "\(count)", "\(ticks)", Figure.fixed(result.swift.median, 1), Figure.fixed(result.swift.least, 1),
                Figure.fixed(result.c.median, 1), Figure.fixed(result.c.least, 1), Figure.fixed(result.ratios.median, 2),
                Figure.fixed(result.leastRatio, 2), result.same ? "equal" : "DIFFER",
                Figure.fixed(result.swift.median * Double(count) / 1000, 1))
        }
        table.print(title: "1b. The same against the number of tags (synthetic machines): linear when the nanoseconds stay level")
        return same
    }

    private func measure(_ asset: Asset, fault: Int, severity: Double, ticks: Int) throws -> Result {
        let plant = try Plant(asset)
        let injection = FaultInjection(fault: fault, severity: severity, onset: 5, profile: .ramp(seconds: 600))
        let start = try Simulator(plant: plant, seed: 7, faults: [injection])
        let updates = Double(ticks) * Double(asset.tags.count)
        var swift: [Double] = []
        var c: [Double] = []
        var ratios: [Double] = []
        var events = 0
        var same = true
        try reference.take(start)
        // Turn and turn about, so that a slow moment of the machine falls on both.
        for _ in 0..<(updates > 500_000 ? rounds / 4 : rounds) {
            // The first one of a fresh process pays for its memory; the second one counts.
            let run = try reference.run(ticks: ticks, samples: 2)
            var simulator = start
            let began = Clock.work
            simulator.advance(by: ticks)
            let own = (Clock.work - began) / updates
            events = simulator.takeEvents().count
            same = same && simulator.digest == run.digest && events == run.events
            swift.append(own)
            c.append((run.samples.last ?? .nan) / updates)
            ratios.append(own / (c.last ?? .nan))
        }
        return Result(
            tags: asset.tags.count, swift: Statistics(swift), c: Statistics(c), events: events, same: same,
            ratios: Statistics(ratios))
    }
}
