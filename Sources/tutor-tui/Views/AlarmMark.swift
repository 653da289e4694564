import Scenarios
import Tutor

/// An alarm's state as text first, then as style: `HH!` stands and nobody has acknowledged it, `HH` is acknowledged, `hh` has
/// gone but was never acknowledged.
enum AlarmMark {
    /// At most three columns.
    static func text(_ alarm: PlantDisplay.Alarm?) -> String {
        guard let alarm else { return "" }
        return switch alarm.state {
        case .normal: ""
        case .unacknowledged: alarm.kind.rawValue + "!"
        case .acknowledged: alarm.kind.rawValue
        case .returned: alarm.kind.rawValue.lowercased()
        }
    }

    static func style(_ alarm: PlantDisplay.Alarm?) -> Style {
        guard let alarm else { return .normal }
        return switch alarm.state {
        case .normal: .normal
        case .unacknowledged:
            switch alarm.level {
            case .critical: .alarmCritical
            case .warning: .alarmWarning
            case .info: .alarmInfo
            }
        case .acknowledged: .acknowledged
        case .returned: .returned
        }
    }

    /// Small is urgent: what must be seen when not all rows fit.
    static func rank(_ row: PlantDisplay.Row) -> Int {
        guard let alarm = row.alarm, alarm.state != .normal else { return row.good ? 40 : 30 }
        let level = AlarmLimit.Level.allCases.firstIndex(of: alarm.level)!
        return switch alarm.state {
        case .unacknowledged: level
        case .acknowledged: 10 + level
        case .returned: 20 + level
        case .normal: 40
        }
    }
}
