import Scenarios
import Tutor

extension OpenRecords {
    /// Signs what is taken out of the ledger, with the site's Ed25519 key, which is made when it is first needed.
    func signer() throws -> RecordSigner? {
        let issuer = CertificateIssuer(
            store: store, keys: KeyRing(folder: KeyPlace.folder(database: store.path)), site: site, library: Library(),
            environment: .system)
        return try Failure.catching { try issuer.signing(.eddsa).recordSigner }
    }
}
