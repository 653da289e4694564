import Scenarios

/// The command catalogue as tools for a model, and the reader of what the model does with them.
///
/// Made once for an asset and a mode: the same bytes all through a drill, so that prompt caches hold. No fault mode is named in it,
/// neither the active one nor any other: what a trainee claims is read from his own words by the offline interpreter.
public struct ToolBook: Sendable {
    public let definitions: [ToolDefinition]
    /// What they cost in a request, estimated once.
    let tokens: Int
    let asset: Asset?
    let mode: DrillMode?

    /// - Parameter mode: nil outside a drill.
    public init(asset: Asset?, mode: DrillMode?) {
        self.asset = asset
        self.mode = mode
        definitions = CommandCatalogue.all.filter {
            CommandCatalogue.allows($0.name, in: mode) && Self.isOffered($0.name, in: mode)
        }
        .map { row in Self.definition(row, asset) }
        tokens = ModelHistory.tokens(definitions)
    }

    /// One drill at a time: inside one there is none to find or to start. The plant view is the trainee's own.
    private static func isOffered(_ name: CommandName, in mode: DrillMode?) -> Bool {
        if name == .showPlant { return false }
        return mode == nil || ![.listScenarios, .startScenario].contains(name)
    }

    private static func definition(_ row: CommandSpecification, _ asset: Asset?) -> ToolDefinition {
        let arguments = row.arguments.filter(\.forModel)
        var schema: [String: JSONValue] = [
            "type": "object",
            "properties": .object(Dictionary(uniqueKeysWithValues: arguments.map { ($0.name, Self.schema($0, asset)) })),
        ]
        let required = arguments.filter(\.required).map { JSONValue.string($0.name) }
        if !required.isEmpty { schema["required"] = .array(required) }
        let remark = row.name == .submitDiagnosis ? " Only when the trainee has stated a cause." : ""
        let confirmed = row.confirmed ? " The program asks the trainee to confirm." : ""
        return ToolDefinition(
            name: row.name.rawValue, description: "\(row.summary). Said for example: \"\(row.example)\".\(remark)\(confirmed)",
            parameters: .object(schema))
    }

    private static func schema(_ argument: CommandSpecification.Argument, _ asset: Asset?) -> JSONValue {
        var members: [String: JSONValue] = ["description": .string(argument.summary)]
        func oneOf(_ ids: [String]?) -> JSONValue? { ids.map { .array($0.map { .string($0) }) } }
        switch argument.kind {
        case .text, .scenario: members["type"] = "string"
        case .faultMode:
            members["type"] = "string"
            members["description"] = "the trainee's own words for the fault"
        case .tags:
            members["type"] = "array"
            var item: [String: JSONValue] = ["type": "string"]
            item["enum"] = oneOf(asset?.tags.map(\.id))
            members["items"] = .object(item)
        case .component, .action:
            members["type"] = "string"
            members["enum"] = oneOf(ids(argument.kind, asset))
        case .duration:
            members["type"] = "number"
            members["description"] = .string(argument.summary + ", in seconds")
        case .number: members["type"] = "number"
        case .choice(let values):
            members["type"] = "string"
            members["enum"] = oneOf(values)
        }
        return .object(members)
    }

    /// The ids that an argument can take; nil when it takes other things.
    static func ids(_ kind: CommandSpecification.Argument.Kind, _ asset: Asset?) -> [String]? {
        switch kind {
        case .tags: asset?.tags.map(\.id)
        case .component: asset?.components.map(\.id)
        case .action: asset?.actions.map(\.id)
        default: nil
        }
    }
}
