import Foundation
import GRDB
import Scenarios

/// Where a drill stands in the ledger.
struct FiledDrill {
    var id: String
    /// From its header to its assessment.
    var rows: ClosedRange<Int>
    /// Of its assessment.
    var recordHash: String

    /// - Parameters:
    ///   - first: the row of the header.
    ///   - header: the body of that row.
    init?(_ first: Int, _ header: CanonicalJSON, in db: Database) throws {
        guard let id = header["header"]?.text(at: "drillID"), case .integer(let digits)? = header["entries"],
            let count = Int(digits), (1..<1_000_000).contains(count)
        else { return nil }
        let last = first + count + 1
        guard
            let row = try Row.fetchOne(db, sql: "SELECT hash FROM record WHERE seq = ? AND kind = 'assessment'", arguments: [last])
        else { return nil }
        self.id = id
        rows = first...last
        let hash: Data = try row.value(0)
        recordHash = HexText.of(hash)
    }
}
