import ArgumentParser

/// `tutor-tui people ...`: who is known, who may do what.
struct PeopleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people", abstract: "Say who is who and who may do what.",
        discussion: """
            Roles hold as soon as there is an administrator: "people init" makes the first one. Until then whoever has the records may do \
            everything. See docs/people.md.
            """,
        subcommands: [
            Init.self, List.self, Show.self, Add.self, Role.self, Passphrase.self, Leave.self, Hide.self,
        ])
}
