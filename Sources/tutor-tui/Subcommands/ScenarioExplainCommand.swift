import ArgumentParser
import Scenarios
import Tutor

extension ScenarioCommand {
    /// What a code of `scenario check` or `scenario lint` means.
    struct Explain: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Explain a code that check or lint has printed, with an example; without a code, list all.")
        @OptionGroup var common: CommonOptions
        @Argument(help: ArgumentHelp("Such as S104.", valueName: "code")) var code: String?

        /// A rule as `--json` prints it.
        private struct Facts: Encodable {
            var code: String
            var title: String
            var meaning: String
            var reason: String
            var wrong: String
            var right: String

            init(_ rule: DiagnosticRule) {
                code = rule.code
                title = rule.title
                meaning = rule.meaning
                reason = rule.reason
                wrong = rule.wrong
                right = rule.right
            }
        }

        func run() throws {
            guard let code else {
                if common.json { return Output.json(DiagnosticRule.all.map(Facts.init)) }
                return Output.write(DiagnosticRule.all.map { "\($0.code)  \($0.title)\n" }.joined())
            }
            guard let rule = DiagnosticRule.of(code) else {
                let near = Spelling.nearest(to: code.uppercased(), in: DiagnosticRule.all.map(\.code))
                let name = ControlCharacters.visible(code)
                let hint: [String] = near.map { [tr("Did you mean \($0)?")] } ?? []
                let sentences: [String] = [tr("No rule has the code `\(name)`.")] + hint + [tr("`scenario explain` lists all.")]
                throw ValidationError(sentences.joined(separator: " "))
            }
            common.json ? Output.json(Facts(rule)) : Output.write(rule.text)
        }
    }
}
