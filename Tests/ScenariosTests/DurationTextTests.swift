import Testing

@testable import Scenarios

@Suite struct DurationTextTests {
    @Test(arguments: [
        ("90s", 90.0), ("3min", 180), ("1h30min", 5400), ("2 minutes", 120), ("500ms", 0.5), ("1.5 h", 5400), ("30d", 2_592_000),
        ("2 years", 63_072_000),
    ])
    func durationsAreRead(text: String, seconds: Double) {
        #expect(DurationText.parse(text) == seconds)
    }

    @Test(arguments: ["", "3", "min", "3 parsecs", "-3s", "1e999s", "three minutes"])
    func otherTextIsRefused(text: String) {
        #expect(DurationText.parse(text) == nil)
    }

    @Test func clockShowsHoursOnlyWhenThereAreSome() {
        #expect(DurationText.clock(262) == "4:22")
        #expect(DurationText.clock(3862) == "1:04:22")
    }
}
