import Tutor

extension CommonOptions {
    /// Signs what is taken out of the ledger, with the site's Ed25519 key; nil where the site has made none.
    func recordSigner() throws -> RecordSigner? {
        try Failure.catching { try keyRing.current(.eddsa)?.recordSigner }
    }
}
