import Scenarios

/// Why settings cannot be used: facts; ``Words`` makes the sentence. No value is in it, for it may be a key in the wrong place.
public enum SettingsError: Error, Sendable, Hashable {
    /// A file that is no mapping of known keys: the first mistake, and how many more there are.
    case file(Diagnostic, more: Int)
    case fileMissing(path: String)
    case fileUnreadable(path: String)
    /// A key itself stands in a file.
    case secretInFile(key: String, SourceLocation)
    /// A key that the file of a folder may not set.
    case notForProjectFile(SettingKey, SourceLocation)
    case badValue(SettingKey, SettingOrigin)
    /// More tokens for an answer than leave room for the question.
    case answerTooLong(most: Int, SettingOrigin)
    case badURL(EndpointURL.Problem, name: String, SettingOrigin)
    /// The variable that `key_env` names is not set.
    case keyVariableUnset(SettingOrigin)
    /// A key with a line break or another character that no header can hold.
    case badKey(SettingOrigin)
    /// This way of proving who asks was chosen, and what it needs is not there.
    case noKey(Authentication, [WithheldKey])
    /// A key would go over the wire unencrypted.
    case unencrypted(host: String)
    case noProfile(String, file: String, suggestion: String?)
    /// The profile, or the environment, names no workspace.
    case noWorkspace(profile: String?)
    /// A way of logging in to Databricks that is not known here.
    case unknownLogin(String, SettingOrigin)
    /// Databricks is to be used, and no model is named.
    case noModel
}

/// A key that is there and is not sent, because it belongs elsewhere.
public struct WithheldKey: Sendable, Hashable {
    /// Where it comes from: never the key.
    public var origin: SettingOrigin
    /// The host it belongs to; nil when that is not known.
    public var host: String?
}
