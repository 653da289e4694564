import Testing

@testable import Scenarios

/// The wind turbine has exactly what its monitor has: tags, units, fault codes, limits, levels, and how often each code stands.
@Suite struct TurbineMonitorTests {
    private static let turbine = ShippedLibraryTests.library.asset("wind-turbine")!

    @Test func theTagsAreTheMonitors() {
        let units = Self.turbine.tags.map { "\($0.id) \($0.unit)" }
        #expect(
            units == [
                "wind_speed m/s", "wind_direction deg", "rotor_speed rpm", "power kW", "nacelle_temperature °C",
                "gearbox_temperature °C", "generator_temperature °C", "vibration m/s2", "oil_pressure bar", "brake_pressure bar",
                "pitch_angle deg", "yaw_angle deg", "tower_lean deg", "latitude deg", "longitude deg",
            ])
    }

    @Test func theCodesLimitsAndLevelsAreTheMonitors() {
        let rules = TelemetrySummary(Self.turbine).rules.map { rule in
            "\(rule.code): \(Self.turbine.tags[rule.tag].id) \(rule.limit.kind.isLow ? "<" : ">") \(rule.limit.value) \(rule.limit.level.rawValue)"
        }
        #expect(
            Set(rules) == [
                "GEARBOX_OVERHEAT: gearbox_temperature > 80.0 CRITICAL",
                "GENERATOR_OVERHEAT: generator_temperature > 75.0 CRITICAL",
                "HIGH_VIBRATION: vibration > 2.0 WARNING", "LOW_OIL_PRESSURE: oil_pressure < 35.0 WARNING",
                "TOWER_LEAN: tower_lean > 1.5 CRITICAL", "LOW_POWER_OUTPUT: power < 100.0 INFO",
            ])
        #expect(rules.count == 6)
        // Turning, but under 100 kW.
        let power = Self.turbine.tag("power")?.alarms.first
        #expect(power?.onlyWhile?.tag == "rotor_speed" && power?.onlyWhile?.comparison == .above)
    }

    @Test func theSharesAreTheMonitors() {
        let shares = Self.turbine.faults.filter { $0.share > 0 }.map { "\($0.id) \(NumberText.fixed($0.share * 100, decimals: 1))" }
        #expect(
            Set(shares) == [
                "gearbox-cooler-failed 5.0", "generator-cooling-lost 3.0", "gearbox-bearing-failing 8.0", "hydraulic-leak 6.0",
                "tower-bolts-broken 2.0",
            ])
    }

    /// Each usual fault shows the code that it is usual for, and no other.
    @Test(arguments: [
        ("gearbox-cooler-failed", "GEARBOX_OVERHEAT"), ("generator-cooling-lost", "GENERATOR_OVERHEAT"),
        ("gearbox-bearing-failing", "HIGH_VIBRATION"), ("hydraulic-leak", "LOW_OIL_PRESSURE"), ("tower-bolts-broken", "TOWER_LEAN"),
    ])
    func aUsualFaultShowsItsOwnCode(fault: String, code: String) throws {
        let mode = try #require(Self.turbine.faults.firstIndex { $0.id == fault })
        let plant = try Plant(Self.turbine)
        for seed in 1...10 {
            var simulator = try Simulator(
                plant: plant, seed: UInt64(seed),
                faults: [FaultInjection(fault: mode, severity: TelemetryPlan.usualSeverity, onset: 0, profile: .step)])
            simulator.advance(by: TelemetryPlan.usualAge + 300)
            let codes = simulator.view.alarms.filter { $0.state == .unacknowledged }.map { plant.alarms[$0.index].limit.code }
            #expect(codes == [code], "seed \(seed)")
        }
    }
}
