/// What is set about the talk itself; it holds without a model too.
public struct TalkSettings: Sendable, Hashable {
    /// When the terminal's bell rings.
    public enum Bell: String, Sendable, Hashable, CaseIterable {
        /// When the window is not in front, as far as the terminal tells.
        case away
        case always, never
    }

    public private(set) var bell = Bell.away
    /// Whether what was typed is kept for the next time.
    public private(set) var keepsHistory = true

    public init() {}

    /// - Throws: what makes the settings unusable, ``SettingsError/badValue(_:_:)`` among it.
    public init(_ sources: SettingsSources) throws(SettingsError) { try self.init(SettingLayers(sources)) }

    init(_ layers: SettingLayers) throws(SettingsError) {
        if let word = try Self.choice(.bell, layers) { bell = Bell(rawValue: word) ?? bell }
        if let word = try Self.choice(.history, layers) { keepsHistory = word == "on" }
    }

    private static func choice(_ key: SettingKey, _ layers: SettingLayers) throws(SettingsError) -> String? {
        guard case .choice(let allowed) = key.form, let (setting, _) = layers.strongest(key) else { return nil }
        guard allowed.contains(setting.text) else { throw .badValue(key, setting.origin) }
        return setting.text
    }
}
