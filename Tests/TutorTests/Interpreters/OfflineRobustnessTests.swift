import Scenarios
import Testing

@testable import Tutor

/// Whatever is typed or pasted, the interpreter answers, quickly and always the same.
@Suite struct OfflineRobustnessTests {
    private static let crusher = OfflineInterpreter(asset: .crusher)
    private static let context = InterpreterContext.drill(.crusher, lastTags: ["te_101"])

    private static let sentences = [
        "it's the seal, not the bearing", "trend TE-1O1 for the last 5 minutes", "either the motor or the coupling",
        "bearing starved of oil",
        "shut it down and check the lube pump", "might be the bearing, 70% sure", "no leak at the seal", "/trend te_101 3min",
    ]

    @Test func theSameTwice() {
        let again = OfflineInterpreter(asset: .crusher)
        for sentence in Self.sentences {
            #expect(Self.crusher.interpret(sentence, context: Self.context) == again.interpret(sentence, context: Self.context))
        }
        #expect(Self.crusher.faultScorer.classifier.threshold == again.faultScorer.classifier.threshold)
    }

    @Test func controlCharactersAreNoWords() {
        let clean = Self.crusher.interpret("\u{1B}[31mit's the seal\u{7}\u{202E}", context: Self.context)
        let quote = clean.commands.first?.text("quote") ?? ""
        #expect(!quote.unicodeScalars.contains(where: ControlCharacters.isUnsafe))
        #expect(Self.crusher.interpret("any\talarms?\r\n", context: Self.context).brief == "list_alarms")
        #expect(Self.crusher.interpret("\u{0}\u{1}", context: Self.context).clarification == .notUnderstood)
        #expect(Self.crusher.interpret("", context: Self.context).clarification == .notUnderstood)
    }

    @Test(arguments: ["a", "bearing ", "not the bearing or ", "/", "🛠️", "q1w2e3r4 ", "show me ", "and ", ",", "x=1 ", "é", "9"])
    func pastesAreBounded(piece: String) {
        let paste = String(repeating: piece, count: 100_000 / piece.utf8.count)
        let clock = ContinuousClock()
        let taken = clock.measure { _ = Self.crusher.interpret(paste, context: Self.context) }
        // Debug builds are some thirty times slower than what ships.
        #expect(taken < .seconds(3), "\(taken)")
    }

    /// SplitMix64: the same noise in every run.
    private struct Noise {
        var state: UInt64
        mutating func next(_ bound: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((z ^ (z >> 31)) % UInt64(bound))
        }
    }

    @Test func noiseNeverTraps() {
        var noise = Noise(state: 42)
        for _ in 0..<1500 {
            let bytes = (0..<noise.next(60)).map { _ in UInt8(noise.next(256)) }
            _ = Self.crusher.interpret(String(decoding: bytes, as: UTF8.self), context: Self.context)
        }
        let pieces =
            [
                "the", "bearing", "not", "or", "and", "TE-101", ",", ".", "?", "is", "seal", "fine", "set", "to", "40", "%", "for",
                "last",
                "min", "stop", "start", "check", "because", "but", "no", "leaking", "transmitter", "drifting", "/", "/do", "=",
                "\"", "it's",
                "rather", "than", "0x1", "1e400", "-5", "inject", "at", "speed", "x", "90", "sure", "either", "motor", "nothing",
                "wrong",
            ]
        for _ in 0..<1500 {
            let words = (0..<noise.next(14)).map { _ in pieces[noise.next(pieces.count)] }
            let found = Self.crusher.interpret(words.joined(separator: " "), context: Self.context)
            for command in found.commands {
                if let component = command.text("component") { #expect(Asset.crusher.component(component) != nil) }
                if let fault = command.text("fault") { #expect(Asset.crusher.fault(fault) != nil) }
            }
            #expect(found.commands.count { $0.name == .submitDiagnosis } <= 1)
        }
    }

    /// Ten letters in a hundred mistyped: what is still accepted must still be right.
    @Test func mistypedPhrases() {
        var noise = Noise(state: 7)
        var total = 0, right = 0, wrong = 0
        for fault in Asset.crusher.faults {
            for phrase in fault.phrases + [fault.title] {
                var letters = Array(phrase)
                for i in letters.indices.dropLast() where letters[i].isLetter && noise.next(10) == 0 {
                    if noise.next(2) == 0 {
                        letters.swapAt(i, i + 1)
                    } else {
                        letters[i] = Character(Unicode.Scalar(UInt8(97 + noise.next(26))))
                    }
                }
                let found = Self.crusher.interpret("it is " + String(letters), context: Self.context)
                total += 1
                guard let component = found.commands.first?.text("component") else { continue }
                if component == fault.component { right += 1 } else { wrong += 1 }
            }
        }
        print("mistyped phrases: \(right) right, \(wrong) wrong, \(total - right - wrong) asked back, of \(total)")
        #expect(Double(right) >= 0.5 * Double(total))
        #expect(Double(wrong) <= 0.1 * Double(total))
    }

    @Test func howLongItTakes() {
        let clock = ContinuousClock()
        let building = clock.measure { _ = OfflineInterpreter(asset: .crusher) }
        var times: [Duration] = []
        for _ in 0..<20 {
            for sentence in Self.sentences {
                times.append(clock.measure { _ = Self.crusher.interpret(sentence, context: Self.context) })
            }
        }
        times.sort()
        print("offline interpreter: built in \(building), p50 \(times[times.count / 2]), p99 \(times[times.count * 99 / 100])")
        #expect(!times.isEmpty)
    }
}
