import Foundation
import Testing

@testable import Tutor

/// Keys: names that others can check, files that nobody else can read, one key however many ask.
@Suite struct KeyRingTests {
    /// The did:key method's own vector, and RFC 8032 section 7.1, test 1.
    @Test func namesAndSignaturesAreThoseOfTheStandards() throws {
        let zero = try SigningKey(.eddsa, stored: [UInt8](repeating: 0, count: 32))
        #expect(zero.issuer.did == "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp")
        #expect(IssuerKey(did: zero.issuer.keyID) == zero.issuer)
        let seed = Self.bytes("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
        let key = try SigningKey(.eddsa, stored: seed)
        #expect(key.issuer.bytes == Self.bytes("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"))
        let signature = Self.bytes(
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        )
        #expect(key.issuer.verifies(signature, over: []) && !key.issuer.verifies(signature, over: [1]))
    }

    private static func bytes(_ hex: String) -> [UInt8] {
        stride(from: 0, to: hex.count, by: 2).map { UInt8(Array(hex)[$0...$0 + 1].map(String.init).joined(), radix: 16)! }
    }

    @Test(arguments: SigningAlgorithm.allCases)
    func aKeyIsMadeOnceAndReadBack(algorithm: SigningAlgorithm) throws {
        let folder = try TemporaryFolder()
        let ring = KeyRing(folder: folder("keys"))
        #expect(try ring.current(algorithm) == nil)
        let made = try ring.signing(algorithm).issuer
        #expect(try ring.signing(algorithm).issuer == made)
        #expect(made.algorithm == algorithm && IssuerKey(did: made.did) == made && IssuerKey(jwk: made.jwk) == made)
        let message = Array("hello".utf8)
        let signature = Array(try ring.signing(algorithm).sign(Data(message)))
        #expect(made.verifies(signature, over: message))
        #expect(!made.verifies(signature, over: message + [0]))
        #expect(try Self.mode(folder("keys")) == 0o700)
        #expect(try Self.mode(folder("keys/\(algorithm.name).key")) == 0o600)
    }

    private static func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return (attributes[.posixPermissions] as? Int) ?? -1
    }

    @Test func whatOthersCanReadIsRefused() throws {
        let folder = try TemporaryFolder()
        let ring = KeyRing(folder: folder("keys"))
        _ = try ring.signing(.eddsa)
        let file = folder("keys/eddsa.key")
        for mode in [0o640, 0o604, 0o620, 0o602] {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
            #expect(throws: KeyRingError.exposed(path: file, mode: String(mode, radix: 8))) { try ring.signing(.eddsa) }
        }
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: folder("keys"))
        #expect(throws: KeyRingError.exposed(path: folder("keys"), mode: "750")) { try ring.signing(.eddsa) }
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder("keys"))
        // A link could lead anywhere.
        try FileManager.default.moveItem(atPath: file, toPath: folder("other"))
        try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: folder("other"))
        #expect(throws: KeyRingError.unreadable(path: file)) { try ring.signing(.eddsa) }
        try FileManager.default.removeItem(atPath: file)
        for text in ["", "tutor-key eddsa", "tutor-key eddsa AAAA\n", "tutor-key none AAAA\n", "tutor-key eddsa !!!!\n"] {
            try Data(text.utf8).write(to: URL(filePath: file))
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
            #expect(throws: KeyRingError.unreadable(path: file)) { try ring.signing(.eddsa) }
        }
    }

    @Test func manyWhoAskAtOnceGetOneKey() async throws {
        let folder = try TemporaryFolder()
        let path = folder("keys")
        let dids = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<16 { group.addTask { try KeyRing(folder: path).signing(.eddsa).issuer.did } }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(dids.count == 1)
    }

    @Test func aReplacedKeyStillSignsItsLists() throws {
        let folder = try TemporaryFolder()
        let ring = KeyRing(folder: folder("keys"))
        #expect(throws: KeyRingError.none(.eddsa)) { try ring.rotate(.eddsa) }
        let first = try ring.signing(.eddsa).issuer
        let (old, new) = try ring.rotate(.eddsa)
        #expect(old == first && new.issuer != first)
        #expect(try ring.signing(.eddsa).issuer == new.issuer)
        #expect(try ring.signing(did: first.did)?.issuer == first)
        #expect(try ring.trusted() == [new.issuer, first])
        #expect(try Self.mode(folder("keys/retired")) == 0o700)
    }

    @Test func aKeyThatOthersHaveIsGone() throws {
        let folder = try TemporaryFolder()
        let ring = KeyRing(folder: folder("keys"))
        let first = try ring.signing(.eddsa)
        let (_, new) = try ring.rotate(.eddsa, isKnownToOthers: true)
        #expect(throws: KeyRingError.retired(did: first.issuer.did)) { try ring.signing(did: first.issuer.did) }
        #expect(try ring.trusted() == [new.issuer])
        #expect(try ring.retired().map(\.isGivenUp) == [true])
        // Nowhere in the folder is the private half left.
        let secret = Data(first.stored).base64EncodedString()
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder("keys")) {
            let text = (try? String(contentsOfFile: folder("keys/\(name)"), encoding: .utf8)) ?? ""
            #expect(!text.contains(secret), "\(name)")
        }
        let published = KeyPublication.json(organisation: "O", inUse: [new.issuer], retired: try ring.retired())
        #expect(KeyPublication.trusted(published.text) == [new.issuer.did])
    }

    @Test func theLedgerKnowsEveryKey() throws {
        let site = try CertificationFixture()
        let first = try site.issuer.signing().issuer
        _ = try site.issuer.signing()
        #expect(
            certificationError {
                _ = try site.issuer.rotate(.eddsa, isKnownToOthers: false, by: CertificationFixture.ann, reason: " ")
            } == .noReason)
        let (_, new) = try site.issuer.rotate(.eddsa, isKnownToOthers: false, by: CertificationFixture.ann, reason: "yearly")
        let rows = try site.store.records(of: .key)
        #expect(rows.map { $0.text("event") } == ["made", "retired", "made"])
        #expect(rows.map { $0.text("key") } == [first.did, first.did, new.did])
        #expect(rows.map { $0.text("by") } == ["tutor-tui", "ann", "ann"])
    }

    @Test func base58HasOneSpelling() {
        for bytes in [[], [0], [0, 0, 1], [255, 255], Array(0...255)] as [[UInt8]] {
            #expect(Base58.decode(Base58.encode(bytes)) == bytes)
        }
        #expect(Base58.encode(Array("Hello World!".utf8)) == "2NEpo7TZRRrLZSi2U")
        #expect(Base58.decode("0OIl") == nil)
        #expect(IssuerKey(did: "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp#other") == nil)
        #expect(IssuerKey(did: "did:web:example.org") == nil)
        #expect(IssuerKey(did: "did:key:z" + String(repeating: "z", count: 100_000)) == nil)
    }
}
