import Testing

@testable import Tutor

@Suite struct StatementComparisonTests {
    private let ours: JSONValue = [
        "id": "a", "actor": ["objectType": "Agent", "account": ["name": "t-1"]],
        "verb": ["id": "v", "display": ["en-US": "passed"]],
        "result": ["score": ["scaled": .number(0.865)]], "timestamp": "2026-11-21T01:07:43.600Z",
    ]

    @Test func whatAStoreAddsOrWritesOtherwiseIsTheSame() throws {
        let theirs = try #require(
            JSONValue(
                json: #"""
                    {"id":"A","actor":{"account":{"name":"t-1"}},"verb":{"id":"v"},"result":{"score":{"scaled":0.8650}},"version":"1.0.0",
                    "timestamp":"2026-11-21T01:07:43.600000+00:00","stored":"2026-11-21T01:07:44Z","authority":{"mbox":"mailto:x@example.org"}}
                    """#))
        #expect(StatementComparison.same(ours, theirs))
        #expect(StatementComparison.statement("a", in: theirs.bytes) == theirs)
        #expect(StatementComparison.statement("a", in: JSONValue.object(["statements": .array([theirs])]).bytes) == theirs)
        #expect(StatementComparison.statement("b", in: theirs.bytes) == nil)
    }

    @Test func anythingElseIsDifferentAndIsNamed() {
        var members = ours.object ?? [:]
        members["timestamp"] = "2026-11-21T01:07:43.601Z"
        members["result"] = nil
        let theirs = JSONValue.object(members)
        #expect(!StatementComparison.same(ours, theirs))
        #expect(
            StatementComparison.differences(ours: ours, theirs: theirs)
                == "result: here {\"score\":{\"scaled\":0.865}}, there nothing; timestamp: here \"2026-11-21T01:07:43.600Z\", there \"2026-11-21T01:07:43.601Z\""
        )
    }
}
