import Scenarios

/// What can be set about an endpoint. The raw value is the key in a file; ``variable`` is the same thing in the environment.
public enum SettingKey: String, Sendable, Hashable, CaseIterable {
    case endpoint, model, profile, auth
    case authHeader = "auth_header"
    case keyEnv = "key_env"
    case keyCommand = "key_command"
    case caBundle = "ca_bundle"
    case contextTokens = "context_tokens"
    case maxTokens = "max_tokens"
    case firstTokenSeconds = "first_token_seconds"
    case idleSeconds = "idle_seconds"
    case turnSeconds = "turn_seconds"
    case scoringEndpoint = "scoring_endpoint"
    case prompts
    case bell, history, language, motion

    /// What a value must look like.
    public enum Form: Sendable, Hashable {
        case text, url, variableName, headerName, command, path, authentication
        case whole(ClosedRange<Int>)
        case seconds(ClosedRange<Double>)
        case choice([String])
    }

    public var form: Form {
        switch self {
        case .model, .profile: .text
        case .endpoint, .scoringEndpoint: .url
        case .auth: .authentication
        case .authHeader: .headerName
        case .keyEnv: .variableName
        case .keyCommand: .command
        case .caBundle, .prompts: .path
        case .contextTokens: .whole(1024...2_000_000)
        case .maxTokens: .whole(16...100_000)
        case .firstTokenSeconds, .idleSeconds: .seconds(1...600)
        case .turnSeconds: .seconds(5...1800)
        case .bell: .choice(TalkSettings.Bell.allCases.map(\.rawValue))
        case .history: .choice(["on", "off"])
        case .language: .choice(Language.allCases.map(\.rawValue))
        case .motion: .choice(TalkSettings.Motion.allCases.map(\.rawValue))
        }
    }

    /// Its name in the environment.
    public var variable: String { "TUTOR_" + rawValue.uppercased() }

    /// Whether `./tutor.yaml` may set it. That file comes with whatever folder one stands in, so it may say how much is asked of a
    /// model and for how long, but never where anything is sent, what proves who asks, which file is read or what is run.
    public var mayStandInProjectFile: Bool {
        switch self {
        case .model, .contextTokens, .maxTokens, .firstTokenSeconds, .idleSeconds, .turnSeconds: true
        case .endpoint, .profile, .auth, .authHeader, .keyEnv, .keyCommand, .caBundle, .scoringEndpoint, .prompts, .bell, .history,
            .language,
            .motion:
            false
        }
    }

    /// Keys under which people write a secret itself; no file may hold one.
    static let secretNames: Set<String> = [
        "key", "api_key", "apikey", "token", "secret", "password", "bearer", "client_secret", "access_token", "databricks_token",
        "openai_api_key", "azure_openai_api_key", "tutor_api_key",
    ]
}

/// How a request proves who asks.
public enum Authentication: String, Sendable, Hashable, CaseIterable {
    /// Whatever key belongs to the endpoint's host.
    case auto
    case bearer, header, databricks, command, none
}
