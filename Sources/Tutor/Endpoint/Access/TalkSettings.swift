import Scenarios

/// What is set about the talk itself; it holds without a model too.
public struct TalkSettings: Sendable, Hashable {
    /// When the terminal's bell rings.
    public enum Bell: String, Sendable, Hashable, CaseIterable {
        /// When the window is not in front, as far as the terminal tells.
        case away
        case always, never
    }

    /// How often the plant's picture moves by itself.
    public enum Motion: String, Sendable, Hashable, CaseIterable {
        /// Each second.
        case full
        /// Each fifth second: for whom moving figures are hard to bear, and for slow lines.
        case reduced

        /// Seconds between two pictures.
        public var period: Double { self == .full ? 1 : 5 }
    }

    public private(set) var bell = Bell.away
    public private(set) var motion = Motion.full
    /// Nil: that of the locale.
    public private(set) var language: Language?
    /// Whether what was typed is kept for the next time.
    public private(set) var keepsHistory = true

    public init() {}

    /// - Throws: what makes the settings unusable, ``SettingsError/badValue(_:_:)`` among it.
    public init(_ sources: SettingsSources) throws(SettingsError) { try self.init(SettingLayers(sources)) }

    init(_ layers: SettingLayers) throws(SettingsError) {
        if let word = try Self.choice(.bell, layers) { bell = Bell(rawValue: word) ?? bell }
        if let word = try Self.choice(.motion, layers) { motion = Motion(rawValue: word) ?? motion }
        if let word = try Self.choice(.language, layers) { language = Language(rawValue: word) }
        if let word = try Self.choice(.history, layers) { keepsHistory = word == "on" }
    }

    private static func choice(_ key: SettingKey, _ layers: SettingLayers) throws(SettingsError) -> String? {
        guard case .choice(let allowed) = key.form, let (setting, _) = layers.strongest(key) else { return nil }
        guard allowed.contains(setting.text) else { throw .badValue(key, setting.origin) }
        return setting.text
    }
}
