import Scenarios

extension Page {
    /// A certificate to print and hang up: what the token says, in ink, with the name that the token does not hold.
    ///
    /// - Parameters:
    ///   - name: of the person; empty leaves a line to write on.
    ///   - now: RFC 3339; a certificate that is not in force says so across the page.
    public init(
        _ certificate: Certificate, certification: Certification?, name: String, organisation: String, issuer: IssuerKey,
        now: String
    ) {
        let standing = certificate.standing(at: now)
        var body: [Markup] = [
            .tag(
                "section", ["class": "sheet"],
                [
                    Self.side(certificate), Self.middle(certificate, certification, name: name, organisation: organisation),
                    Self.foot(certificate, issuer),
                ])
        ]
        if standing != .inForce { body.append(.tag("div", ["class": "void"], standing.rawValue)) }
        self.init(title: "\(certificate.title) - \(organisation)", body: body)
        style = CertificateStyle.sheet
    }

    private static func side(_ certificate: Certificate) -> Markup {
        func fact(_ name: String, _ value: String) -> Markup { .tag("div", [:], [.tag("dt", [:], name), .tag("dd", [:], value)]) }
        return .tag(
            "div", ["class": "side"],
            [
                BadgeDrawing(title: certificate.title, note: "version \(certificate.trackVersion)").svg,
                .tag(
                    "dl", [:],
                    [
                        fact("Issued", String(certificate.validFrom.prefix(10))),
                        fact("Valid until", String(certificate.validUntil.prefix(10))),
                        fact("Certificate number", certificate.number),
                        fact("Scheme", "\(certificate.track), version \(certificate.trackVersion)"),
                        fact(
                            "Decided by",
                            certificate.decision == .automatic
                                ? "the program, by the scheme's rule" : "a person, id \(certificate.decidedBy)"),
                    ]),
            ])
    }

    private static func middle(_ certificate: Certificate, _ certification: Certification?, name: String, organisation: String)
        -> Markup
    {
        var parts: [Markup] = [
            .tag("p", ["class": "org"], organisation), .tag("p", ["class": "what"], "Certificate of assessed competence"),
            .tag("p", ["class": "name"], name.isEmpty ? "\u{A0}" : name),
            .tag("p", [:], "has shown, in assessed drills, competence in"),
            .tag("h1", [:], certificate.title),
        ]
        if let certification {
            parts.append(.tag("p", ["class": "scope"], certification.rule == .all ? "What was shown:" : "What was shown, one of:"))
            parts.append(.tag("ul", [:], certification.requirements.map { .tag("li", [:], $0.text) }))
            if let each = certification.eachOfThem { parts.append(.tag("p", ["class": "scope"], each)) }
        }
        parts.append(
            .tag(
                "p", ["class": "scope"],
                "It rests on \(Words.count(certificate.evidence.count, "graded record")), kept in a hash-chained ledger; "
                    + (certificate.usedModel
                        ? "in at least one of them a language model turned words into commands, and graded nothing."
                        : "no language model turned words into commands in them.")))
        parts.append(.tag("p", ["class": "sign"], "For \(organisation)"))
        return .tag("div", ["class": "middle"], parts)
    }

    private static func foot(_ certificate: Certificate, _ issuer: IssuerKey) -> Markup {
        let hex = Array(issuer.fingerprint)
        let groups = stride(from: 0, to: hex.count, by: 8).map { String(hex[$0..<min($0 + 8, hex.count)]) }
        var lines: [Markup] = [
            .tag(
                "p", [:],
                [
                    .text("Key of the issuer (SHA-256 of its did:key): "), .tag("code", [:], groups.joined(separator: " ")),
                ]),
            .tag(
                "p", [:],
                [
                    .text("To verify, offline: "),
                    .tag(
                        "code", [:],
                        "tutor-tui certificate verify \(certificate.number).jwt --fingerprint FINGERPRINT --status LIST"),
                    .text(
                        ", or with any reader of Open Badges 3.0. Compare the fingerprint with the one that the organisation publishes."
                    ),
                ]),
        ]
        if let receipt = certificate.receipt {
            lines.append(
                .tag("p", [:], [.text("Ledger record \(receipt.sequence): "), .tag("code", [:], receipt.hash)]))
        }
        return .tag("footer", [:], lines)
    }
}
