/// A named way to run an asset: where its controls stand.
public struct OperatingMode: Sendable, Hashable {
    public var id: String
    public var title: String
    public var controls: [ControlState]

    public init(id: String, title: String, controls: [ControlState]) {
        self.id = id
        self.title = title
        self.controls = controls
    }
}
