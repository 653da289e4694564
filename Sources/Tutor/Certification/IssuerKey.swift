import Crypto
import CryptoExtras
import Foundation

/// The public half of a key that certificates are signed with, and the name that it gives its owner: a `did:key` holds the whole key.
public struct IssuerKey: Sendable, Hashable {
    public let algorithm: SigningAlgorithm
    /// Ed25519: the 32 bytes. RSA: RSAPublicKey as DER (PKCS #1).
    public let bytes: [UInt8]

    init(_ algorithm: SigningAlgorithm, bytes: [UInt8]) {
        self.algorithm = algorithm
        self.bytes = bytes
    }

    /// `did:key:z6Mk...`: multicodec `ed25519-pub` (0xED) or `rsa-pub` (0x1205), as base58btc.
    public var did: String {
        let codec: [UInt8] = algorithm == .eddsa ? [0xED, 0x01] : [0x85, 0x24]
        return "did:key:z" + Base58.encode(codec + bytes)
    }

    /// The same as a key within its document: `did:key:z6Mk...#z6Mk...`.
    public var keyID: String { did + "#" + did.dropFirst("did:key:".count) }

    /// SHA-256 of the text of ``did``, hexadecimal: short enough to be printed, and anybody can compute it.
    public var fingerprint: String { ContentDigest.of(Array(did.utf8)) }

    /// Reads a `did:key`, with or without a fragment that repeats it; nil for any other name or kind of key.
    public init?(did text: some StringProtocol) {
        let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = parts.first, name.hasPrefix("did:key:z"), parts.count == 1 || parts[1] == name.dropFirst("did:key:".count),
            let bytes = Base58.decode(name.dropFirst("did:key:z".count))
        else { return nil }
        if bytes.starts(with: [0xED, 0x01]), bytes.count == 34 {
            self.init(.eddsa, bytes: Array(bytes.dropFirst(2)))
        } else if bytes.starts(with: [0x85, 0x24]), (try? _RSA.Signing.PublicKey(derRepresentation: bytes.dropFirst(2))) != nil {
            self.init(.rs256, bytes: Array(bytes.dropFirst(2)))
        } else {
            return nil
        }
        // Other spellings of the same key would be other names.
        guard did == String(name) else { return nil }
    }

    /// Reads the `jwk` of a token's header; nil when it is no public key of ours, or more than one.
    public init?(jwk: CanonicalJSON) {
        guard case .object(let members) = jwk, case .string(let type)? = members["kty"] else { return nil }
        func part(_ name: String) -> [UInt8]? {
            if case .string(let text)? = members[name] { Base64URL.decode(text) } else { nil }
        }
        // A private part in a header is somebody's accident; nothing signed with that key proves anything.
        guard !["d", "p", "q", "dp", "dq", "qi", "k"].contains(where: { members[$0] != nil }) else { return nil }
        switch type {
        case "OKP":
            guard members["crv"] == .string("Ed25519"), let x = part("x"), x.count == 32 else { return nil }
            self.init(.eddsa, bytes: x)
        case "RSA":
            guard let n = part("n"), let e = part("e"), let key = try? _RSA.Signing.PublicKey(n: n, e: e) else { return nil }
            self.init(.rs256, bytes: Array(key.pkcs1DERRepresentation))
        default: return nil
        }
    }

    /// As JSON Web Key (RFC 7517, 8037), public part only.
    public var jwk: CanonicalJSON {
        switch algorithm {
        case .eddsa: return .object(["kty": "OKP", "crv": "Ed25519", "x": .string(Base64URL.encode(bytes))])
        case .rs256:
            let parts = try? rsa?.getKeyPrimitives()
            return .object([
                "kty": "RSA", "n": .string(Base64URL.encode(parts?.modulus ?? Data())),
                "e": .string(Base64URL.encode(parts?.publicExponent ?? Data())),
            ])
        }
    }

    /// As PEM (SubjectPublicKeyInfo), for programs that want a file.
    public var pem: String {
        switch algorithm {
        case .eddsa:
            // RFC 8410: a fixed head and the 32 bytes.
            let head: [UInt8] = [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00]
            return "-----BEGIN PUBLIC KEY-----\n\(Data(head + bytes).base64EncodedString())\n-----END PUBLIC KEY-----\n"
        case .rs256: return (rsa?.pemRepresentation ?? "") + "\n"
        }
    }

    private var rsa: _RSA.Signing.PublicKey? { try? _RSA.Signing.PublicKey(derRepresentation: bytes) }

    /// Whether the signature over these bytes was made with this key.
    public func verifies(_ signature: [UInt8], over message: [UInt8]) -> Bool {
        switch algorithm {
        case .eddsa:
            return (try? Curve25519.Signing.PublicKey(rawRepresentation: bytes))?.isValidSignature(signature, for: message) ?? false
        case .rs256:
            return rsa?.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: signature), for: SHA256.hash(data: message),
                padding: .insecurePKCS1v1_5) ?? false
        }
    }
}

extension CanonicalJSON: ExpressibleByStringLiteral {
    /// Text.
    public init(stringLiteral value: String) { self = .string(value) }
}
