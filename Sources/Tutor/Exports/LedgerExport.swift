import Foundation

/// What leaves the ledger as a file, and what the ledger keeps of that.
public struct LedgerExport: Sendable {
    /// A file's contents.
    public struct File: Sendable, Hashable {
        public var text: String
        /// Rows, statements, credentials, or drills of a person.
        public var rows: Int

        /// SHA-256 of the bytes, hexadecimal.
        public var digest: String { ContentDigest.of(Array(text.utf8)) }
    }

    private let store: RecordStore
    private let site: XAPISite

    /// - Parameter site: whose statements they are, and whether with names.
    public init(_ store: RecordStore, site: XAPISite) {
        self.store = store
        self.site = site
    }

    /// The file of a scope. Practice is in it: it says so of itself.
    public func file(_ format: ExportFormat, in scope: ReportScope) throws(RecordsError) -> File {
        switch format {
        case .csv, .jsonLines:
            var export = RecordExport(format == .csv ? .csv : .jsonLines)
            export.withNames = site.withNames
            let rows = try store.assessments(in: scope)
            return File(text: export.text(rows), rows: rows.count)
        case .xapi:
            let statements = try StatementSource(store, XAPIStatements(site)).statements(in: scope)
            return File(text: statements.map { $0.json.text + "\n" }.joined(), rows: statements.count)
        case .badges:
            let credentials = try store.credentials(in: scope)
            return File(text: credentials.map { $0 + "\n" }.joined(), rows: credentials.count)
        }
    }

    /// Everything of one person.
    /// - Parameter at: when, RFC 3339 UTC.
    public func file(of person: String, at: String) throws(RecordsError) -> File {
        let document = try PersonExport(store, site: site).document(of: person, at: at)
        return File(text: document.json.indentedText, rows: document.drills)
    }

    /// Puts on record that a file left: who, when, why, what was in it, and how it can be known again.
    ///
    /// - Parameters:
    ///   - form: `csv`, or `person` for an access request.
    ///   - scope: what was asked for, as it was asked for.
    ///   - reason: in the words of whoever asked.
    @discardableResult
    public func note(
        _ file: File, form: String, scope: [String: String], at: String, by authority: Authority, reason: String
    ) throws(RecordsError) -> RecordReceipt {
        try store.append(
            .export, at: at, by: authority, reason: reason,
            facts: [
                "format": .string(form), "rows": .integer("\(file.rows)"), "sha256": .string(file.digest),
                "names": .bool(site.withNames), "scope": .object(scope.mapValues { .string($0) }),
                "head": try store.head().map { .string($0.hash) } ?? .null,
            ])
    }
}

extension RecordStore {
    /// The signed credentials of certificates that were issued within a scope's time, to whom it names, oldest first.
    func credentials(in scope: ReportScope) throws(RecordsError) -> [String] {
        var credentials: [String] = []
        for record in try records(of: .certificate) {
            // A certificate must not be left out unsaid.
            guard record.body != .null else {
                throw .corrupt(path: path, detail: "record \(record.receipt.sequence) is not JSON")
            }
            if let from = scope.from, record.at < from { continue }
            if let until = scope.until, record.at >= until { continue }
            if let trainee = scope.trainee, record.body["trainee"] != .string(trainee) { continue }
            if let credential = record.body["jwt"]?.plainText { credentials.append(credential) }
        }
        return credentials
    }
}
