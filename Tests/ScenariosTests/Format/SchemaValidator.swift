import Foundation

@testable import Scenarios

/// Holds a YAML file against one of our JSON Schemas as an editor would: only the keywords that we write, and an unknown one is an error.
struct SchemaValidator {
    private let root: [String: Any]

    struct NoSchema: Error {}

    init(_ text: String) throws {
        guard let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] else { throw NoSchema() }
        self.root = root
    }

    /// What is wrong with a file, as `path: keyword`; empty when it is valid.
    func errors(in text: String) -> [String] {
        let sink = DiagnosticSink()
        guard let node = YAMLDocument.node(of: Array(text.utf8), file: "x.yaml", sink: sink) else { return ["no YAML"] }
        return errors(Self.json(node), root, at: "")
    }

    /// As YAML 1.2 reads scalars.
    private static func json(_ node: YAMLNode) -> Any {
        switch node {
        case .sequence(let list): return list.items.map(json)
        case .mapping(let mapping):
            return Dictionary(mapping.pairs.map { ($0.key.string, json($0.value)) }, uniquingKeysWith: { a, _ in a })
        case .scalar(let scalar):
            guard scalar.isPlain else { return scalar.string }
            if scalar.string == "true" || scalar.string == "false" { return scalar.string == "true" }
            if scalar.string.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/) != nil {
                return Double(scalar.string) ?? scalar.string as Any
            }
            return scalar.string
        }
    }

    private func errors(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
        var errors: [String] = []
        func wrong(_ keyword: String) { errors.append("\(path): \(keyword)") }
        for (keyword, rule) in schema.sorted(by: { $0.key < $1.key }) {
            switch keyword {
            case "$schema", "$id", "title", "description", "examples": break
            case "type":
                let names = rule as? [String] ?? [rule as? String ?? ""]
                if !names.contains(where: { Self.isType(value, $0) }) { wrong("type") }
            case "enum": if !((rule as? [Any])?.contains { "\($0)" == "\(value)" } ?? false) { wrong("enum") }
            case "pattern":
                if let text = value as? String, text.range(of: rule as? String ?? "", options: .regularExpression) == nil {
                    wrong("pattern")
                }
            case "minimum": if let number = value as? Double, let least = rule as? Double, number < least { wrong("minimum") }
            case "maximum": if let number = value as? Double, let most = rule as? Double, number > most { wrong("maximum") }
            case "minItems": if let list = value as? [Any], let least = rule as? Int, list.count < least { wrong("minItems") }
            case "items":
                for (n, item) in (value as? [Any] ?? []).enumerated() {
                    errors += self.errors(item, rule as? [String: Any] ?? [:], at: "\(path)[\(n)]")
                }
            case "required":
                guard let mapping = value as? [String: Any] else { break }
                for key in rule as? [String] ?? [] where mapping[key] == nil { wrong("required \(key)") }
            case "properties":
                let properties = rule as? [String: [String: Any]] ?? [:]
                for (key, item) in value as? [String: Any] ?? [:] {
                    if let schema = properties[key] { errors += self.errors(item, schema, at: "\(path).\(key)") }
                }
            case "additionalProperties":
                let known = schema["properties"] as? [String: Any] ?? [:]
                for (key, item) in value as? [String: Any] ?? [:] where known[key] == nil {
                    if let schema = rule as? [String: Any] {
                        errors += self.errors(item, schema, at: "\(path).\(key)")
                    } else {
                        wrong("unknown \(key)")
                    }
                }
            case "propertyNames":
                for key in (value as? [String: Any] ?? [:]).keys {
                    errors += self.errors(key, rule as? [String: Any] ?? [:], at: "\(path).\(key)")
                }
            case "anyOf":
                let all = (rule as? [[String: Any]] ?? []).map { self.errors(value, $0, at: path) }
                if !all.contains(where: \.isEmpty) { wrong("anyOf") }
            default: wrong("keyword \(keyword)")
            }
        }
        return errors
    }

    private static func isType(_ value: Any, _ name: String) -> Bool {
        switch name {
        case "string": value is String
        case "boolean": value is Bool
        case "number": value is Double
        case "integer": (value as? Double).map { $0 == $0.rounded() } ?? false
        case "array": value is [Any]
        case "object": value is [String: Any]
        default: false
        }
    }
}
