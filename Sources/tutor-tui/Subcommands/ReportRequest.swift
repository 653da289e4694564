import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// A report that was asked for: the records as whoever asks may use them, and what counts.
struct ReportRequest {
    let records: OpenRecords
    let scope: ReportScope
    let options: ReportOptions
    let common: CommonOptions
    let now: String

    var store: RecordStore { records.store }

    /// About everybody, or about one where `--trainee` names them.
    static func ofAll(_ common: CommonOptions, _ options: ReportOptions, usual: ReportPeriod = .all) throws -> ReportRequest {
        try ReportRequest(common.openRecords(for: .allRecords), common, options, usual: usual, trainee: common.trainee)
    }

    /// About whoever asks, or about whom `--trainee` names, which not everybody may do.
    static func ofOne(_ common: CommonOptions, _ options: ReportOptions, usual: ReportPeriod = .all) throws -> ReportRequest {
        let records = try common.openRecords(for: .ownRecords)
        return ReportRequest(records, common, options, usual: usual, trainee: records.person.id)
    }

    init(_ records: OpenRecords, _ common: CommonOptions, _ options: ReportOptions, usual: ReportPeriod, trainee: String?) {
        self.records = records
        self.options = options
        self.common = common
        now = ConversationEnvironment.system.now()
        scope = options.scope(usual: usual, trainee: trainee, now: now)
    }

    /// How the averages of a group's parts went over time.
    func course(by group: ScoreCourse.Group) throws -> ScoreCourse {
        try Failure.catching {
            try ScoreCourse(by: group, over: TrendReport(in: scope, from: store), in: scope, from: store)
        }
    }

    /// Whether nothing at all was run in the scope: else a report without lines says something.
    func countsNothing() throws -> Bool { try Failure.catching { try store.assessments(in: scope).isEmpty } }

    /// Tells a report in the form that was asked for.
    ///
    /// - Parameters:
    ///   - name: its heading.
    ///   - isEmpty: nothing at all was counted; then it is told where there is something.
    func tell<Report: TabularReport>(
        _ report: Report, named name: String, isEmpty: Bool, course: ScoreCourse? = nil, _ blocks: () throws -> [Block]
    ) throws {
        if common.json { return Output.json(ReportDocument(report, in: scope, course: course)) }
        if options.csv { return Output.write(report.sheet.csv) }
        guard !isEmpty else {
            return Output.report(
                Words.nothing(in: scope, try Failure.catching { try RecordExtent(of: scope, from: store) }), plain: common.plain)
        }
        Output.report([Words.reportHeading(name, scope)] + (try blocks()), plain: common.plain)
    }
}

extension Output {
    /// Blocks with their drawings, as wide as the terminal or 80 columns; in words only with `--plain`.
    static func report(_ blocks: [Block], plain: Bool) {
        if plain { return Output.blocks(blocks) }
        let style = LineStyle(descriptor: 1, environment: ProcessInfo.processInfo.environment)
        let lines = blocks.flatMap { BlockLayout.lines($0, width: style.width, glyphs: style.glyphs) }
        write(style.text(lines))
    }
}
