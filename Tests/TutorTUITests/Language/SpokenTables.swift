import Scenarios
import Tutor

@testable import tutor_tui

/// Texts that stand in tables of the program and are said by `tr(text:)`: what ``PhraseHarvest`` cannot see.
enum SpokenTables {
    static func texts(library: Library) -> [String] {
        let commands = CommandCatalogue.all
        let arguments = commands.flatMap(\.arguments)
        var all = KeyBinding.all.map(\.words) + KeyBinding.Group.allCases.map(\.rawValue)
        all += commands.flatMap { [$0.summary, $0.example] }
        all += arguments.flatMap { [$0.summary, $0.name.replacing("_", with: " ")] }
        all += AlarmLimit.Level.allCases.map(\.rawValue) + DrillMode.allCases.map(\.rawValue)
        all += Scenario.Difficulty.allCases.map(\.rawValue)
        all += Role.allCases.flatMap { [$0.rawValue, "\($0.rawValue)s"] }
        all += OutboxItem.State.allCases.map(\.rawValue) + Appeal.State.allCases.map(\.rawValue)
        all += [Certificate.Standing.expired, .suspended, .revoked].map(\.rawValue)
        all += Set(library.assetList.map(\.industry)).sorted().map { $0.replacing("_", with: " ") }
        all += library.assetList.prefix(1).compactMap { library.scenario(Library.freePractice(on: $0.id))?.brief }
        all += ["default", "not found"] + findings
        return all.filter { $0.contains(where: \.isLetter) }
    }

    /// What `doctor` looks at.
    private static let findings = [
        "program", "terminal", "size", "colours", "locale", "clock", "library", "records", "disk", "journals", "crashes", "keys",
        "settings", "site",
        "alerts", "sync", "model", "endpoint", "prompts", "trainee",
    ]
}
