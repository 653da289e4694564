import ArgumentParser

@main
struct TutorTUI: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tutor-tui",
        abstract: "A terminal tutor that trains technicians to find faults in industrial plant.")
}
