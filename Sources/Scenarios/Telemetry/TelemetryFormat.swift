/// How telemetry is written: time, source, tag, value, quality, a reading a row. Made to be read back as a recording.
public enum TelemetryFormat: String, Sendable, CaseIterable {
    case csv, jsonl

    /// The columns, in order.
    public static let columns = ["timestamp", "source", "tag", "value", "quality"]

    /// The first line; empty for JSON Lines.
    public var heading: String { self == .csv ? Self.columns.joined(separator: ",") + "\n" : "" }

    /// What stands before the value in every row of one tag of one unit, but for the time.
    public func prefix(source: String, tag: String) -> String {
        self == .csv ? ",\(source),\(tag)," : "\",\"source\":\"\(source)\",\"tag\":\"\(tag)\",\"value\":"
    }

    /// A whole row.
    public func row(time: String, prefix: String, value: String?, quality: Quality) -> String {
        switch self {
        case .csv: time + prefix + (value ?? "") + "," + Self.word(quality) + "\n"
        case .jsonl: "{\"timestamp\":\"" + time + prefix + (value ?? "null") + ",\"quality\":\"" + Self.word(quality) + "\"}\n"
        }
    }

    /// What OPC calls a quality.
    public static func word(_ quality: Quality) -> String {
        switch quality {
        case .good: "Good"
        case .engineeringUnitsExceeded: "Uncertain"
        case .notConnected: "Bad"
        }
    }
}
