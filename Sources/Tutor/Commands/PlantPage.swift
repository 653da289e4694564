/// The pages of the plant view. The raw value is what journals and commands call them; the order is that of the view.
public enum PlantPage: String, Sendable, Codable, CaseIterable {
    /// Every instrument with its reading, limits and alarm.
    case tags
    /// Up to three instruments over time.
    case trend
    case alarms
    /// The machine drawn: components, flows, readings.
    case mimic
    /// What has happened so far.
    case timeline
}
