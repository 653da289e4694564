import Scenarios
import Tutor

/// The plant view while it is open: where one stands in it, and what of it the journal knows to have been seen.
struct PlantPanel: Sendable, Hashable {
    var state: PanelState
    /// Simulated second at which each kind of look was last written down.
    var noted: [PlantPage: Int] = [:]
    /// Tags of the trend that was last written down, and the first second that it showed.
    var trend: (tags: [String], since: Int)? {
        get { trendTags.isEmpty ? nil : (trendTags, trendSince) }
        set { (trendTags, trendSince) = newValue.map { ($0.tags, $0.since) } ?? ([], 0) }
    }
    private var trendTags: [String] = []
    private var trendSince = 0

    init(state: PanelState) { self.state = state }

    /// After so many simulated seconds of watching, leaving a page is a look of its own: it showed what was new.
    static let worthNoting = 15

    /// Pages that show the same readings count as one look.
    static func look(_ page: PlantPage) -> PlantPage { page == .mimic ? .tags : page }
}
