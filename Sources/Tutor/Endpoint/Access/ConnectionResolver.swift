import Scenarios

/// Finds the endpoint, and the key that belongs to it.
///
/// An endpoint counts as configured when its URL is named, or when a model is named together with a place to find it at: a
/// Databricks profile, `OPENAI_BASE_URL`, a Databricks workspace, an OpenAI key, in this order. Those are often set for other
/// programs, so without a model they mean nothing; and a model named by the file of a folder opens no connection by itself.
struct ConnectionResolver {
    let layers: SettingLayers
    let sources: SettingsSources
    private(set) var absence: EndpointSettings.Absence?
    private(set) var exposedFile: String?

    init(layers: SettingLayers, sources: SettingsSources) {
        self.layers = layers
        self.sources = sources
    }

    /// Where to, before it is known how.
    struct Place {
        var url: EndpointURL
        var origin: SettingOrigin
        /// The layer of an `endpoint` that was named; nil when the place was found by a model.
        var layer: Int?
        /// The workspace it was found by.
        var login: DatabricksLogin?
    }

    mutating func connection() throws(SettingsError) -> EndpointConnection? {
        let authentication = try Self.authentication(layers)
        guard let place = try place(authentication) else { return nil }
        let model = layers.strongest(.model)?.setting.text
        if let model, !Self.isPrintable(model) { throw .badValue(.model, layers.strongest(.model)?.setting.origin ?? .standard) }
        var keys = KeyFinder(place: place, layers: layers, sources: sources, authentication: authentication)
        let credentials = try keys.credentials()
        exposedFile = keys.exposedFile
        let url = place.url.chat
        let fromPath = url.namesModel ? url.path.split(separator: "/").dropLast().last.map(String.init) : nil
        return EndpointConnection(
            url: url, origin: place.origin, model: url.namesModel ? nil : model, name: model ?? fromPath ?? url.host,
            credentials: credentials)
    }

    private static func authentication(_ layers: SettingLayers) throws(SettingsError) -> Authentication {
        guard let (setting, _) = layers.strongest(.auth) else { return .auto }
        guard let value = Authentication(rawValue: setting.text.lowercased()) else { throw .badValue(.auth, setting.origin) }
        return value
    }

    private static func isPrintable(_ text: String) -> Bool {
        text.utf8.count <= 256 && !text.unicodeScalars.contains(where: ControlCharacters.isUnsafe)
    }

    private mutating func place(_ authentication: Authentication) throws(SettingsError) -> Place? {
        if let (setting, layer) = layers.strongest(.endpoint) {
            return Place(url: try Self.url(setting.text, "endpoint", setting.origin), origin: setting.origin, layer: layer)
        }
        // What a folder's file names counts only beside a model that the user named.
        var model = layers.strongest(.model)
        if model?.layer == SettingLayers.project {
            model = layers.strongest(.model, from: SettingLayers.project + 1) == nil ? nil : model
        }
        let profile = layers.strongest(.profile)
        if let profile, model == nil { return noModel(profile.setting.origin) }
        if profile != nil || authentication == .databricks {
            guard let model else { throw .noModel }
            return try workspace(profile?.setting.text, model.setting.text)
        }
        for name in ["OPENAI_BASE_URL", "OPENAI_API_BASE"] {
            guard let text = sources.variable(name) else { continue }
            guard model != nil else { return noModel(.environment(name)) }
            return Place(url: try Self.url(text, name, .environment(name)), origin: .environment(name))
        }
        for name in ["DATABRICKS_HOST", "DATABRICKS_CONFIG_PROFILE"] where sources.variable(name) != nil {
            guard let model else { return noModel(.environment(name)) }
            return try workspace(nil, model.setting.text)
        }
        if sources.variable("OPENAI_API_KEY") != nil {
            guard model != nil else { return noModel(.environment("OPENAI_API_KEY")) }
            return Place(
                url: try Self.url(KeyFinder.openAI, "endpoint", .standard), origin: .environment("OPENAI_API_KEY"))
        }
        absence = model == nil ? .nothingNamed : .onlyAModel
        return nil
    }

    private mutating func noModel(_ origin: SettingOrigin) -> Place? {
        absence = .noModel(origin)
        return nil
    }

    private func workspace(_ profile: String?, _ model: String) throws(SettingsError) -> Place {
        let login = try DatabricksLogin(named: profile, in: sources)
        guard let workspace = login.workspace else { throw .noWorkspace(profile: login.profile ?? profile) }
        // A model service has a name of three parts, `system.ai.NAME`; a serving endpoint's name has no dots.
        let isService = model.split(separator: ".").count >= 3
        let path = isService ? "/ai-gateway/mlflow/v1/chat/completions" : "/serving-endpoints/chat/completions"
        return Place(url: workspace.appending(path), origin: login.workspaceOrigin, login: login)
    }

    static func url(_ text: String, _ name: String, _ origin: SettingOrigin) throws(SettingsError) -> EndpointURL {
        do {
            return try EndpointURL(text)
        } catch {
            throw .badURL(error, name: name, origin)
        }
    }
}
