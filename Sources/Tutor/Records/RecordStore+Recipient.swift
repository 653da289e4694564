import Foundation
import GRDB
import Scenarios

extension RecordStore {
    /// Who a certificate or an alert is for, as far as is known: these stand apart from the chain and can be erased.
    public struct Recipient: Sendable, Hashable {
        /// Empty when not known, or erased.
        public var name: String
        /// Empty when not known, or erased.
        public var email: String
    }

    /// What is known of a person besides the id.
    public func recipient(_ id: String) throws(RecordsError) -> Recipient {
        try RecordsError.translating(path) {
            try database.read { db in
                guard let row = try Row.fetchOne(db, sql: "SELECT name, email FROM person WHERE trainee_id = ?", arguments: [id])
                else { return Recipient(name: "", email: "") }
                return Recipient(name: try row.value("name"), email: try row.value("email"))
            }
        }
    }

    /// Whether a row with this hash, hexadecimal, is in the ledger.
    public func holds(hash: String) throws(RecordsError) -> Bool {
        guard let bytes = HexText.bytes(hash), bytes.count == 32 else { return false }
        return try RecordsError.translating(path) {
            try database.read { db in
                try Bool.fetchOne(
                    db, sql: "SELECT EXISTS(SELECT 1 FROM record WHERE hash = ?)", arguments: [Data(bytes)]) ?? false
            }
        }
    }

    /// The header of a filed drill, without the trainee's name; nil when it is not filed, or its body was removed.
    public func header(drill id: String) throws(RecordsError) -> DrillHeader? {
        try RecordsError.translating(path) {
            try database.read { db in
                guard
                    let text = try String.fetchOne(
                        db, sql: "SELECT body FROM record WHERE drill_id = ? AND body <> ''", arguments: [id]),
                    case .object(var header)? = try CanonicalJSON(parsing: text)["header"]
                else { return nil }
                header["traineeName"] = .string("")
                return try CanonicalJSON.object(header).decode()
            }
        }
    }
}
