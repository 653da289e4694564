/// A piece of the asset's own reference text, for `explain`. Never names an active fault: it is the same in every drill.
public struct ReferenceTopic: Sendable, Hashable {
    public var id: String
    public var title: String
    public var names: [String]
    public var text: String

    public init(id: String, title: String, names: [String], text: String) {
        self.id = id
        self.title = title
        self.names = names
        self.text = text
    }
}
