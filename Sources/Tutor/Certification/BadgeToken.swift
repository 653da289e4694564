/// The token that is baked into a badge.
public enum BadgeToken {
    /// What stands in `verify="..."` of the credential in an SVG; any other text is the token itself.
    public static func find(in text: String) -> String {
        guard let element = text.range(of: "<openbadges:credential"), let end = text[element.upperBound...].firstIndex(of: ">"),
            let start = text[element.upperBound..<end].range(of: "verify=\"")?.upperBound,
            let close = text[start..<end].firstIndex(of: "\"")
        else { return text }
        return String(text[start..<close])
    }
}
