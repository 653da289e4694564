import Foundation

/// Where a site's keys lie.
enum KeyPlace {
    /// `TUTOR_KEYS`, else `keys` beside the records.
    static func folder(database: String) -> String {
        ProcessInfo.processInfo.environment["TUTOR_KEYS"].flatMap { $0.isEmpty ? nil : $0 }
            ?? URL(filePath: database).deletingLastPathComponent().appending(path: "keys").path
    }
}
