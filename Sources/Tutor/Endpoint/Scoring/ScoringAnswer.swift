import Scenarios

/// What a scoring server said: a prediction, or why there is none. Takes every form in which models put it.
public enum ScoringAnswer: Sendable, Hashable {
    case prediction(label: String, probability: Double?)
    /// It answered, and there is nothing in it: null, NaN, an empty list.
    case nothing
    /// The server's own code and words, cut and harmless; never its stack trace.
    case refused(status: Int, code: String?, message: String)
    case malformed

    public init(status: Int, body: [UInt8]) {
        guard status == 200 else {
            self = Self.refusal(status, body)
            return
        }
        guard let document = JSONValue(json: Self.withoutNaN(body)) else {
            self = .malformed
            return
        }
        let predictions = document["predictions"] ?? document
        self = Self.read(predictions.array?.first ?? (predictions.array == nil ? predictions : .null))
    }

    private static func read(_ value: JSONValue) -> ScoringAnswer {
        switch value {
        case .string(let label): return label.isEmpty ? .nothing : .prediction(label: short(label), probability: nil)
        case .number(let number):
            return .prediction(label: JSONValue.number(number).text, probability: nil)
        case .array(let values): return values.first.map(read) ?? .nothing
        case .object(let members):
            let probability = ["probability", "score", "confidence"].lazy.compactMap { members[$0]?.number }.first
            guard
                let label = ["fault", "label", "prediction", "class"].lazy.compactMap({ members[$0]?.string }).first(where: {
                    !$0.isEmpty
                })
            else { return .nothing }
            return .prediction(label: short(label), probability: probability.flatMap { (0...1).contains($0) ? $0 : nil })
        case .null, .bool: return .nothing
        }
    }

    private static func refusal(_ status: Int, _ body: [UInt8]) -> ScoringAnswer {
        guard let document = JSONValue(json: body) else {
            return .refused(status: status, code: nil, message: short(String(decoding: body.prefix(2000), as: UTF8.self)))
        }
        return .refused(
            status: status, code: document["error_code"]?.string.map(short), message: short(document["message"]?.string ?? ""))
    }

    /// MLflow writes bare `NaN` and `Infinity`, which are no JSON. Outside strings they become null.
    static func withoutNaN(_ body: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(body.count)
        var inside = false
        var index = body.startIndex
        while index < body.endIndex {
            let byte = body[index]
            if inside {
                if byte == UInt8(ascii: "\\"), index + 1 < body.endIndex {
                    out += body[index...index + 1]
                    index += 2
                    continue
                }
                inside = byte != UInt8(ascii: "\"")
            } else if byte == UInt8(ascii: "\"") {
                inside = true
            } else if let word = [Array("-Infinity".utf8), Array("Infinity".utf8), Array("NaN".utf8)].first(where: {
                body[index...].starts(with: $0)
            }) {
                out += Array("null".utf8)
                index += word.count
                continue
            }
            out.append(byte)
            index += 1
        }
        return out
    }

    private static func short(_ text: String) -> String {
        String(ControlCharacters.stripped(text).prefix(300))
    }
}
