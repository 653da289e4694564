/// One thing to do, as an interpreter understood it: a name of the ``CommandCatalogue`` and its arguments.
public struct Command: Sendable, Hashable, Codable {
    public var name: CommandName
    public var arguments: [String: ArgumentValue]

    public init(_ name: CommandName, _ arguments: [String: ArgumentValue] = [:]) {
        self.name = name
        self.arguments = arguments
    }

    /// The argument as text, when it is there and is text.
    public func text(_ argument: String) -> String? {
        if case .text(let value)? = arguments[argument] { value } else { nil }
    }

    /// The argument as a number, when it is there and is one.
    public func number(_ argument: String) -> Double? {
        if case .number(let value)? = arguments[argument] { value } else { nil }
    }

    /// The argument as a list; a single text counts as a list of one, an absent argument as an empty one.
    public func list(_ argument: String) -> [String] {
        switch arguments[argument] {
        case .list(let values): values
        case .text(let value): [value]
        default: []
        }
    }
}
