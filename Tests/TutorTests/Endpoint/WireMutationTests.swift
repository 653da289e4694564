import Foundation
import Scenarios
import Testing

@testable import Tutor

/// Fixtures with bytes changed, cut, doubled and mixed: whatever comes of them, it comes the same way twice and harms nobody. What
/// `make fuzz` does for hours, here for seconds and the same in every run.
@Suite struct WireMutationTests {
    private static let rounds = ProcessInfo.processInfo.environment["TUTOR_LONG_TESTS"] == "1" ? 200_000 : 3_000
    private static let words = [
        "\n", "\r", "\n\n", "data: ", "\"", "{", "}", "[", "\\", "null", "[DONE]", "\"error\":", "<think>", "\u{FEFF}",
    ]

    @Test func nothingThatIsMutatedBreaksTheDecoder() {
        var dice = WireDice(20_261_121)
        let fixtures = WireFixture.synthetic + WireFixture.captures.filter { $0.bytes.count < 1000 } + WireFixture.found
        for round in 0..<Self.rounds {
            var fixture = fixtures.randomElement(using: &dice) ?? fixtures[0]
            for _ in 0..<Int.random(in: 1...4, using: &dice) { Self.mutate(&fixture.bytes, fixtures, &dice) }
            let whole = fixture.decoded()
            Self.check(whole, "round \(round)")
            #expect(fixture.decodedInPieces(&dice, longest: 60) == whole, "round \(round)")
        }
    }

    @Test(arguments: WireFixture.found)
    func whatOnceBrokeItDoesNotAnyMore(_ fixture: WireFixture) {
        Self.check(fixture.decoded(), fixture.name)
        #expect(fixture.decodedByteByByte() == fixture.decoded())
        #expect(fixture.splitsThatMatter() == [])
    }

    private static func mutate(_ bytes: inout [UInt8], _ fixtures: [WireFixture], _ dice: inout WireDice) {
        let at = Int.random(in: 0...bytes.count, using: &dice)
        let end = min(bytes.count, at + Int.random(in: 0...20, using: &dice))
        switch Int.random(in: 0..<6, using: &dice) {
        case 0: if at < bytes.count { bytes[at] = UInt8.random(in: 0...255, using: &dice) }
        case 1: bytes.removeSubrange(at..<end)
        case 2: bytes.insert(contentsOf: Array(bytes[at..<end]), at: at)
        case 3: bytes.insert(contentsOf: (words.randomElement(using: &dice) ?? "").utf8, at: at)
        case 4: bytes.removeSubrange(at...)
        default:
            let other = fixtures.randomElement(using: &dice)?.bytes ?? []
            bytes.replaceSubrange(at..., with: other.suffix(Int.random(in: 0...400, using: &dice)))
        }
    }

    private static func check(_ outcome: WireOutcome, _ what: String) {
        #expect((outcome.answer == nil) == (outcome.error != nil), "\(what)")
        #expect(outcome.shown.unicodeScalars.allSatisfy { $0 == "\n" || !ControlCharacters.isUnsafe($0) }, "\(what)")
        guard let answer = outcome.answer else { return }
        #expect(answer.text == outcome.shown, "\(what)")
        #expect(Set(answer.calls.map(\.id)).count == answer.calls.count, "\(what)")
        for call in answer.calls { #expect(!call.name.isEmpty && JSONValue(json: call.arguments)?.object != nil, "\(what)") }
    }
}
