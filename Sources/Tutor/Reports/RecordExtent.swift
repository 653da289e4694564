/// What is on record at all, for whoever finds nothing: drills and exams, without practice.
public struct RecordExtent: Sendable, Hashable {
    public var attempts: Int
    /// Days of the first and the last; nil when there is none.
    public var first: String?
    public var last: String?
    /// All tags of drills on record, in order of the alphabet.
    public var tags: [String]

    /// - Parameter scope: only its modes and its trainee count.
    public init(of scope: ReportScope, from store: RecordStore) throws(RecordsError) {
        let all = ReportScope(modes: scope.modes, trainee: scope.trainee)
        let ends = try store.report("SELECT count(*), substr(min(ended_at), 1, 10), substr(max(ended_at), 1, 10) FROM scoped", all)
        {
            row in try (row.value(0) as Int, row.value(1) as String?, row.value(2) as String?)
        }
        (attempts, first, last) = ends.first ?? (0, nil, nil)
        tags =
            scope.tag == nil
            ? []
            : try store.report("SELECT DISTINCT value FROM scoped, json_each(scenario_tags) ORDER BY 1", all) { try $0.value(0) }
    }
}
