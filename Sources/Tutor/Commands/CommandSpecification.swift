/// What one command is: the row of the ``CommandCatalogue`` from which grammar, help, key sheet and tool schemas are made.
public struct CommandSpecification: Sendable {
    public struct Argument: Sendable {
        public enum Kind: Sendable {
            /// Free text, kept as it was said.
            case text
            /// A scenario id, or words to find one by.
            case scenario
            /// One or more tag ids.
            case tags
            /// A component id.
            case component
            /// An action id of the asset.
            case action
            /// A fault mode id.
            case faultMode
            /// Seconds.
            case duration
            case number(ClosedRange<Double>)
            case choice([String])
        }
        public var name: String
        public var kind: Kind
        public var required: Bool
        /// One line for help and for the tool schema.
        public var summary: String
        /// Whether a model may fill it in. What a claim says is read from the trainee's own words, never taken from a model.
        public var forModel = true
    }

    public var name: CommandName
    public var arguments: [Argument]
    /// Modes of a running drill in which it may run.
    public var modes: Set<DrillMode>
    /// It may also run when no drill is running.
    public var outsideDrill: Bool
    /// It is echoed and confirmed before it happens.
    public var confirmed: Bool
    /// `/alarms`: what to type.
    public var slash: String
    public var summary: String
    /// Something a trainee might say for it.
    public var example: String
}
