import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// `tutor-tui record export`: records as a file for other programs, or everything of one person.
struct RecordExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write records as CSV, JSON Lines, xAPI statements or Open Badges.",
        discussion: """
            A date alone is its first moment in UTC: --from 2026-01-01 --until 2026-02-01 is January. \
            --person writes everything that is held of one person as one JSON document. \
            Every export is itself put on record, with the hash of the file.
            """)
    @OptionGroup var common: CommonOptions
    @Option(help: "csv, jsonl, xapi or badges.") var format: ExportFormat = .csv
    @Option(help: ArgumentHelp("Drills that ended at this moment or later.", valueName: "date")) var from: String?
    @Option(help: ArgumentHelp("Drills that ended before this moment.", valueName: "date")) var until: String?
    @Option(help: ArgumentHelp("Scenarios with this tag.", valueName: "tag")) var tag: String?
    @Option(help: ArgumentHelp("Drills of this office.", valueName: "office")) var office: String?
    @Option(help: ArgumentHelp("Drills of this person only.", valueName: "id")) var of: String?
    @Option(help: ArgumentHelp("Everything of this person: a request for access.", valueName: "id")) var person: String?
    @Option(help: ArgumentHelp("Why; kept in the records.", valueName: "text")) var reason = ""
    @Flag(inversion: .prefixedNo, help: "People's names; csv and jsonl have them unless told not to, xapi only if told to.")
    var names: Bool?
    @Option(help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file")) var output: String?

    func validate() throws {
        for (option, value) in [("--from", from), ("--until", until)] {
            guard let value, ExportPeriod.moment(value) == nil else { continue }
            throw ValidationError(
                tr(
                    "\(option) is \"\(ControlCharacters.visible(value))\"; write a date, such as 2026-01-31, or a time with its zone, such as 2026-01-31T08:00:00Z."
                )
            )
        }
        if let from, let until, let first = ExportPeriod.moment(from), let end = ExportPeriod.moment(until), first >= end {
            throw ValidationError(tr("--from \(from) is not before --until \(until): nothing can lie between."))
        }
        if person != nil, of != nil || from != nil || until != nil || tag != nil || office != nil {
            throw ValidationError(tr("--person gives everything of one person; leave the other choices out."))
        }
        if format == .badges, tag != nil || office != nil {
            throw ValidationError(tr("A certificate has no tag and no office: choose with --of, --from and --until."))
        }
    }

    private struct Written: Encodable {
        var rows: Int
        var sha256: String
        var target: String
        var record: String
    }

    func run() throws {
        let records = try openRecords()
        let at = ConversationEnvironment.system.now()
        let site = XAPISite(
            home: records.site[.organisationURL], withNames: person != nil || (names ?? format.hasNames))
        let export = LedgerExport(records.store, site: site)
        let (file, receipt) = try Failure.catching {
            let file = try person.map { try export.file(of: $0, at: at) } ?? export.file(format, in: scope)
            // On record before anybody has it.
            let receipt = try export.note(
                file, form: person == nil ? format.rawValue : "person", scope: asked, at: at, by: records.access.authority,
                reason: ControlCharacters.stripped(reason))
            return (file, receipt)
        }
        guard let output else { return Output.write(file.text) }
        guard
            FileManager.default.createFile(
                atPath: output, contents: Data(file.text.utf8), attributes: [.posixPermissions: 0o600])
        else { throw Failure.file(.cannotWrite(path: output)) }
        if common.json {
            Output.json(Written(rows: file.rows, sha256: file.digest, target: output, record: receipt.hash))
        }
    }

    /// People may have what is held of themselves; everything else takes the right to export. Who asks is what they have proved, not what
    /// they say they are.
    private func openRecords() throws -> OpenRecords {
        guard let person else { return try common.openRecords(for: .export) }
        let records = try common.openRecords(for: .ownRecords)
        guard records.access.isEnforced, records.access.person.id != person else { return records }
        return try common.openRecords(for: .export)
    }

    private var scope: ReportScope {
        ReportScope(
            modes: Set(DrillMode.allCases), from: from.flatMap(ExportPeriod.moment), until: until.flatMap(ExportPeriod.moment),
            tag: tag, office: office, trainee: of)
    }

    /// What was asked for, for the records.
    private var asked: [String: String] {
        let all = ["from": from, "until": until, "tag": tag, "office": office, "of": of, "person": person]
        return all.compactMapValues { $0.map(ControlCharacters.stripped) }
    }
}

extension ExportFormat: ExpressibleByArgument {}
