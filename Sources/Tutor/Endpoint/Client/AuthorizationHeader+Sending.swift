extension AuthorizationHeader {
    /// The value as it goes over the wire: without control characters. A line break would start another header, and a token from a
    /// file often ends in one.
    var sentValue: String { Self.withoutControls(value.reveal()) }

    /// The text with dots for this header's value, and for the token in it: some servers repeat what they refuse.
    func hidden(in text: String) -> String { secretTexts.reduce(text) { $0.replacing($1, with: "••••") } }

    /// This header's value, and the token in it; nothing so short that it could stand anywhere.
    var secretTexts: [String] {
        let whole = sentValue
        let token = String(whole.split(separator: " ").last ?? "")
        return [whole, token].filter { $0.utf8.count >= 4 }
    }

    static func withoutControls(_ value: String) -> String {
        String(String.UnicodeScalarView(value.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
    }
}
