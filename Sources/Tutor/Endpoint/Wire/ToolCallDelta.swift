/// A piece of a tool call as one chunk has it.
struct ToolCallDelta: Sendable, Hashable {
    /// Which of several calls; many servers leave it out, or say 0 for all of them.
    var index: Int?
    /// Empty when the piece does not say.
    var id = ""
    /// Empty when the piece does not say.
    var name = ""
    /// A piece of JSON text.
    var arguments = ""

    var isEmpty: Bool { id.isEmpty && name.isEmpty && arguments.isEmpty }
}

extension ToolCallDelta: Decodable {
    private enum Key: String, CodingKey { case index, id, function, name, arguments }

    init(from decoder: any Decoder) throws {
        let call = try decoder.container(keyedBy: Key.self)
        index = call.number(.index).flatMap { Int(exactly: $0) }
        id = call.text(.id) ?? ""
        // Some leave the `function` around name and arguments out.
        let function = (try? call.nestedContainer(keyedBy: Key.self, forKey: .function)) ?? call
        name = function.text(.name) ?? ""
        if let text = try? function.decodeIfPresent(String.self, forKey: .arguments) {
            arguments = text
        } else if let value = function.lenient(JSONValue.self, .arguments), value != .null {
            // As an object instead of its text: llama.cpp#20198.
            arguments = value.text
        }
    }
}
