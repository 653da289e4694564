import Foundation
import Testing

@testable import Tutor

/// What is written as JSON reads back as the same, and as Foundation would have written it.
@Suite struct WireJSONTests {
    @Test func textsAndNumbersReadBack() throws {
        let texts = [
            "", "plain", "\"quoted\" \\ /", "line\nbreak\r\ttab", "\u{0}\u{1}\u{1F}\u{7F}\u{85}\u{2028}", "é 漢字 🙂 e\u{301}",
            "</script>",
        ]
        let numbers = [0, -1, 512, 0.1, -2.5e-9, 1e20, 9_007_199_254_740_991, .greatestFiniteMagnitude, .leastNonzeroMagnitude]
        let value = JSONValue.object([
            "texts": .array(texts.map { .string($0) }), "numbers": .array(numbers.map { .number($0) }), "b": .bool(true),
            "a": .null,
            "nested": ["z": [], "y": [:]],
        ])
        #expect(JSONValue(json: value.bytes) == value)
        #expect(JSONValue.number(.nan).text == "null" && JSONValue.number(512).text == "512")
        #expect(JSONValue.object(["b": 1.json, "a": 2.json]).text == #"{"a":2,"b":1}"#)
    }

    @Test func aRequestIsWrittenAsFoundationWritesIt() throws {
        let asset = try #require(Talk.library.assets.first)
        let request = ChatRequest(
            messages: [
                ChatMessage(.system, ModelTalk.prompts.system(.drill, asset: asset)), ChatMessage(.user, "Wie heiß ist es?"),
            ],
            tools: ToolBook(asset: asset, mode: .drill).definitions, maxTokens: 512)
        let bytes = request.body(model: "m")
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        #expect(Array(try encoder.encode(try #require(JSONValue(json: bytes)))) == bytes)
    }
}

extension Int {
    fileprivate var json: JSONValue { .number(Double(self)) }
}
