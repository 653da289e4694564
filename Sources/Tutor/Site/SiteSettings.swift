import Scenarios

/// What a site has set; see ``SiteKey``. Without a file everything has its fallback, and nothing is sent anywhere.
public struct SiteSettings: Sendable, Hashable {
    /// Something wrong with the file.
    public struct Mistake: Sendable, Hashable {
        public enum Fact: Sendable, Hashable {
            /// The file cannot be read as one.
            case file(Diagnostic)
            /// The value does not have the key's form.
            case value(SiteKey, text: String)
        }
        public var fact: Fact
        public var location: SourceLocation
    }

    private var values: [SiteKey: String] = [:]
    /// All that is wrong; the keys concerned have their fallback.
    public private(set) var mistakes: [Mistake] = []

    /// Nothing set.
    public init() {}

    /// - Parameter file: the name for locations.
    public init(_ bytes: [UInt8], file: String) {
        let read = SettingsFile(bytes, file: file, keys: SiteKey.allCases.map(\.rawValue))
        mistakes = read.diagnostics.map { Mistake(fact: .file($0), location: $0.location) }
        for entry in read.entries {
            guard let key = SiteKey(rawValue: entry.key) else { continue }
            if Self.isFit(entry.text, key.form) {
                values[key] = entry.text
            } else {
                mistakes.append(Mistake(fact: .value(key, text: entry.text), location: entry.location))
            }
        }
    }

    /// What is set, or the fallback.
    public subscript(key: SiteKey) -> String { values[key] ?? key.fallback }

    /// What is set, or the fallback; nil when that is nothing: the feature is off.
    public func text(_ key: SiteKey) -> String? { self[key].isEmpty ? nil : self[key] }

    /// Whether the file says something of it.
    public func isSet(_ key: SiteKey) -> Bool { values[key] != nil }

    /// Seconds.
    public func duration(_ key: SiteKey) -> Double { DurationText.parse(self[key]) ?? 0 }

    public func flag(_ key: SiteKey) -> Bool { self[key] == "yes" || self[key] == "true" }

    private static func isMail(_ text: String) -> Bool {
        text.split(separator: "@", omittingEmptySubsequences: false).count == 2 && !text.contains(" ")
    }

    private static func isFit(_ text: String, _ form: SiteKey.Form) -> Bool {
        guard text.utf8.count <= 2000, !text.unicodeScalars.contains(where: ControlCharacters.isUnsafe) else { return false }
        switch form {
        case .text, .path: return true
        case .url: return ["https://", "http://", "smtp://", "smtps://"].contains { text.hasPrefix($0) } && !text.contains(" ")
        case .duration: return DurationText.parse(text) != nil
        case .flag: return ["yes", "no", "true", "false"].contains(text)
        case .mail: return isMail(text)
        case .mails:
            return text.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { part in
                isMail(String(part.drop { $0 == " " }))
            }
        case .variableName:
            return !text.isEmpty
                && text.utf8.allSatisfy {
                    $0 == 0x5F || ($0 < 0x80 && Character(Unicode.Scalar($0)).isLetter) || (0x30...0x39).contains($0)
                }
        case .choice(let allowed): return allowed.contains(text)
        }
    }
}
