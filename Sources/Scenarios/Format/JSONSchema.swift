/// JSON Schema (draft 2020-12) of the kinds of files, for editors that complete and check while an author writes.
///
/// It says what the readers say of one file alone; references among files are theirs. Only these keywords are used: type, properties,
/// required, additionalProperties, propertyNames, items, minItems, enum, const, pattern, minimum, maximum, anyOf, and notes for people.
public enum JSONSchema {
    /// The document for a kind, as committed and printed.
    public static func text(of kind: FileKind) -> String {
        let shape = FileShape.of(kind)
        var root: [(String, JSONText)] = [
            ("$schema", "https://json-schema.org/draft/2020-12/schema"), ("$id", .text(kind.schemaFile)),
            ("title", .text(shape.title)), ("description", .text(shape.doc)),
        ]
        root += mapping(shape.keys)
        return JSONText.object(root).pretty() + "\n"
    }

    /// A number as an author writes it, with a unit or without.
    static let quantityPattern = #"^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)? *\S.*$"#
    static let durationPattern = #"^ *([0-9]+(\.[0-9]*)?|\.[0-9]+) *[A-Za-z]+( *[0-9.]+ *[A-Za-z]+)* *$"#
    static let idPattern = "^[a-z0-9][a-z0-9_-]{0,63}$"

    private static func mapping(_ keys: [FileShape.Key]) -> [(String, JSONText)] {
        let required = keys.filter(\.isRequired).map { JSONText.text($0.name) }
        let properties = keys.map { key in
            var value = value(key.value)
            value.append(("description", .text(key.doc)))
            if let example = key.example { value.append(("examples", .list([.text(example)]))) }
            return (key.name, JSONText.object(value))
        }
        return [("type", "object"), ("properties", .object(properties))]
            + (required.isEmpty ? [] : [("required", .list(required))]) + [("additionalProperties", .flag(false))]
    }

    private static func value(_ value: FileShape.Value) -> [(String, JSONText)] {
        func list(of item: [(String, JSONText)], atLeast: Int) -> [(String, JSONText)] {
            [("type", "array"), ("items", .object(item))] + (atLeast > 0 ? [("minItems", .number("\(atLeast)"))] : [])
        }
        func any(_ values: [FileShape.Value]) -> [(String, JSONText)] {
            [("anyOf", .list(values.map { .object(self.value($0)) }))]
        }
        // Any scalar is text to the readers; an editor takes 2024 for a number.
        let text: [(String, JSONText)] = [("type", .list(["string", "number", "boolean"]))]
        switch value {
        case .text: return text
        case .id: return [("type", .list(["string", "integer"])), ("pattern", .text(idPattern))]
        case .integer(let range):
            return [
                ("type", "integer"), ("minimum", .number("\(range.lowerBound)")), ("maximum", .number("\(range.upperBound)")),
            ]
        case .number(let range): return [("type", "number")] + limits(range)
        case .quantity:
            return [
                (
                    "anyOf",
                    .list([.object([("type", "number")]), .object([("type", "string"), ("pattern", .text(quantityPattern))])])
                )
            ]
        case .quantities:
            return [("anyOf", .list([.object(list(of: self.value(.quantity), atLeast: 2))] + [.object(self.value(.quantity))]))]
        case .shares: return any([.number(0...1), .list(.number(0...1), atLeast: 2)])
        case .duration: return [("type", "string"), ("pattern", .text(durationPattern))]
        case .durations: return any([.duration, .list(.duration, atLeast: 2)])
        case .percent: return [("type", "string"), ("pattern", #"^[0-9.]+%$"#)]
        case .flag: return [("type", "boolean")]
        case .choice(let names): return [("enum", .list(names.map { .text($0) }))]
        case .texts:
            return [("anyOf", .list([.object(text), .object([("type", "array"), ("items", .object(text))])]))]
        case .mapping(let keys): return mapping(keys)
        case .entries(let keys, let names):
            let allowed: (String, JSONText) =
                names.isEmpty ? ("pattern", .text(idPattern)) : ("enum", .list(names.map { .text($0) }))
            return [
                ("type", "object"), ("propertyNames", .object([allowed])), ("additionalProperties", .object(mapping(keys))),
            ]
        case .table(let item): return [("type", "object"), ("additionalProperties", .object(self.value(item)))]
        case .items(let keys): return list(of: mapping(keys), atLeast: 0)
        case .list(let item, let least): return list(of: self.value(item), atLeast: least)
        case .either(let values): return any(values)
        }
    }

    private static func limits(_ range: ClosedRange<Double>?) -> [(String, JSONText)] {
        guard let range else { return [] }
        return [("minimum", .number(number(range.lowerBound))), ("maximum", .number(number(range.upperBound)))]
    }

    private static func number(_ value: Double) -> String { value == value.rounded() ? "\(Int(value))" : "\(value)" }
}
