/// What a model asks to have done, as it came over the wire: nothing about it has been checked.
public struct ToolCall: Sendable, Hashable {
    /// The model's own id for it, or one made up here when it gave none; its result names it.
    public var id: String
    public var name: String
    /// JSON text of an object; `{}` when the model sent nothing.
    public var arguments: String

    public init(id: String, name: String, arguments: String) {
        self.id = id
        self.name = name
        self.arguments = arguments
    }
}
