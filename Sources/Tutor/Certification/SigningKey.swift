import Crypto
import CryptoExtras
import Foundation

/// A key with its private half. It is never printed, encoded or compared: only ``KeyRing`` writes it, into its own file.
public struct SigningKey: Sendable {
    private enum Material: Sendable {
        case ed25519(Curve25519.Signing.PrivateKey)
        case rsa(_RSA.Signing.PrivateKey)
    }
    private let material: Material
    /// The public half.
    public let issuer: IssuerKey

    private init(_ material: Material) {
        self.material = material
        issuer =
            switch material {
            case .ed25519(let key): IssuerKey(.eddsa, bytes: Array(key.publicKey.rawRepresentation))
            case .rsa(let key): IssuerKey(.rs256, bytes: Array(key.publicKey.pkcs1DERRepresentation))
            }
    }

    /// A new key, of the system's own randomness. RSA: 3072 bits, fit for use beyond 2030 (NIST SP 800-57).
    static func make(_ algorithm: SigningAlgorithm) throws -> SigningKey {
        switch algorithm {
        case .eddsa: SigningKey(.ed25519(Curve25519.Signing.PrivateKey()))
        case .rs256: SigningKey(.rsa(try _RSA.Signing.PrivateKey(keySize: .bits3072)))
        }
    }

    /// Ed25519: the 32 bytes. RSA: PKCS #8 as DER.
    init(_ algorithm: SigningAlgorithm, stored bytes: [UInt8]) throws {
        switch algorithm {
        case .eddsa: self.init(.ed25519(try Curve25519.Signing.PrivateKey(rawRepresentation: bytes)))
        case .rs256: self.init(.rsa(try _RSA.Signing.PrivateKey(derRepresentation: bytes)))
        }
    }

    /// What ``init(_:stored:)`` reads.
    var stored: [UInt8] {
        switch material {
        case .ed25519(let key): Array(key.rawRepresentation)
        case .rsa(let key): Array(key.pkcs8DERRepresentation)
        }
    }

    /// The signature over these bytes.
    public func sign(_ message: some DataProtocol) throws -> Data {
        switch material {
        case .ed25519(let key): try key.signature(for: message)
        case .rsa(let key): try key.signature(for: SHA256.hash(data: message), padding: .insecurePKCS1v1_5).rawRepresentation
        }
    }

    /// For what the records sign themselves: tombstones, exports.
    public var recordSigner: RecordSigner {
        RecordSigner(keyID: issuer.did) { try sign($0) }
    }
}
