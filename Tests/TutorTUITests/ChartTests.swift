import Scenarios
import Testing
import Tutor

@testable import tutor_tui

@Suite struct ChartTests {
    private func series(_ values: [Double?], limits: [TrendChart.Limit] = [], decimals: Int = 1) -> TrendChart.Series {
        TrendChart.Series(tag: "T", title: "Pilot pressure", unit: "psi", decimals: decimals, values: values, limits: limits)
    }

    @Test func aTrendIsSaidInWords() {
        let values = (0...180).map { Optional(180 - Double($0) / 5) }
        let low = TrendChart.Limit(kind: .low, value: 155)
        #expect(
            ChartWords.sentence(series(values, limits: [low]), from: 0, to: 180)
                == "Pilot pressure: 144.0 psi, falling 12.0 psi/min over 3:00; low limit L 155.0 crossed at 2:06")
    }

    @Test func fourSecondsMakeNoRate() {
        let text = ChartWords.sentence(series([62.3, 62.1, 62.0, 61.9]), from: 0, to: 3)
        #expect(text == "Pilot pressure: 61.9 psi, too early to tell a trend")
    }

    @Test func noiseIsNoMovement() {
        let values = (0..<60).map { Optional(100 + Double($0 % 7) / 10) }
        #expect(
            ChartWords.sentence(series(values), from: 0, to: 59)
                == "Pilot pressure: 100.3 psi, steady between 100.0 and 100.6 psi over 0:59")
    }

    @Test func aSwingIsNotSteady() {
        let values = (0..<120).map { (second: Int) -> Double? in
            let rise = Double(second % 15) * 7
            return second % 30 < 15 ? 114 + rise : 212 - rise
        }
        #expect(
            ChartWords.sentence(series(values, decimals: 0), from: 0, to: 119)
                == "Pilot pressure: 114 psi, swinging between 114 and 212 psi over 1:59")
    }

    @Test func whatWasBeyondAndCameBackIsSaid() {
        let values = (0...60).map { Optional((20..<40).contains($0) ? 210.0 : 100.0) }
        let high = TrendChart.Limit(kind: .high, value: 200)
        #expect(
            ChartWords.sentence(series(values, limits: [high]), from: 0, to: 60).hasSuffix(
                "high limit H 200.0 crossed at 0:20, back at 0:40"))
    }

    @Test func gapsAreSaidAndAreNoZeroes() {
        #expect(ChartWords.sentence(series([nil, nil]), from: 0, to: 1) == "Pilot pressure: no reading")
        let text = ChartWords.sentence(series([100, 100, 100, nil, nil]), from: 0, to: 4)
        #expect(text == "Pilot pressure: 100.0 psi (last reading, at 0:02), too early to tell a trend; no good reading for 0:02")
    }

    @Test func gapsAreBlankInThePlot() {
        let values: [Double?] = (0..<80).map { (30..<50).contains($0) ? nil : 50 }
        let lines = TrendChartView.lines(TrendChart(series: [series(values)], from: 0, to: 79), width: 50, glyphs: .ascii)
        let row = lines.first { $0.text.contains("*") }!.text
        // Two strokes with a hole between them, then the end.
        #expect(row.split(separator: "|")[1].split(separator: " ").count == 2)
    }

    @Test func oneReadingIsNoPlot() {
        let lines = TrendChartView.lines(TrendChart(series: [series([179.5])], from: 0, to: 0), width: 60, glyphs: .unicode)
        #expect(lines.map(\.text) == ["Pilot pressure: 179.5 psi"])
    }

    @Test func aLowScreenHasALowPlot() {
        let tall = TrendChartView.lines(Fixtures.chart, width: 60, glyphs: .unicode).count
        #expect(TrendChartView.lines(Fixtures.chart, width: 60, plotRows: 4, glyphs: .unicode).count == tall - 4)
    }

    @Test(arguments: GlyphSet.allCases)
    func noChartIsWiderThanItsRoom(glyphs: GlyphSet) {
        for width in 10...100 {
            for chart in [Fixtures.chart, Fixtures.twoTags] {
                for line in TrendChartView.lines(chart, width: width, glyphs: glyphs) {
                    #expect(line.width <= width, "\(width): \(line.text)")
                }
            }
        }
    }

    @Test func aSparklineIsExactlyAsWideAsAsked() {
        #expect(Sparkline.text([0, 50, 100], scale: 0...100, columns: 3, glyphs: .unicode) == "▁▅█")
        #expect(Sparkline.text([nil, 50], scale: 0...100, columns: 4, glyphs: .unicode) == "   ▅")
        #expect(Sparkline.text([-500, 500], scale: 0...100, columns: 2, glyphs: .ascii) == "_#")
        #expect(Sparkline.text([], scale: 0...1, columns: 2, glyphs: .unicode) == "  ")
        #expect(Sparkline.text([1], scale: 1...1, columns: 2, glyphs: .unicode) == "  ")
    }

    @Test func aTableThatIsTooWideWrapsAndThenBecomesAList() {
        for width in 8...100 {
            for line in TableLayout.lines(Fixtures.alarmTable, width: width, glyphs: .unicode) {
                #expect(line.width <= width, "\(width): \(line.text)")
            }
        }
        // No word is broken as long as a list can hold it whole.
        for width in 20...100 {
            let text = TableLayout.lines(Fixtures.alarmTable, width: width, glyphs: .unicode).map(\.text).joined(separator: " ")
            for word in ["viscosity", "pressure", "PT-101", "spool"] { #expect(text.contains(word), "\(width)") }
        }
        let words = TableLayout.lines(Fixtures.alarmTable, width: 12, glyphs: .unicode).map(\.text).joined(separator: " ")
        #expect(words.contains("spool"))
    }
}
