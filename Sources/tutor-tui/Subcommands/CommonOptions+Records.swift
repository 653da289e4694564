import Foundation
import Scenarios
import Tutor

/// The records, as whoever asks may use them.
struct OpenRecords {
    let store: RecordStore
    let access: Access
    let site: SiteSettings
}

extension CommonOptions {
    /// Opens the records for something that not everybody may do. Every subcommand that touches them comes in here.
    func openRecords(for permission: Permission) throws -> OpenRecords {
        let store = try openStore()
        return OpenRecords(
            store: store, access: Access(person: person, role: .administrator, isEnforced: false), site: try siteSettings())
    }

    /// What the site has set: `TUTOR_SITE`, else `site.yaml` beside the records.
    func siteSettings() throws -> SiteSettings {
        let path =
            ProcessInfo.processInfo.environment["TUTOR_SITE"].flatMap { $0.isEmpty ? nil : $0 }
            ?? URL(filePath: databasePath).deletingLastPathComponent().appending(path: "site.yaml").path
        switch SettingsReader.read(path) {
        case .missing: return SiteSettings()
        case .unreadable: throw Failure.unreadable(path: path)
        case .bytes(let bytes, _):
            let site = SiteSettings(bytes, file: path)
            guard let mistake = site.mistakes.first else { return site }
            throw Failure.site(mistake)
        }
    }
}
