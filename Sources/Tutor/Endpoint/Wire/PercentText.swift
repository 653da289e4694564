import Scenarios

/// Text as it stands in a URL (RFC 3986, section 2).
enum PercentText {
    /// All but letters, digits and `-._~` percent-encoded.
    ///
    /// - Parameter marks: what stays as it is besides, such as the slashes of a path.
    static func encoded(_ text: String, keeping marks: String = "") -> String {
        text.utf8.map { byte in
            let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            if isPlain || "-._~".utf8.contains(byte) || marks.utf8.contains(byte) { return String(Character(Unicode.Scalar(byte))) }
            return "%" + HexText.of(CollectionOfOne(byte)).uppercased()
        }.joined()
    }
}
