import Foundation

/// A signed token in its compact form (RFC 7515): header, payload and signature, each in base64url, joined by dots.
public struct CompactToken: Sendable, Hashable {
    /// Longer texts are no certificates.
    static let longest = 200_000

    public let text: String
    public let header: CanonicalJSON
    public let payload: CanonicalJSON
    let signature: [UInt8]

    /// Reads a token; nil when it is none, or is spelled in another way than the one.
    public init?(_ text: String) {
        guard text.utf8.count <= Self.longest else { return nil }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let header = Self.object(parts[0]), let payload = Self.object(parts[1]),
            let signature = Base64URL.decode(parts[2])
        else { return nil }
        (self.text, self.header, self.payload, self.signature) = (text, header, payload, signature)
    }

    /// Signs a payload. Nothing stands in the header but what Open Badges 3.0 admits: `alg`, `typ`, and `kid` or `jwk`.
    init(signing payload: CanonicalJSON, with key: SigningKey) throws {
        let issuer = key.issuer
        var header: [String: CanonicalJSON] = ["alg": .string(issuer.algorithm.rawValue), "typ": "JWT"]
        switch issuer.algorithm {
        case .eddsa: header["kid"] = .string(issuer.keyID)
        case .rs256: header["jwk"] = issuer.jwk
        }
        self.header = .object(header)
        self.payload = payload
        let body = [self.header, payload].map { Base64URL.encode(Array($0.text.utf8)) }.joined(separator: ".")
        signature = Array(try key.sign(Data(body.utf8)))
        text = body + "." + Base64URL.encode(signature)
    }

    /// The bytes that are signed.
    var signed: [UInt8] { Array(text.utf8.prefix(text.utf8.count - Base64URL.encode(signature).utf8.count - 1)) }

    private static func object(_ part: Substring) -> CanonicalJSON? {
        guard let bytes = Base64URL.decode(part), let text = String(validating: bytes, as: UTF8.self),
            let json = try? CanonicalJSON(parsing: text), case .object = json
        else { return nil }
        return json
    }
}
