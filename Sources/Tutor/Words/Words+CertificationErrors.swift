import Scenarios

/// Why certificates or their keys are not issued, changed or used, and what to do.
extension Words {
    /// Why the keys cannot be used.
    public static func sentence(_ error: KeyRingError) -> String {
        switch error {
        case .exposed(let path, let mode):
            tr(
                "The key at \(path) can be read by others (mode \(mode)). If nobody has read it, take their rights away (chmod go= \(path)); else put a new key into use: tutor-tui certificate key rotate --compromised."
            )
        case .foreign(let path): tr("The key at \(path) belongs to another user. Run this as its owner.")
        case .unreadable(let path): tr("\(path) is no key of this program. Put the right file in its place from a backup.")
        case .file(let error): error.message
        case .none(let algorithm): tr("There is no \(algorithm.name) key yet. It is made when the first certificate is issued.")
        case .retired(let did): tr("The private half of \(did) was given up. Issue the certificate again with --renew.")
        case .cannotMake(let algorithm): tr("A key for \(algorithm.rawValue) cannot be made on this machine.")
        }
    }

    private static func missing(_ eligibility: Eligibility) -> String {
        let open = eligibility.parts.filter { !$0.isMet }.map { tr("\($0.drills.count) of \(requirement($0.requirement))") }
        let title = Library.local(eligibility.certification.title)
        return tr("Not everything is met for \(title): \(list(open)). Nothing was issued.")
    }

    /// Why a certificate is not issued or changed.
    public static func sentence(_ error: CertificationError) -> String {
        switch error {
        case .unknownTrack(let id, let suggestion):
            tr("There is no certification \"\(ControlCharacters.visible(id))\".") + " "
                + (suggestion.map { tr("Did you mean \($0)?") } ?? tr("\"tutor-tui certificate progress\" names them all."))
        case .notEligible(let eligibility): missing(eligibility)
        case .ownCertificate: tr("Nobody decides about their own certificate. Ask another person.")
        case .decidesOnOwnOverride(let by, let drill):
            tr(
                "\(by) has changed the result of drill \(drill), on which this certificate rests, and cannot decide on it. Ask another person."
            )
        case .unknownCertificate(let id):
            tr("There is no certificate \"\(ControlCharacters.visible(id))\". \"tutor-tui certificate list --all\" shows them.")
        case .alreadyRevoked(let id): tr("Certificate \(id) is revoked, which is final.")
        case .alreadySuspended(let id): tr("Certificate \(id) is suspended already.")
        case .notSuspended(let id): tr("Certificate \(id) is not suspended, so there is nothing to reinstate.")
        case .noReason: tr("Say why, with --reason: it stays on record.")
        case .listFull: tr("The status list of this key is full. Put a new key into use: tutor-tui certificate key rotate.")
        case .keys(let error): sentence(error)
        case .cannotSign: tr("The certificate could not be signed. Nothing was issued.")
        }
    }
}
