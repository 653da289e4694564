import Testing

@testable import Tutor

/// Sources of settings without a home, an environment or a disk.
func settingsSources(
    _ environment: [String: String] = [:], flags: [SettingKey: String] = [:], project: String? = nil, user: String? = nil,
    databricks: String? = nil, mode: UInt32 = 0o600, config: String? = nil, offline: Bool = false, files: [String: String] = [:]
) -> SettingsSources {
    var texts = files
    texts["./tutor.yaml"] = project
    texts["/h/.config/tutor/config.yaml"] = user
    texts["/h/.databrickscfg"] = databricks
    return SettingsSources(
        flags: flags, offline: offline, config: config, environment: environment.merging(["HOME": "/h"]) { given, _ in given },
        read: { [texts] path in texts[path].map { .bytes(Array($0.utf8), mode: mode) } ?? .missing })
}

/// What became of the sources, in short: what a table of cases can state.
struct Resolved: CustomStringConvertible {
    var url: String
    var model: String?
    /// `none`, `bearer KEY`, `NAME KEY`, `client ID at HOST`, `command`.
    var credentials: String
    var from: SettingOrigin
    var withheld: [WithheldKey]
    var warnings: [EndpointSettings.Warning]
    var description: String { "\(url) \(model ?? "-") \(credentials)" }

    init?(_ sources: SettingsSources) throws {
        let settings = try EndpointSettings(sources)
        guard let connection = settings.connection else { return nil }
        url = connection.url.text
        model = connection.model
        from = connection.credentials.origin
        withheld = connection.credentials.withheld
        warnings = settings.warnings
        credentials =
            switch connection.credentials.kind {
            case .none: "none"
            case .bearer(let key): "bearer \(key.reveal())"
            case .header(let name, let key): "\(name) \(key.reveal())"
            case .client(let workspace, let id, let secret): "client \(id) \(secret.reveal()) at \(workspace.text)"
            case .command(let command, let header): "command \(command.reveal())\(header.map { " in " + $0 } ?? "")"
            }
    }
}

/// The error that sources come to.
func settingsError(_ sources: SettingsSources) -> SettingsError? {
    do throws(SettingsError) {
        _ = try EndpointSettings(sources)
        return nil
    } catch {
        return error
    }
}
