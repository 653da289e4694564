/// Drills kept for exams of one kind: an exam draws one of them, so that nobody knows beforehand which.
public struct ExamPool: Sendable, Hashable, Codable {
    public var id: String
    public var title: String
    /// 1...3, that of all its drills.
    public var level: Int
    /// Ids of drills with `exam: true`, in the author's order.
    public var scenarios: [String]
    public var location: SourceLocation

    public init(id: String, title: String, level: Int, scenarios: [String], location: SourceLocation) {
        self.id = id
        self.title = title
        self.level = level
        self.scenarios = scenarios
        self.location = location
    }

    /// The drill that a seed draws; nil when there is none to draw.
    public func draw(seed: UInt64) -> String? {
        guard !scenarios.isEmpty else { return nil }
        var z = seed &+ 0x9e37_79b9_7f4a_7c15
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return scenarios[Int((z ^ (z >> 31)) % UInt64(scenarios.count))]
    }
}
