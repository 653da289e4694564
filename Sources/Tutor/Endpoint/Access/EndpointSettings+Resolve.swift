/// How settings come about: a function of their sources and of nothing else.
extension EndpointSettings {
    /// - Throws: the first thing that makes the settings unusable. With `--offline` nothing is looked at and nothing fails.
    public init(_ sources: SettingsSources) throws(SettingsError) {
        self.init()
        guard !sources.offline else {
            absence = .chosen
            return
        }
        environment = HiddenEnvironment(sources.environment)
        let layers = try SettingLayers(sources)
        try readNumbers(layers)
        try readPaths(layers, sources)
        talk = try TalkSettings(layers)
        var resolver = ConnectionResolver(layers: layers, sources: sources)
        connection = try resolver.connection()
        absence = resolver.absence
        if let connection { try complete(connection, resolver) }
        try leaveRoom(layers)
        for key in SettingKey.allCases { if let value = inForce(key, layers) { inForce.append(value) } }
    }

    private mutating func complete(_ connection: EndpointConnection, _ resolver: ConnectionResolver) throws(SettingsError) {
        if let certificates, case .bytes = resolver.sources.read(certificates) {
        } else if let certificates {
            throw .fileUnreadable(path: certificates)
        }
        if connection.credentials.isSent, !connection.url.isEncrypted, !connection.url.isLoopback {
            throw .unencrypted(host: connection.url.authority)
        }
        if connection.model == nil, !connection.url.namesModel, !connection.url.path.contains("/deployments/") {
            warnings.append(.noModelNamed)
        }
        if let file = resolver.exposedFile { warnings.append(.exposed(file: file)) }
        // Ollama cuts off the front of what does not fit in its usual 4,096 tokens, and says nothing.
        if resolver.layers.strongest(.contextTokens) == nil, connection.url.isLoopback, connection.url.port == 11_434 {
            contextTokens = 4096
        }
    }

    private mutating func readNumbers(_ layers: SettingLayers) throws(SettingsError) {
        contextTokens = try Self.whole(.contextTokens, layers) ?? contextTokens
        maxTokens = try Self.whole(.maxTokens, layers) ?? maxTokens
        limits.firstToken = try Self.seconds(.firstTokenSeconds, layers) ?? limits.firstToken
        limits.idle = try Self.seconds(.idleSeconds, layers) ?? limits.idle
        limits.total = try Self.seconds(.turnSeconds, layers) ?? limits.total
    }

    /// The answer may take half of what the model takes; the rest is for the question.
    private mutating func leaveRoom(_ layers: SettingLayers) throws(SettingsError) {
        let most = contextTokens / 2
        guard maxTokens > most else { return }
        if let (setting, _) = layers.strongest(.maxTokens) { throw .answerTooLong(most: most, setting.origin) }
        maxTokens = most
    }

    private mutating func readPaths(_ layers: SettingLayers, _ sources: SettingsSources) throws(SettingsError) {
        certificates = layers.strongest(.caBundle).map { sources.inHome($0.setting.text) }
        prompts = layers.strongest(.prompts).map { sources.inHome($0.setting.text) }
        if let (setting, _) = layers.strongest(.scoringEndpoint) {
            do {
                scoringEndpoint = try EndpointURL(setting.text)
            } catch {
                throw .badURL(error, name: SettingKey.scoringEndpoint.rawValue, setting.origin)
            }
        }
    }

    private static func whole(_ key: SettingKey, _ layers: SettingLayers) throws(SettingsError) -> Int? {
        guard case .whole(let allowed) = key.form, let (setting, _) = layers.strongest(key) else { return nil }
        guard let value = Int(setting.text), allowed.contains(value) else { throw .badValue(key, setting.origin) }
        return value
    }

    private static func seconds(_ key: SettingKey, _ layers: SettingLayers) throws(SettingsError) -> Double? {
        guard case .seconds(let allowed) = key.form, let (setting, _) = layers.strongest(key) else { return nil }
        guard setting.text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }), let value = Double(setting.text),
            allowed.contains(value)
        else { throw .badValue(key, setting.origin) }
        return value
    }

    /// What holds for a key, set or not; nil where nothing does.
    private func inForce(_ key: SettingKey, _ layers: SettingLayers) -> InForce? {
        if key == .endpoint, let connection { return InForce(key: key, shown: "\(connection.url)", origin: connection.origin) }
        if let (setting, _) = layers.strongest(key) {
            return InForce(key: key, shown: Self.shown(setting.text, key), origin: setting.origin)
        }
        let shown: String? =
            switch key {
            case .auth: Authentication.auto.rawValue
            case .contextTokens: "\(contextTokens)"
            case .maxTokens: "\(maxTokens)"
            case .firstTokenSeconds: "\(limits.firstToken)"
            case .idleSeconds: "\(limits.idle)"
            case .turnSeconds: "\(limits.total)"
            case .bell: talk.bell.rawValue
            case .history: talk.keepsHistory ? "on" : "off"
            default: nil
            }
        return shown.map { InForce(key: key, shown: $0.hasSuffix(".0") ? String($0.dropLast(2)) : $0, origin: .standard) }
    }

    private static func shown(_ text: String, _ key: SettingKey) -> String {
        switch key.form {
        case .command: Secret(text).description
        case .url: (try? EndpointURL(text))?.description ?? ""
        default: text
        }
    }
}
