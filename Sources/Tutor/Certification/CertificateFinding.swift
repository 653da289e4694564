/// One thing that was looked at when a certificate was verified, and what came of it.
public struct CertificateFinding: Sendable, Hashable {
    /// What was looked at; the raw value is for machines.
    public enum Check: String, Sendable, Hashable, Codable, CaseIterable {
        /// It is a token of the one form.
        case form
        /// A signature of a kind that proves something: not `none`, not one with a shared secret.
        case algorithm
        /// The header holds a public key, and nothing else that could lead astray.
        case header
        case signature
        /// The key is the issuer that the certificate names.
        case issuer
        /// The key is the one that the organisation publishes.
        case fingerprint
        /// The claims of the token say the same as the credential in it.
        case claims
        /// It has begun and has not ended.
        case time
        case revocation, suspension
        /// It is about this person.
        case recipient
        /// The graded records that it rests on are in the ledger as they were; only where the ledger is at hand.
        case evidence
    }

    /// What came of it.
    public enum Outcome: String, Sendable, Hashable, Codable {
        case good, bad
        /// Nothing was given to compare it with.
        case open
    }

    /// The fact in short; words are made of it.
    public enum Fact: Sendable, Hashable {
        case none
        case text(String)
        /// What it is and what it should be.
        case mismatch(String, expected: String)
        case from(String)
        case until(String)
        /// The list is of this day.
        case listed(String)
        case listUnreadable, listForeign, listTooOld(String), listOther, listMissing
    }

    public var check: Check
    public var outcome: Outcome
    public var fact: Fact

    init(_ check: Check, _ outcome: Outcome, _ fact: Fact = .none) {
        self.check = check
        self.outcome = outcome
        self.fact = fact
    }
}
