import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// `tutor-tui record retain`: takes out what has been kept long enough.
struct RecordRetainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retain", abstract: "Take out what has been kept long enough; a tombstone says which rows.",
        discussion: """
            Journals go after keep_telemetry, unless an exam or a certificate rests on them; whole drills after keep_records, and \
            those under a certificate when the time of its certification is over after its end. Holds win. Both are set in \
            site.yaml (90d and 7y by default). Run it nightly; it cannot be undone.
            """)
    @OptionGroup var common: CommonOptions
    @Flag(help: "Only say what would go.") var dryRun = false

    private struct Outcome: Encodable {
        var done: Bool
        var journalsBefore: String
        var recordsBefore: String
        var journals: Int
        var drills: Int
        var certificates: Int
        var bodies: Int
        var held: Int
        var underCertificates: Int
        var tombstones: [RecordReceipt]
    }

    func run() throws {
        let records = try common.openRecords(for: .administer)
        try Failure.catching {
            let now = Date()
            let kept = try certificationTimes()
            let rule = RetentionRule(
                journalsBefore: Self.moment(now, minus: records.site.duration(.keepTelemetry)),
                recordsBefore: Self.moment(now, minus: records.site.duration(.keepRecords)),
                certificatesBefore: { kept[$0].map { Self.moment(now, minus: $0) } })
            let result = try records.store.retain(
                rule, by: records.access.authority, at: Self.moment(now, minus: 0), signer: try common.recordSigner(), isDry: dryRun
            )
            if common.json {
                return Output.json(
                    Outcome(
                        done: !dryRun, journalsBefore: rule.journalsBefore, recordsBefore: rule.recordsBefore,
                        journals: result.journals, drills: result.drills, certificates: result.certificates,
                        bodies: result.bodies, held: result.held, underCertificates: result.underCertificates,
                        tombstones: result.tombstones))
            }
            Output.blocks(Words.retention(result, of: rule, isDry: dryRun), width: Output.reportWidth)
        }
    }

    /// How long each certification keeps what is behind its certificates, seconds.
    private func certificationTimes() throws -> [String: Double] {
        guard (try? common.libraryFolder()) != nil else { return [:] }
        let library = try common.loadLibrary()
        return library.certifications.reduce(into: [:]) { $0[$1.id] = $1.keepRecords }
    }

    private static func moment(_ now: Date, minus seconds: Double) -> String {
        now.addingTimeInterval(-seconds).formatted(
            .iso8601.year().month().day().time(includingFractionalSeconds: true).timeZone(separator: .omitted))
    }
}
