import GRDB

/// Which assessments a report counts.
public struct ReportScope: Sendable, Hashable, Encodable {
    /// Practice is not on the record of drills; a report that counted it would reward injecting one's own faults.
    public var modes: Set<DrillMode>
    /// Ended at or after this RFC 3339 UTC time; a date alone is its first moment.
    public var from: String?
    /// Ended before this time.
    public var until: String?
    /// Scenarios with this tag.
    public var tag: String?
    public var office: String?
    public var trainee: String?

    public init(
        modes: Set<DrillMode> = [.drill, .exam], from: String? = nil, until: String? = nil, tag: String? = nil,
        office: String? = nil, trainee: String? = nil
    ) {
        self.modes = modes
        self.from = from
        self.until = until
        self.tag = tag
        self.office = office
        self.trainee = trainee
    }

    private enum Key: String, CodingKey { case modes, from, until, tag, office, trainee }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        // A set has no order, and two runs must give the same bytes.
        try container.encode(modes.map(\.rawValue).sorted(), forKey: .modes)
        try container.encodeIfPresent(from, forKey: .from)
        try container.encodeIfPresent(until, forKey: .until)
        try container.encodeIfPresent(tag, forKey: .tag)
        try container.encodeIfPresent(office, forKey: .office)
        try container.encodeIfPresent(trainee, forKey: .trainee)
    }

    /// All drills and exams.
    public static let graded = ReportScope()
    /// Practice too.
    public static let everything = ReportScope(modes: Set(DrillMode.allCases))

    /// SQL over the columns of `assessments`, with a `?` for each of ``arguments``.
    var condition: String {
        var parts = ["mode IN (\(modes.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")))"]
        if from != nil { parts.append("ended_at >= ?") }
        if until != nil { parts.append("ended_at < ?") }
        if tag != nil { parts.append("EXISTS (SELECT 1 FROM json_each(scenario_tags) WHERE value = ? COLLATE NOCASE)") }
        if office != nil { parts.append("office_location = ? COLLATE NOCASE") }
        if trainee != nil { parts.append("trainee_id = ?") }
        return parts.joined(separator: " AND ")
    }

    var arguments: StatementArguments {
        StatementArguments([from, until, tag, office, trainee].compactMap { $0 })
    }
}
