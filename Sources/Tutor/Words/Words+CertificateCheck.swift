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
        guard result.isValid else { return tr("NOT valid.") }
        let isOpen = result.findings.contains { $0.outcome == .open && $0.check != .recipient }
        return isOpen ? tr("Valid as far as it was looked at: see the lines with a dash.") : tr("Valid.")
    }

    /// What was found, in a sentence that says what to do.
    public static func sentence(_ finding: CertificateFinding) -> String {
        switch (finding.check, finding.outcome) {
        case (.form, .good): tr("It is a certificate in token form.")
        case (.form, _): tr("This is no certificate, or its text was changed: it must be one line of three parts, joined by dots.")
        case (.algorithm, .good): tr("Signed with \(text(finding.fact)).")
        case (.algorithm, _):
            tr("The signature is of the kind \"\(text(finding.fact))\", which proves nothing; EdDSA and RS256 are taken.")
        case (.header, .good): tr("The header holds one public key.")
        case (.header, _): tr("The header does not hold one public key of the stated kind.")
        case (.signature, .good): tr("The signature is right: nothing was changed since it was signed.")
        case (.signature, _): tr("The signature is wrong: the certificate was changed, or somebody else made it.")
        case (.issuer, .good): tr("The key is that of the issuer it names.")
        case (.issuer, _): issuerMismatch(finding.fact)
        case (.fingerprint, .good): tr("The key is the one that the organisation publishes.")
        case (.fingerprint, .bad): keyMismatch(finding.fact)
        case (.fingerprint, .open):
            tr("The key was not compared. Ask the organisation for its fingerprint; this one is \(text(finding.fact)).")
        case (.claims, .good): tr("Its parts agree with each other.")
        case (.claims, _): tr("Its parts contradict each other (\(text(finding.fact))).")
        case (.time, _): time(finding)
        case (.revocation, _): revocation(finding)
        case (.suspension, _): suspension(finding)
        case (.evidence, .good): tr("The records it rests on are in the ledger as they were.")
        case (.evidence, _): tr("Of the records it rests on, \(text(finding.fact)) are not in the ledger as they were.")
        case (.recipient, .good): tr("It is about \(text(finding.fact)).")
        case (.recipient, .bad): tr("It is not about \(text(finding.fact)).")
        case (.recipient, .open): tr("Whom it is about was not compared; --recipient takes an e-mail address or id.")
        }
    }

    private static func text(_ fact: CertificateFinding.Fact) -> String { if case .text(let text) = fact { text } else { "" } }

    private static func issuerMismatch(_ fact: CertificateFinding.Fact) -> String {
        guard case .mismatch(let named, let expected) = fact else { return tr("The issuer cannot be read.") }
        return tr("It names the issuer \(named), but was signed by \(expected).")
    }

    private static func keyMismatch(_ fact: CertificateFinding.Fact) -> String {
        guard case .mismatch(let found, let expected) = fact else { return tr("The key is another than the one given.") }
        return tr("The key is not the organisation's: its fingerprint is \(found), given was \(expected).")
    }

    private static func time(_ finding: CertificateFinding) -> String {
        switch (finding.outcome, finding.fact) {
        case (.good, .until(let day)): tr("It is valid until \(DayText.said(day)).")
        case (.good, _): tr("It is valid, without an end.")
        case (_, .until(let day)): tr("It has expired on \(DayText.said(day)).")
        case (_, .from(let day)): tr("It is not valid before \(DayText.said(day)).")
        default: tr("When it is valid cannot be read.")
        }
    }

    private static func revocation(_ finding: CertificateFinding) -> String {
        switch (finding.outcome, finding.fact) {
        case (.good, .listed(let day)): tr("It is not revoked, as of \(DayText.said(day)).")
        case (.bad, .listed(let day)): tr("It is revoked, as of \(DayText.said(day)).")
        case (_, .listMissing): tr("Whether it is revoked was not looked at; --status takes the issuer's signed list.")
        case (_, .listForeign): tr("Whether it is revoked cannot be said: the list is not signed by the issuer.")
        case (_, .listTooOld(let day)):
            tr("Whether it is revoked cannot be said: the list was good until \(DayText.said(day)). Fetch a newer one.")
        case (_, .listOther): tr("Whether it is revoked cannot be said: the list is about something else.")
        default: tr("Whether it is revoked cannot be said: the list cannot be read.")
        }
    }

    private static func suspension(_ finding: CertificateFinding) -> String {
        switch (finding.outcome, finding.fact) {
        case (.good, .listed(let day)): tr("It is not suspended, as of \(DayText.said(day)).")
        case (.bad, .listed(let day)): tr("It is suspended, as of \(DayText.said(day)).")
        case (_, .listMissing): tr("Whether it is suspended was not looked at; --status takes the issuer's signed list.")
        case (_, .listForeign): tr("Whether it is suspended cannot be said: the list is not signed by the issuer.")
        case (_, .listTooOld(let day)):
            tr("Whether it is suspended cannot be said: the list was good until \(DayText.said(day)). Fetch a newer one.")
        case (_, .listOther): tr("Whether it is suspended cannot be said: the list is about something else.")
        default: tr("Whether it is suspended cannot be said: the list cannot be read.")
        }
    }
}
