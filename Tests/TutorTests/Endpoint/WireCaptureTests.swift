import Foundation
import Testing

@testable import Tutor

/// What real servers sent, byte for byte but for file paths; see `Tests/Fixtures/endpoint/README.md`. Re-record what comes of them with
/// TUTOR_RECORD_GOLDENS=1 and read it against the raw files.
@Suite struct WireCaptureTests {
    private static let expectedFile = WireFixture.folder.appending(path: "captures.expected.json")

    @Test func allComeToWhatWasRecorded() throws {
        let found = Dictionary(uniqueKeysWithValues: WireFixture.captures.map { ($0.name, Self.record($0.decoded())) })
        if ProcessInfo.processInfo.environment["TUTOR_RECORD_GOLDENS"] == "1" {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
            try encoder.encode(JSONValue.object(found)).write(to: Self.expectedFile)
        }
        let expected = try #require(JSONValue(json: try Data(contentsOf: Self.expectedFile))?.object)
        #expect(Set(found.keys) == Set(expected.keys))
        for (name, record) in found { #expect(record == expected[name], "\(name)") }
    }

    @Test(arguments: WireFixture.captures)
    func doesNotDependOnWherePacketsSplit(_ fixture: WireFixture) {
        let whole = fixture.decoded()
        #expect(fixture.decodedByteByByte() == whole)
        // Every position of the small ones; some of each large one, other ones in each.
        // Documents are decoded as a whole each time, so of them fewer.
        let step = max(1, fixture.bytes.count * fixture.bytes.count / (fixture.form == .stream ? 400_000 : 50_000))
        #expect(fixture.splitsThatMatter(step: step, from: fixture.name.utf8.count % step) == [])
        var dice = WireDice(11)
        for longest in [40, 1500] { #expect(fixture.decodedInPieces(&dice, longest: longest) == whole) }
    }

    @Test func aRealServersPacketsComeOneByOne() throws {
        let file = WireFixture.folder.appending(path: "captures/native_raw_http_chunked.bin")
        let packets = WireFixture.unchunked(WireFixture.body(of: Array(try Data(contentsOf: file))))
        #expect(packets.count > 5)
        var decoder = ChatStreamDecoder(.stream, limits: EndpointLimits())
        // The first packet has the role and the first word.
        let first = try decoder.feed(packets[0])
        #expect(first == [.text("1")])
        #expect(decoder.hasBegun)
        let rest = try packets.dropFirst().flatMap { try decoder.feed($0) }
        guard case .finished(let answer) = rest.last else { return #expect(Bool(false), "not finished") }
        #expect(answer.text == "12. I'm counting to ten.")
        #expect(try decoder.end() == [])
    }

    @Test func pingsAreNoBeginning() throws {
        let pings = try #require(WireFixture.captures.first { $0.name == "native_pings_only_timeout.sse" })
        var decoder = ChatStreamDecoder(.stream, limits: EndpointLimits())
        #expect(try decoder.feed(pings.bytes) == [])
        #expect(!decoder.hasBegun)
        #expect(throws: EndpointError.cutOff(bytes: pings.bytes.count)) { try decoder.end() }
    }

    private static func record(_ outcome: WireOutcome) -> JSONValue {
        var record: [String: JSONValue] = [:]
        if let error = outcome.error { record["error"] = .string("\(error)") }
        if outcome.answer == nil, !outcome.shown.isEmpty { record["shown"] = .string(outcome.shown) }
        if let answer = outcome.answer {
            record["text"] = .string(answer.text)
            record["pieces"] = .number(Double(outcome.events.count - 1))
            record["calls"] = .array(answer.calls.map { .array([.string($0.id), .string($0.name), .string($0.arguments)]) })
            record["finish"] = answer.finish.map { .string($0) } ?? .null
            record["model"] = answer.model.map { .string($0) } ?? .null
            if let usage = answer.usage {
                record["usage"] = .array([.number(Double(usage.prompt)), .number(Double(usage.completion))])
            }
        }
        return .object(record)
    }
}
