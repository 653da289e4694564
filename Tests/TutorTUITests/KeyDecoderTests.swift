import Testing

@testable import tutor_tui

@Suite struct KeyDecoderTests {
    private func decode(_ bursts: [[Int32]]) -> [Input] {
        var decoder = KeyDecoder()
        var out: [Input] = []
        for burst in bursts {
            for code in burst { decoder.feed(code) { out.append($0) } }
            decoder.flush { out.append($0) }
        }
        return out
    }

    private func bytes(_ text: String) -> [Int32] { text.utf8.map(Int32.init) }

    @Test func aCharacterSplitOverTwoReadsArrives() {
        #expect(decode([[0xE6, 0x97], [0xA5]]) == [.key(.text("日"))])
    }

    @Test func anInvalidByteTakesNothingWithIt() {
        #expect(
            decode([[0xFF, 0x61, 0xC3, 0x62, 0xED, 0xA0, 0x80, 0x63]]) == [.key(.text("a")), .key(.text("b")), .key(.text("c"))])
    }

    @Test func escapeAloneIsAKeyAndBeforeALetterIsAlt() {
        #expect(decode([[27], bytes("b")]) == [.key(.escape), .key(.text("b"))])
        #expect(decode([[27] + bytes("b")]) == [.key(.meta("b"))])
        #expect(decode([[27, 27]]) == [.key(.escape), .key(.escape)])
        #expect(decode([[27, 127]]) == [.key(.wordBackspace)])
    }

    @Test func controlKeysHaveTheirLetters() {
        #expect(
            decode([[1, 26, 31, 9, 13, 127, 8]]) == [
                .key(.control("a")), .key(.control("z")), .key(.control("_")), .key(.tab), .key(.enter), .key(.backspace),
                .key(.backspace),
            ])
    }

    @Test func aPasteIsOnePieceWhateverItHoldsAndHoweverItComes() {
        #expect(decode([[600] + bytes("a\r\u{1B}[31"), bytes("mé"), [259], [601]]) == [.paste("a\r\u{1B}[31mé")])
        #expect(decode([[600, 601]]) == [.paste("")])
    }

    @Test func enterIsCarriageReturnAndLineFeedIsControlJ() {
        #expect(decode([[13], [10]]) == [.key(.enter), .key(.control("j"))])
        #expect(decode([[27, 13]]) == [.key(.meta("\r"))])
        #expect(decode([[27], [13]]) == [.key(.escape), .key(.enter)])
    }

    @Test func aSequenceThatNobodyKnowsTypesNothing() {
        #expect(decode([[27] + bytes("[27;5ux")]) == [.key(.text("x"))])
        // Torn anywhere but before the bracket, where Esc and the bracket are two keys.
        #expect(decode([[27] + bytes("[?1"), bytes(";2cx")]) == [.key(.text("x"))])
        #expect(decode([[27] + bytes("[")]) == [.key(.meta("["))])
        // Something else in the middle of it is a key of its own again.
        #expect(decode([[27] + bytes("[12"), [13]]) == [.key(.enter)])
    }

    @Test func theTerminalSaysWhetherItHoldsFramesBack() {
        func answer(_ text: String) -> Bool? {
            var decoder = KeyDecoder()
            var keys = 0
            for code in [27] + bytes(text) { decoder.feed(code) { _ in keys += 1 } }
            #expect(keys == 0, "\(text)")
            return decoder.synchronizes
        }
        #expect(answer("[?2026;2$y") == true && answer("[?2026;1$y") == true)
        #expect(answer("[?2026;0$y") == false && answer("[?2026;4$y") == false)
        #expect(answer("[?2004;1$y") == nil)
    }
}
