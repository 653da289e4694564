import Testing

@testable import Scenarios

/// The classic: misalignment and imbalance both shake the machine at its running speed, and only the phase tells them apart.
@Suite struct LookAlikeLintTests {
    private static let fan = """
        schema: 1
        asset: fan
        title: Fan
        industry: manufacturing
        summary: A fan on a shaft with a coupling.
        controls:
          motor: {title: Motor, start: on, stops_in: 30s}
        tags:
          vibration: {title: Vibration, unit: mm/s, normal: 2, range: [1.5, 2.5], span: [0, 20], noise: 0.1, lag: 5s, runs_with: [motor]}
          bearing_temp: {title: Bearing temperature, unit: °C, normal: 55, range: [52, 58], span: [0, 120], noise: 0.3, lag: 60s, runs_with: [motor]}
          PHASE
        components:
          coupling: {title: Coupling, healthy: Nothing to see under the guard.}
          rotor: {title: Rotor, healthy: Nothing to see through the hatch.}
        faults:
          misalignment:
            {title: Shaft misaligned, component: coupling, mode: vibration, cause: misalignment, repair: align it, profile: {ramp: 60s},
             effects: {vibration: {by: 4}, bearing_temp: {by: 3}PHASE_EFFECT}, phrases: [misaligned]}
          imbalance:
            {title: Rotor out of balance, component: rotor, mode: vibration, cause: imbalance, repair: balance it, profile: {ramp: 60s},
             effects: {vibration: {by: 4.2}, bearing_temp: {by: 2.6}}, phrases: [out of balance]}
        modes:
          running: {title: Running, set: {motor: on}}
        """

    private static func lint(phase: Bool) throws -> AssetLint {
        let text = fan.replacing(
            "PHASE_EFFECT", with: phase ? ", phase: {by: 150}" : ""
        ).replacing(
            "PHASE",
            with: phase
                ? "phase: {title: Phase across the coupling, unit: °, normal: 10, range: [0, 40], span: [0, 360], noise: 5, runs_with: [motor]}"
                : "")
        let library = Library(files: [LibraryFile(path: "fan.yaml", bytes: Array(text.utf8))])
        #expect(library.diagnostics.filter { $0.severity == .error }.map(\.line) == [])
        return try AssetLint(try #require(library.assets.first))
    }

    @Test func withoutPhaseNobodyCanTellThemApart() throws {
        let findings = try Self.lint(phase: false).findings
        let pair = findings.first { if case .confusable = $0 { true } else { false } }
        guard case .confusable(let first, let second, let nats, _)? = pair else {
            Issue.record("not reported: \(findings)")
            return
        }
        #expect([first, second] == ["misalignment", "imbalance"])
        #expect(nats < IdealObserver.sureAt)
        #expect(LintProfile.exam.severity(of: pair!) == .error)
    }

    @Test func thePhaseTellsThemApart() throws {
        let lint = try Self.lint(phase: true)
        #expect(lint.findings == [])
        #expect(lint.pairs[0].tellers.contains(.tag(2)))
    }
}
