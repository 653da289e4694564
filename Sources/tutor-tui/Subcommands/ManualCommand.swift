import ArgumentParser

/// `tutor-tui manual`: the page for man(1), made of the commands.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Print the manual page.",
        discussion: "To read it: tutor-tui manual > tutor-tui.1, then man ./tutor-tui.1. \"make install\" installs it.")
    @Flag(help: "Print one JSON document, or JSON Lines, and nothing else.") var json = false

    private struct Answer: Encodable { var roff: String }

    func run() throws {
        guard let page = Self.page else { throw ExitCode(70) }
        if json { return Output.json(Answer(roff: page.roff)) }
        Output.write(page.roff)
    }

    /// Of all commands.
    static var page: ManualPage? {
        guard let tree = CommandTree(of: TutorTUI.self), let common = CommandTree(of: CommonOptions.self) else { return nil }
        return ManualPage(tree: tree, common: common.shownArguments, version: TutorTUI.version, date: TutorTUI.versionDate)
    }
}
