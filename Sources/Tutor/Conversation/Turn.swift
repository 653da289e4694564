/// One exchange, as scripts and machine readers want it.
public struct Turn: Sendable, Codable {
    /// Simulated second at which it was said.
    public var at: Int
    public var you: String
    /// What was carried out.
    public var commands: [Command]
    public var outcomes: [Outcome]
}
