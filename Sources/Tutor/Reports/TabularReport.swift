/// A report that can be read by programs: as JSON, and as rows for a spreadsheet.
public protocol TabularReport: Sendable, Encodable {
    var sheet: ReportSheet { get }
}

/// A report as a document: its own members, what it counts, and how the scores went.
public struct ReportDocument<Report: Encodable>: Encodable {
    private enum Key: String, CodingKey { case scope, courseBP }
    let report: Report
    let scope: ReportScope
    let course: ScoreCourse?

    public init(_ report: Report, in scope: ReportScope, course: ScoreCourse? = nil) {
        self.report = report
        self.scope = scope
        self.course = course
    }

    public func encode(to encoder: any Encoder) throws {
        try report.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(scope, forKey: .scope)
        try container.encodeIfPresent(course?.scores, forKey: .courseBP)
    }
}
