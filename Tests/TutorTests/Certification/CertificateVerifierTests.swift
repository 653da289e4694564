import Crypto
import Foundation
import Testing

@testable import Tutor

/// Our own verifier: takes what is ours, and nothing that was changed, has ended, was revoked, or comes from somebody else.
@Suite struct CertificateVerifierTests {
    private static func bad(_ result: CertificateVerifier.Verification) -> Set<CertificateFinding.Check> {
        Set(result.findings.filter { $0.outcome == .bad }.map(\.check))
    }

    @Test(arguments: SigningAlgorithm.allCases)
    func oursIsTaken(algorithm: SigningAlgorithm) throws {
        let site = try CertificationFixture()
        let certificate = try site.certificate(algorithm)
        let result = try site.verifier(for: certificate).verify(certificate.jwt)
        #expect(result.isValid && result.findings.allSatisfy { $0.outcome == .good }, "\(result.findings)")
        #expect(result.findings.count == 11)
        // With nothing to compare with it is still valid, and it is said what was not looked at.
        let alone = CertificateVerifier(now: site.clock.now).verify(certificate.jwt + "\n")
        #expect(alone.isValid)
        #expect(
            Set(alone.findings.filter { $0.outcome == .open }.map(\.check)) == [.fingerprint, .revocation, .suspension, .recipient])
    }

    private let runsLongForm = ProcessInfo.processInfo.environment["TUTOR_LONG_TESTS"] != nil

    @Test(arguments: SigningAlgorithm.allCases)
    func everyChangedByteIsRefused(algorithm: SigningAlgorithm) throws {
        let site = try CertificationFixture()
        let certificate = try site.certificate(algorithm)
        let verifier = CertificateVerifier(now: site.clock.now)
        let bytes = Array(certificate.jwt.utf8)
        // Each of the eight bits in the long form, which takes a minute.
        let flips: [UInt8] = runsLongForm && algorithm == .eddsa ? [1, 2, 4, 8, 16, 32, 64, 128] : [1]
        var taken = 0
        for index in bytes.indices {
            for flip in flips {
                var changed = bytes
                changed[index] ^= flip
                if verifier.verify(String(decoding: changed, as: UTF8.self)).isValid { taken += 1 }
            }
        }
        #expect(taken == 0)
        for count in stride(from: 0, to: bytes.count, by: runsLongForm ? 1 : 7)
        where verifier.verify(String(decoding: bytes.prefix(count), as: UTF8.self)).isValid {
            taken += 1
        }
        #expect(taken == 0, "cut off")
    }

    @Test func aChangedTextIsRefused() throws {
        let site = try CertificationFixture()
        let certificate = try site.certificate()
        let parts = certificate.jwt.split(separator: ".")
        let payload = String(decoding: Base64URL.decode(parts[1])!, as: UTF8.self).replacing("Two Drills", with: "Master")
        let changed = "\(parts[0]).\(Base64URL.encode(Array(payload.utf8))).\(parts[2])"
        #expect(Self.bad(try site.verifier(for: certificate).verify(changed)) == [.signature])
    }

    @Test func anAlgorithmThatProvesNothingIsRefused() throws {
        let site = try CertificationFixture()
        let certificate = try site.certificate()
        let token = try #require(CompactToken(certificate.jwt))
        let key = try #require(IssuerKey(did: certificate.issuer))
        let kid = CanonicalJSON.string(key.keyID)
        let verifier = try site.verifier(for: certificate)
        for name in ["none", "None", "", "HS256", "HS512", "ES256", "RS512", "eddsa"] {
            let forged = CertificationFixture.token(.object(["alg": .string(name), "typ": "JWT", "kid": kid]), token.payload) {
                text in
                // The published key as if it were a shared secret.
                name == "none" ? [] : Array(HMAC<SHA256>.authenticationCode(for: text, using: SymmetricKey(data: key.bytes)))
            }
            let result = verifier.verify(forged)
            #expect(!result.isValid && Self.bad(result) == [.algorithm], "\(name): \(result.findings)")
        }
        let own = try SigningKey.make(.eddsa)
        func sign(_ header: CanonicalJSON) -> String {
            CertificationFixture.token(header, token.payload) { Array((try? own.sign(Data($0))) ?? Data()) }
        }
        let headers: [CanonicalJSON] = [
            // A key of one kind used as another, two keys, a private key, and what could make a reader fetch or ignore something.
            .object(["alg": "RS256", "kid": .string(own.issuer.keyID)]),
            .object(["alg": "EdDSA", "kid": .string(own.issuer.keyID), "jwk": own.issuer.jwk]),
            .object(["alg": "EdDSA", "kid": .string(own.issuer.keyID), "crit": ["x"], "x": "y"]),
            .object(["alg": "EdDSA", "kid": .string(own.issuer.keyID), "jku": "https://example.org"]),
            .object(["alg": "EdDSA", "kid": "https://example.org/key"]), .object(["alg": "EdDSA"]),
            .object(["alg": "EdDSA", "typ": "at+jwt", "kid": .string(own.issuer.keyID)]),
            .object([
                "alg": "EdDSA",
                "jwk": .object(["kty": "OKP", "crv": "Ed25519", "x": .string(Base64URL.encode(own.issuer.bytes)), "d": "AA"]),
            ]),
        ]
        for header in headers { #expect(Self.bad(verifier.verify(sign(header))) == [.header], "\(header.text)") }
    }

    @Test func somebodyElsesIsRefused() throws {
        let site = try CertificationFixture()
        let certificate = try site.certificate()
        let verifier = try site.verifier(for: certificate)
        let other = try SigningKey.make(.eddsa)
        // Signed by them, with our name.
        let borrowed = try CertificationFixture.resigned(certificate, with: other)
        #expect(Self.bad(verifier.verify(borrowed)).isSuperset(of: [.issuer, .fingerprint]))
        #expect(!CertificateVerifier(now: site.clock.now).verify(borrowed).isValid, "even when nobody knows our key")
        // Theirs throughout: right in itself, but not the key that the organisation publishes.
        let theirs = try CertificationFixture.resigned(certificate, with: other) { members in
            members["iss"] = .string(other.issuer.did)
            members["issuer"] = .object(["id": .string(other.issuer.did), "type": ["Profile"], "name": "Norrland Training"])
        }
        #expect(Self.bad(verifier.verify(theirs)).contains(.fingerprint))
        // Our key named, theirs used.
        let token = try #require(CompactToken(certificate.jwt))
        let named = CertificationFixture.token(token.header, token.payload) { Array((try? other.sign(Data($0))) ?? Data()) }
        #expect(Self.bad(verifier.verify(named)) == [.signature])
    }

    @Test func timesHold() throws {
        let site = try CertificationFixture()
        let certificate = try site.certificate()
        var verifier = CertificateVerifier(now: "2028-11-20T07:59:59Z")
        #expect(verifier.verify(certificate.jwt).isValid)
        verifier.now = "2028-11-20T08:00:00Z"
        #expect(Self.bad(verifier.verify(certificate.jwt)) == [.time])
        verifier.now = "2026-11-21T07:58:00Z"
        #expect(Self.bad(verifier.verify(certificate.jwt)) == [.time])
        verifier.now = "no time"
        #expect(Self.bad(verifier.verify(certificate.jwt)) == [.time])
    }

    @Test func partsThatContradictEachOtherAreRefused() throws {
        let site = try CertificationFixture()
        let certificate = try site.certificate()
        let key = try site.keys.signing(.eddsa)
        let verifier = try site.verifier(for: certificate)
        for (name, value) in [
            ("jti", CanonicalJSON.string("urn:uuid:1")), ("sub", "urn:uuid:2"), ("nbf", .integer("1")),
            ("exp", .integer("1999999999")),
            ("vc", .object([:])), ("type", ["VerifiableCredential"]), ("validUntil", "2099-01-01T00:00:00Z"), ("validFrom", .null),
        ] {
            let forged = try CertificationFixture.resigned(certificate, with: key) { $0[name] = value }
            #expect(Self.bad(verifier.verify(forged)).contains(.claims), "\(name)")
        }
        let issuer = try CertificationFixture.resigned(certificate, with: key) { $0["iss"] = "did:key:z6Mk" }
        #expect(Self.bad(verifier.verify(issuer)) == [.issuer])
    }

    @Test func whoItIsAboutIsCompared() throws {
        let site = try CertificationFixture()
        let certificate = try site.certificate()
        var verifier = try site.verifier(for: certificate)
        verifier.recipient = "Sam"
        #expect(Self.bad(verifier.verify(certificate.jwt)) == [.recipient])
        verifier.recipient = ""
        #expect(Self.bad(verifier.verify(certificate.jwt)) == [.recipient])
    }

    @Test func aRevokedOneIsRefusedByItsList() throws {
        let site = try CertificationFixture()
        let certificate = try site.certificate()
        let clean = try site.verifier(for: certificate)
        try site.issuer.change(certificate.number, to: .suspended, by: CertificationFixture.ann, reason: "x")
        #expect(Self.bad(try site.verifier(for: certificate).verify(certificate.jwt)) == [.suspension])
        try site.issuer.change(certificate.number, to: .revoked, by: CertificationFixture.ann, reason: "x")
        let verifier = try site.verifier(for: certificate)
        #expect(Self.bad(verifier.verify(certificate.jwt)) == [.revocation])
        // A second one of the same key is not touched.
        let other = try site.certificate()
        #expect(try site.verifier(for: other).verify(other.jwt).isValid)

        // A list that somebody else has signed, or that is about something else, is none.
        let forger = try SigningKey.make(.eddsa)
        let forged = try clean.statusLists.map { list in
            try CompactToken(signing: try #require(CompactToken(list)?.payload), with: forger).text
        }
        var deceived = verifier
        deceived.statusLists = forged
        #expect(Self.bad(deceived.verify(certificate.jwt)) == [.revocation, .suspension])
        deceived.statusLists = ["rubbish"]
        #expect(!deceived.verify(certificate.jwt).isValid)
        // An old copy, from before it was revoked, ends.
        var late = clean
        late.now = "2027-05-21T08:00:00Z"
        #expect(Self.bad(late.verify(certificate.jwt)) == [.revocation, .suspension])
    }

    @Test func afterARotationTheOldOnesStillHold() throws {
        let site = try CertificationFixture()
        let old = try site.certificate()
        _ = try site.issuer.rotate(.eddsa, isKnownToOthers: false, by: CertificationFixture.ann, reason: "yearly")
        let new = try site.certificate()
        #expect(old.issuer != new.issuer)
        #expect(try site.verifier(for: old).verify(old.jwt).isValid && site.verifier(for: new).verify(new.jwt).isValid)
        try site.issuer.change(old.number, to: .revoked, by: CertificationFixture.ann, reason: "x")
        #expect(Self.bad(try site.verifier(for: old).verify(old.jwt)) == [.revocation])
        // Given up, it is nobody's word any more.
        _ = try site.issuer.rotate(.eddsa, isKnownToOthers: true, by: CertificationFixture.ann, reason: "a stolen backup")
        let verifier = CertificateVerifier(published: try site.keys.trusted().map(\.did), now: site.clock.now)
        #expect(Self.bad(verifier.verify(new.jwt)) == [.fingerprint])
    }

    @Test(arguments: 0..<200)
    func noRubbishEndsTheProgram(seed: Int) {
        func draw(_ n: Int, _ below: Int) -> Int {
            Int(UInt64(truncatingIfNeeded: (seed &* 6_364_136 &+ n) &* 2_654_435_761) >> 7 % UInt64(below))
        }
        let alphabet = Array("abcXYZ019-_.{}\":,[]=eyJ")
        let text = String((0..<draw(0, 200)).map { alphabet[draw($0 + 1, alphabet.count)] })
        #expect(!CertificateVerifier(statusLists: [text], published: [text], recipient: text, now: text).verify(text).isValid)
    }
}
