import Testing
import Tutor

@testable import tutor_tui

/// Counting the seconds of an answer.
@Suite struct AnswerWatchTests {
    @Test func wholeSecondsAreToldOnceAndSilenceFromTheLastWord() {
        var watch = AnswerWatch(AnswerProgress(text: []), at: 10)
        #expect(watch.next == 11)
        #expect(watch.look(AnswerProgress(text: []), at: 10.9) == nil)
        #expect(watch.look(AnswerProgress(text: []), at: 11.1) == .waited(silent: 1, total: 1))
        #expect(watch.look(AnswerProgress(text: []), at: 11.2) == nil)
        #expect(watch.next == 12)
        #expect(watch.look(AnswerProgress(text: [.text("a")]), at: 11.5) == .waited(silent: 0, total: 1))
        #expect(watch.next == 12)
        #expect(watch.look(AnswerProgress(text: [.text("a")]), at: 12.001) == .waited(silent: 0, total: 2))
        #expect(watch.next == 12.5)
    }

    @Test func aCountdownCountsInItsOwnSeconds() {
        var watch = AnswerWatch(AnswerProgress(text: []), at: 10)
        _ = watch.look(AnswerProgress(text: [], retryIn: 5), at: 10.4)
        _ = watch.look(AnswerProgress(text: [], retryIn: 5), at: 11)
        #expect(watch.next == 11.4)
        _ = watch.look(AnswerProgress(text: [], retryIn: 4), at: 11.401)
        #expect(watch.next == 12)
    }
}
