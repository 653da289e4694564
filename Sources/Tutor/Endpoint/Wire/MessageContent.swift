/// A message's `content`: a text, or an array of parts of which only those of text are for the person.
struct MessageContent: Sendable, Decodable {
    var text = ""
    var hasReasoning = false

    private enum Key: String, CodingKey { case type, text }

    init(from decoder: any Decoder) throws {
        let content = try decoder.singleValueContainer()
        if let text = try? content.decode(String.self) {
            self.text = text
        } else if let parts = try? content.decode([Maybe<MessageContent>].self) {
            for part in parts.compactMap(\.value) {
                text += part.text
                hasReasoning = hasReasoning || part.hasReasoning
            }
        } else {
            let part = try decoder.container(keyedBy: Key.self)
            switch part.lenient(String.self, .type) {
            case nil, "text", "output_text": text = part.lenient(String.self, .text) ?? ""
            case "reasoning", "thinking": hasReasoning = true
            default: break
            }
        }
    }
}
