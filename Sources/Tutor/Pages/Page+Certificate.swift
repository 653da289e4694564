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
        if standing != .inForce { body.append(.tag("div", ["class": "void"], tr(text: standing.rawValue))) }
        self.init(title: "\(Library.local(certificate.title)) - \(organisation)", body: body)
        style = CertificateStyle.sheet
    }

    private static func side(_ certificate: Certificate) -> Markup {
        func fact(_ name: String, _ value: String) -> Markup { .tag("div", [:], [.tag("dt", [:], name), .tag("dd", [:], value)]) }
        return .tag(
            "div", ["class": "side"],
            [
                BadgeDrawing(title: Library.local(certificate.title), note: tr("version \(certificate.trackVersion)")).svg,
                .tag(
                    "dl", [:],
                    [
                        fact(tr("Issued"), DayText.said(certificate.validFrom)),
                        fact(tr("Valid until"), DayText.said(certificate.validUntil)),
                        fact(tr("Certificate number"), certificate.number),
                        fact(tr("Scheme"), tr("\(certificate.track), version \(certificate.trackVersion)")),
                        fact(
                            tr("Decided by"),
                            certificate.decision == .automatic
                                ? tr("the program, by the scheme's rule") : tr("a person, id \(certificate.decidedBy)")),
                    ]),
            ])
    }

    private static func middle(_ certificate: Certificate, _ certification: Certification?, name: String, organisation: String)
        -> Markup
    {
        var parts: [Markup] = [
            .tag("p", ["class": "org"], organisation), .tag("p", ["class": "what"], tr("Certificate of assessed competence")),
            .tag("p", ["class": "name"], name.isEmpty ? "\u{A0}" : name),
            .tag("p", [:], tr("has shown, in assessed drills, competence in")),
            .tag("h1", [:], Library.local(certificate.title)),
        ]
        if let certification {
            parts.append(
                .tag("p", ["class": "scope"], certification.rule == .all ? tr("What was shown:") : tr("What was shown, one of:")))
            parts.append(.tag("ul", [:], certification.requirements.map { .tag("li", [:], Words.requirement($0)) }))
            if let each = Words.eachOfThem(certification) { parts.append(.tag("p", ["class": "scope"], each)) }
        }
        let records = Words.count(certificate.evidence.count, "graded record")
        parts.append(
            .tag(
                "p", ["class": "scope"],
                certificate.usedModel
                    ? tr(
                        "It rests on \(records), kept in a hash-chained ledger; in at least one of them a language model turned words into commands, and graded nothing."
                    )
                    : tr(
                        "It rests on \(records), kept in a hash-chained ledger; no language model turned words into commands in them."
                    )
            ))
        parts.append(.tag("p", ["class": "sign"], tr("For \(organisation)")))
        return .tag("div", ["class": "middle"], parts)
    }

    private static func foot(_ certificate: Certificate, _ issuer: IssuerKey) -> Markup {
        let hex = Array(issuer.fingerprint)
        let groups = stride(from: 0, to: hex.count, by: 8).map { String(hex[$0..<min($0 + 8, hex.count)]) }
        var lines: [Markup] = [
            .tag(
                "p", [:],
                [
                    .text(tr("Key of the issuer (SHA-256 of its did:key):") + " "),
                    .tag("code", [:], groups.joined(separator: " ")),
                ]),
            .tag(
                "p", [:],
                [
                    .text(tr("To verify, offline:") + " "),
                    .tag(
                        "code", [:],
                        "tutor-tui certificate verify \(certificate.number).jwt --fingerprint FINGERPRINT --status LIST"),
                    .text(
                        tr(
                            ", or with any reader of Open Badges 3.0. Compare the fingerprint with the one that the organisation publishes."
                        )
                    ),
                ]),
        ]
        if let receipt = certificate.receipt {
            lines.append(
                .tag("p", [:], [.text(tr("Ledger record \(receipt.sequence):") + " "), .tag("code", [:], receipt.hash)]))
        }
        return .tag("footer", [:], lines)
    }
}
