import Tutor

/// What the plant view shows and where in it one stands. A value; keys change it, views only read it.
struct PanelState: Sendable, Hashable {
    var page: PlantPage
    /// The instrument that is pointed at.
    var tag = 0
    var alarm = 0
    /// The component that is pointed at, counted along the flow.
    var part = 0
    /// Rows of the timeline above its end.
    var timelineBack = 0
    var trend = Trend()
    /// What the plant announced since the view was opened.
    var news: String?
    /// One sentence until the next key.
    var notice: String?

    /// What is plotted, and which stretch of it.
    struct Trend: Sendable, Hashable {
        /// At most three.
        var tags: [String] = []
        /// Seconds across.
        var window = 300
        /// Last second; nil follows the clock.
        var end: Int?
        /// Where readings are read off; nil reads the last ones.
        var cursor: Int?
        /// Whose scale stands at the left.
        var scale = 0
        var marks: PlotCanvas.Marks?
        /// Why nothing is plotted.
        var refusal: String?

        static let windows = [30, 60, 120, 300, 600, 1200, 1800, 3600]
        static let most = 3

        /// First and last second on the plot when the clock stands at `elapsed`.
        func span(_ elapsed: Int) -> (from: Int, to: Int) {
            let to = min(end ?? elapsed, elapsed)
            return (max(0, to - window), to)
        }
    }
}
