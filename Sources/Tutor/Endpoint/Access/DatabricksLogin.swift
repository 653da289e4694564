import Scenarios

/// What is known of a Databricks workspace and of how to log in to it: environment before file, value by value, as Databricks' own
/// tools have it.
struct DatabricksLogin: Sendable {
    /// How to log in.
    enum Way: Sendable {
        case token(Secret)
        case client(id: String, secret: Secret)
    }

    /// The workspace; nil when neither names one.
    var workspace: EndpointURL?
    var workspaceOrigin = SettingOrigin.standard
    var way: Way?
    var wayOrigin = SettingOrigin.standard
    /// The workspace that the credentials belong to. A profile's token is that profile's, also when the environment names another
    /// workspace.
    var home: EndpointURL?
    /// A chosen way of logging in that is none of these.
    var unknown: (name: String, origin: SettingOrigin)?
    /// The profile that was read.
    var profile: String?
    /// The file others can read as well.
    var exposedFile: String?

    /// - Parameter named: a profile named by the tutor's own settings.
    init(named: String?, in sources: SettingsSources) throws(SettingsError) {
        var values: [String: (text: String, origin: SettingOrigin)] = [:]
        for (key, variable) in Self.variables {
            if let text = sources.variable(variable) { values[key] = (text, .environment(variable)) }
        }
        let chosen = named ?? sources.variable("DATABRICKS_CONFIG_PROFILE")
        let own = Set(values.keys)
        var fileHost: String?
        // The file is nobody's business when the environment says enough.
        if chosen != nil || own.isDisjoint(with: ["host", "token", "client_id"]) {
            let path = sources.inHome(sources.variable("DATABRICKS_CONFIG_FILE") ?? "~/.databrickscfg")
            let section = try Self.section(chosen, path: path, sources: sources)
            profile = section?.name
            exposedFile = section.flatMap { $0.exposed ? path : nil }
            fileHost = section?.values["host"]
            for (key, text) in section?.values ?? [:] where values[key] == nil {
                values[key] = (text, .profile(section?.name ?? "", file: path))
            }
        }
        if let host = values["host"] {
            workspace = try Self.url(host.text, host.origin).workspace
            workspaceOrigin = host.origin
        }
        let filesOwn = try fileHost.map { text throws(SettingsError) in
            try Self.url(text, .profile(profile ?? "", file: "")).workspace
        }
        func homeOf(_ origin: SettingOrigin) -> EndpointURL? {
            if case .profile = origin { filesOwn ?? workspace } else { workspace }
        }
        let type = values["auth_type"]?.text.lowercased()
        if let type, type != "pat", type != "oauth-m2m" {
            unknown = (type, values["auth_type"]?.origin ?? .standard)
        } else if type != "oauth-m2m", let token = values["token"] {
            way = .token(Secret(token.text))
            wayOrigin = token.origin
            home = homeOf(token.origin)
        } else if type != "pat", let id = values["client_id"], let secret = values["client_secret"] {
            way = .client(id: id.text, secret: Secret(secret.text))
            wayOrigin = secret.origin
            home = homeOf(secret.origin)
        }
    }

    private static let variables = [
        ("host", "DATABRICKS_HOST"), ("token", "DATABRICKS_TOKEN"), ("client_id", "DATABRICKS_CLIENT_ID"),
        ("client_secret", "DATABRICKS_CLIENT_SECRET"), ("auth_type", "DATABRICKS_AUTH_TYPE"),
    ]

    private static func url(_ text: String, _ origin: SettingOrigin) throws(SettingsError) -> EndpointURL {
        do {
            return try EndpointURL(text)
        } catch {
            throw .badURL(error, name: "host", origin)
        }
    }

    private static func section(_ chosen: String?, path: String, sources: SettingsSources) throws(SettingsError)
        -> (name: String, values: [String: String], exposed: Bool)?
    {
        switch sources.read(path) {
        case .missing:
            guard let chosen else { return nil }
            throw .noProfile(chosen, file: path, suggestion: nil)
        case .unreadable: throw .fileUnreadable(path: path)
        case .bytes(let bytes, let mode):
            let file = DatabricksConfigFile(bytes)
            let name = chosen ?? file.standardProfile
            guard let values = file[name] else {
                if chosen == nil, !file.namesStandardProfile { return nil }
                throw .noProfile(name, file: path, suggestion: Spelling.nearest(to: name, in: file.profiles))
            }
            return (name, values, mode & 0o077 != 0)
        }
    }
}
