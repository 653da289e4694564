extension CanonicalJSON {
    /// The text that a member of an object is; nil for anything else.
    func text(at key: String) -> String? {
        if case .string(let text)? = self[key] { text } else { nil }
    }

    /// Every text in it, keys aside.
    var texts: Set<String> {
        var found: Set<String> = []
        eachText { _, text in found.insert(text) }
        return found
    }

    /// Hands over every text with the key of the member that it is, or is in a list of.
    func eachText(of key: String = "", _ body: (_ key: String, _ text: String) -> Void) {
        switch self {
        case .string(let text): body(key, text)
        case .array(let values): for value in values { value.eachText(of: key, body) }
        case .object(let members): for (key, value) in members { value.eachText(of: key, body) }
        case .null, .bool, .integer: break
        }
    }
}
