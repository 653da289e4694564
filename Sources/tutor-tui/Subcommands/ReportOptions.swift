import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// What reports of the records share on the command line: what counts, and in which form it is told.
struct ReportOptions: ParsableArguments {
    @Option(help: ArgumentHelp("week, month or year up to now, the last days as in 30d, or all.", valueName: "span")) var period:
        ReportPeriod?
    @Option(help: ArgumentHelp("From this day on, or from a moment, in UTC.", valueName: "day")) var from: String?
    @Option(help: ArgumentHelp("Up to this day and with it, or before a moment.", valueName: "day")) var until: String?
    @Option(help: ArgumentHelp("Only drills with this tag.", valueName: "tag")) var tag: String?
    @Option(help: ArgumentHelp("Only what was done at this office.", valueName: "name")) var office: String?
    @Option(help: ArgumentHelp("At most so many lines.", valueName: "n")) var limit: Int?
    @Flag(help: "Rows for a spreadsheet (RFC 4180).") var csv = false

    func validate() throws {
        if period != nil, from != nil || until != nil { throw ValidationError(tr("--period goes without --from and --until.")) }
        for (name, text) in [("from", from), ("until", until)] {
            guard let text, RecordTime.seconds(of: text) == nil else { continue }
            throw ValidationError(
                tr("--\(name) is \"\(text)\"; it must be a day, as 2026-11-21, or a moment, as 2026-11-21T08:00:00Z."))
        }
        if let limit, limit < 1 { throw ValidationError(tr("--limit is \(limit); it must be 1 or more.")) }
    }

    /// What counts.
    ///
    /// - Parameters:
    ///   - usual: the period where none is asked for.
    ///   - trainee: only this one.
    func scope(usual: ReportPeriod, trainee: String? = nil, now: String) -> ReportScope {
        var scope = ReportScope(tag: tag, office: office, trainee: trainee)
        if from == nil, until == nil {
            scope.from = (period ?? usual).start(now: now)
        } else {
            scope.from = from
            // A day alone is meant with all its hours.
            scope.until = until.flatMap { text in text.count == 10 ? ReportDay(text)?.adding(days: 1).text : text }
        }
        return scope
    }
}

extension ReportPeriod: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
