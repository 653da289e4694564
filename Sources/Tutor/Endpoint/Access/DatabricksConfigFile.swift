/// `~/.databrickscfg`: sections of keys and values. A section has what stands in it and nothing else; other readers of such files
/// let every section inherit from `[DEFAULT]`, Databricks' own does not.
struct DatabricksConfigFile {
    private var sections: [String: [String: String]] = [:]

    init(_ bytes: [UInt8]) {
        var section = ""
        for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
            let text = Self.trimmed(line)
            if text.isEmpty || text.hasPrefix("#") || text.hasPrefix(";") { continue }
            if text.hasPrefix("["), let end = text.lastIndex(of: "]") {
                section = Self.trimmed(text[text.index(after: text.startIndex)..<end])
                sections[section, default: [:]] = sections[section] ?? [:]
            } else if let mark = text.firstIndex(where: { $0 == "=" || $0 == ":" }) {
                let value = Self.trimmed(text[text.index(after: mark)...])
                if !value.isEmpty { sections[section, default: [:]][Self.trimmed(text[..<mark]).lowercased()] = value }
            }
        }
    }

    private static let settings = "__settings__"

    /// The profile that is meant when none is named.
    var standardProfile: String { sections[Self.settings]?["default_profile"] ?? "DEFAULT" }
    /// Whether somebody chose that one in the file.
    var namesStandardProfile: Bool { sections[Self.settings]?["default_profile"] != nil }
    var profiles: [String] { sections.keys.filter { $0 != Self.settings && !$0.isEmpty }.sorted() }
    subscript(profile: String) -> [String: String]? { profile == Self.settings ? nil : sections[profile] }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let start = text.drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
