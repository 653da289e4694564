import Foundation
import Scenarios

/// The clock, which stands on every record and every certificate.
enum ClockCheck {
    /// - Parameter program: the program's own file: nobody can be before it.
    static func finding(now: Date, program: FileFacts?) -> Finding {
        let text = now.formatted(.iso8601)
        let zone = TimeZone.current.identifier
        if let program, now.timeIntervalSince1970 < Double(program.changedAt) - 86_400 {
            return Finding(
                "clock", .problem, tr("\(text): this program is newer than that, so the clock is wrong."),
                mend: "sudo timedatectl set-ntp true")
        }
        return Finding("clock", .ok, tr("\(text), shown in \(zone)"))
    }
}
