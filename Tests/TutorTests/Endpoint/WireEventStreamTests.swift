import Testing

@testable import Tutor

/// The rules of `text/event-stream`, and where the reader is kinder than they are.
@Suite struct WireEventStreamTests {
    private static func events(_ bytes: some Sequence<UInt8>, limits: EndpointLimits = EndpointLimits()) throws -> [ServerSentEvent]
    {
        var reader = ServerSentEvents(limits)
        return try bytes.compactMap { try reader.take($0) } + reader.end()
    }

    @Test(arguments: [
        ("data: a\n\ndata: b\n\n", ["a", "b"]),
        ("data: a\r\n\r\ndata: b\r\n\r\n", ["a", "b"]),
        ("data: a\r\rdata: b\r\r", ["a", "b"]),
        ("data: a\r\n\rdata: b\n\r\n", ["a", "b"]),
        ("data:a\n\ndata:  b\n\n", ["a", " b"]),
        ("data: a\ndata\ndata: b\n\n", ["a\n\nb"]),
        ("\u{FEFF}data: a\n\n", ["a"]),
        ("data: a\n\n\u{FEFF}data: b\n\n", ["a"]),
        (":\n\n: ping\n\ndata: a\n: in between\n\n:\n\n", ["a"]),
        ("data:\n\ndata\n\nevent: x\n\n", []),
        ("id: 7\nretry: 10\ndata: a\n\n", ["a"]),
        ("data: a\n\ndata: b", ["a", "b"]),
        ("data: a\n\ndata: b\n", ["a", "b"]),
        ("\n\n\r\r\n", []),
        ("", []),
    ])
    func linesBecomeEvents(_ stream: String, _ data: [String]) throws {
        #expect(try Self.events(stream.utf8).map(\.data) == data)
    }

    @Test func aNameIsForOneEvent() throws {
        let events = try Self.events("event: error\ndata: a\n\ndata: b\n\nevent: x\n\ndata: c\n\n".utf8)
        #expect(events.map(\.name) == ["error", "", ""])
    }

    @Test func aLineOfJSONWithoutAFieldIsReportedAndOtherLinesAreNot() throws {
        var reader = ServerSentEvents(EndpointLimits())
        let events = try "data: a\n{\"error\":1}\ndata: b\n<html>\n\n".utf8.compactMap { try reader.take($0) }
        #expect(events == [ServerSentEvent(data: "{\"error\":1}", isBare: true), ServerSentEvent(data: "a\nb")])
        #expect(reader.hasForeignLines)
        #expect(reader.events == 1)
    }

    @Test func whatIsNoUTF8IsRepaired() throws {
        let bytes = Array("data: a".utf8) + [0xFF, 0xC3] + Array("b\n\n".utf8)
        #expect(try Self.events(bytes).map(\.data) == ["a\u{FFFD}\u{FFFD}b"])
    }

    @Test func aLineAndAnAnswerHaveALongest() throws {
        var limits = EndpointLimits()
        limits.longestLine = 10
        limits.longestAnswer = 40
        #expect(try Self.events("data: 1234\n\n".utf8, limits: limits).map(\.data) == ["1234"])
        #expect(throws: EndpointError.tooLarge) { try Self.events("data: 12345\n\n".utf8, limits: limits) }
        #expect(throws: EndpointError.tooLarge) { try Self.events(":234567890x".utf8, limits: limits) }
        #expect(try Self.events(String(repeating: ":\n", count: 20).utf8, limits: limits) == [])
        #expect(throws: EndpointError.tooLarge) {
            try Self.events((String(repeating: ":\n", count: 20) + "\n").utf8, limits: limits)
        }
    }
}
