/// Numbers that may carry a unit; they come out in the unit of what they measure.
extension MappingReader {
    func optionalNumber(_ key: String, _ measure: Measure, in allowed: ClosedRange<Double>? = nil) -> Double? {
        guard let text = optionalText(key), let value = number(text, key, measure, at: place(key)) else { return nil }
        if let allowed, !allowed.contains(value) {
            let unit = Self.number(text) == nil ? " \(measure.unit ?? "")" : ""
            sink.report(
                .outOfRange(
                    key: key, value: YAMLDocument.clip(text), allowed: "\(allowed.lowerBound) to \(allowed.upperBound)\(unit)"),
                at: place(key))
            return nil
        }
        return value
    }

    func number(_ key: String, _ measure: Measure, in allowed: ClosedRange<Double>? = nil) -> Double {
        guard has(key) else {
            missing(key)
            return 0
        }
        return optionalNumber(key, measure, in: allowed) ?? 0
    }

    /// `[low, high]`, ascending, each with a unit or without.
    func optionalRange(_ key: String, _ measure: Measure) -> ClosedRange<Double>? {
        guard let node = node(key) else { return nil }
        if case .scalar = node { return optionalNumber(key, measure).map { $0...$0 } }
        guard case .sequence(let items) = node, items.count == 2 else {
            wrong(key, expected: "[low, high], lower first")
            return nil
        }
        guard let low = number(items[0], key, measure), let high = number(items[1], key, measure) else { return nil }
        guard low <= high else {
            wrong(key, expected: "[low, high], lower first")
            return nil
        }
        return low...high
    }

    func range(_ key: String, _ measure: Measure) -> ClosedRange<Double> {
        guard has(key) else {
            missing(key)
            return 0...0
        }
        return optionalRange(key, measure) ?? 0...0
    }

    /// One number of a list under a key.
    func number(_ node: YAMLNode, _ key: String, _ measure: Measure) -> Double? {
        let place = node.location
        guard let text = node.scalar?.string else {
            sink.report(.wrongShape(key: key, expected: "a number", found: YAMLDocument.shape(node)), at: place)
            return nil
        }
        return number(text, key, measure, at: place)
    }

    /// The number a text says, or nil after saying why it says none.
    func number(_ text: String, _ key: String, _ measure: Measure, at place: SourceLocation) -> Double? {
        if let value = Self.number(text) { return value }
        guard let quantity = Quantity(text) else {
            sink.report(.badValue(key: key, value: YAMLDocument.clip(text), expected: "a number"), at: place)
            return nil
        }
        if let value = measure.number(quantity), value.isFinite { return value }
        sink.report(.badValue(key: key, value: YAMLDocument.clip(text), expected: measure.allowed), at: place)
        return nil
    }
}
