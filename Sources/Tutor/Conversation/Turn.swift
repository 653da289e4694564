/// One exchange, as scripts and machine readers want it.
public struct Turn: Sendable, Codable {
    /// Simulated second at which it was said.
    public var at: Int
    public var you: String
    /// What was carried out.
    public var commands: [Command]
    public var outcomes: [Outcome]

    public init(at: Int, you: String, commands: [Command], outcomes: [Outcome]) {
        self.at = at
        self.you = you
        self.commands = commands
        self.outcomes = outcomes
    }
}
