import Foundation

extension CanonicalJSON {
    private static let fractionKey = "$f64"

    /// A double as it is kept: see the type.
    init(fraction value: Double) {
        self = .object([Self.fractionKey: .string("\(value)")])
    }

    /// The canonical form of a value.
    public init(encoding value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes]
        let data = try encoder.encode(value)
        try self.init(parsing: String(decoding: data, as: UTF8.self))
    }

    /// The value back, every double with the bits it had.
    public func decode<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(type, from: Data(withFractions.utf8))
    }

    /// The text with `$f64` objects as plain numbers, which is what a `Decodable` type expects to read.
    private var withFractions: String {
        switch self {
        case .array(let values): return "[" + values.map(\.withFractions).joined(separator: ",") + "]"
        case .object(let members):
            if members.count == 1, case .string(let digits)? = members[Self.fractionKey], Double(digits) != nil { return digits }
            return "{" + members.map { CanonicalJSON.string($0).text + ":" + $1.withFractions }.joined(separator: ",") + "}"
        default: return text
        }
    }
}
