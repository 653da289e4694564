import Scenarios

extension DrillReport {
    /// What somebody did, as far as a report tells doings apart. In JSON its ``text``.
    public enum Deed: Sendable, Hashable, Encodable {
        /// The fault set in: nobody can have been looking for it before.
        case onset
        case look(Scenario.Evidence.Look)
        case act(String)
        case hint(Int)
        case claim
        /// Said something that was not clear.
        case unclear
        case command(CommandName)
        /// Nothing more was done until the drill was given up or its time was up.
        case end(JournalEntry.EndReason)

        /// `te_101`, `inspect bearing`, `alarms`, `do stop-motor`, `hint 2`, `diagnosis`, `end of time` ...
        public var text: String {
            switch self {
            case .onset: "onset"
            case .look(let look): look.subject
            case .act(let id): "do \(id)"
            case .hint(let number): "hint \(number)"
            case .claim: "diagnosis"
            case .unclear: "unclear"
            case .command(let name): name.rawValue
            case .end(.timeLimit): "end of time"
            case .end: "end"
            }
        }

        /// What a line of the timeline says was done; nil for what the plant did.
        init?(_ what: DrillRecord.Moment.What) {
            switch what {
            case .look(let look): self = .look(look)
            case .act(let id, _): self = .act(id)
            case .hint(let number): self = .hint(number)
            case .claim: self = .claim
            case .note: self = .command(.note)
            case .mode: self = .command(.setMode)
            case .injected: self = .command(.injectFault)
            case .cleared: self = .command(.clearFault)
            case .alarm, .trip: return nil
            }
        }

        /// What a command is about, whether it was carried out or waits for a yes.
        init(_ command: Command) {
            switch command.name {
            case .operate: self = .act(command.text("action") ?? "")
            case .inspect: self = .look(.inspection(command.text("component") ?? ""))
            case .submitDiagnosis: self = .claim
            default: self = .command(command.name)
            }
        }

        public func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(text)
        }
    }
}
