import Testing

@testable import Tutor

/// Which stretch of time is meant.
@Suite struct ReportPeriodTests {
    private static let now = "2026-11-21T16:44:05.123Z"

    @Test func spansEndNow() {
        func start(_ text: String) -> String?? { ReportPeriod(text).map { $0.start(now: Self.now) } }
        #expect(start("month") == "2026-11-01" && start("year") == "2026-01-01" && start("week") == "2026-11-16")
        #expect(start("30d") == "2026-10-22T16:44:05.123Z" && start("all") == .some(nil))
        for text in ["", "d", "0d", "-1d", "30", "fortnight", "99999999999999999999d"] { #expect(ReportPeriod(text) == nil) }
    }

    @Test func daysAreTheCalendars() {
        #expect(ReportDay("2026-02-28")?.adding(days: 1).text == "2026-03-01")
        #expect(ReportDay("2028-02-28")?.adding(days: 1).text == "2028-02-29")
        #expect(ReportDay("2026-12-05")?.nextMonth.text == "2027-01-01" && ReportDay("2026-01-31")?.nextMonth.text == "2026-02-01")
        #expect(ReportDay("1970-01-01")?.weekday == 3 && ReportDay("2026-11-22")?.weekStart.text == "2026-11-16")
        for text in ["", "2026-13-01", "2026-02-30", "26-01-01", "2026-1-1", "today", "2026-11-21Tea"] {
            #expect(ReportDay(text) == nil)
        }
    }

    @Test func aTrendHasNoGaps() throws {
        let store = try RecordStore.inMemory()
        for (id, day) in [("a", "2026-09-30"), ("b", "2026-10-20"), ("c", "2026-10-21")] {
            try store.file(RecordFixture.drill(id, score: 6000, passed: false, endedAt: day + "T10:00:00.000Z"))
        }
        let weeks = try TrendReport(from: store)
        #expect(weeks.step == .week && weeks.lines.map(\.from) == ["2026-09-28", "2026-10-05", "2026-10-12", "2026-10-19"])
        #expect(weeks.lines.map(\.attempts) == [1, 0, 0, 2] && weeks.lines[1].averageScoreBP == nil)
        try store.file(RecordFixture.drill("d", endedAt: "2024-11-21T10:00:00.000Z"))
        let months = try TrendReport(from: store)
        #expect(months.step == .month && months.lines.count == 24 && months.lines.first?.from == "2024-11-01")
        #expect(try TrendReport(in: ReportScope(tag: "nothing"), from: store).lines.isEmpty)
    }

    @Test func emptyReportsSayWhereThereIsSomething() throws {
        let store = try RecordStore.inMemory()
        func words(_ scope: ReportScope) throws -> String {
            Words.nothing(in: scope, try RecordExtent(of: scope, from: store)).map(Words.plain).joined(separator: "\n")
        }
        #expect(try words(.graded) == "No drill or exam is on record yet; practice does not count.")
        try store.file(RecordFixture.drill("a", endedAt: "2026-09-30T10:00:00.000Z"))
        let month = ReportScope(from: "2026-11-01", until: "2026-12-01")
        #expect(try words(month) == "Nothing is on record for 2026-11-01 to 2026-11-30. There is 1 attempt on 2026-09-30.")
        #expect(
            try words(ReportScope(tag: "hydrualic")).hasPrefix("No drill on record is tagged hydrualic. Did you mean hydraulic?"))
    }

    @Test func spreadsheetsGetTextAndNoFormulas() {
        let sheet = ReportSheet(
            ["name", "score", "flag", "none"],
            [[.text("=1+1"), .score(8705), .flag(true), .none], [.text("a, \"b\"\n"), .score(-50), .integer(7), .score(10_000)]])
        #expect(sheet.csv == "name,score,flag,none\r\n'=1+1,87.05,true,\r\n\"a, \"\"b\"\" \",-0.5,7,100\r\n")
    }
}
