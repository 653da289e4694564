import Scenarios

/// The places where a value can be set, the strongest first: options, environment, the folder's file, the user's file.
struct SettingLayers {
    /// A value as it was written.
    struct Setting {
        var text: String
        var origin: SettingOrigin
    }

    private(set) var layers: [[SettingKey: Setting]] = []
    /// The index of the environment's layer.
    static let environment = 1
    static let project = 2

    init(_ sources: SettingsSources) throws(SettingsError) {
        var flags: [SettingKey: Setting] = [:]
        for (key, text) in sources.flags {
            flags[key] = Setting(text: text, origin: .flag("--" + key.rawValue.replacing("_", with: "-")))
        }
        var variables: [SettingKey: Setting] = [:]
        for key in SettingKey.allCases {
            if let text = sources.variable(key.variable) {
                variables[key] = Setting(text: text, origin: .environment(key.variable))
            }
        }
        var project: [SettingKey: Setting] = [:]
        var user: [SettingKey: Setting] = [:]
        let own = sources.userFile
        // One file cannot be both: when the user names it, it is the user's.
        if own.map({ Self.plain($0.path) != Self.plain(sources.projectFile) }) ?? true {
            project = try Self.file(sources.projectFile, mustExist: false, isProject: true, sources)
        }
        if let own { user = try Self.file(own.path, mustExist: own.named, isProject: false, sources) }
        layers = [flags, variables, project, user]
    }

    private static func plain(_ path: String) -> Substring { path.hasPrefix("./") ? path.dropFirst(2) : path[...] }

    /// The strongest value of a key, and the layer it stands in.
    func strongest(_ key: SettingKey, from first: Int = 0) -> (setting: Setting, layer: Int)? {
        for index in first..<layers.count { if let setting = layers[index][key] { return (setting, index) } }
        return nil
    }

    private static func file(_ path: String, mustExist: Bool, isProject: Bool, _ sources: SettingsSources) throws(SettingsError)
        -> [SettingKey: Setting]
    {
        let bytes: [UInt8]
        switch sources.read(path) {
        case .missing:
            if mustExist { throw .fileMissing(path: path) }
            return [:]
        case .unreadable: throw .fileUnreadable(path: path)
        case .bytes(let content, _): bytes = content
        }
        let file = SettingsFile(
            bytes, file: path, keys: SettingKey.allCases.map(\.rawValue), refused: SettingKey.secretNames)
        for entry in file.entries where SettingKey.secretNames.contains(entry.key.lowercased()) {
            throw .secretInFile(key: entry.key, entry.location)
        }
        if let first = file.diagnostics.first { throw .file(first, more: file.diagnostics.count - 1) }
        var values: [SettingKey: Setting] = [:]
        for entry in file.entries {
            guard let key = SettingKey(rawValue: entry.key) else { continue }
            if isProject, !key.mayStandInProjectFile { throw .notForProjectFile(key, entry.location) }
            let text = key.form == .path ? Self.path(entry.text, beside: path, sources) : entry.text
            values[key] = Setting(text: text, origin: isProject ? .projectFile(entry.location) : .userFile(entry.location))
        }
        return values
    }

    /// A path in a file is meant from that file's folder.
    private static func path(_ text: String, beside file: String, _ sources: SettingsSources) -> String {
        let path = sources.inHome(text)
        guard !path.hasPrefix("/"), let end = file.lastIndex(of: "/") else { return path }
        return file[...end] + path
    }
}
