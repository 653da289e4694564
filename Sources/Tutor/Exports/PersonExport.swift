/// Everything that is held of one person, for that person to read: an answer to a request for access.
struct PersonExport {
    /// Kinds that are told drill by drill, or that are no one's.
    private static let apart: Set<RecordKind> = [.drill, .entry, .assessment, .content, .key]

    private let store: RecordStore
    private let site: XAPISite

    init(_ store: RecordStore, site: XAPISite) {
        self.store = store
        self.site = site
    }

    /// - Parameter at: when, RFC 3339 UTC.
    func document(of person: String, at: String) throws(RecordsError) -> (json: ExactJSON, drills: Int) {
        let rows = try store.drills(trainee: person)
        let drills = try rows.map { row throws(RecordsError) in try drill(row) }
        let others = try records(about: person, drills: rows.map(\.drillID))
        let json = ExactJSON.members(
            (
                "about",
                .members(
                    ("person", .string(person)), ("organisation", .string(site.home)), ("made_at", .string(at)),
                    ("ledger_head", try store.head().map { .string($0.hash) }),
                    (
                        "note",
                        .string(
                            "person: what is kept beside the ledger. drills: what you did, in order, in your own words, and how it was graded. records: everything else in the ledger that names you. sent: what went to other systems."
                        )
                    ))
            ), ("person", ExactJSON(.object(try store.personRow(person) ?? [:]))), ("drills", .array(drills)),
            ("records", .array(others)), ("sent", .array(try sent(rows, others: others))))
        return (json, drills.count)
    }

    /// A drill with its journal; without the entries of the clock, which only check the journal.
    private func drill(_ row: AssessmentRow) throws(RecordsError) -> ExactJSON {
        let drill = try store.drill(row.drillID)
        return try RecordsError.translating(store.path) {
            let entries = try drill.entries.filter { if case .clock = $0.kind { false } else { true } }.map {
                ExactJSON(try CanonicalJSON(encoding: $0))
            }
            return .members(
                ("result", RecordExport.object(of: row)), ("header", ExactJSON(try CanonicalJSON(encoding: drill.header))),
                ("journal", .array(entries)), ("assessment", ExactJSON(try CanonicalJSON(encoding: drill.assessment))))
        }
    }

    private func records(about person: String, drills: [String]) throws(RecordsError) -> [ExactJSON] {
        let names = Set(drills + [person])
        let kinds = RecordKind.allCases.filter { !Self.apart.contains($0) }
        var found: [ExactJSON] = []
        for row in try store.ledgerRows(after: 0, kinds: kinds, limit: .max) {
            guard let body = try? CanonicalJSON(parsing: row.body), body.mentions(names) else { continue }
            found.append(
                .members(
                    ("seq", .integer(row.sequence)), ("kind", .string(row.kind)), ("at", .string(row.at)),
                    ("hash", .string(row.hash)),
                    ("body", ExactJSON(body))))
        }
        return found
    }

    private func sent(_ rows: [AssessmentRow], others: [ExactJSON]) throws(RecordsError) -> [ExactJSON] {
        var all: [ExactJSON] = []
        let hashes = rows.compactMap { $0[.recordHash] } + others.compactMap { $0["hash"]?.words }
        let names = hashes.flatMap { hash in XAPIVerb.allCases.map { site.statementID($0, ofRecord: hash) } }
        all += try store.fate(of: names, at: "lrs").map { item in
            .members(("to", .string("lrs")), ("item", .string(item.item)), ("state", .string(item.state)))
        }
        let sequences = try store.sequences(ofDrills: rows.map(\.drillID)) + others.compactMap { $0["seq"]?.whole }.map { $0...$0 }
        for sink in ["batches", "databricks"] {
            for item in try store.outbox(of: sink, in: .sent)
            where Self.range(of: item.item).map({ r in sequences.contains { $0.overlaps(r) } }) ?? false {
                all.append(.members(("to", .string(sink)), ("item", .string(item.item)), ("state", .string("sent"))))
            }
        }
        return all
    }

    /// The records that a batch tells of, by its name: `records/site=S/1-200-<sha256>.jsonl`.
    private static func range(of name: String) -> ClosedRange<Int>? {
        guard let match = try? /.*\/(\d+)-(\d+)-[0-9a-f]{64}\.jsonl/.wholeMatch(in: name), let first = Int(match.1),
            let last = Int(match.2), first <= last
        else { return nil }
        return first...last
    }
}

extension ExactJSON {
    /// The text of a string.
    var words: String? { if case .string(let text) = self { text } else { nil } }
    /// The value of a whole number.
    var whole: Int? { if case .number(let digits) = self { Int(digits) } else { nil } }
}

extension CanonicalJSON {
    /// Whether one of these names stands anywhere in it as a whole text.
    func mentions(_ names: Set<String>) -> Bool {
        switch self {
        case .string(let text): names.contains(text)
        case .array(let values): values.contains { $0.mentions(names) }
        case .object(let members): members.values.contains { $0.mentions(names) }
        case .null, .bool, .integer: false
        }
    }
}
