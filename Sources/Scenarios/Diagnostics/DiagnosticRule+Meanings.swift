/// `S2xx`: what the file means, alone and among the others.
extension DiagnosticRule {
    static let meanings = [
        DiagnosticRule(
            "S201", "An id is taken", .library,
            meaning: "Two files have the same id. The first one, in the order of the file names, is used; the other is left out.",
            reason: "Records name drills by their ids. Two drills of one id could not be told apart in any report.",
            wrong: "# assets/pump.yaml\nasset: pump-skid\n# assets/pump-new.yaml\nasset: pump-skid",
            right: "# assets/pump.yaml\nasset: pump-skid\n# assets/pump-new.yaml\nasset: pump-skid-2"),
        DiagnosticRule(
            "S202", "Alarm limits out of order", .asset,
            meaning: "Limits stand in the order LL < L < normal range < H < HH.",
            reason:
                "A limit inside the normal range stands while nothing is wrong. Trainees learn from it that alarms mean nothing.",
            wrong: "      L:  {at: 4.5, level: warning, delay: 5s, deadband: 0.1}\n      LL: {at: 5, level: critical",
            right: "      L:  {at: 4.5, level: warning, delay: 5s, deadband: 0.1}\n      LL: {at: 3, level: critical"),
        DiagnosticRule(
            "S203", "The machine does not come to rest", .asset,
            meaning: """
                The machine, healthy or with one of its faults, has no steady state within what its tags can reach: the gain of a loop is \
                too large, or a fault moves a tag beyond `physical`.
                """,
            reason: "Readings would run to an end stop whatever the trainee does, and the fault would not look as it was written.",
            wrong: "      level: {by: -300, lag: 20s", right: "      level: {by: -30, lag: 20s"),
        DiagnosticRule(
            "S204", "The answer is given away", .scenario,
            meaning:
                "Something that the trainee sees before the grade has a word of the cause, the failure mode or the fault's id.",
            reason: "Whoever reads the answer in the title has found nothing, and the record says that he has.",
            wrong: "title: The seal faces are worn", right: "title: Discharge pressure is falling"),
        DiagnosticRule(
            "S205", "Something is not there yet", .scenario,
            meaning: """
                The file can be used, but a machine or drill that people are trained on has more: alarms, a second mode, an action that is \
                wrong, sources, everyday phrases, three hints, evidence, a reference solution. A warning; `--strict` makes an error of it.
                """,
            reason: "Without hints there is no help, without evidence no points for looking, without phrases nobody is understood.",
            wrong: "tags: []", right: "tags: [pumps, pressure]"),
        DiagnosticRule(
            "S206", "A drill of another kind", .scenario,
            meaning: "What the drill hides is not what its `kind` says. A warning.",
            reason: "Instructors choose drills by what they teach, and reports count them by it.",
            wrong: "kind: two-faults", right: "kind: single"),
        DiagnosticRule(
            "S207", "The data file is not there", .recording,
            meaning: "A recording names a file of readings that does not lie beside it.",
            reason: "The drills that play it have no plant, and are left out.",
            wrong: "file: pump-night-2.csv", right: "file: pump-night.csv"),
        DiagnosticRule(
            "S208", "Rows that cannot be read", .data,
            meaning: "Rows or cells of the readings are no times or no numbers. They are left out. A warning.",
            reason: "Each row that is left out is a hole in what the trainee sees.",
            wrong: "1/12/2026 5:00:20,89;8,1.99", right: "1/12/2026 5:00:20,89.8,1.99"),
        DiagnosticRule(
            "S209", "No readings", .recording,
            meaning: "A tag of a recording has no reading at all, or the recording has no rows.",
            reason: "The tag would stand empty on the panel for the whole drill.",
            wrong: "  flow: {column: Time, ", right: "  flow: {column: FT-101, "),
        DiagnosticRule(
            "S210", "A beginning outside the recording", .scenario,
            meaning: "The drill begins at a moment at which the recording has not begun yet, or has ended.",
            reason: "The trainee would look at a plant without a single reading.",
            wrong: "recording: {use: pump-night, from: 5h,", right: "recording: {use: pump-night, from: 1min,"),
        DiagnosticRule(
            "S211", "Readings beyond the instrument", .recording,
            meaning: "Recorded readings lie outside the `span` of their tag; usually the unit or the scale is wrong. A warning.",
            reason: "An instrument that ends at 10 bar cannot show 90: the trainee would see an end stop.",
            wrong: "  discharge_pressure: {column: PT-101, unit: bar}", right: "  discharge_pressure: {column: PT-101, unit: psi}"),
        DiagnosticRule(
            "S212", "Files wait for another one", .asset,
            meaning: """
                A machine, rubric or recording has errors, so the drills that use it are left out, and what they say of it is not checked. \
                Their number is said once, in place of one error in each.
                """,
            reason: "The mistake is in one file. Mend that one, and the drills come back.",
            wrong: "    cause: ", right: "    cause: worn seal faces"),
    ]
}
