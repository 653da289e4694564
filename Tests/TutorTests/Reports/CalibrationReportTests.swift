import Testing

@testable import Tutor

/// Whether trainees know what they know.
@Suite struct CalibrationReportTests {
    @Test func twentyAnswersAreNeeded() {
        let few = CalibrationReport((0..<19).map { _ in (percent: 80.0, isRight: true) })
        #expect(few.answers == 19 && few.brierBP == nil && few.bins.isEmpty && Words.calibrationLine(few) == nil)
        #expect(CalibrationReport((0..<20).map { _ in (percent: 80.0, isRight: true) }).brierBP == 400)
    }

    @Test func theBrierScoreIsTheMeanOfSquares() {
        let perfect = CalibrationReport((0..<20).map { (percent: $0 < 10 ? 100.0 : 0, isRight: $0 < 10) })
        #expect(perfect.brierBP == 0 && perfect.overconfidenceBP == 0)
        #expect(CalibrationReport((0..<40).map { (percent: 50.0, isRight: $0 % 2 == 0) }).brierBP == 2500)
        let bold = CalibrationReport((0..<20).map { (percent: 90.0, isRight: $0 < 12) })
        // 12 x 0.01 and 8 x 0.81, over 20.
        #expect(bold.brierBP == 3300 && bold.overconfidenceBP == 3000)
        #expect(Words.calibrationLine(bold) == "How sure: 90 % sure on average, right in 60 %: more sure than right.")
    }

    @Test func fiveBinsHoldEveryAnswerOnce() {
        let report = CalibrationReport((0...100).map { (percent: Double($0), isRight: $0 > 75) })
        #expect(report.bins.count == 5 && report.bins.map(\.answers) == [60, 10, 10, 10, 11])
        #expect(report.bins.map(\.rightBP) == [0, 0, 4000, 10_000, 10_000])
        #expect(report.bins[0].confidenceBP == 2950)
    }
}
