import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// `tutor-tui certificate ...`: what people have shown, signed.
struct CertificateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "certificate", abstract: "Certificates: how far, issue, verify, revoke, print, and the keys that sign them.",
        subcommands: [
            CertificateProgressCommand.self, CertificateIssueCommand.self, CertificateListCommand.self,
            CertificateVerifyCommand.self, CertificateExportCommand.self, CertificateBadgeCommand.self,
            CertificateRevokeCommand.self, CertificateSuspendCommand.self, CertificateReinstateCommand.self,
            CertificateStatusCommand.self, CertificateExamsCommand.self, CertificateKeyCommand.self,
        ])
}

extension CommonOptions {
    /// The site's keys.
    var keyRing: KeyRing { KeyRing(folder: KeyPlace.folder(database: databasePath)) }

    /// Issues and publishes, on records that are open.
    func issuer(_ opened: OpenRecords, library: Library = Library()) -> CertificateIssuer {
        CertificateIssuer(store: opened.store, keys: keyRing, site: opened.site, library: library, environment: .system)
    }
}

extension CommonOptions {
    /// The real world, with what issues the certificates on which no person decides.
    func conversationEnvironment(_ archive: DrillArchive, library: Library) throws -> ConversationEnvironment {
        var environment = ConversationEnvironment.system
        environment.onCommand = { CrashReport.note($0.rawValue) }
        environment.certificates = CertificateIssuer(
            store: archive.store, keys: keyRing, site: try siteSettings(), library: library, environment: .system)
        return environment
    }
}

extension CertificationEnvironment {
    /// The real world.
    static let system = CertificationEnvironment(
        now: ConversationEnvironment.system.now, makeID: ConversationEnvironment.system.makeID,
        random: { count in (0..<count).map { _ in UInt8.random(in: 0...255) } })
}

extension OpenRecords {
    /// A certificate that whoever asks may see; to others it is as if it did not exist, and that they asked is on record.
    func certificate(_ id: String) throws -> Certificate {
        let book = try Failure.catching { try CertificateBook(from: store) }
        let found = book.certificate(id)
        try admit(to: found?.trainee, else: .certification(.unknownCertificate(id)))
        guard let found else { throw Failure.certification(.unknownCertificate(id)) }
        return found
    }

    /// Whose certificates are meant: nil for those of all, where whoever asks may see them, has proved it, and named nobody.
    func ownerOfList(_ common: CommonOptions) throws -> String? {
        guard common.trainee == nil else { return person.id }
        return try door?.couldSeeAll() ?? true ? nil : person.id
    }
}
