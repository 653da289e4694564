/// `S1xx`: keys and values.
extension DiagnosticRule {
    static let keys = [
        DiagnosticRule(
            "S101", "A key stands twice", .asset,
            meaning: "A mapping has the same key two times. Quotes make no difference: `\"title\"` and `title` are one key.",
            reason: "Only one of the two could count, and no reader of the file could say which.",
            wrong: "    title: Pump motor\n    title: Drive motor", right: "    title: Pump motor"),
        DiagnosticRule(
            "S102", "An unknown key", .asset,
            meaning:
                "The key means nothing at this place: it is misspelled, stands one level too deep or too high, or was never there.",
            reason:
                "An unknown key that is passed over is worse than none: the author believes that the alarm or the hint is there.",
            wrong: "    cuase: worn seal faces", right: "    cause: worn seal faces"),
        DiagnosticRule(
            "S103", "A key is missing", .asset,
            meaning: "Something cannot do without a key that is not there.",
            reason: "The program never makes up what a machine is called, how it fails, or what a healthy reading is.",
            wrong: "  seal:\n    names: [mechanical seal]", right: "  seal:\n    title: Shaft seal\n    names: [mechanical seal]"),
        DiagnosticRule(
            "S104", "No such id", .asset,
            meaning:
                "An id is used that nothing has: a tag, control, component, fault, action, interlock, rubric, recording or drill.",
            reason: "A fault that moves a tag that is not there moves nothing, and a trainee would look for signs that never come.",
            wrong: "    sensor: {tag: discharge_presure, bias: -1.5}", right: "    sensor: {tag: discharge_pressure, bias: -1.5}"),
        DiagnosticRule(
            "S105", "The wrong kind of value", .asset,
            meaning: "A text stands where a list or mapping is meant or the other way round, or nothing stands there at all.",
            reason: "What cannot be read is left out, and the machine would be another than the author meant.",
            wrong: "    names: {first: drive}", right: "    names: [drive]"),
        DiagnosticRule(
            "S106", "A value that cannot be", .asset,
            meaning: """
                The value is not one of those that the key knows: no number, no time with its unit, no word of the list. YAML's own \
                guesses do not count here: `no`, `1:30`, `010` and `1_000` are text, and a time always has its unit.
                """,
            reason:
                "`5` may be seconds or minutes. A guess that is wrong sixty times over makes a drill impossible, and nobody sees why.",
            wrong: "    sensor_lag: 1 ", right: "    sensor_lag: 1s"),
        DiagnosticRule(
            "S107", "A value out of range", .scenario,
            meaning: "The value is of the right kind, but lies outside what is allowed.",
            reason: "A severity of ten or a normal value outside the instrument's span gives a machine that no plant has.",
            wrong: "  - {fault: seal-leak, severity: 10,", right: "  - {fault: seal-leak, severity: [0.9, 1],"),
        DiagnosticRule(
            "S108", "Another schema", .asset,
            meaning: "The file was written for a newer form of these files than this program knows.",
            reason: "Read by an older program it would be another machine than its author tested.",
            wrong: "schema: 2\nasset: pump-skid", right: "schema: 1\nasset: pump-skid"),
    ]
}
