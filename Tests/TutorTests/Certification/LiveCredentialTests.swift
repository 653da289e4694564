import Crypto
import Foundation
import Testing

@testable import Tutor

/// PyJWT, joserfc and openbadgeslib say of our certificates what we say: `Tests/Live/credentials.py`.
@Suite(.enabled(if: LiveReaders.lack == nil, "`make live-deps` fetches the readers"), .timeLimit(.minutes(5)))
struct LiveCredentialTests {
    private struct Case: Encodable {
        var name: String
        var alg: String
        var token: String
        var lists: [String: String]
        var badge: String?
    }

    private struct Given: Encodable {
        var keys: [String: String]
        var issuers: [String: String]
        var cases: [Case]
    }

    private struct Said: Decodable {
        var name: String
        var pyjwt: String
        var joserfc: String
        var openbadgeslib: String
    }

    @Test func othersTakeOursAndNothingElse() throws {
        var cases: [Case] = []
        // The readers look at the real clock.
        let site = try CertificationFixture(
            site: "organisation: Norrland\ncertificates_url: https://training.example.org/certificates\n")
        let today = Date().timeIntervalSince1970
        site.clock.pass(days: (today - Self.start) / 86_400 - 1)
        for algorithm in SigningAlgorithm.allCases { cases += try Self.cases(algorithm, site) }
        let keys = try Dictionary(
            uniqueKeysWithValues: SigningAlgorithm.allCases.map { ($0.rawValue, try site.keys.signing($0).issuer) })
        let given = Given(keys: keys.mapValues(\.pem), issuers: keys.mapValues(\.did), cases: cases)
        let file = site.folder("cases.json")
        try JSONEncoder().encode(given).write(to: URL(filePath: file))
        let said = try Self.ask(file)
        #expect(said.count == cases.count)
        for (test, said) in zip(cases, said) {
            let isGood = test.name.hasPrefix("good")
            for (reader, answer) in [("PyJWT", said.pyjwt), ("joserfc", said.joserfc), ("openbadgeslib", said.openbadgeslib)] {
                #expect(answer.isEmpty == isGood, "\(reader) on \(test.alg) \(test.name): \(answer)")
                // A refusal for want of a key of the case's own would prove nothing.
                #expect(!answer.hasPrefix("KeyError") && !answer.hasPrefix("ModuleNotFound"), "\(reader): \(answer)")
            }
            var verifier = CertificateVerifier(
                statusLists: Array(test.lists.values), published: [given.issuers[test.alg] ?? ""], now: CivilNow.text)
            verifier.recipient = nil
            #expect(verifier.verify(test.token).isValid == isGood, "ours on \(test.alg) \(test.name)")
        }
        let good = said.filter { $0.name.hasPrefix("good") }.count
        print(
            "Certificates of others' reading: \(good) taken and \(said.count - good) refused by PyJWT, joserfc and openbadgeslib each."
        )
    }

    private static let start = 1_795_248_000.0

    private enum CivilNow {
        static var text: String { ISO8601DateFormatter().string(from: Date()) }
    }

    private static func cases(_ algorithm: SigningAlgorithm, _ site: CertificationFixture) throws -> [Case] {
        let certificate = try site.certificate(algorithm)
        let key = try site.keys.signing(algorithm)
        let other = try SigningKey.make(algorithm)
        func lists() throws -> [String: String] {
            try Dictionary(
                uniqueKeysWithValues: site.issuer.statusLists(issuer: certificate.issuer).map {
                    ("https://training.example.org/certificates/" + $0.name, $0.token)
                })
        }
        let clean = try lists()
        func test(_ name: String, _ token: String, _ lists: [String: String]? = nil, badge: String? = nil) -> Case {
            Case(name: name, alg: algorithm.rawValue, token: token, lists: lists ?? clean, badge: badge)
        }
        let token = try #require(CompactToken(certificate.jwt))
        let parts = certificate.jwt.split(separator: ".")
        let changed = String(decoding: try #require(Base64URL.decode(parts[1])), as: UTF8.self).replacing(
            "Two Drills", with: "All Drills")
        var flipped = token.signature
        flipped[0] ^= 1
        func dated(_ from: Int, _ until: Int) throws -> String {
            try CertificationFixture.resigned(certificate, with: key) { members in
                (members["nbf"], members["exp"]) = (.integer("\(from)"), .integer("\(until)"))
                (members["validFrom"], members["validUntil"]) = (.string(Self.date(from)), .string(Self.date(until)))
            }
        }
        let now = Int(Date().timeIntervalSince1970)
        var cases = [
            test("good", certificate.jwt, badge: BadgeDrawing(title: "Two Drills", note: "version 3", token: certificate.jwt).file),
            test("changed", "\(parts[0]).\(Base64URL.encode(Array(changed.utf8))).\(parts[2])"),
            test("another signature", "\(parts[0]).\(parts[1]).\(Base64URL.encode(flipped))"),
            test("no signature", "\(parts[0]).\(parts[1])."), test("expired", try dated(now - 86_400 * 40, now - 86_400)),
            test("not yet", try dated(now + 86_400, now + 86_400 * 40)),
            test("signed by others in our name", try CertificationFixture.resigned(certificate, with: other)),
            test(
                "from others throughout",
                try CertificationFixture.resigned(certificate, with: other) { members in
                    members["iss"] = .string(other.issuer.did)
                    members["issuer"] = .object(["id": .string(other.issuer.did), "type": ["Profile"], "name": "Norrland"])
                }),
            test(
                "our key named, theirs used",
                CertificationFixture.token(token.header, token.payload) { Array((try? other.sign(Data($0))) ?? Data()) }),
            test(
                "none",
                CertificationFixture.token(.object(["alg": "none", "typ": "JWT"]), token.payload) { _ in [] }),
            test(
                "our public key as a secret",
                CertificationFixture.token(.object(["alg": "HS256", "typ": "JWT"]), token.payload) {
                    Array(HMAC<SHA256>.authenticationCode(for: $0, using: SymmetricKey(data: Array(key.issuer.pem.utf8))))
                }),
        ]
        // A forged list is no list.
        let forged = try clean.mapValues { try CompactToken(signing: try #require(CompactToken($0)?.payload), with: other).text }
        cases.append(test("a list signed by others", certificate.jwt, forged))
        try site.issuer.change(certificate.number, to: .suspended, by: CertificationFixture.ann, reason: "x")
        cases.append(test("suspended", certificate.jwt, try lists()))
        try site.issuer.change(certificate.number, to: .reinstated, by: CertificationFixture.ann, reason: "x")
        cases.append(test("good again", certificate.jwt, try lists()))
        try site.issuer.change(certificate.number, to: .revoked, by: CertificationFixture.ann, reason: "x")
        cases.append(test("revoked", certificate.jwt, try lists()))
        return cases
    }

    private static func date(_ seconds: Int) -> String {
        ISO8601DateFormatter().string(from: Date(timeIntervalSince1970: Double(seconds)))
    }

    private static func ask(_ file: String) throws -> [Said] {
        let python = try #require(LiveReaders.part).appending(path: "bin/python")
        let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Live/credentials.py")
        let process = Process()
        process.executableURL = python
        process.arguments = [script.path, file]
        // A file, not a pipe: nobody need read it meanwhile.
        let output = URL(filePath: file + ".said")
        FileManager.default.createFile(atPath: output.path, contents: nil)
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        let deadline = Date().addingTimeInterval(120)
        while process.isRunning, Date() < deadline { usleep(20_000) }
        if process.isRunning { process.terminate() }
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let lines = try String(contentsOf: output, encoding: .utf8).split(separator: "\n")
        return try lines.map { try JSONDecoder().decode(Said.self, from: Data($0.utf8)) }
    }
}
