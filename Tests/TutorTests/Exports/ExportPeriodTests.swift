import Testing

@testable import Tutor

@Suite struct ExportPeriodTests {
    @Test(arguments: [
        ("2026-01-31", "2026-01-31T00:00:00.000Z"), ("2026-01-31T08:09Z", "2026-01-31T08:09:00.000Z"),
        ("2026-01-31T08:09:10.5Z", "2026-01-31T08:09:10.500Z"), ("2026-01-31 00:30:00+01:00", "2026-01-30T23:30:00.000Z"),
        ("2026-12-31T23:30:00-01:00", "2027-01-01T00:30:00.000Z"), ("2026-11-21T01:07:43.600000+00:00", "2026-11-21T01:07:43.600Z"),
        ("2026-11-21T01:07:43.6009Z", "2026-11-21T01:07:43.600Z"),
    ])
    func aMomentIsUTCWithMilliseconds(text: String, moment: String) {
        #expect(ExportPeriod.moment(text) == moment)
    }

    @Test(arguments: ["", "2026", "2026-1-1", "2026-02-30", "2026-01-31T08:00:00", "yesterday", "2026-01-31T25:00Z", "2026-01-31Z"])
    func anythingElseIsNone(text: String) { #expect(ExportPeriod.moment(text) == nil) }

    @Test func januaryIsAllOfJanuaryAndNothingElse() throws {
        let store = try RecordStore.inMemory()
        for (number, moment) in [
            "2025-12-31T23:59:59.999Z", "2026-01-01T00:00:00.000Z", "2026-01-31T23:59:59.999Z", "2026-02-01T00:00:00.000Z",
        ].enumerated() {
            try store.file(RecordFixture.drill("d-\(number)", endedAt: moment))
        }
        func drills(_ from: String, _ until: String) throws -> [String] {
            let scope = ReportScope(
                modes: Set(DrillMode.allCases), from: ExportPeriod.moment(from), until: ExportPeriod.moment(until))
            return try store.drillIDs(in: scope)
        }
        #expect(try drills("2026-01-01", "2026-02-01") == ["d-1", "d-2"])
        // The same month by the clock of another place.
        #expect(try drills("2026-01-01T00:00:00+01:00", "2026-02-01T00:00:00+01:00") == ["d-0", "d-1"])
        // A second without its fraction is that second's first moment.
        #expect(try drills("2026-01-31T23:59:59Z", "2026-02-01T00:00:00Z") == ["d-2"])
    }
}
