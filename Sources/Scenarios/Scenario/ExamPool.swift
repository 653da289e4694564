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
        scenarios.isEmpty ? nil : scenarios[SplitMix.draw(below: scenarios.count, seed: seed)]
    }
}
