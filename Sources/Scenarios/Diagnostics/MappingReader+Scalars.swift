extension MappingReader {
    func optionalText(_ key: String) -> String? {
        guard let node = node(key) else { return nil }
        guard case .scalar(let scalar) = node else {
            wrong(key, expected: "text")
            return nil
        }
        if let bad = scalar.string.unicodeScalars.first(where: { ControlCharacters.isUnsafe($0) && $0 != "\n" }) {
            sink.report(
                .forbiddenSyntax("the control character U+\(String(bad.value, radix: 16, uppercase: true))"), at: place(key))
            return nil
        }
        return scalar.string
    }

    func text(_ key: String) -> String {
        guard has(key) else {
            missing(key)
            return ""
        }
        guard let value = optionalText(key) else { return "" }
        if value.isEmpty { wrong(key, expected: "some text") }
        return value
    }

    func optionalNumber(_ key: String, in allowed: ClosedRange<Double>? = nil) -> Double? {
        guard let text = optionalText(key) else { return nil }
        guard let value = Self.number(text) else {
            sink.report(
                .badValue(key: key, value: YAMLDocument.clip(text), expected: Self.numberHelp(text, "a number")), at: place(key))
            return nil
        }
        if let allowed, !allowed.contains(value) {
            sink.report(
                .outOfRange(key: key, value: text, allowed: "\(allowed.lowerBound) to \(allowed.upperBound)"), at: place(key))
            return nil
        }
        return value
    }

    func number(_ key: String, in allowed: ClosedRange<Double>? = nil) -> Double {
        guard has(key) else {
            missing(key)
            return 0
        }
        return optionalNumber(key, in: allowed) ?? 0
    }

    func optionalInteger(_ key: String, in allowed: ClosedRange<Int>) -> Int? {
        guard let text = optionalText(key) else { return nil }
        guard let value = Int(text), !(text.count > 1 && text.hasPrefix("0")) else {
            sink.report(.badValue(key: key, value: YAMLDocument.clip(text), expected: "a whole number"), at: place(key))
            return nil
        }
        guard allowed.contains(value) else {
            sink.report(
                .outOfRange(key: key, value: text, allowed: "\(allowed.lowerBound) to \(allowed.upperBound)"), at: place(key))
            return nil
        }
        return value
    }

    func integer(_ key: String, in allowed: ClosedRange<Int>) -> Int {
        guard has(key) else {
            missing(key)
            return allowed.lowerBound
        }
        return optionalInteger(key, in: allowed) ?? allowed.lowerBound
    }

    /// Seconds; a number without a unit is refused.
    func optionalDuration(_ key: String) -> Double? {
        guard let text = optionalText(key) else { return nil }
        guard let seconds = DurationText.parse(text) else {
            sink.report(
                .badValue(key: key, value: YAMLDocument.clip(text), expected: "a time with its unit, such as 90s or 5min"),
                at: place(key))
            return nil
        }
        return seconds
    }

    func duration(_ key: String) -> Double {
        guard has(key) else {
            missing(key)
            return 0
        }
        return optionalDuration(key) ?? 0
    }

    func optionalChoice<Value: RawRepresentable & CaseIterable>(_ key: String, _: Value.Type) -> Value?
    where Value.RawValue == String {
        guard let text = optionalText(key) else { return nil }
        if let value = Value.allCases.first(where: { $0.rawValue.lowercased() == text.lowercased() }) { return value }
        let allowed = Value.allCases.map { $0.rawValue.lowercased() }
        sink.report(
            .badValue(key: key, value: YAMLDocument.clip(text), expected: "one of \(allowed.joined(separator: ", "))"),
            at: place(key))
        return nil
    }

    func flag(_ key: String) -> Bool {
        guard let text = optionalText(key) else { return false }
        switch text {
        case "true": return true
        case "false": return false
        default:
            sink.report(.badValue(key: key, value: YAMLDocument.clip(text), expected: "true or false"), at: place(key))
            return false
        }
    }

    /// What to write instead, for those who write `7,0` at home.
    static func numberHelp(_ text: String, _ usual: String) -> String {
        guard text.wholeMatch(of: /[-+]?[0-9]+,[0-9]+/) != nil else { return usual }
        return "a decimal point: \(text.replacing(",", with: "."))"
    }

    /// Decimal numbers only: `0x1F`, `1_000`, `1e999` and `.inf` are refused.
    static func number(_ text: String) -> Double? {
        guard text.utf8.allSatisfy({ (48...57).contains($0) || ".-+eE".utf8.contains($0) }), let value = Double(text),
            value.isFinite
        else { return nil }
        return value
    }
}
