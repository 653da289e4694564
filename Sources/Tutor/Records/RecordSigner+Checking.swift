import Crypto
import Foundation

extension RecordSigner {
    /// What the name of every Ed25519 key begins with; certificates may be signed with others, tombstones are not.
    static let keyPrefix = "did:key:z6Mk"
    private static let alphabet = Array("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8)

    /// Whether a signature is one of this key over these bytes: `did:key:z6Mk...` holds the public key itself.
    static func isValid(_ signature: Data, over message: Data, keyID: String) -> Bool {
        guard let bytes = publicKey(keyID), let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
            return false
        }
        return key.isValidSignature(signature, for: message)
    }

    /// The 32 bytes of an Ed25519 key: base58 of `ed 01` and the key, after `did:key:z`. What follows a `#` names it again.
    private static func publicKey(_ keyID: String) -> Data? {
        let name = keyID.prefix { $0 != "#" }
        guard name.hasPrefix("did:key:z") else { return nil }
        var bytes: [UInt8] = []
        for letter in name.dropFirst("did:key:z".count).utf8.prefix(100) {
            guard var carry = alphabet.firstIndex(of: letter) else { return nil }
            for index in bytes.indices.reversed() {
                carry += 58 * Int(bytes[index])
                bytes[index] = UInt8(carry & 0xFF)
                carry >>= 8
            }
            if carry > 0 { bytes.insert(UInt8(carry), at: 0) }
        }
        return bytes.starts(with: [0xED, 0x01]) && bytes.count == 34 ? Data(bytes.dropFirst(2)) : nil
    }
}
