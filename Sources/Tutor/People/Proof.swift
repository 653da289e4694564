/// What came of a passphrase.
public enum Proof: Sendable, Hashable {
    case proved
    /// Not theirs; so many more are heard before the door is shut for a while.
    case wrong(left: Int)
    /// Too many wrong ones: nothing is heard for so many seconds, not even the right one.
    case shut(seconds: Int)
    /// None was set for them.
    case noPassphrase
}

extension RecordStore {
    /// Whether this is the passphrase of a person.
    ///
    /// - Parameter now: seconds since 1970.
    public func prove(_ id: String, with passphrase: Passphrase, now: Int) throws(RecordsError) -> Proof {
        let (early, secret) = try changeSecret(of: id) { text -> (secret: String?, (Proof?, PassphraseSecret?)) in
            guard var secret = PassphraseSecret(text: text) else { return (nil, (.noPassphrase, nil)) }
            guard secret.shutUntil <= now else { return (nil, (.shut(seconds: secret.shutUntil - now), nil)) }
            secret.count(now: now)
            return (secret.text, (nil, secret))
        }
        guard early == nil, let secret else { return early ?? .noPassphrase }
        guard secret.matches(passphrase) else {
            return .wrong(left: max(0, PassphraseSecret.patience - secret.wrong))
        }
        try changeSecret(of: id) { text -> (secret: String?, Void) in
            // Not when it was set anew meanwhile.
            guard var current = PassphraseSecret(text: text), current.key == secret.key else { return (nil, ()) }
            current.wrong = 0
            current.shutUntil = 0
            return (current.text, ())
        }
        return .proved
    }

    /// Sets the passphrase of a person.
    ///
    /// - Parameters:
    ///   - salt: 16 random bytes.
    ///   - at: when, RFC 3339 UTC.
    public func setPassphrase(
        _ passphrase: Passphrase, of id: String, salt: [UInt8], at: String, by authority: Authority, reason: String
    ) throws(RecordsError) {
        try setSecret(PassphraseSecret(passphrase, salt: salt).text, of: id, at: at, by: authority, reason: reason)
    }

    /// Makes the first administrator, with a passphrase; from then on roles hold. False when there is one already.
    ///
    /// - Parameter salt: 16 random bytes.
    public func begin(with person: PersonRow, passphrase: Passphrase, salt: [UInt8], at: String, reason: String)
        throws(RecordsError)
        -> Bool
    {
        try addFirstAdministrator(person, secret: PassphraseSecret(passphrase, salt: salt).text, at: at, reason: reason)
    }
}
