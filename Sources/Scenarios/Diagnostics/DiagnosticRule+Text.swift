/// The pages that are made of the rules.
extension DiagnosticRule {
    /// What `scenario explain CODE` prints.
    public var text: String {
        func indented(_ lines: String) -> String {
            lines.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }.joined(separator: "\n")
        }
        return """
            \(code): \(title)

            \(meaning)

            Why it matters: \(reason)

            Wrong:

            \(indented(wrong))

            Right:

            \(indented(right))

            """
    }

    /// docs/diagnostics.md.
    public static var page: String {
        var page = """
            # What `scenario check` and `scenario lint` say

            Made from the rules in `Sources/Scenarios/Diagnostics/DiagnosticRule*.swift` by a test; do not edit. `S0xx` is about the file,
            `S1xx` about keys and values, `S2xx` about what they mean, `D3xx` about what running the machine shows. Codes are stable.
            `tutor-tui scenario explain CODE` prints one of these on the terminal.

            Forms: `scenario check --format text|brief|json|sarif|github`. `text` shows the line with carets, `brief` is one line each, `json`
            is what `--json` prints, `sarif` is SARIF 2.1.0 for code hosts and editors, `github` marks lines of a change on GitHub's runners.


            """
        for rule in all {
            page += """
                ## \(rule.code): \(rule.title)

                \(rule.meaning)

                Why it matters: \(rule.reason)

                ```yaml
                # wrong
                \(rule.wrong)
                ```

                ```yaml
                # right
                \(rule.right)
                ```


                """
        }
        return String(page.dropLast())
    }
}
