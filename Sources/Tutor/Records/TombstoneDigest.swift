import Crypto
import Foundation
import Scenarios

/// SHA-256 over what is left of rows whose bodies were taken out: the lines `seq`, `kind`, `at`, `hash` and `drill_id` (empty for none) of each.
struct TombstoneDigest {
    private var hash = SHA256()

    mutating func add(sequence: Int, kind: String, at: String, hash rowHash: Data, drillID: String?) {
        hash.update(data: Data("\(sequence)\n\(kind)\n\(at)\n\(HexText.of(rowHash))\n\(drillID ?? "")\n".utf8))
    }

    /// Lower-case hexadecimal.
    var text: String { HexText.of(hash.finalize()) }
}
