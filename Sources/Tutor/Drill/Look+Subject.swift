import Scenarios

extension Scenario.Evidence.Look {
    private static let inspecting = "inspect "
    private static let alarmList = "alarms"

    /// The id a reason names: a tag, `inspect component`, or `alarms`.
    public var subject: String {
        switch self {
        case .tag(let id): id
        case .inspection(let id): Self.inspecting + id
        case .alarms: Self.alarmList
        }
    }

    /// The look that a reason names.
    init(subject: String) {
        if subject == Self.alarmList {
            self = .alarms
        } else if subject.hasPrefix(Self.inspecting) {
            self = .inspection(String(subject.dropFirst(Self.inspecting.count)))
        } else {
            self = .tag(subject)
        }
    }
}
