/// Something an operator can set: a machine that runs or stands, or a set point.
public struct Control: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// 0 off, 1 on.
        case onOff
        /// A number in a range, in a unit.
        case setting(unit: String, range: ClosedRange<Double>)
    }

    public var id: String
    public var title: String
    public var kind: Kind
    /// Value in the asset's first mode: 0 or 1 for ``Kind/onOff``.
    public var start: Double
    /// Change per second while moving to a new value (machines run down; valves travel).
    public var rate: Double
    /// Controls without which this one stands still.
    public var runsWith: [String]
    public var names: [String]

    public init(id: String, title: String, kind: Kind, start: Double, rate: Double, runsWith: [String], names: [String]) {
        self.id = id
        self.title = title
        self.kind = kind
        self.start = start
        self.rate = rate
        self.runsWith = runsWith
        self.names = names
    }

    /// As ``text(_:)``, in the language that is spoken.
    public func said(_ value: Double) -> String {
        switch kind {
        case .onOff: value >= 0.5 ? tr("on") : tr("off")
        case .setting: NumberText.withLocalMark(text(value))
        }
    }

    /// `on`, `off`, or the number with its unit.
    public func text(_ value: Double) -> String {
        switch kind {
        case .onOff: value >= 0.5 ? "on" : "off"
        case .setting(let unit, _):
            // As many decimals as were asked for.
            NumberText.fixed(value, decimals: min(2, NumberText.decimals(forResolution: value))) + (unit.isEmpty ? "" : " " + unit)
        }
    }
}
