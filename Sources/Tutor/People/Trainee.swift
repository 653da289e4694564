/// Who is learning. The id is opaque and stays in the records; the name is for greeting and reports.
public struct Trainee: Sendable, Hashable {
    public var id: String
    public var name: String
    public var office: String

    public init(id: String, name: String, office: String) {
        self.id = id
        self.name = name
        self.office = office
    }
}
