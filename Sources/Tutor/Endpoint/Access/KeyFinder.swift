/// Finds the key for a place. A key goes only to the host it belongs to:
///
/// - what a file or the environment names beside an `endpoint` belongs to that endpoint,
/// - `TUTOR_API_KEY` to an endpoint named as such, `DATABRICKS_*` to that workspace, `OPENAI_API_KEY` to `OPENAI_BASE_URL` or else
///   to OpenAI, `AZURE_OPENAI_API_KEY` to Azure's hosts.
///
/// What belongs elsewhere is written down and not sent.
struct KeyFinder {
    let place: ConnectionResolver.Place
    let layers: SettingLayers
    let sources: SettingsSources
    let authentication: Authentication
    private(set) var exposedFile: String?
    private var withheld: [WithheldKey] = []

    init(place: ConnectionResolver.Place, layers: SettingLayers, sources: SettingsSources, authentication: Authentication) {
        self.place = place
        self.layers = layers
        self.sources = sources
        self.authentication = authentication
    }

    static let openAI = "https://api.openai.com"

    private var authority: String { place.url.authority }
    /// The name of the header, when the key stands alone in one.
    private var headerName: String? {
        get throws(SettingsError) {
            guard let (setting, _) = layers.strongest(.authHeader) else { return authentication == .header ? "api-key" : nil }
            guard Self.isToken(setting.text) else { throw .badValue(.authHeader, setting.origin) }
            return authentication == .bearer || authentication == .databricks ? nil : setting.text
        }
    }

    mutating func credentials() throws(SettingsError) -> EndpointCredentials {
        guard authentication != .none else { return EndpointCredentials(.none) }
        var found = try named()
        if found == nil { found = try ambient() }
        guard var found else {
            guard authentication == .auto else { throw .noKey(authentication, withheld) }
            return EndpointCredentials(.none, withheld: withheld)
        }
        found.withheld = withheld
        return found
    }

    /// What the tutor's own settings name, the strongest layer first.
    private mutating func named() throws(SettingsError) -> EndpointCredentials? {
        for index in layers.layers.indices where index != SettingLayers.project {
            let layer = layers.layers[index]
            let home = try layer[.endpoint].map { setting throws(SettingsError) in
                try ConnectionResolver.url(setting.text, "endpoint", setting.origin).authority
            }
            let fits = home == nil || home == authority
            if let command = layer[.keyCommand], authentication == .auto || authentication == .command {
                if fits { return EndpointCredentials(.command(Secret(command.text), header: try headerName), from: command.origin) }
                withhold(command.origin, home)
            }
            if let variable = layer[.keyEnv], takesKeys {
                if fits {
                    guard Self.isToken(variable.text) else { throw .badValue(.keyEnv, variable.origin) }
                    guard let key = sources.variable(variable.text) else { throw .keyVariableUnset(variable.origin) }
                    return try fixed(key, .environment(variable.text), header: try headerName)
                }
                withhold(variable.origin, home)
            }
            if index == SettingLayers.environment, takesKeys, let key = sources.variable("TUTOR_API_KEY") {
                if place.layer != nil, fits { return try fixed(key, .environment("TUTOR_API_KEY"), header: try headerName) }
                withhold(.environment("TUTOR_API_KEY"), home)
            }
            if let profile = layer[.profile], authentication == .auto || authentication == .databricks {
                if let found = try databricks(profile.text) { return found }
            }
        }
        return nil
    }

    private var takesKeys: Bool { [.auto, .bearer, .header].contains(authentication) }

    /// What other programs' variables hold.
    private mutating func ambient() throws(SettingsError) -> EndpointCredentials? {
        if authentication == .databricks {
            if let found = try databricks(nil) { return found }
        } else if authentication == .auto, layers.strongest(.profile) == nil, hasDatabricks {
            // These may be set for another program, and wrong: here that is no reason to fail.
            let found: EndpointCredentials?
            if place.login != nil { found = try databricks(nil) } else { found = (try? databricks(nil)) ?? nil }
            if let found { return found }
        }
        guard takesKeys else { return nil }
        if let key = sources.variable("AZURE_OPENAI_API_KEY") {
            let origin = SettingOrigin.environment("AZURE_OPENAI_API_KEY")
            if place.url.isAzure {
                let header = try headerName ?? (authentication == .bearer ? nil : "api-key")
                return try fixed(key, origin, header: header)
            }
            withhold(origin, "*.openai.azure.com")
        }
        if let key = sources.variable("OPENAI_API_KEY") {
            let origin = SettingOrigin.environment("OPENAI_API_KEY")
            let base = sources.variable("OPENAI_BASE_URL") ?? sources.variable("OPENAI_API_BASE") ?? Self.openAI
            let home = (try? EndpointURL(base))?.authority
            if home == authority { return try fixed(key, origin, header: try headerName) }
            withhold(origin, home)
        }
        return nil
    }

    private var hasDatabricks: Bool {
        ["DATABRICKS_HOST", "DATABRICKS_CONFIG_PROFILE", "DATABRICKS_TOKEN", "DATABRICKS_CLIENT_SECRET"].contains {
            sources.variable($0) != nil
        }
    }

    private mutating func databricks(_ profile: String?) throws(SettingsError) -> EndpointCredentials? {
        let login = if let known = place.login { known } else { try DatabricksLogin(named: profile, in: sources) }
        if let unknown = login.unknown { throw .unknownLogin(unknown.name, unknown.origin) }
        guard let way = login.way else {
            if profile != nil { throw .noKey(.databricks, withheld) }
            return nil
        }
        guard let home = login.home, home.authority == authority, home.isEncrypted == place.url.isEncrypted else {
            withhold(login.wayOrigin, login.home?.authority)
            return nil
        }
        if case .profile = login.wayOrigin { exposedFile = login.exposedFile }
        switch way {
        case .token(let token): return try fixed(token.reveal(), login.wayOrigin, header: nil)
        case .client(let id, let secret):
            guard Self.canBeSent(id), Self.canBeSent(secret.reveal()) else { throw .badKey(login.wayOrigin) }
            return EndpointCredentials(.client(workspace: home, id: id, secret: secret), from: login.wayOrigin)
        }
    }

    private func fixed(_ key: String, _ origin: SettingOrigin, header: String?) throws(SettingsError) -> EndpointCredentials {
        guard Self.canBeSent(key) else { throw .badKey(origin) }
        return EndpointCredentials(header.map { .header($0, Secret(key)) } ?? .bearer(Secret(key)), from: origin)
    }

    private mutating func withhold(_ origin: SettingOrigin, _ host: String?) {
        let key = WithheldKey(origin: origin, host: host)
        if !withheld.contains(key) { withheld.append(key) }
    }

    /// One line of visible characters: what a header can hold.
    static func canBeSent(_ key: String) -> Bool { !key.isEmpty && key.utf8.allSatisfy { (0x20...0x7E).contains($0) } }

    /// A name of a header, or of a variable.
    private static func isToken(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 64
            && text.utf8.allSatisfy {
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45 || $0 == 95
            }
    }
}
