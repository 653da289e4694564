import Foundation
import Scenarios
import TestSupport

@testable import Tutor

/// The cases of `Tests/Fixtures/attacks`, as values.
enum AttackCorpus {
    /// One attack: what is said, and what a model that obeys does.
    struct Case: Decodable, Sendable, CustomStringConvertible {
        struct Turn: Decodable, Sendable {
            var say: String
            var model: [Answer]
        }

        struct Answer: Decodable, Sendable {
            var text: String?
            var calls: [Call]?
            var times: Int?
        }

        struct Call: Decodable, Sendable {
            var name: String
            var arguments: JSONValue?
            var raw: String?
        }

        var id: String
        var language: String
        var kind: String
        var mode: DrillMode
        var turns: [Turn]
        var echo: CommandName?
        var reads: Bool?
        var breaks: Bool?

        var description: String { "\(id) (\(kind))" }

        /// Everything that the model says or writes into a call and that is long enough to be known again.
        var words: [String] {
            let answers = turns.flatMap(\.model)
            let texts = answers.compactMap(\.text).flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) }
            let arguments = answers.flatMap { $0.calls ?? [] }.flatMap { Self.strings($0.arguments ?? .null) }
            return (texts + arguments).filter { $0.count >= 8 }
        }

        private static func strings(_ value: JSONValue) -> [String] {
            switch value {
            case .string(let text): [text]
            case .array(let values): values.flatMap(strings)
            case .object(let members): members.values.flatMap(strings)
            case .null, .bool, .number: []
            }
        }
    }

    static let cases: [Case] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/attacks/corpus.jsonl")
        return try! String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(Case.self, from: Data($0.utf8))
        }
    }()

    /// What the fake server sends for an answer.
    static func response(_ answer: Case.Answer) -> FakeResponse {
        var steps: [FakeStep] = []
        if let text = answer.text { steps.append(.event(FakeChat.text(text))) }
        var number = 0
        for time in 0..<(answer.times ?? 1) {
            for call in answer.calls ?? [] {
                var arguments = call.raw ?? (call.arguments ?? .object([:])).text
                // The very same call twice ends a turn by itself.
                if time > 0, arguments.hasSuffix("}") {
                    arguments = arguments.dropLast() + (arguments == "{}" ? "" : ",") + "\"n\":\(time)}"
                }
                steps.append(.event(FakeChat.call(number, id: "call_\(number)", name: call.name, arguments: arguments)))
                number += 1
            }
        }
        return .events(steps + FakeChat.ending(number > 0 ? "tool_calls" : "stop"))
    }

    /// The lines of an item, as a face may begin one with them.
    static func lines(_ item: TranscriptItem) -> [String] {
        item.blocks.flatMap { block -> [String] in
            switch block {
            case .text(let text), .heading(let text): text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            case .bullets(let items): items.map { "- " + $0 }
            case .rich(let text): [text.plain]
            case .items(let items): items.map(\.plain)
            case .code(let lines): lines.map { "    " + $0 }
            case .table(let table): [table.headings.joined(separator: " ")] + table.rows.map { $0.joined(separator: " ") }
            case .folded(let line, _): [line]
            case .chart: []
            }
        }
    }

    /// Whether a line begins as the lines of a speaker begin, for somebody who reads it.
    static func looksLabelled(_ line: String) -> Bool {
        let seen = String(String.UnicodeScalarView(line.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }))
        return seen.lowercased().prefixMatch(of: /\s*(tutor|you|coach|plant)\s*([0-9:]+|\(.*\))?\s*[:\u{FF1A}]/) != nil
    }
}
