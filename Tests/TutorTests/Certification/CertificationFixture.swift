import Foundation
import Scenarios

@testable import Tutor

/// A site with records, keys and tracks of its own, and a clock and randomness that are given.
final class CertificationFixture {
    let folder: TemporaryFolder
    let store: RecordStore
    let keys: KeyRing
    let clock = Clock()
    let site: SiteSettings
    static let ann = Authority(id: "ann", role: .instructor)

    /// Days after the first.
    final class Clock: @unchecked Sendable {
        private let lock = NSLock()
        private var seconds = TimeFormat.iso(Array("2026-11-21T08:00:00Z".utf8))!
        private var count = 0
        var now: String { lock.withLock { CivilTime.text(seconds) } }
        func pass(days: Double) { lock.withLock { seconds += days * 86_400 } }
        func next() -> Int {
            lock.withLock {
                count += 1
                return count
            }
        }
    }

    static let tracks = [
        "two": """
        schema: 1
        certification: two
        version: 3
        title: Two Drills
        requirements:
          - {tag: hydraulics, level: 2, count: 2}
        conditions: {hints: 1, safe: true}
        within: 365d
        valid_for: 730d
        """,
        "self": """
        schema: 1
        certification: self
        version: 1
        title: By Itself
        requirements:
          - {scenario: harvester-pilot-pressure}
        valid_for: 365d
        decision: automatic
        """,
        "exam": """
        schema: 1
        certification: exam
        version: 1
        title: One Exam
        requirements:
          - {pool: exam-level-2, passes: 1}
        valid_for: 365d
        model: refused
        """,
    ]

    /// The shipped library and our tracks.
    static let library: Library = {
        let shipped = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "scenario-library").path
        let ours = tracks.map { LibraryFile(path: "certifications/\($0.key).yaml", bytes: Array(($0.value + "\n").utf8)) }
        return Library(files: try! Library.files(in: shipped) + ours.sorted { $0.path < $1.path })
    }()

    init(site text: String = "organisation: Norrland Training\n") throws {
        folder = try TemporaryFolder()
        store = try RecordStore(path: folder("records.sqlite"))
        keys = KeyRing(folder: folder("keys"))
        site = SiteSettings(Array(text.utf8), file: "site.yaml")
    }

    var issuer: CertificateIssuer {
        CertificateIssuer(store: store, keys: keys, site: site, library: Self.library, environment: environment)
    }

    var environment: CertificationEnvironment {
        let clock = clock
        return CertificationEnvironment(
            now: { clock.now },
            makeID: {
                let n = String(clock.next())
                return "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - n.count) + n
            }, random: { count in (0..<count).map { _ in UInt8(truncatingIfNeeded: clock.next() * 37) } })
    }

    /// Files a passed drill of a scenario that is named by its title only.
    func pass(
        _ id: String, scenario: String, trainee: String = "sam", tags: [String] = ["hydraulics"], level: Int = 2,
        score: Int = 9000, mode: DrillMode = .drill, endedAt: String = "2026-11-20T09:00:00.000Z"
    ) throws {
        var facts = RecordFixture.scenario
        (facts.tags, facts.level) = (tags, level)
        var drill = RecordFixture.drill(
            id, scenario: scenario, mode: mode, trainee: trainee, name: "Sam Öberg", score: score, endedAt: endedAt, facts: facts)
        drill.assessment.unsafeActs = []
        try store.file(drill)
    }

    /// A certificate of the track `two`, which `sam` has met.
    func certificate(_ algorithm: SigningAlgorithm = .eddsa) throws -> Certificate {
        try pass("d-\(clock.next())", scenario: "harvester-header-weak")
        try pass("d-\(clock.next())", scenario: "harvester-pilot-pressure")
        guard
            case .issued(let certificate) = try issuer.issue(
                "two", to: "sam", by: Self.ann, reason: "", algorithm: algorithm, renewing: true)
        else { throw CertificationError.cannotSign }
        return certificate
    }

    /// A verifier who knows all: lists as they stand, the published keys, today.
    func verifier(for certificate: Certificate) throws -> CertificateVerifier {
        CertificateVerifier(
            statusLists: try issuer.statusLists(issuer: certificate.issuer).map(\.token),
            published: try keys.trusted().map(\.fingerprint), recipient: "sam", now: clock.now)
    }

    /// A token with the same contents but for some members, signed by a key.
    static func resigned(
        _ certificate: Certificate, with key: SigningKey, _ change: (inout [String: CanonicalJSON]) -> Void = { _ in }
    )
        throws -> String
    {
        guard let token = CompactToken(certificate.jwt), case .object(var members) = token.payload else {
            throw CertificationError.cannotSign
        }
        change(&members)
        return try CompactToken(signing: .object(members), with: key).text
    }

    /// A token of any header and payload, with a signature that is made of their text.
    static func token(_ header: CanonicalJSON, _ payload: CanonicalJSON, sign: ([UInt8]) -> [UInt8]) -> String {
        let body = Base64URL.encode(Array(header.text.utf8)) + "." + Base64URL.encode(Array(payload.text.utf8))
        return body + "." + Base64URL.encode(sign(Array(body.utf8)))
    }
}

/// The error that a body throws about certification.
func certificationError(_ body: () throws -> Void) -> CertificationError? {
    do {
        try body()
        return nil
    } catch {
        return error as? CertificationError
    }
}
