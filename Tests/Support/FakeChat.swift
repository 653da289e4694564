/// The JSON that chat endpoints stream, without a JSON library: what is sent must not depend on the code under test.
public enum FakeChat {
    /// A chunk with a piece of text.
    public static func text(_ text: String) -> String { chunk("{\"content\":\(quoted(text))}", finish: nil) }

    /// A chunk with a piece of a tool call; the first piece has id and name.
    public static func call(_ index: Int, id: String? = nil, name: String? = nil, arguments: String) -> String {
        var function = "\"arguments\":\(quoted(arguments))"
        if let name { function = "\"name\":\(quoted(name))," + function }
        var call = "\"index\":\(index),\"function\":{\(function)}"
        if let id { call += ",\"id\":\(quoted(id)),\"type\":\"function\"" }
        return chunk("{\"tool_calls\":[{\(call)}]}", finish: nil)
    }

    /// A chunk that says why it ended.
    public static func finish(_ reason: String) -> String { chunk("{}", finish: reason) }

    /// The finishing chunk, `[DONE]` and the end of the body.
    public static func ending(_ reason: String) -> [FakeStep] { [.event(finish(reason)), .event("[DONE]"), .end] }

    /// A string as JSON writes it.
    public static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case _ where scalar.value < 0x20:
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }

    private static func chunk(_ delta: String, finish: String?) -> String {
        let reason = finish.map(quoted) ?? "null"
        return "{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"model\":\"fake\","
            + "\"choices\":[{\"index\":0,\"delta\":\(delta),\"finish_reason\":\(reason)}]}"
    }
}
