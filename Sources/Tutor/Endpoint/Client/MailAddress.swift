/// A mail address that can stand in an envelope and in a header without becoming anything else.
public struct MailAddress: Sendable, Hashable, CustomStringConvertible {
    public let text: String

    /// Nil for what is none, and for what could end a line or an angle bracket. Letters outside ASCII before the @ need servers that few
    /// sites have; they are refused here rather than there.
    public init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        let harmless = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>(),;:\\\"[]".utf8.contains($0) }
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), harmless, text.utf8.count <= 254 else { return nil }
        self.text = text
    }

    public var description: String { text }

    /// What stands behind the @.
    var domain: Substring { text.split(separator: "@").last ?? "" }
}
