import Testing

@testable import Tutor

/// When something is due again, against the published values of the reference implementation (PyPI `fsrs` 6.3.2, default weights, no
/// fuzz). `LiveFSRSTests` asks it where it can be had.
@Suite struct FSRSTests {
    private static func near(_ a: Double, _ b: Double) -> Bool { abs(a - b) < 0.000_05 }

    @Test func itHasThePublishedValues() {
        // Reviewed one day after it was due each time: after 10 minutes, 7 days, 10 minutes.
        let reviews: [(days: Int, rating: FSRS.Rating)] = [(0, .good), (1, .good), (8, .again), (1, .good)]
        let expected = [(2.3065, 2.1181), (7.3153, 2.1112), (1.2580, 7.3922), (3.2469, 7.3801)]
        for (count, (stability, difficulty)) in zip(1..., expected) {
            let memory = FSRS(reviews.prefix(count))
            #expect(Self.near(memory?.stability ?? 0, stability) && Self.near(memory?.difficulty ?? 0, difficulty), "\(count)")
        }
    }

    @Test func theFirstTimeDependsOnTheGradeAlone() {
        let first = FSRS.Rating.allCases.map { FSRS(first: $0) }
        #expect(first.map(\.stability) == [0.212, 1.2931, 2.3065, 8.2956])
        #expect(zip(first, first.dropFirst()).allSatisfy { $0.difficulty > $1.difficulty || $1.difficulty == 1 })
        #expect(first.map(\.intervalDays) == [1, 1, 2, 8])
    }

    @Test func nineOfTenStillKnowItWhenItIsDue() {
        for days in [1, 7, 100] {
            var memory = FSRS(first: .good)
            memory.review(.good, after: days)
            let interval = memory.intervalDays
            #expect(abs(memory.retrievability(after: interval) - 0.9) < 0.02)
            #expect(memory.retrievability(after: 0) == 1 && memory.retrievability(after: 10 * interval) < 0.9)
        }
    }

    @Test func forgettingNeverMakesItStronger() {
        for rating in FSRS.Rating.allCases {
            for days in [0, 1, 3, 30, 3000] {
                var memory = FSRS(first: rating)
                let before = memory.stability
                memory.review(.again, after: days)
                #expect(memory.stability <= before && memory.stability > 0)
                #expect((1...10).contains(memory.difficulty))
            }
        }
    }

    @Test func nothingWasLearnedWithoutAnAttempt() {
        #expect(FSRS([(days: Int, rating: FSRS.Rating)]()) == nil)
    }

    @Test func gradesAreRatings() {
        func rating(_ score: Int, passed: Bool = true, unsafe: Int = 0, hints: Int = 0, seconds: Int? = 90, par: Int? = 100)
            -> FSRS.Rating
        {
            LearningAttempt(
                trainee: "t", scenario: "s", level: 1, scoreBP: score, passed: passed, unsafeActs: unsafe, hints: hints,
                seconds: seconds, parSeconds: par, endedAt: "2026-01-01"
            ).rating
        }
        #expect(rating(9900, passed: false) == .again && rating(9900, unsafe: 1) == .again)
        #expect(rating(8499) == .hard && rating(9900, hints: 1) == .hard)
        #expect(rating(8500) == .good && rating(9900) == .good)
        #expect(rating(9500, seconds: 80) == .easy && rating(9499, seconds: 80) == .good)
        #expect(rating(9500, seconds: 81) == .good && rating(9500, seconds: 80, par: nil) == .good)
    }
}
