/// A record after which another result of a drill counts: an override, or an appeal that was decided.
struct Ruling {
    var drillID: String
    var passed: Bool
    var scoreBP: Int
    /// Opaque id.
    var by: String

    /// - Returns: nil when the record changes no result.
    init?(_ body: CanonicalJSON) {
        guard let id = body["drillID"]?.plainText, case .bool(let passed)? = body["passed"],
            let score = body["scoreBP"]?.wholeNumber
        else { return nil }
        drillID = id
        self.passed = passed
        scoreBP = min(10_000, max(0, score))
        by = body["by"]?.plainText ?? ""
    }
}

extension RecordStore {
    /// All rulings by drill, oldest first.
    func rulings() throws(RecordsError) -> [String: [(row: LedgerRow, body: CanonicalJSON)]] {
        var all: [String: [(row: LedgerRow, body: CanonicalJSON)]] = [:]
        for row in try ledgerRows(after: 0, kinds: [.override, .decision], limit: .max) {
            guard let body = try? CanonicalJSON(parsing: row.body), let ruling = Ruling(body) else { continue }
            all[ruling.drillID, default: []].append((row, body))
        }
        return all
    }
}
