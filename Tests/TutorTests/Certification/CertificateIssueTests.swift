import Foundation
import Scenarios
import Testing

@testable import Tutor

/// Who gets a certificate, who may decide, and what stands in the ledger.
@Suite struct CertificateIssueTests {
    private static let ann = CertificationFixture.ann

    @Test func onlyWhoHasMetTheRequirementsGetsOne() throws {
        let site = try CertificationFixture()
        try site.pass("d-1", scenario: "harvester-pilot-pressure")
        guard
            case .notEligible(let eligibility)? = certificationError({
                try site.issuer.issue("two", to: "sam", by: Self.ann, reason: "")
            })
        else {
            Issue.record("issued")
            return
        }
        #expect(eligibility.progress == (1, 2))
        #expect(try site.store.records(of: .certificate).isEmpty)
        #expect(
            certificationError { try site.issuer.issue("tow", to: "sam", by: Self.ann, reason: "") }
                == .unknownTrack("tow", suggestion: "two"))
    }

    @Test func whatIsIssuedSaysWhatItRestsOn() throws {
        let site = try CertificationFixture()
        let issued = try site.certificate()
        let stored = try #require(try CertificateBook(from: site.store).certificate(issued.number))
        #expect(stored.jwt == issued.jwt && stored.trackVersion == 3 && stored.decidedBy == "ann" && stored.decision == .person)
        #expect(stored.trackDigest == ContentDigest.of(Array((CertificationFixture.tracks["two"]! + "\n").utf8)))
        #expect(stored.validFrom == "2026-11-21T08:00:00Z" && stored.validUntil == "2028-11-20T08:00:00Z")
        let rows = try site.store.assessments()
        #expect(Set(stored.evidence.map(\.recordHash)) == Set(rows.compactMap { $0[.recordHash] }) && rows.count == 2)
        // Both were heard by the fixture's model.
        #expect(stored.usedModel)
        let payload = try #require(CompactToken(stored.jwt)?.payload)
        #expect(payload["jti"] == .string(stored.id) && payload["exp"] == .integer("1858320000"))
        #expect(
            payload["credentialSubject"]?["achievement"]?["criteria"]?["narrative"]
                == .string(CertificationFixture.library.certification("two")!.criteria))
        #expect(!payload.text.contains("$f64"), "no number with a fraction is signed")
    }

    @Test func noNameIsInTheChainOrTheToken() throws {
        let site = try CertificationFixture()
        let issued = try site.certificate()
        #expect(try site.store.recipient("sam").name == "Sam Öberg")
        for kind in [RecordKind.certificate, .key] {
            for row in try site.store.records(of: kind) { #expect(!row.body.text.contains("Öberg")) }
        }
        #expect(CompactToken(issued.jwt)?.payload.text.contains("Öberg") == false)
        #expect(CompactToken(issued.jwt)?.payload.text.contains("\"sam\"") == false)
    }

    @Test func nobodyDecidesAboutThemselvesOrOnTheirOwnOverride() throws {
        let site = try CertificationFixture()
        try site.pass("d-1", scenario: "harvester-header-weak")
        try site.pass("d-2", scenario: "harvester-pilot-pressure")
        let sam = Authority(id: "sam", role: .instructor)
        #expect(
            certificationError { try site.issuer.issue("two", to: "sam", by: sam, reason: "") } == .ownCertificate(trainee: "sam"))
        try site.store.append(
            .override, at: site.clock.now, by: Self.ann, reason: "the alarm was late",
            facts: ["drillID": "d-2", "approvedBy": "bea"])
        #expect(
            certificationError { try site.issuer.issue("two", to: "sam", by: Self.ann, reason: "") }
                == .decidesOnOwnOverride(by: "ann", drill: "d-2"))
        let bea = Authority(id: "bea", role: .instructor)
        #expect(
            certificationError { try site.issuer.issue("two", to: "sam", by: bea, reason: "") }
                == .decidesOnOwnOverride(by: "bea", drill: "d-2"), "who said yes to it, neither")
        let cyd = Authority(id: "cyd", role: .instructor)
        guard case .issued(let certificate) = try site.issuer.issue("two", to: "sam", by: cyd, reason: "") else {
            Issue.record("not issued")
            return
        }
        #expect(
            certificationError { try site.issuer.change(certificate.number, to: .revoked, by: sam, reason: "no") }
                == .ownCertificate(trainee: "sam"))
    }

    @Test func oneInForceIsNotIssuedAgainUnlessRenewed() throws {
        let site = try CertificationFixture()
        let first = try site.certificate()
        guard case .inForce(let held) = try site.issuer.issue("two", to: "sam", by: Self.ann, reason: "") else {
            Issue.record("issued twice")
            return
        }
        #expect(held.id == first.id)
        site.clock.pass(days: 300)
        guard case .issued(let second) = try site.issuer.issue("two", to: "sam", by: Self.ann, reason: "", renewing: true) else {
            Issue.record("not renewed")
            return
        }
        #expect(second.renews == first.id && second.statusIndex != first.statusIndex)
        #expect(try CertificateBook(from: site.store).of("sam").count == 2)
        // After its end what it rests on is too old as well.
        site.clock.pass(days: 800)
        #expect(try CertificateBook(from: site.store).inForce(track: "two", trainee: "sam", at: site.clock.now) == nil)
        guard
            case .notEligible(let eligibility)? = certificationError({
                try site.issuer.issue("two", to: "sam", by: Self.ann, reason: "")
            })
        else {
            Issue.record("issued")
            return
        }
        #expect(eligibility.parts[0].shortfalls == [.tooOld: 2])
    }

    @Test func manyWhoIssueAtOnceIssueOne() async throws {
        let site = try CertificationFixture()
        try site.pass("d-1", scenario: "harvester-header-weak")
        try site.pass("d-2", scenario: "harvester-pilot-pressure")
        let path = site.folder("records.sqlite")
        let (keys, settings, environment) = (site.keys, site.site, site.environment)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    guard let store = try? RecordStore(path: path, patience: 60) else { return }
                    let issuer = CertificateIssuer(
                        store: store, keys: keys, site: settings, library: CertificationFixture.library, environment: environment)
                    _ = try? issuer.issue("two", to: "sam", by: Self.ann, reason: "")
                }
            }
        }
        #expect(try CertificateBook(from: site.store).certificates.count == 1)
        #expect(try site.store.records(of: .key).count == 1)
        #expect(try site.store.verify().isSound)
    }

    @Test func whatIsDecidedLaterChangesItsStanding() throws {
        let site = try CertificationFixture()
        let number = try site.certificate().number
        func standing() throws -> Certificate.Standing? {
            try CertificateBook(from: site.store).certificate(number)?.standing(at: site.clock.now)
        }
        #expect(certificationError { try site.issuer.change(number, to: .suspended, by: Self.ann, reason: "") } == .noReason)
        #expect(
            certificationError { try site.issuer.change(number, to: .reinstated, by: Self.ann, reason: "x") }
                == .notSuspended(number))
        try site.issuer.change(number, to: .suspended, by: Self.ann, reason: "complaint")
        #expect(try standing() == .suspended)
        #expect(
            certificationError { try site.issuer.change(number, to: .suspended, by: Self.ann, reason: "x") }
                == .alreadySuspended(number))
        try site.issuer.change(number, to: .reinstated, by: Self.ann, reason: "settled")
        #expect(try standing() == .inForce)
        try site.issuer.change(number, to: .revoked, by: Self.ann, reason: "cheated")
        #expect(try standing() == .revoked)
        for change in CertificateChange.allCases {
            #expect(
                certificationError { try site.issuer.change(number, to: change, by: Self.ann, reason: "x") }
                    == .alreadyRevoked(number))
        }
        #expect(
            try site.store.records(of: .certificateStatus).map { $0.text("reason") } == ["complaint", "settled", "cheated"])
        #expect(
            certificationError { try site.issuer.change("ffffff", to: .revoked, by: Self.ann, reason: "x") }
                == .unknownCertificate("ffffff"))
    }

    @Test func thePageSaysWhatTheTokenSays() throws {
        let site = try CertificationFixture()
        let certificate = try site.certificate()
        let key = try #require(IssuerKey(did: certificate.issuer))
        let html = Page(
            certificate, certification: CertificationFixture.library.certification("two"), name: "Sam <Öberg>",
            organisation: "Norrland & Co",
            issuer: key, now: site.clock.now
        ).html
        for words in [
            "Certificate of assessed competence", "Sam &lt;Öberg&gt;", "Norrland &amp; Co", "Two Drills", certificate.number,
            "2028-11-20", "two, version 3", String(key.fingerprint.prefix(8)), "2 different drills of &quot;hydraulics&quot;",
        ] { #expect(html.contains(words), "\(words)") }
        #expect(!html.contains("17024") && !html.contains("<script") && !html.contains("class=\"void\""))
        let parser = XMLCheck(html)
        #expect(parser.isWellFormed)
        try site.issuer.change(certificate.number, to: .revoked, by: Self.ann, reason: "x")
        let revoked = try #require(try CertificateBook(from: site.store).certificate(certificate.number))
        #expect(
            Page(revoked, certification: nil, name: "", organisation: "O", issuer: key, now: site.clock.now).html.contains(
                "<div class=\"void\">revoked</div>"))
        let badge = BadgeDrawing(title: certificate.title, note: "version 3", token: certificate.jwt).file
        #expect(BadgeToken.find(in: badge) == certificate.jwt && XMLCheck(badge).isWellFormed)
    }

    /// Whether a text is XML: every element closed, in order.
    private struct XMLCheck {
        var isWellFormed = true
        init(_ text: String) {
            var open: [Substring] = []
            let style = text.replacing(/<style>(.|\n)*<\/style>/, with: "")
            for match in style.matches(of: /<(\/?)([A-Za-z:]+)([^<>]*)>/) {
                if match.1 == "/" {
                    if open.popLast() != match.2 { isWellFormed = false }
                } else if !match.3.hasSuffix("/") {
                    open.append(match.2)
                }
            }
            if !open.isEmpty { isWellFormed = false }
        }
    }
}
