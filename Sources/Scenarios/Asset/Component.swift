/// A maintainable item of an asset, which can be inspected.
public struct Component: Sendable, Hashable {
    public var id: String
    public var title: String
    public var names: [String]
    /// What an inspection finds when nothing is wrong. `{tag}` stands for that tag's true value with its unit,
    /// as a calibrated test instrument would read it.
    public var healthy: String
    /// Simulated seconds an inspection takes.
    public var inspectionSeconds: Int
    /// Looking is unsafe unless these controls have these values.
    public var unsafeUnless: [ControlState]
    /// Why it is unsafe.
    public var danger: String
    /// Ids of the tags that are measured at it, as far as the author says; for pictures of the machine.
    public var tags: [String]
    public var location: SourceLocation

    public init(
        id: String, title: String, names: [String], healthy: String, inspectionSeconds: Int,
        unsafeUnless: [ControlState], danger: String, tags: [String] = [], location: SourceLocation
    ) {
        self.id = id
        self.title = title
        self.names = names
        self.healthy = healthy
        self.inspectionSeconds = inspectionSeconds
        self.unsafeUnless = unsafeUnless
        self.danger = danger
        self.tags = tags
        self.location = location
    }
}

/// A control and the value it has or is to have.
public struct ControlState: Sendable, Hashable {
    public var control: String
    public var value: Double
    public init(control: String, value: Double) {
        self.control = control
        self.value = value
    }
}
