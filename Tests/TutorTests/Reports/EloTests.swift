import Testing

@testable import Tutor

/// Who is how good, and which drill how hard.
@Suite struct EloTests {
    private static func attempt(_ trainee: String, _ scenario: String, _ score: Int, level: Int = 2) -> LearningAttempt {
        LearningAttempt(
            trainee: trainee, scenario: scenario, level: level, scoreBP: score, passed: score >= 8000, endedAt: "2026-01-01")
    }

    @Test func expectationsAreTheTextbooks() {
        #expect(Elo.expected(1500, against: 1500) == 0.5)
        #expect(abs(Elo.expected(1900, against: 1500) - 10.0 / 11) < 1e-12)
        #expect(abs(Elo.expected(1613, against: 1609) - 0.5058) < 0.0001)
        #expect(abs(Elo.expected(1613, against: 1477) - 0.6864) < 0.0001)
    }

    @Test func oneAttemptMovesBothSidesAlike() {
        let elo = Elo([Self.attempt("ann", "pump", 10_000)])
        #expect(elo.trainees["ann"]?.value == 1516 && elo.scenarios["pump"]?.value == 1484)
        #expect(Elo([Self.attempt("ann", "pump", 5000)]).trainees["ann"]?.value == 1500)
    }

    @Test func aDrillsLevelIsWhereItStarts() {
        let newcomer = Elo()
        #expect([1, 2, 3].map { Elo.start(level: $0) } == [1300, 1500, 1700])
        let expected = [1, 2, 3].map { newcomer.expected(trainee: "ann", scenario: "x", level: $0) }
        #expect(expected[0] > 0.75 && expected[1] == 0.5 && expected[2] < 0.25)
    }

    @Test func theStepGetsSmallerAfterTenAttempts() {
        #expect((0..<12).map(Elo.step) == [Double](repeating: 32, count: 10) + [16, 16])
        let ten = Elo((0..<10).map { Self.attempt("ann", "drill \($0)", 5000) })
        let eleven = Elo((0..<10).map { Self.attempt("ann", "drill \($0)", 5000) } + [Self.attempt("ann", "new", 10_000)])
        #expect(ten.trainees["ann"]?.value == 1500 && eleven.trainees["ann"]?.value == 1508)
        // The drill is new, and moves as new ones do.
        #expect(eleven.scenarios["new"]?.value == 1484)
    }

    @Test func itFindsWhoIsBetterWhateverTheOrderOfTheWeak() {
        let attempts = (0..<40).flatMap { [Self.attempt("ann", "d\($0 % 5)", 9000), Self.attempt("bob", "d\($0 % 5)", 4000)] }
        let elo = Elo(attempts)
        #expect((elo.trainees["ann"]?.value ?? 0) > (elo.trainees["bob"]?.value ?? 0) + 200)
        #expect(elo == Elo(attempts))
    }
}
