/// How often one command was carried out in a drill.
public struct ActionCount: Sendable, Hashable, Codable {
    public var name: CommandName
    public var count: Int

    public init(name: CommandName, count: Int) {
        self.name = name
        self.count = count
    }
}
