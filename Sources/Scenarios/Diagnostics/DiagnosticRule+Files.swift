/// `S0xx`: the file as a whole.
extension DiagnosticRule {
    static let files = [
        DiagnosticRule(
            "S001", "A file cannot be read", .library,
            meaning: "The file is there, but the system does not let the program read it.",
            reason: "A drill whose file cannot be read is in no list, and nobody is told that it is missing there.",
            wrong: "$ chmod 000 scenario-library/scenarios/pump-pressure-falling.yaml",
            right: "$ chmod 644 scenario-library/scenarios/pump-pressure-falling.yaml"),
        DiagnosticRule(
            "S002", "Not valid YAML", .asset,
            meaning: """
                The file breaks the rules of YAML: brackets or quotes that do not close, a tab in the indentation, a second document, \
                a character that is no text, or bytes that are not UTF-8. Nothing behind the place can be read.
                """,
            reason: "The whole file is left out until it is mended, so this mistake hides all others in it.",
            wrong: "    phrases: [fit a new seal", right: "    phrases: [fit a new seal]"),
        DiagnosticRule(
            "S003", "A file is too large", .library,
            meaning: "A YAML file may hold 1 MiB, a file of readings 50 MB.",
            reason:
                "The program starts in a fraction of a second with the whole library; one huge file would take that from every trainee.",
            wrong: "$ ls -l assets/plant.yaml\n-rw-r--r-- 1 plant plant 2097152 plant.yaml",
            right: "$ ls -l assets\n-rw-r--r-- 1 plant plant 36163 crusher.yaml\n-rw-r--r-- 1 plant plant 35803 pump.yaml"),
        DiagnosticRule(
            "S004", "Nested too deep", .asset,
            meaning:
                "Lists and mappings stand inside one another more than 32 levels deep. Nothing in these files needs more than eight.",
            reason: "It is nearly always a bracket that was never closed, or indentation that grows with every line.",
            wrong: "title: \(String(repeating: "[", count: 40))Cooling water pump skid\(String(repeating: "]", count: 40))",
            right: "title: Cooling water pump skid"),
        DiagnosticRule(
            "S005", "Syntax that these files do without", .asset,
            meaning: """
                Anchors (`&`), aliases (`*`), merge keys (`<<`), types (`!!str`), directives (`%`), lists as keys, empty keys, and \
                characters that nobody sees but that steer a terminal or turn text around.
                """,
            reason: """
                What stands in the file is what the machine does. With aliases and types the next author has to look elsewhere to know \
                what a line means, and a file of ten lines can grow without end. Hidden characters can make a line look other than it is.
                """,
            wrong: "    phrases: &words [start the pump]", right: "    phrases: [start the pump]"),
        DiagnosticRule(
            "S006", "Too many values", .library,
            meaning:
                "One file holds more than 20000 keys, values and lists. The largest machine that comes with the program has 4000.",
            reason: "No trainee can learn a machine of that size in one drill, and every start would wait for it.",
            wrong: "tags:\n  t1: {...}\n  t2: {...}      # and so on, up to t9999",
            right: "tags:\n  discharge_pressure: {...}\n  flow: {...}    # what is on the panel of one machine"),
        DiagnosticRule(
            "S007", "More mistakes than are shown", .library,
            meaning: "Of one file the first fifty mistakes are shown; the rest is counted.",
            reason: "Fifty mistakes usually have one or two causes. Correct those first, and most of the rest goes.",
            wrong: "$ tutor-tui scenario check\nerror[S007]: 12 more mistakes are not shown",
            right: "$ tutor-tui scenario check\n38 assets, 158 scenarios, 1 rubrics, 3 exam pools: all well."),
    ]
}
