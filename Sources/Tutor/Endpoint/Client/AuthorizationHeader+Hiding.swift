extension AuthorizationHeader {
    /// The text with dots for this header's value, and for the token in it: some servers repeat what they refuse.
    func hidden(in text: String) -> String {
        let whole = value.reveal()
        let token = String(whole.split(separator: " ").last ?? "")
        return [whole, token].filter { $0.count >= 4 }.reduce(text) { $0.replacing($1, with: "••••") }
    }
}
