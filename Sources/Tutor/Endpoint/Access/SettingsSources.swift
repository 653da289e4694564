/// Everything that settings are made of, as values: the same sources, the same settings. Prints none of it, for keys are in it.
public struct SettingsSources: Sendable, CustomStringConvertible, CustomReflectable {
    /// What lies at a path.
    public enum File: Sendable {
        case missing
        case unreadable
        /// With the permission bits.
        case bytes([UInt8], mode: UInt32)
    }

    /// What was given on the command line.
    public var flags: [SettingKey: String]
    /// `--offline`: nothing of the rest is looked at.
    public var offline: Bool
    /// `--config`.
    public var config: String?
    public var environment: [String: String]
    /// The file of the folder one stands in.
    public var projectFile: String
    public var read: @Sendable (String) -> File

    public init(
        flags: [SettingKey: String] = [:], offline: Bool = false, config: String? = nil, environment: [String: String],
        projectFile: String = "./tutor.yaml", read: @escaping @Sendable (String) -> File
    ) {
        self.flags = flags
        self.offline = offline
        self.config = config
        self.environment = environment
        self.projectFile = projectFile
        self.read = read
    }

    /// A variable that says something.
    func variable(_ name: String) -> String? {
        guard let text = environment[name] else { return nil }
        let trimmed = text.drop { $0.isWhitespace }
        guard let last = trimmed.lastIndex(where: { !$0.isWhitespace }) else { return nil }
        return String(trimmed[...last])
    }

    /// The user's own file: `--config`, `TUTOR_CONFIG`, or the one in the XDG folder; and whether it was asked for by name.
    public var userFile: (path: String, named: Bool)? {
        if let config { return (config, true) }
        if let named = variable("TUTOR_CONFIG") { return (inHome(named), true) }
        if let folder = variable("XDG_CONFIG_HOME"), folder.hasPrefix("/") { return (folder + "/tutor/config.yaml", false) }
        return variable("HOME").map { ($0 + "/.config/tutor/config.yaml", false) }
    }

    /// `~/x` as the shell reads it.
    func inHome(_ path: String) -> String {
        guard path.hasPrefix("~/"), let home = variable("HOME") else { return path }
        return home + path.dropFirst()
    }

    public var description: String { "SettingsSources" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
