/// What a stream of telemetry says about a fleet: the latest readings, which fault codes stand, who needs a mechanic, how fresh
/// it all is. Records that cannot be read are counted and kept, not lost.
public struct TelemetrySummary: Sendable {
    /// The last word of one tag of one unit.
    public struct Latest: Sendable, Hashable {
        public var second: Double
        /// Nil when there was no good reading.
        public var value: Double?
        public var quality: String
    }

    /// One machine.
    public struct Unit: Sendable {
        public var source: String
        /// In the asset's tag order; nil for a tag that never reported.
        public internal(set) var latest: [Latest?]
        public internal(set) var lastSecond = -Double.infinity
        public internal(set) var records = 0
    }

    public let asset: Asset
    /// In order of name once ``finish()`` was called.
    public internal(set) var units: [Unit] = []
    public internal(set) var records = 0
    /// The first ``Recording/keptRejections``, and how many there were.
    public internal(set) var rejected: [RejectedRow] = []
    public internal(set) var rejectedCount = 0
    /// Tags that the asset does not have, with their records, in order of appearance.
    public var unknownTags: [(tag: String, records: Int)] { strangers.names.map { ($0.name, $0.count) } }
    public internal(set) var batches = TelemetryBatches()
    /// Good readings beyond each limit, in ``rules`` order.
    public internal(set) var readingsBeyond: [Int]
    public let rules: [Rule]
    public internal(set) var newest = -Double.infinity

    private var unitOfSource: [String: Int] = [:]
    private let tagOfName: [String: Int]
    private let rulesOfTag: [[Int]]
    private var strangers = NameTally()

    /// One alarm limit of the asset as a rule about single readings.
    public struct Rule: Sendable {
        public var tag: Int
        public var limit: AlarmLimit
        /// The plant's own code, or tag and limit where it has none.
        public var code: String
        var onlyWhileTag: Int?
    }

    public init(_ asset: Asset) {
        self.asset = asset
        let places = Dictionary(asset.tags.indices.map { (asset.tags[$0].id, $0) }, uniquingKeysWith: { a, _ in a })
        var rules: [Rule] = []
        var rulesOfTag: [[Int]] = asset.tags.map { _ in [] }
        for (tag, model) in asset.tags.enumerated() {
            for limit in model.alarms {
                rulesOfTag[tag].append(rules.count)
                rules.append(
                    Rule(
                        tag: tag, limit: limit,
                        code: limit.code.isEmpty ? "\(model.id.uppercased())_\(limit.kind.rawValue)" : limit.code,
                        onlyWhileTag: limit.onlyWhile.flatMap { places[$0.tag] }))
            }
        }
        tagOfName = places
        self.rules = rules
        self.rulesOfTag = rulesOfTag
        readingsBeyond = rules.map { _ in 0 }
    }

    // MARK: Taking it in

    mutating func reject(_ row: RejectedRow) {
        rejectedCount += 1
        if rejected.count < Recording.keptRejections { rejected.append(row) }
    }

    /// One record that could be read.
    mutating func take(second: Double, source: String, tag name: String, value: Double?, quality: String, isGood: Bool) {
        records += 1
        batches.add(at: second)
        newest = max(newest, second)
        let unit = place(of: source)
        units[unit].records += 1
        units[unit].lastSecond = max(units[unit].lastSecond, second)
        guard let tag = tagOfName[name] else {
            strangers.add(name)
            return
        }
        if let before = units[unit].latest[tag], before.second > second { return }
        let known = isGood ? value : nil
        units[unit].latest[tag] = Latest(second: second, value: known, quality: quality)
        for rule in rulesOfTag[tag] where stands(rule, units[unit]) { readingsBeyond[rule] += 1 }
    }

    private mutating func place(of source: String) -> Int {
        if let place = unitOfSource[source] { return place }
        units.append(Unit(source: source, latest: asset.tags.map { _ in nil }))
        unitOfSource[source] = units.count - 1
        return units.count - 1
    }

    /// Call last.
    mutating func finish() {
        units.sort { $0.source < $1.source }
        unitOfSource = [:]
    }

    // MARK: What it comes to

    private func stands(_ rule: Int, _ unit: Unit) -> Bool {
        let rule = rules[rule]
        guard let value = unit.latest[rule.tag]?.value else { return false }
        guard rule.limit.kind.isLow ? value < rule.limit.value : value > rule.limit.value else { return false }
        guard let condition = rule.limit.onlyWhile else { return true }
        guard let other = rule.onlyWhileTag.flatMap({ unit.latest[$0]?.value }) else { return false }
        return condition.comparison == .above ? other > condition.value : other < condition.value
    }

    /// Indices of the rules that a unit's latest readings break, most urgent first.
    public func standing(_ unit: Unit) -> [Int] {
        rules.indices.filter { stands($0, unit) }.sorted { (rules[$0].limit.level, $0) < (rules[$1].limit.level, $1) }
    }

    /// The worst level that stands at a unit; nil when it is normal.
    public func level(_ unit: Unit) -> AlarmLimit.Level? { standing(unit).first.map { rules[$0].limit.level } }

    /// Whether somebody has to go there: a warning or worse stands.
    public func needsMaintenance(_ unit: Unit) -> Bool { level(unit).map { $0 != .info } ?? false }
}
