import Foundation
import Scenarios

/// What stands in the chain for bodies that were taken out: which rows, and a digest over what is left of them.
struct Tombstone {
    /// Why bodies are taken out. Stored by the raw value.
    enum Why: String { case erasure, retention }

    /// Rows without a gap.
    struct Range {
        var rows: ClosedRange<Int>
        /// SHA-256 over the lines `seq`, `kind`, `at`, `hash`, `drill_id` of each row, every one ended by a line feed; hexadecimal.
        var digest: String

        var json: CanonicalJSON {
            .object([
                "count": .integer("\(rows.count)"), "digest": .string(digest), "first": .integer("\(rows.lowerBound)"),
                "last": .integer("\(rows.upperBound)"),
            ])
        }

        init(rows: ClosedRange<Int>, digest: String) {
            self.rows = rows
            self.digest = digest
        }

        init?(_ json: CanonicalJSON) {
            guard case .integer(let first)? = json["first"], case .integer(let last)? = json["last"], let first = Int(first),
                let last = Int(last), 0 < first, first <= last, case .string(let digest)? = json["digest"]
            else { return nil }
            self.init(rows: first...last, digest: digest)
        }
    }

    private static let signatureKey = "signature"

    var ranges: [Range]
    /// Names the key that signed; nil for none.
    var keyID: String?
    var signature: Data?
    /// The bytes that are signed: the body without its signature.
    var message: Data

    init?(_ body: CanonicalJSON) {
        guard case .object(var members) = body, case .array(let listed)? = members["ranges"] else { return nil }
        ranges = listed.compactMap(Range.init)
        guard ranges.count == listed.count else { return nil }
        if case .string(let key)? = members["key"] { keyID = key }
        if case .string(let text)? = members[Self.signatureKey] { signature = HexText.bytes(text).map { Data($0) } }
        members[Self.signatureKey] = nil
        message = Data(CanonicalJSON.object(members).text.utf8)
    }

    /// The body of a tombstone, signed where there is a signer.
    static func body(_ members: [String: CanonicalJSON], signer: RecordSigner?) throws -> CanonicalJSON {
        var members = members
        members["key"] = signer.map { .string($0.keyID) } ?? .null
        let unsigned = CanonicalJSON.object(members)
        members[signatureKey] = try signer.map { .string(HexText.of(try $0.sign(Data(unsigned.text.utf8)))) } ?? .null
        return .object(members)
    }
}
