import Scenarios

/// What is wrong with settings and what to do, one sentence each; and what a setting is.
extension Words {
    public static func sentence(_ error: SettingsError) -> String {
        switch error {
        case .file(let diagnostic, let more):
            "\(diagnostic.location): \(diagnostic.message)\(more > 0 ? " (and \(more) more)" : "")\(diagnostic.message.hasSuffix("?") && more == 0 ? "" : ".")"
        case .fileMissing(let path): "There is no settings file at \(path); correct --config or TUTOR_CONFIG."
        case .fileUnreadable(let path): "\(path) cannot be read; check that it is a file and that you may read it."
        case .secretInFile(let key, let location):
            "\(location): `\(key)` would put a key into a file; take it out and name where it is kept with key_env, key_command or profile."
        case .notForProjectFile(let key, let location):
            "\(location): the tutor.yaml of a folder may not set `\(key.rawValue)`, so that no folder can send your words or keys elsewhere; set it in your own settings file or as \(key.variable)."
        case .badValue(let key, let origin): "\(key.rawValue) (\(self.origin(origin))) must be \(form(key))."
        case .answerTooLong(let most, let origin):
            "max_tokens (\(self.origin(origin))) leaves no room for the question; set it to \(most) or less, or raise context_tokens."
        case .badURL(.userInfo, let name, let origin):
            "\(name) (\(self.origin(origin))) holds a user name or password; take it out and name the key with key_env or key_command."
        case .badURL(.scheme, let name, let origin): "\(name) (\(self.origin(origin))) must begin with https:// or http://."
        case .badURL(.malformed, let name, let origin):
            "\(name) (\(self.origin(origin))) is no URL of the form https://host/path."
        case .keyVariableUnset(let origin):
            "key_env (\(self.origin(origin))) names a variable that is not set; it must be the name of a variable, not the key."
        case .badKey(let origin): "The key (\(self.origin(origin))) holds characters that no key can have; copy it again."
        case .noKey(let authentication, let withheld):
            "\(missing(authentication))\(withheld.isEmpty ? "" : " " + withheld.map(sentence).joined(separator: " "))"
        case .unencrypted(let host):
            "A key would go to \(host) unencrypted; use https, or \"auth: none\" if the endpoint wants no key."
        case .noProfile(let name, let file, let suggestion):
            "\(file) holds no profile \"\(name)\"\(suggestion.map { "; did you mean \"\($0)\"?" } ?? "; name one that it holds, or set DATABRICKS_CONFIG_FILE.")"
        case .noWorkspace(let profile):
            profile.map { "The profile \"\($0)\" names no host; add one to it, or set DATABRICKS_HOST." }
                ?? "No Databricks workspace is named; set DATABRICKS_HOST, or profile."
        case .unknownLogin(let name, let origin):
            "auth_type \(name) (\(self.origin(origin))) is not known here; use pat or oauth-m2m, or let key_command fetch a token."
        case .noModel: "Databricks is chosen and no model is named; name one with --model or TUTOR_MODEL."
        }
    }

    private static func missing(_ authentication: Authentication) -> String {
        switch authentication {
        case .databricks:
            "No Databricks credentials were found; set DATABRICKS_TOKEN, a client id and secret, or a profile that has them."
        case .command: "\"auth: command\" needs key_command; set it in your own settings file or as TUTOR_KEY_COMMAND."
        default:
            "\"auth: \(authentication.rawValue)\" needs a key; set TUTOR_API_KEY, or name the variable that holds it with key_env."
        }
    }

    /// Why a key stays where it is.
    public static func sentence(_ key: WithheldKey) -> String {
        "The key from \(origin(key.origin)) was not sent: \(key.host.map { "it belongs to \($0)." } ?? "nothing says which host it belongs to.")"
    }

    public static func sentence(_ warning: EndpointSettings.Warning) -> String {
        switch warning {
        case .exposed(let file): "\(file) holds keys and others can read it; run \"chmod 600 \(file)\"."
        case .noModelNamed: "No model is named, and most servers want one; name it with --model or TUTOR_MODEL."
        }
    }

    public static func sentence(_ absence: EndpointSettings.Absence) -> String {
        switch absence {
        case .chosen: "--offline: no model is used, whatever is configured, and no socket is opened."
        case .nothingNamed:
            "No endpoint is configured: the offline interpreter answers, and no socket is opened. Name one with --endpoint or TUTOR_ENDPOINT; docs/endpoint.md says how."
        case .onlyAModel:
            "A model is named and no endpoint to find it at: the offline interpreter answers. Name one with --endpoint or TUTOR_ENDPOINT, or set DATABRICKS_HOST."
        case .noModel(let origin):
            "\(self.origin(origin)) is set and no model is named: the offline interpreter answers, and no socket is opened. Name a model with --model or TUTOR_MODEL to use it."
        }
    }

    /// `TUTOR_MODEL`, `/home/a/.config/tutor/config.yaml:3:8`.
    public static func origin(_ origin: SettingOrigin) -> String {
        switch origin {
        case .flag(let name), .environment(let name): name
        case .projectFile(let location), .userFile(let location): "\(location)"
        case .profile(let name, let file): file.isEmpty ? "profile \(name)" : "profile \(name) of \(file)"
        case .standard: "default"
        }
    }

    /// What a value must be.
    static func form(_ key: SettingKey) -> String {
        switch key.form {
        case .text: "a name of one line"
        case .url: "a URL of the form https://host/path"
        case .variableName: "the name of an environment variable"
        case .headerName: "the name of a header, such as api-key"
        case .command: "a command for /bin/sh"
        case .path: "the path of a \(key == .prompts ? "folder" : "file")"
        case .authentication: "one of \(list(Authentication.allCases.map(\.rawValue), last: "or"))"
        case .choice(let allowed): "one of \(list(allowed, last: "or"))"
        case .whole(let allowed): "a whole number from \(allowed.lowerBound) to \(allowed.upperBound)"
        case .seconds(let allowed): "a number of seconds from \(Int(allowed.lowerBound)) to \(Int(allowed.upperBound))"
        }
    }

    /// What a key is for.
    public static func summary(_ key: SettingKey) -> String {
        switch key {
        case .endpoint: "Where chats are posted to."
        case .model: "The model, or the Databricks serving endpoint."
        case .profile: "A profile of `~/.databrickscfg`: its host and its credentials."
        case .auth: "How a request proves who asks."
        case .authHeader: "The header that the key stands alone in, instead of `Authorization: Bearer`."
        case .keyEnv: "The name of the variable that holds the key."
        case .keyCommand: "A command that prints the key."
        case .caBundle: "Certificates to trust instead of the system's."
        case .contextTokens: "What the model takes, question and answer together."
        case .maxTokens: "What one answer may take."
        case .firstTokenSeconds: "How long until the first word."
        case .idleSeconds: "How long between two pieces of an answer."
        case .turnSeconds: "How long for a whole answer."
        case .scoringEndpoint: "A model that predicts faults: a second opinion when a diagnosis is echoed."
        case .prompts: "What the model is told, instead of what comes with the program."
        case .bell: "When the bell rings for a long answer's end or an alarm; `away`: when the window is not in front."
        case .history: "Whether what you typed is kept for the next time."
        }
    }
}
