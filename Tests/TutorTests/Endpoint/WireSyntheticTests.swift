import Foundation
import Testing

@testable import Tutor

/// Hand-written streams, each a quirk that somebody met; `expected.json` says what must come of it and who met it.
@Suite struct WireSyntheticTests {
    private static let expected =
        JSONValue(json: (try? Data(contentsOf: WireFixture.folder.appending(path: "synthetic/expected.json"))) ?? Data())?.object
        ?? [:]

    @Test func eachStreamHasItsExpectationAndBack() {
        let names = WireFixture.synthetic.map { ($0.name as NSString).deletingPathExtension }
        #expect(names.count == 31)
        #expect(Set(names) == Set(Self.expected.keys))
    }

    @Test(arguments: WireFixture.synthetic)
    func comesToWhatIsExpected(_ fixture: WireFixture) throws {
        let expected = try #require(Self.expected[(fixture.name as NSString).deletingPathExtension])
        let outcome = fixture.decoded()
        if let error = expected["error"]?.string {
            #expect(outcome.error.map(Self.kind) == error)
            #expect(outcome.answer == nil)
            return
        }
        #expect(outcome.error == nil)
        let answer = try #require(outcome.answer)
        #expect(answer.text == outcome.shown)
        #expect(answer.text == expected["text"]?.string ?? "")
        #expect(
            answer.calls.map { [$0.name, $0.arguments] }
                == (expected["calls"]?.array ?? []).map { $0.array?.compactMap(\.string) ?? [] })
        if let finish = expected["finish"]?.string { #expect(answer.finish == finish) }
        // It counts both kinds of tokens.
        if let usage = expected["usage"]?.number { #expect(answer.usage.map { Double($0.prompt + $0.completion) } == usage) }
        // `reasoning` is what must not be shown.
        if let reasoning = expected["reasoning"]?.string { #expect(!answer.text.contains(reasoning)) }
    }

    @Test(arguments: WireFixture.synthetic)
    func doesNotDependOnWherePacketsSplit(_ fixture: WireFixture) {
        let whole = fixture.decoded()
        #expect(fixture.splitsThatMatter() == [])
        #expect(fixture.decodedByteByByte() == whole)
        var dice = WireDice(7)
        for longest in [3, 20, 200] { #expect(fixture.decodedInPieces(&dice, longest: longest) == whole) }
    }

    // The names that `expected.json` has for errors.
    private static func kind(_ error: EndpointError) -> String {
        switch error {
        case .cutOff: "incomplete_stream"
        case .failedInside: "server_error"
        case .truncatedCall: "truncated_tool_call"
        // Status 200 and a body of another kind: without its content type all the decoder can say.
        case .malformed: "not_sse"
        default: "\(error)"
        }
    }
}
