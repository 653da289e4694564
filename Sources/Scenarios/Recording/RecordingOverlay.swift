/// The readings of a recording laid over a plant, tick by tick: what the simulator shows instead of its own measurements.
///
/// All of time is turned into ticks here, once, so that the tick loop knows no dates: per tag, ascending ticks at which
/// something changes, and what holds from then on.
public struct RecordingOverlay: Sendable {
    /// Where in the recording a drill begins and how fast it goes.
    public struct Window: Sendable, Hashable {
        /// Second of the recording at tick 0.
        public var start: Double
        /// Recorded seconds in a simulated one.
        public var pace: Double
        /// The last tick that is needed.
        public var ticks: Tick

        public init(start: Double, pace: Double, ticks: Tick) {
            self.start = start
            self.pace = pace
            self.ticks = ticks
        }
    }

    /// Nothing recorded.
    public static let none = RecordingOverlay()

    /// Indices into the asset's tags, ascending.
    let tags: [Int]
    /// Whether what was recorded is also what is true; not so for a tag that the drill's own sensor fault is about.
    let isTrue: [Bool]
    /// Changes of tag i: `start[i]..<start[i + 1]`.
    let start: [Int]
    let ticks: [Tick]
    /// In the asset's unit; the last good one where there is none.
    let values: [Double]
    /// Whether there is a reading: false in gaps, before the first row and after the last.
    let isKnown: [Bool]

    private init() { (tags, isTrue, start, ticks, values, isKnown) = ([], [], [0], [], [], []) }

    /// - Parameters:
    ///   - lying: Tags whose recorded readings are a lie, because the drill hides a fault of their instruments.
    public init(_ recording: Recording, over asset: Asset, window: Window, lying: Set<String> = []) {
        var tags: [Int] = []
        var isTrue: [Bool] = []
        var start = [0]
        var steps = Steps(limit: window.ticks)
        let recorded = recording.series.compactMap { series in
            asset.tags.firstIndex { $0.id == series.channel.tag }.map { (tag: $0, series: series) }
        }
        for (tag, series) in recorded.sorted(by: { $0.tag < $1.tag }) {
            let unit = series.channel.unit
            let model = asset.tags[tag]
            guard let convert = UnitConversion.between(unit.isEmpty ? model.unit : unit, model.unit) else { continue }
            steps.append(series, window: window, gap: recording.mapping.gap, normal: model.normal, convert: convert)
            tags.append(tag)
            isTrue.append(!lying.contains(model.id))
            start.append(steps.ticks.count)
        }
        self.tags = tags
        self.isTrue = isTrue
        self.start = start
        (ticks, values, isKnown) = (steps.ticks, steps.values, steps.isKnown)
    }

    /// Changes as they are collected.
    private struct Steps {
        let limit: Tick
        var ticks: [Tick] = []
        var values: [Double] = []
        var isKnown: [Bool] = []
        private var first = 0

        init(limit: Tick) { self.limit = limit }

        /// A change that comes in the same tick as the one before takes its place.
        private mutating func put(_ tick: Double, _ value: Double, _ known: Bool) {
            guard tick <= Double(limit) else { return }
            let tick = Tick(max(0, tick))
            if ticks.count > first, ticks[ticks.count - 1] == tick {
                values[values.count - 1] = value
                isKnown[isKnown.count - 1] = known
            } else {
                ticks.append(tick)
                values.append(value)
                isKnown.append(known)
            }
        }

        mutating func append(
            _ series: Recording.Series, window: Window, gap: Double, normal: Double, convert: UnitConversion.Linear
        ) {
            first = ticks.count
            let perTick = window.pace * Tick.seconds
            var held = series.isGood.firstIndex(of: true).map { convert(series.values[$0]) } ?? normal
            put(0, held, false)
            for i in series.seconds.indices {
                // A reading shows in the first tick that is not before it.
                let second = series.seconds[i]
                let tick = ((second - window.start) / perTick).rounded(.up)
                if tick > Double(limit) { break }
                if series.isGood[i] { held = convert(series.values[i]) }
                put(tick, held, series.isGood[i])
                let next = i + 1 < series.seconds.count ? series.seconds[i + 1] : .infinity
                if next - second > gap { put(((second + gap - window.start) / perTick).rounded(.down) + 1, held, false) }
            }
        }
    }
}
