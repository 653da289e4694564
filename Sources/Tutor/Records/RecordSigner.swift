import Foundation

/// Signs what leaves the ledger or is taken out of it, with the site's key: a value, so that the records know no keys.
public struct RecordSigner: Sendable {
    /// Names the public key: `did:key:z6Mk...`.
    public var keyID: String
    /// Ed25519 over the bytes.
    public var sign: @Sendable (Data) throws -> Data

    public init(keyID: String, sign: @escaping @Sendable (Data) throws -> Data) {
        self.keyID = keyID
        self.sign = sign
    }
}
