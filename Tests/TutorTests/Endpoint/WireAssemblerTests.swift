import Testing

@testable import Tutor

/// Calls from their pieces, one test for each way of servers to say it.
@Suite struct WireAssemblerTests {
    private static func calls(_ deltas: [ToolCallDelta], most: Int = 64, isCut: Bool = false) throws(EndpointError) -> [ToolCall] {
        var assembler = ToolCallAssembler(mostCalls: most)
        for delta in deltas { try assembler.take(delta) }
        return try assembler.end(isCut: isCut)
    }

    private static func piece(_ index: Int?, _ id: String, _ name: String, _ arguments: String) -> ToolCallDelta {
        ToolCallDelta(index: index, id: id, name: name, arguments: arguments)
    }

    @Test(arguments: [
        ("in pieces", [piece(0, "a", "f", ""), piece(0, "", "", "{\"x\""), piece(0, "", "", ":1}")], ["a f {\"x\":1}"]),
        ("in one", [piece(0, "a", "f", "{}"), piece(1, "b", "g", "{}")], ["a f {}", "b g {}"]),
        (
            "pieces of two in turn",
            [piece(0, "a", "f", "{"), piece(1, "b", "g", "{"), piece(0, "", "", "}"), piece(1, "", "", "}")],
            ["a f {}", "b g {}"]
        ),
        (
            "index always 0", [piece(0, "a", "f", "{"), piece(0, "", "", "}"), piece(0, "b", "f", "{"), piece(0, "", "", "}")],
            ["a f {}", "b f {}"]
        ),
        (
            "index always 0, back to the first", [piece(0, "a", "f", "{"), piece(0, "b", "g", "{}"), piece(0, "a", "", "}")],
            ["a f {}", "b g {}"]
        ),
        (
            "no index, by id", [piece(nil, "a", "f", "{"), piece(nil, "b", "g", "{}"), piece(nil, "a", "", "}")],
            ["a f {}", "b g {}"]
        ),
        (
            "no index, no id", [piece(nil, "", "f", "{"), piece(nil, "", "", "}"), piece(nil, "", "g", "{}")],
            ["call_1 f {}", "call_2 g {}"]
        ),
        (
            "no index, no id, the name in every piece",
            [piece(nil, "", "f", "{"), piece(nil, "", "f", "}"), piece(nil, "", "f", "{}")],
            ["call_1 f {}", "call_2 f {}"]
        ),
        ("name and id in every piece", [piece(0, "a", "f", "{"), piece(0, "a", "f", "}")], ["a f {}"]),
        ("a name that comes later", [piece(0, "a", "", ""), piece(0, "", "f", "{}")], ["a f {}"]),
        ("an empty name later", [piece(0, "a", "f", ""), piece(0, "a", "", "{}")], ["a f {}"]),
        ("ids that are empty", [piece(0, "", "f", "{}"), piece(1, "", "g", "{}")], ["call_1 f {}", "call_2 g {}"]),
        ("ids that are alike", [piece(0, "a", "f", "{}"), piece(1, "a", "g", "{}")], ["a f {}", "call_2 g {}"]),
        ("an id as we make them", [piece(0, "", "f", "{}"), piece(1, "call_1", "g", "{}")], ["call_2 f {}", "call_1 g {}"]),
        ("no arguments", [piece(0, "a", "f", ""), piece(1, "b", "g", " \n")], ["a f {}", "b g {}"]),
        (
            "a placeholder first", [piece(0, "a", "f", "{}"), piece(0, "", "", "{\"x\""), piece(0, "", "", ":1}")],
            ["a f {\"x\":1}"]
        ),
        ("a placeholder that stays", [piece(0, "a", "f", "{}"), piece(0, "", "", "")], ["a f {}"]),
        ("all of it once more", [piece(0, "a", "f", "{\"x\":1}"), piece(0, "a", "f", "{\"x\":1}")], ["a f {\"x\":1}"]),
        (
            "a piece like the one before", [piece(0, "a", "f", "{\"x\":"), piece(0, "", "", "1"), piece(0, "", "", "1}")],
            ["a f {\"x\":11}"]
        ),
        ("nothing at all", [piece(0, "", "", ""), piece(nil, "", "", "")], []),
    ])
    func piecesBecomeCalls(_ what: String, _ deltas: [ToolCallDelta], _ expected: [String]) throws {
        #expect(try Self.calls(deltas).map { "\($0.id) \($0.name) \($0.arguments)" } == expected, "\(what)")
    }

    @Test(arguments: ["{", "[]", "1", "null", "\"{}\"", "{}{}", "{\"x\":1}}", "{'x':1}"])
    func whatIsNoObjectIsNeverCarriedOut(_ arguments: String) {
        let deltas = [Self.piece(0, "a", "f", arguments)]
        #expect(throws: EndpointError.badArguments(name: "f")) { try Self.calls(deltas) }
        #expect(throws: EndpointError.truncatedCall(name: "f")) { try Self.calls(deltas, isCut: true) }
    }

    @Test func atTheLengthLimitNoArgumentsMayBeArgumentsThatDidNotCome() throws {
        #expect(throws: EndpointError.truncatedCall(name: "f")) { try Self.calls([Self.piece(0, "a", "f", "")], isCut: true) }
        #expect(try Self.calls([Self.piece(0, "a", "f", "{}")], isCut: true).count == 1)
    }

    @Test func aCallWithoutANameIsNone() {
        #expect(throws: EndpointError.malformed) { try Self.calls([Self.piece(0, "a", "", "{}")]) }
    }

    @Test func thereIsAMostOfCalls() throws {
        let deltas = (0..<65).map { Self.piece($0, "", "f", "{}") }
        #expect(try Self.calls(Array(deltas.prefix(64))).map(\.id) == (1...64).map { "call_\($0)" })
        #expect(throws: EndpointError.malformed) { try Self.calls(deltas) }
    }

    @Test func aNameInAnErrorIsHarmless() {
        let name = "\u{1B}[2J" + String(repeating: "n", count: 500)
        let expected = EndpointError.badArguments(name: "[2J" + String(repeating: "n", count: 61))
        #expect(throws: expected) { try Self.calls([Self.piece(0, "a", name, "{")]) }
    }
}
