import Scenarios

/// Where a value came from.
public enum SettingOrigin: Sendable, Hashable {
    /// An option, as it is typed.
    case flag(String)
    /// A variable's name.
    case environment(String)
    case projectFile(SourceLocation)
    case userFile(SourceLocation)
    /// A profile of a Databricks configuration file.
    case profile(String, file: String)
    case standard
}
