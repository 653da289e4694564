import Scenarios

/// What is wrong with settings and what to do, one sentence each; and what a setting is.
extension Words {
    public static func sentence(_ error: SettingsError) -> String {
        switch error {
        case .file(let diagnostic, let more):
            "\(diagnostic.location): \(diagnostic.message)" + (more > 0 ? " " + tr("(and \(more) more)") : "")
                + (diagnostic.message.hasSuffix("?") && more == 0 ? "" : ".")
        case .fileMissing(let path): tr("There is no settings file at \(path); correct --config or TUTOR_CONFIG.")
        case .fileUnreadable(let path): tr("\(path) cannot be read; check that it is a file and that you may read it.")
        case .secretInFile(let key, let location):
            tr(
                "\(location): `\(key)` would put a key into a file; take it out and name where it is kept with key_env, key_command or profile."
            )
        case .notForProjectFile(let key, let location):
            tr(
                "\(location): the tutor.yaml of a folder may not set `\(key.rawValue)`, so that no folder can send your words or keys elsewhere; set it in your own settings file or as \(key.variable)."
            )
        case .badValue(let key, let origin): tr("\(key.rawValue) (\(self.origin(origin))) must be \(form(key)).")
        case .answerTooLong(let most, let origin):
            tr(
                "max_tokens (\(self.origin(origin))) leaves no room for the question; set it to \(most) or less, or raise context_tokens."
            )
        case .badURL(.userInfo, let name, let origin):
            tr(
                "\(name) (\(self.origin(origin))) holds a user name or password; take it out and name the key with key_env or key_command."
            )
        case .badURL(.scheme, let name, let origin): tr("\(name) (\(self.origin(origin))) must begin with https:// or http://.")
        case .badURL(.malformed, let name, let origin):
            tr("\(name) (\(self.origin(origin))) is no URL of the form https://host/path.")
        case .keyVariableUnset(let origin):
            tr("key_env (\(self.origin(origin))) names a variable that is not set; it must be the name of a variable, not the key.")
        case .badKey(let origin): tr("The key (\(self.origin(origin))) holds characters that no key can have; copy it again.")
        case .noKey(let authentication, let withheld):
            missing(authentication) + (withheld.isEmpty ? "" : " " + withheld.map(sentence).joined(separator: " "))
        case .unencrypted(let host):
            tr("A key would go to \(host) unencrypted; use https, or \"auth: none\" if the endpoint wants no key.")
        case .noProfile(let name, let file, let suggestion):
            suggestion.map { tr("\(file) holds no profile \"\(name)\"; did you mean \"\($0)\"?") }
                ?? tr("\(file) holds no profile \"\(name)\"; name one that it holds, or set DATABRICKS_CONFIG_FILE.")
        case .noWorkspace(let profile):
            profile.map { tr("The profile \"\($0)\" names no host; add one to it, or set DATABRICKS_HOST.") }
                ?? tr("No Databricks workspace is named; set DATABRICKS_HOST, or profile.")
        case .unknownLogin(let name, let origin):
            tr(
                "auth_type \(name) (\(self.origin(origin))) is not known here; use pat or oauth-m2m, or let key_command fetch a token."
            )
        case .noModel: tr("Databricks is chosen and no model is named; name one with --model or TUTOR_MODEL.")
        }
    }

    private static func missing(_ authentication: Authentication) -> String {
        switch authentication {
        case .databricks:
            tr("No Databricks credentials were found; set DATABRICKS_TOKEN, a client id and secret, or a profile that has them.")
        case .command: tr("\"auth: command\" needs key_command; set it in your own settings file or as TUTOR_KEY_COMMAND.")
        default:
            tr(
                "\"auth: \(authentication.rawValue)\" needs a key; set TUTOR_API_KEY, or name the variable that holds it with key_env."
            )
        }
    }

    /// Why a key stays where it is.
    public static func sentence(_ key: WithheldKey) -> String {
        let origin = origin(key.origin)
        return key.host.map { tr("The key from \(origin) was not sent: it belongs to \($0).") }
            ?? tr("The key from \(origin) was not sent: nothing says which host it belongs to.")
    }

    public static func sentence(_ warning: EndpointSettings.Warning) -> String {
        switch warning {
        case .exposed(let file): tr("\(file) holds keys and others can read it; run \"chmod 600 \(file)\".")
        case .noModelNamed: tr("No model is named, and most servers want one; name it with --model or TUTOR_MODEL.")
        }
    }

    public static func sentence(_ absence: EndpointSettings.Absence) -> String {
        switch absence {
        case .chosen: tr("--offline: no model is used, whatever is configured, and no socket is opened.")
        case .nothingNamed:
            tr(
                "No endpoint is configured: the offline interpreter answers, and no socket is opened. Name one with --endpoint or TUTOR_ENDPOINT; docs/endpoint.md says how."
            )
        case .onlyAModel:
            tr(
                "A model is named and no endpoint to find it at: the offline interpreter answers. Name one with --endpoint or TUTOR_ENDPOINT, or set DATABRICKS_HOST."
            )
        case .noModel(let origin):
            tr(
                "\(self.origin(origin)) is set and no model is named: the offline interpreter answers, and no socket is opened. Name a model with --model or TUTOR_MODEL to use it."
            )
        }
    }

    /// `TUTOR_MODEL`, `/home/a/.config/tutor/config.yaml:3:8`.
    public static func origin(_ origin: SettingOrigin) -> String {
        switch origin {
        case .flag(let name), .environment(let name): name
        case .projectFile(let location), .userFile(let location): "\(location)"
        case .profile(let name, let file): file.isEmpty ? tr("profile \(name)") : tr("profile \(name) of \(file)")
        case .standard: tr("default")
        }
    }

    /// What a value must be.
    static func form(_ key: SettingKey) -> String {
        switch key.form {
        case .text: tr("a name of one line")
        case .url: tr("a URL of the form https://host/path")
        case .variableName: tr("the name of an environment variable")
        case .headerName: tr("the name of a header, such as api-key")
        case .command: tr("a command for /bin/sh")
        case .path: key == .prompts ? tr("the path of a folder") : tr("the path of a file")
        case .authentication: tr("one of \(list(Authentication.allCases.map(\.rawValue), last: .or))")
        case .choice(let allowed): tr("one of \(list(allowed, last: .or))")
        case .whole(let allowed): tr("a whole number from \(allowed.lowerBound) to \(allowed.upperBound)")
        case .seconds(let allowed): tr("a number of seconds from \(Int(allowed.lowerBound)) to \(Int(allowed.upperBound))")
        }
    }

    /// What a key is for.
    public static func summary(_ key: SettingKey) -> String {
        switch key {
        case .endpoint: tr("Where chats are posted to.")
        case .model: tr("The model, or the Databricks serving endpoint.")
        case .profile: tr("A profile of `~/.databrickscfg`: its host and its credentials.")
        case .auth: tr("How a request proves who asks.")
        case .authHeader: tr("The header that the key stands alone in, instead of `Authorization: Bearer`.")
        case .keyEnv: tr("The name of the variable that holds the key.")
        case .keyCommand: tr("A command that prints the key.")
        case .caBundle: tr("Certificates to trust instead of the system's.")
        case .contextTokens: tr("What the model takes, question and answer together.")
        case .maxTokens: tr("What one answer may take.")
        case .firstTokenSeconds: tr("How long until the first word.")
        case .idleSeconds: tr("How long between two pieces of an answer.")
        case .turnSeconds: tr("How long for a whole answer.")
        case .scoringEndpoint: tr("A model that predicts faults: a second opinion when a diagnosis is echoed.")
        case .prompts: tr("What the model is told, instead of what comes with the program.")
        case .bell: tr("When the bell rings for a long answer's end or an alarm; `away`: when the window is not in front.")
        case .history: tr("Whether what you typed is kept for the next time.")
        case .language: tr("Which language is spoken; else that of the locale.")
        case .motion: tr("How often the plant's picture moves by itself: `full` each second, `reduced` each fifth.")
        }
    }
}
