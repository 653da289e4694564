import Foundation
import Scenarios
import TestSupport
import Testing

@testable import Tutor

/// The token goes into one header and nowhere else: not even where the server that it is for says it back.
@Suite struct CanaryTests {
    private static let token = AttackTalk.token
    private let free = "was meinst du dazu?"
    private let scenario = "harvester-pilot-pressure"

    /// Everything a careless line could write of a value.
    private func prints(_ value: Any) -> String {
        var out = "\(value) \(String(reflecting: value))"
        dump(value, to: &out, maxItems: 20_000)
        return out
    }

    private func started(onDisk: Bool = false, opinion: String? = nil) throws -> AttackTalk {
        let talk = try AttackTalk(onDisk: onDisk, opinion: opinion)
        _ = talk.conversation.start(scenario: scenario)
        _ = talk.conversation.advance(to: 60)
        return talk
    }

    /// Files of a folder that hold the token, in whatever encoding a file might.
    private func leaks(in folder: URL) throws -> [String] {
        let needles = [Data(Self.token.utf8), try #require(Self.token.data(using: .utf16LittleEndian))]
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        #expect(!files.isEmpty)
        return files.filter { file in
            guard let bytes = try? Data(contentsOf: file) else { return false }
            return needles.contains { bytes.range(of: $0) != nil }
        }.map(\.lastPathComponent)
    }

    /// A model that says the token in every place it can, in pieces of three letters.
    private static func parrot(_ calls: [(name: String, arguments: String)] = []) -> FakeResponse {
        let text = Array("Your key is \(token), Bearer \(token); it begins with \(token.prefix(9)) and I like it.")
        let pieces = stride(from: 0, to: text.count, by: 3).map { String(text[$0..<min($0 + 3, text.count)]) }
        var steps = pieces.map { FakeStep.event(FakeChat.text($0)) }
        for (index, call) in calls.enumerated() {
            steps.append(.event(FakeChat.call(index, id: token + "\(index)", name: call.name, arguments: call.arguments)))
        }
        return .events(steps + FakeChat.ending(calls.isEmpty ? token : "tool_calls"))
    }

    @Test func aDrillWithAServerThatRepeatsItLeavesNone() async throws {
        try await SlowLane.run { try wholeDrill() }
    }

    private func wholeDrill() throws {
        let opinion = "{\"predictions\":[{\"fault\":\"\(Self.token)\",\"probability\":0.5}]}"
        let talk = try started(onDisk: true, opinion: opinion)
        let folder = try #require(talk.folder)
        var items = talk.conversation.open()
        talk.answers.set([Self.parrot()])
        items += talk.say(free)
        talk.answers.set([
            Self.parrot([
                ("note", "{\"text\":\"\(Self.token)\"}"), ("explain", "{\"topic\":\"\(Self.token)\"}"), (Self.token, "{}"),
                ("read_tags", "{\"tags\":[\"\(Self.token)\"]}"), ("submit_diagnosis", "{\"quote\":\"\(Self.token)\"}"),
            ]), Self.parrot(),
        ])
        items += talk.say(free)
        talk.answers.set([
            .reply(400, "application/json", "{\"error\":{\"code\":\"\(Self.token)\",\"message\":\"bad \(Self.token)\"}}")
        ])
        items += talk.say(free)
        // Words, and then an error in the middle of them.
        talk.answers.set([
            .events([
                .event(FakeChat.text("Well, \(Self.token.prefix(20))")), .event("{\"error\":{\"message\":\"no \(Self.token)\"}}"),
                .end,
            ])
        ])
        items += talk.say(free)
        #expect(try leaks(in: folder) == [])
        try talk.restart()
        items += talk.conversation.open()
        items += talk.say("yes")
        talk.answers.set([Self.parrot()])
        items += talk.say(free)
        items += talk.say("it's the pump shaft seal, external leakage, worn shaft seal, replace the seal")
        let end = MonotonicTime.now + 10
        while talk.conversation.drill?.record.opinion == nil, MonotonicTime.now < end {
            talk.conversation.waitForNews(seconds: 0.01)
            items += talk.conversation.takeNews()
        }
        talk.answers.set([Self.parrot()])
        items += talk.say("yes")
        items += talk.conversation.farewell()
        let (drill, assessment) = try #require(talk.conversation.lastGraded)
        #expect(drill.record.opinion?.fault == "••••")
        // It was there to be leaked: in the header of every request, and in no body.
        #expect(talk.endpoint.requests.allSatisfy { $0.headers["authorization"] == "Bearer " + Self.token })
        #expect(talk.endpoint.requests.allSatisfy { !$0.text.contains(Self.token) })
        #expect(try leaks(in: folder) == [])
        let said = prints(items)
        #expect(said.contains("Your key is ••••, ••••; it begins with dapi-king and I like it."))
        for text in [
            said, prints(drill), prints(assessment), prints(talk.conversation.entries), Talk.words(items),
            prints(talk.conversation.lastTurn as Any),
        ] {
            #expect(!text.contains(Self.token))
        }
        let rows = try talk.conversation.archive.store.assessment(drill: drill.header.drillID).map { [$0] } ?? []
        #expect(rows.count == 1)
        for format in RecordExport.Format.allCases { #expect(!RecordExport(format).text(rows).contains(Self.token)) }
        let encoder = JSONEncoder()
        for value in [try encoder.encode(drill.entries), try encoder.encode(assessment)] {
            #expect(value.range(of: Data(Self.token.utf8)) == nil)
        }
    }

    @Test func nothingThatHoldsItPrintsIt() async throws {
        try await SlowLane.run {
            let talk = try started(opinion: "{}")
            talk.answers.set([Self.parrot()])
            talk.say(free)
            let model = try #require(talk.conversation.model)
            let values: [Any] = [
                talk.conversation, model, model.link, model.target, model.options, model.target.authorizer, model.breaker,
                talk.conversation.scoring as Any, talk.conversation.told, EndpointClient(), SecretFilter(Self.header),
            ]
            for value in values { #expect(!prints(value).contains(Self.token), "\(type(of: value))") }
            // While an answer is under way as well.
            talk.answers.set([.silence])
            _ = talk.conversation.say(free)
            #expect(!prints(talk.conversation).contains(Self.token))
            _ = talk.conversation.cancel()
        }
    }

    @Test(arguments: 0..<9) func noErrorSaysIt(index: Int) async throws {
        let token = Self.token
        let json = "{\"error_code\":\"INVALID\",\"message\":\"invalid token \(token)\"}"
        let responses: [FakeResponse] = [
            .reply(400, "application/json", json), .reply(401, "application/json", json),
            .reply(403, "text/plain", "Bearer \(token)?"),
            .reply(404, "text/html", "<title>no \(token)</title>"), .redirect(to: "https://\(token).example/v1"),
            .reply(200, "text/\(token)", "x"), .events([.event("{\"error\":{\"message\":\"sorry, \(token)\"}}"), .end]),
            .events([.chunk("event: error\ndata: {\"message\":\"\(token)\",\"code\":\"\(token)\"}\n\n"), .end]),
            .reply(200, "application/json", "{\"error\":\"\(token)\"}"),
        ]
        try await SlowLane.run {
            let talk = try started()
            // As often as it is tried again.
            talk.answers.set(Array(repeating: responses[index], count: 4))
            let words = Talk.words(talk.say(free))
            #expect(words.contains("Answered offline"))
            #expect(!words.contains(token))
        }
    }

    // MARK: The filter

    private static let header = AuthorizationHeader(name: "Authorization", value: Secret("Bearer " + token))

    @Test func itIsFoundHoweverItIsCut() {
        let text = "a \(Self.token)\(Self.token) b Bearer \(Self.token) dapi-kin dapi-kingfisher-7b41c09e5 é\(Self.token)言"
        let hidden = Self.header.hidden(in: text)
        let characters = Array(text)
        for size in 1...characters.count {
            var filter = SecretFilter(Self.header)
            var out = ""
            for start in stride(from: 0, to: characters.count, by: size) {
                out += filter.feed(String(characters[start..<min(start + size, characters.count)]))
                #expect(!out.contains(Self.token))
            }
            #expect(out + filter.end() == hidden, "\(size)")
        }
    }

    @Test func wordsAreNotHeldBackForNothing() {
        var filter = SecretFilter(Self.header)
        #expect(filter.feed("What does the dap") == "What does the ")
        #expect(filter.feed("per fox say?") == "dapper fox say?")
        var none = SecretFilter(nil)
        #expect(none.feed(Self.token) == Self.token)
    }
}
