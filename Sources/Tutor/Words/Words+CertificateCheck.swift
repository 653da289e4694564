import Scenarios

/// What was found when a certificate was verified: one line for each thing looked at.
extension Words {
    /// A line: `ok`, `BAD` or `-`, then a sentence.
    public static func line(_ finding: CertificateFinding) -> String {
        let mark =
            switch finding.outcome {
            case .good: "ok   "
            case .bad: "BAD  "
            case .open: "-    "
            }
        return ControlCharacters.visible(mark + sentence(finding))
    }

    /// All of it in a few words.
    public static func verdict(_ result: CertificateVerifier.Verification) -> String {
        guard result.isValid else { return "NOT valid." }
        let isOpen = result.findings.contains { $0.outcome == .open && $0.check != .recipient }
        return isOpen ? "Valid as far as it was looked at: see the lines with a dash." : "Valid."
    }

    /// What was found, in a sentence that says what to do.
    public static func sentence(_ finding: CertificateFinding) -> String {
        switch (finding.check, finding.outcome) {
        case (.form, .good): "It is a certificate in token form."
        case (.form, _): "This is no certificate, or its text was changed: it must be one line of three parts, joined by dots."
        case (.algorithm, .good): "Signed with \(text(finding.fact))."
        case (.algorithm, _):
            "The signature is of the kind \"\(text(finding.fact))\", which proves nothing; EdDSA and RS256 are taken."
        case (.header, .good): "The header holds one public key."
        case (.header, _): "The header does not hold one public key of the stated kind."
        case (.signature, .good): "The signature is right: nothing was changed since it was signed."
        case (.signature, _): "The signature is wrong: the certificate was changed, or somebody else made it."
        case (.issuer, .good): "The key is that of the issuer it names."
        case (.issuer, _): issuerMismatch(finding.fact)
        case (.fingerprint, .good): "The key is the one that the organisation publishes."
        case (.fingerprint, .bad): keyMismatch(finding.fact)
        case (.fingerprint, .open):
            "The key was not compared. Ask the organisation for its fingerprint; this one is \(text(finding.fact))."
        case (.claims, .good): "Its parts agree with each other."
        case (.claims, _): "Its parts contradict each other (\(text(finding.fact)))."
        case (.time, _): time(finding)
        case (.revocation, _): status("revoked", finding)
        case (.suspension, _): status("suspended", finding)
        case (.evidence, .good): "The records it rests on are in the ledger as they were."
        case (.evidence, _): "Of the records it rests on, \(text(finding.fact)) are not in the ledger as they were."
        case (.recipient, .good): "It is about \(text(finding.fact))."
        case (.recipient, .bad): "It is not about \(text(finding.fact))."
        case (.recipient, .open): "Whom it is about was not compared; --recipient takes an e-mail address or id."
        }
    }

    private static func text(_ fact: CertificateFinding.Fact) -> String { if case .text(let text) = fact { text } else { "" } }

    private static func issuerMismatch(_ fact: CertificateFinding.Fact) -> String {
        guard case .mismatch(let named, let expected) = fact else { return "The issuer cannot be read." }
        return "It names the issuer \(named), but was signed by \(expected)."
    }

    private static func keyMismatch(_ fact: CertificateFinding.Fact) -> String {
        guard case .mismatch(let found, let expected) = fact else { return "The key is another than the one given." }
        return "The key is not the organisation's: its fingerprint is \(found), given was \(expected)."
    }

    private static func time(_ finding: CertificateFinding) -> String {
        switch (finding.outcome, finding.fact) {
        case (.good, .until(let day)): "It is valid until \(day.prefix(10))."
        case (.good, _): "It is valid, without an end."
        case (_, .until(let day)): "It has expired on \(day.prefix(10))."
        case (_, .from(let day)): "It is not valid before \(day.prefix(10))."
        default: "When it is valid cannot be read."
        }
    }

    private static func status(_ what: String, _ finding: CertificateFinding) -> String {
        switch (finding.outcome, finding.fact) {
        case (.good, .listed(let day)): "It is not \(what), as of \(day.prefix(10))."
        case (.bad, .listed(let day)): "It is \(what), as of \(day.prefix(10))."
        case (_, .listMissing): "Whether it is \(what) was not looked at; --status takes the issuer's signed list."
        case (_, .listForeign): "Whether it is \(what) cannot be said: the list is not signed by the issuer."
        case (_, .listTooOld(let day)):
            "Whether it is \(what) cannot be said: the list was good until \(day.prefix(10)). Fetch a newer one."
        case (_, .listOther): "Whether it is \(what) cannot be said: the list is about something else."
        default: "Whether it is \(what) cannot be said: the list cannot be read."
        }
    }
}
