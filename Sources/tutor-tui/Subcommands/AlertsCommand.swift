import ArgumentParser

/// `tutor-tui alerts ...`: who is told what unasked.
struct AlertsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alerts", abstract: "Tell managers of three failures in a row, and trainees of their certificates.",
        discussion: """
            By mail and webhook, as site.yaml beside the records says. A drill only puts an alert in line; "alerts run" sends, \
            and a timer should run it every few minutes. Nothing is set: nothing is queued, and nothing is sent.
            """,
        subcommands: [Run.self, Status.self])
}
