import Scenarios

extension Scenario.Evidence.Look {
    /// The id a reason names: a tag, `inspect component`, or `alarms`.
    public var subject: String {
        switch self {
        case .tag(let id): id
        case .inspection(let id): "inspect \(id)"
        case .alarms: "alarms"
        }
    }
}
