/// A named way to run an asset: where its controls stand.
public struct OperatingMode: Sendable, Hashable {
    public var id: String
    public var title: String
    public var controls: [ControlState]
    /// Normal ranges that differ from the first mode's otherwise than by the shift of the tag's own value.
    public var ranges: [TagRange]

    /// Where a healthy reading of a tag lies in a mode.
    public struct TagRange: Sendable, Hashable {
        public var tag: String
        public var range: ClosedRange<Double>
        public init(tag: String, range: ClosedRange<Double>) {
            self.tag = tag
            self.range = range
        }
    }

    public init(id: String, title: String, controls: [ControlState], ranges: [TagRange] = []) {
        self.id = id
        self.title = title
        self.controls = controls
        self.ranges = ranges
    }
}
