@testable import Scenarios

/// Files of a library, changed at random in ways that hurt a YAML reader; the same number makes the same file.
struct LoaderMutations {
    /// One small file of each kind.
    static let seeds = [
        """
        schema: 1
        asset: rig
        title: Test rig
        industry: utilities
        summary: A pump.
        controls: {motor: {title: Motor, start: on, stops_in: 5s}, valve: {title: V, start: 5, unit: "%", range: [0, 9]}}
        modes:
          run: {title: Run, set: {valve: 4}, ranges: {flow: [7, 9]}}
        tags:
          flow: {title: Flow, normal: 8, range: [7, 9], span: [0, 20], alarms: {H: {at: 12}}, runs_with: [motor]}
        couplings: [{from: valve, to: flow, gain: 1}]
        components: {pump: {title: Pump, names: [p], healthy: Quiet.}}
        faults:
          wear:
            title: Worn
            component: pump
            mode: wear
            cause: age
            repair: new
            profile: {ramp: 5min}
            effects: {flow: {by: -2}}
            looks_like: {drift: Look.}
          drift: {title: D, component: pump, mode: low, cause: wet, repair: dry, sensor: {tag: flow, bias: -5}}
        actions: {stop: {title: S, phrases: [stop], set: {motor: off}, repairs: [wear]}}
        interlocks: {trip: {title: T, when: {tag: flow, below: 1}, set: {motor: off}}}

        """,
        """
        schema: 1
        scenario: hums
        version: 1
        title: It hums
        asset: rig
        level: 2
        difficulty: beginner
        exam: true
        tags: [pumps]
        brief: >
          The shift hears
          a hum.
        faults:
          - {fault: wear, severity: 1, onset: [20s, 40s]}
        target: 5min
        hints: [a, b, c]
        evidence:
          - {tag: flow, weight: 3, shows: it falls}
          - {inspect: pump, shows: w}
        procedure:
          - stop
          - [stop, stop]
        rubric: strict
        recording: {use: night, from: 1min, pace: 2}
        reference: ["@40 check"]

        """,
        """
        schema: 1
        rubric: strict
        version: 1
        title: "Strict \\u00e9"
        pass: 8000
        points: {component: 2500, failure_mode: 1500, cause: 1000, evidence: 2000, time: 1500, procedure: 1500}
        hint_costs: [300, 600, 1200]
        poor_act: 1500

        """,
        "schema: 1\npool: exams\ntitle: 'Level 2'\nlevel: 2\nscenarios: [hums]\n",
        """
        schema: 1
        recording: night
        title: One night
        file: night.csv
        layout: wide
        time: {column: Time, format: M/d/yyyy H:mm:ss}
        tags:
          flow: {column: F, scale: 60}
        gap: 30s
        quality: {column: Q, good: [Good, 192]}

        """,
    ].map { Array($0.utf8) }

    /// What YAML, this format and terminals trip over.
    static let tokens = [
        "&a", "*a", "<<: *a", "!!str ", "!x ", "? ", ": ", "- ", "[", "]", "{", "}", ",", "|\n ", ">-\n ", "\"", "'", "\\", "#",
        " #",
        "\t", "\r", "\r\n", "\n", "\n\n", "  ", "---\n", "...\n", "%YAML 1.1\n", "~", "null", "no", "on", "010", "0x1F", "1e999",
        ".inf",
        ".nan", "1:30", "1_000", "-1", "99999999999999999999", "\u{FEFF}", "\u{202E}", "\u{85}", "\u{2028}", "\u{0}", "\u{1B}[2J",
        "é",
        "e\u{301}", "日本", "👩‍🔧", "@", "`", "title: x\n", "tags: {}\n", "flow", "wear", "motor", "schema: 1\n", "asset: rig\n",
        "scenario: hums\n", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
        "- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - x",
    ].map { Array($0.utf8) }

    private let seed: UInt64
    private var drawn = 0

    init(seed: UInt64) { self.seed = seed }

    /// The next changed file.
    mutating func next() -> [UInt8] {
        var bytes = Self.seeds[below(Self.seeds.count)]
        for _ in 0...below(4) {
            let at = below(bytes.count + 1)
            let end = min(bytes.count, at + below(12))
            switch below(6) {
            case 0: bytes.removeSubrange(at..<end)
            case 1: bytes.insert(UInt8(below(256)), at: at)
            case 2 where at < bytes.count: bytes[at] = UInt8(below(256))
            case 3: bytes.insert(contentsOf: bytes[at..<end], at: below(bytes.count + 1))
            default: bytes.insert(contentsOf: Self.tokens[below(Self.tokens.count)], at: at)
            }
        }
        return bytes
    }

    private mutating func below(_ count: Int) -> Int {
        drawn += 1
        return SplitMix.draw(below: count, seed: seed, number: drawn)
    }

    /// What does not hold when a library has this file; nil when all does.
    ///
    /// - Parameter isTwice: whether the file is read twice, to see that the same is said.
    static func complaint(about bytes: [UInt8], isTwice: Bool = true) -> String? {
        let file = LibraryFile(path: "x.yaml", bytes: bytes)
        // A scenario is read with what it needs, the others alone.
        let isScenario = String(decoding: bytes.prefix(200), as: UTF8.self).contains("\nscenario:")
        let others = isScenario ? [0, 2].map { LibraryFile(path: "\($0).yaml", bytes: seeds[$0]) } : []
        let found = Library(files: others + [file]).diagnostics
        if isTwice, Library(files: others + [file]).diagnostics != found { return "of the same file two things are said" }
        return LoaderChecks.complaint(about: found.filter { $0.location.file == file.path }, of: file.path, bytes)
    }
}
