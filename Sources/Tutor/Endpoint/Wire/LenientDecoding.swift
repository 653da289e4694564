extension KeyedDecodingContainer {
    /// The value, or nil when it is absent, null or something else.
    func lenient<Value: Decodable>(_ type: Value.Type, _ key: Key) -> Value? {
        (try? decodeIfPresent(type, forKey: key)) ?? nil
    }

    /// A text, or a number as text: ids and codes are either, depending on the server.
    func text(_ key: Key) -> String? {
        if let text = lenient(String.self, key) { return text }
        guard contains(key), let number = lenient(Double.self, key) else { return nil }
        return Int64(exactly: number).map { String($0) } ?? String(number)
    }

    /// A number, or a text that is one.
    func number(_ key: Key) -> Double? {
        if let number = lenient(Double.self, key) { return number }
        guard contains(key) else { return nil }
        return lenient(String.self, key).flatMap { Double($0) }
    }

    /// The elements that can be read; none when there is no array.
    func elements<Element: Decodable>(_ type: Element.Type, _ key: Key) -> [Element] {
        (lenient([Maybe<Element>].self, key) ?? []).compactMap(\.value)
    }
}

/// A value whose failure does not take its whole array with it.
struct Maybe<Value: Decodable>: Decodable {
    var value: Value?
    init(from decoder: any Decoder) { value = try? Value(from: decoder) }
}
