/// What rows of the ledger say as statements; the same row says the same whenever it is asked.
public struct StatementSource {
    private let store: RecordStore
    private let make: XAPIStatements

    public init(_ store: RecordStore, _ make: XAPIStatements) {
        self.store = store
        self.make = make
    }

    /// Statements of one row; none of a kind that says nothing of a person's result.
    public func statements(of row: LedgerRow) throws(RecordsError) -> [XAPIStatement] {
        guard let kind = RecordKind(rawValue: row.kind), let body = try? CanonicalJSON(parsing: row.body) else { return [] }
        switch kind {
        case .assessment:
            guard let id = body["drillID"]?.plainText, let filed = try store.filedResult(of: id), filed.hash == row.hash else {
                return []
            }
            return make.statements(filed.drill, hash: filed.hash)
        case .override, .decision: return try statements(of: row, body)
        case .certificate: return try certificate(row, body)
        default: return []
        }
    }

    /// All statements of drills that a scope admits, in the order of the ledger within each drill.
    public func statements(in scope: ReportScope) throws(RecordsError) -> [XAPIStatement] {
        var all: [XAPIStatement] = []
        let rulings = try store.rulings()
        for id in try store.drillIDs(in: scope) {
            guard let filed = try store.filedResult(of: id) else { continue }
            all += make.statements(filed.drill, hash: filed.hash)
            for ruling in rulings[id] ?? [] { all += try statements(of: ruling.row, ruling.body) }
        }
        return all
    }

    private func statements(of row: LedgerRow, _ body: CanonicalJSON) throws(RecordsError) -> [XAPIStatement] {
        guard let ruling = Ruling(body), let filed = try store.filedResult(of: ruling.drillID), var result = XAPIResult(filed.drill)
        else { return [] }
        var previous = (verb: result.verb, hash: filed.hash)
        for earlier in try store.rulings()[ruling.drillID] ?? [] where earlier.row.sequence < row.sequence {
            guard let decided = Ruling(earlier.body) else { continue }
            previous = (decided.passed ? .passed : .failed, earlier.row.hash)
        }
        (result.passed, result.scoreBP) = (ruling.passed, ruling.scoreBP)
        return make.replacing(previous, of: filed.drill, with: result, hash: row.hash, decided: row.at, by: ruling.by)
    }

    private func certificate(_ row: LedgerRow, _ body: CanonicalJSON) throws(RecordsError) -> [XAPIStatement] {
        guard let trainee = body["trainee"]?.plainText, let track = body["track"]?.plainText
        else { return [] }
        let name = try store.personRow(trainee)?["name"]?.plainText ?? ""
        return [
            make.earned(
                track, title: body["title"]?.plainText ?? track, trainee: trainee, name: name, hash: row.hash, at: row.at)
        ]
    }
}

extension CanonicalJSON {
    /// The text of a string that says something; nil for anything else.
    var plainText: String? { if case .string(let text) = self, !text.isEmpty { text } else { nil } }

    /// The value of an integer.
    var wholeNumber: Int? { if case .integer(let digits) = self { Int(digits) } else { nil } }
}
