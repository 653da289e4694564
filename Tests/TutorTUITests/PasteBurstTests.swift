import Testing

@testable import tutor_tui

/// Pastes on terminals that do not mark them.
@Suite struct PasteBurstTests {
    private func keys(_ text: String) -> [Input] {
        text.unicodeScalars.map { .key($0 == "\r" ? .enter : $0 == "\n" ? .control("j") : $0 == "\t" ? .tab : .text($0)) }
    }

    private func gather(_ bursts: [Input]..., every seconds: Double = 0) -> [[Input]] {
        var burst = PasteBurst()
        return bursts.enumerated().map { burst.gather($1, at: Double($0) * seconds) }
    }

    @Test func manyKeysWithEnterAmongThemAreOnePaste() {
        #expect(gather(keys("one\rtwo\r")) == [[.paste("one\rtwo\r")]])
        #expect(gather(keys("one\r\n\ttwo")) == [[.paste("one\r\n\ttwo")]])
    }

    @Test func aLineAndItsEnterAreALine() {
        #expect(gather(keys("is the oil ok?\r")) == [keys("is the oil ok?\r")])
        #expect(gather(keys("\r\r")) == [keys("\r\r")])
        #expect(gather(keys("y\rn")) == [keys("y\rn")])
    }

    @Test func theRestOfAPasteBelongsToItWhereverItWasCut() {
        let both = gather(keys("one\rtwo\rth"), keys("ree\r"), every: 0.05)
        #expect(both == [[.paste("one\rtwo\rth")], [.paste("ree\r")]])
        let dropped = gather(keys("one\rtwo\r"), [.key(.control("c"))], keys("yes\r"), every: 0.05)
        #expect(dropped.last == keys("yes\r"))
        // Later it is a line that somebody enters.
        #expect(gather(keys("one\rtwo\r"), keys("yes\r"), every: 2)[1] == keys("yes\r"))
    }

    @Test func theEnterThatChoseAWordOfAnInputMethodDoesNotSend() {
        #expect(gather(keys("点検\r")) == [keys("点検") + [.chosen]])
        #expect(gather(keys("油圧ポンプ\r点検\r")) == [[.paste("油圧ポンプ\r点検\r")]])
        #expect(gather(keys("点検"), keys("\r")) == [keys("点検"), keys("\r")])
    }

    @Test func aTerminalThatMarksItsPastesIsBelieved() {
        #expect(gather([.paste("a")] + keys("b"), keys("one\rtwo\r")).last == keys("one\rtwo\r"))
    }

    @Test func controlCAtTheEndIsStillPressed() {
        #expect(gather(keys("one\rtwo") + [.key(.control("c"))]) == [[.paste("one\rtwo"), .key(.control("c"))]])
    }

    @Test func theRestIsWaitedForOnlyAfterManyKeys() {
        let burst = PasteBurst()
        #expect(burst.mayGoOn(keys("line one\r")))
        #expect(!burst.mayGoOn(keys("a")) && !burst.mayGoOn(keys("\r")) && !burst.mayGoOn(keys("is the oil ok")))
    }
}
