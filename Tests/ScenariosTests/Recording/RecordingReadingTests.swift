import Testing

@testable import Scenarios

/// What is read of a data file, and what is kept apart.
@Suite struct RecordingReadingTests {
    @Test(arguments: [
        ("iso", "2013-12-02 21:15:00", 1_386_018_900), ("iso", "2013-12-02T21:15:00Z", 1_386_018_900),
        ("iso", "2013-12-02T21:15", 1_386_018_900), ("iso", "2013-12-02T21:15:00+02:00", 1_386_011_700),
        ("iso", "2013-12-02T21:15:00-0530", 1_386_038_700), ("iso", "2013-12-02 21:15:00 UTC", 1_386_018_900),
        ("iso", "2013-12-02T21:15:00.250", 1_386_018_900.25), ("iso", "2013-12-02", 1_385_942_400),
        ("iso", "1969-12-31T23:59:59Z", -1), ("iso", "2000-02-29T00:00:00Z", 951_782_400), ("seconds", "12.5", 12.5),
        ("M/d/yyyy H:mm", "8/28/2007 0:01", 1_188_259_260), ("dd.MM.yyyy HH:mm:ss", "28.08.2007 00:01:07", 1_188_259_267),
        ("yyyy-MM-dd'T'HH:mm", "", nil), ("iso", "2013-02-29", nil), ("iso", "2013-12-02 21:15 tomorrow", nil),
        ("iso", "yesterday", nil), ("seconds", "0x10", nil), ("M/d/yyyy H:mm", "13/1/2007 0:01", nil),
    ])
    func timesAreReadAsWritten(format: String, text: String, second: Double?) {
        #expect(TimeFormat(format)?.read(Array(text.utf8)[...]) == second)
    }

    @Test(arguments: [0.0, 951_782_400, 1_386_018_900, -1, 4_102_444_799.5, 1_709_164_800])
    func timesAreWrittenAsRead(second: Double) {
        #expect(TimeFormat.iso(CivilTime.text(second).utf8) == second)
    }

    @Test func formatsThatNameNoDateAreRefused() {
        for text in ["HH:mm", "yyyy-MM", "yyyy-MM-dd yyyy", "yy-MM-dd", "EEE, dd MM yyyy", ""] { #expect(TimeFormat(text) == nil) }
    }

    @Test func quotesLineEndsAndMarksAreUnderstood() throws {
        let recording = try RecordingFixture.recording(
            "\u{FEFF}time,\"PT-1\",\"LT-1\",note\r\n1,87,75,\"a, \"\"b\"\"\r\nc\"\r\n\r\n2, 88 ,76,\r\n3,\"89\",,x")
        #expect(recording.rejectedCount == 0)
        #expect(recording.rowCount == 3)
        #expect(recording.series[0].values == [87, 88, 89])
        #expect(recording.series[1].values == [75, 76])
    }

    @Test func aBrokenRowIsNamedAndTheRestIsRead() throws {
        let recording = try RecordingFixture.recording(
            """
            time,PT-1,LT-1
            1,87,75
            two,87,75
            3,87
            4,8 7,77
            5,"87,75
            6,"87"x,75
            7,87,78
            8,nan,79
            """)
        #expect(
            recording.rejected.map(\.reason) == [
                .time("two"), .fieldCount(found: 2, expected: 3), .number(column: "PT-1", text: "8 7"), .quote, .quote,
            ])
        #expect(recording.rejected.map(\.line) == [3, 4, 5, 6, 7])
        #expect(recording.rejected[1].text.hasPrefix("3,87"))
        #expect(recording.rowCount == 8)
        #expect(recording.series[0].seconds == [1, 7])
        #expect(recording.series[1].seconds == [1, 4, 7, 8])
    }

    @Test func rowsAreSortedAndTheLaterOfTwoWins() throws {
        let recording = try RecordingFixture.recording("time,PT-1,LT-1\n3,3,3\n1,1,1\n3,4,5\n2,2,2\n")
        #expect(recording.series[0].seconds == [1, 2, 3])
        #expect(recording.series[0].values == [1, 2, 4])
        #expect(recording.outOfOrderCount == 2)
        #expect(recording.duplicateCount == 2)
    }

    static let long = """
        schema: 1
        recording: skid-day
        title: A day of the skid
        file: DATA
        layout: long
        time: {column: timestamp}
        tag: {column: point}
        tags:
          pressure: {column: PT-1, unit: kPa, scale: 10, offset: 5}
          level: {column: LT-1}
        quality: {column: quality, good: [Good, 192]}
        source: {column: machine, is: skid 1}
        gap: 1min
        """

    @Test func theLongLayoutIsReadAlikeFromBothSyntaxes() throws {
        let csv = """
            timestamp,machine,point,value,quality
            2026-01-01T00:00:00Z,skid 1,PT-1,60,good
            2026-01-01T00:00:00Z,skid 2,PT-1,10,good
            2026-01-01T00:00:01Z,skid 1,LT-1,75,192
            2026-01-01T00:00:02Z,skid 1,PT-1,61,Bad
            2026-01-01T00:00:03Z,skid 1,XT-9,61,Good
            2026-01-01T00:00:04Z,skid 1,PT-1,,Good
            """
        let json = """
            {"timestamp":"2026-01-01T00:00:00Z","machine":"skid 1","point":"PT-1","value":60,"quality":"good","more":{"a":[1,{}]}}
            {"timestamp":"2026-01-01T00:00:00Z","machine":"skid 2","point":"PT-1","value":10,"quality":"good"}
            {"timestamp":"2026-01-01T00:00:01Z","machine":"skid\\u00201","point":"LT-1","value":"75","quality":192}
            {"timestamp":"2026-01-01T00:00:02Z","machine":"skid 1","point":"PT-1","value":61.0,"quality":"Bad"}

            {"timestamp":"2026-01-01T00:00:03Z","machine":"skid 1","point":"XT-9","value":61,"quality":"Good"}
            {"timestamp":"2026-01-01T00:00:04Z","machine":"skid 1","point":"PT-1","value":null,"quality":"Good"}
            """
        for (data, file) in [(csv, "skid-day.csv"), (json, "skid-day.jsonl")] {
            let recording = try RecordingFixture.recording(
                data, mapping: Self.long.replacing("DATA", with: file), file: file)
            #expect(recording.rejectedCount == 0)
            #expect(recording.series[0].seconds.map { $0 - 1_767_225_600 } == [0, 2, 4])
            #expect(recording.series[0].values.first == 605)
            #expect(recording.series[0].isGood == [true, false, false])
            #expect(recording.series[1].values == [75])
            #expect(recording.unmapped.map(\.name) == ["XT-9"])
        }
    }

    @Test func brokenJSONIsNamed() throws {
        let data = """
            {"timestamp":"2026-01-01","machine":"skid 1","point":"PT-1","value":1,"quality":"Good"}
            {"timestamp":"2026-01-01T00:00:01Z","machine":"skid 1","point":"PT-1","value":1,
            [1]
            {"machine":"skid 1","point":"PT-1","value":1}
            {"timestamp":"2026-01-01T00:00:02Z","machine":"skid 1","point":"PT-1","value":"much","quality":"Good"}
            """
        let recording = try RecordingFixture.recording(
            data, mapping: Self.long.replacing("DATA", with: "skid-day.jsonl"), file: "skid-day.jsonl")
        #expect(
            recording.rejected.map(\.reason) == [
                .json, .json, .missing(column: "timestamp"), .number(column: "value", text: "much"),
            ])
        #expect(recording.readingCount == 1)
    }

    @Test(arguments: [
        ("°F", "°C", 212, 100), ("K", "°C", 273.15, 0), ("°C", "°F", 100, 212), ("psi", "bar", 14.503773773, 1),
        ("kPa", "bar", 250, 2.5), ("MPa", "psi", 1, 145.03773773), ("fraction", "%", 0.4, 40), ("bar", "bar", 3, 3),
    ])
    func unitsAreConverted(from: String, to: String, value: Double, expected: Double) throws {
        let convert = try #require(UnitConversion.between(from, to))
        #expect(abs(convert(value) - expected) < 1e-6)
    }

    @Test func unitsOfDifferentQuantitiesAreNot() {
        for (a, b) in [("°C", "bar"), ("", "%"), ("psi", "°F"), ("furlong", "m")] { #expect(UnitConversion.between(a, b) == nil) }
    }

    @Test func anAuthorsMistakesAreNamedWithTheirPlaces() {
        let data = "time,PT-1,LT-1\n1,2,3\n"
        func said(_ find: String, _ replace: String) -> String {
            RecordingFixture.library(data, mapping: RecordingFixture.wide.replacing(find, with: replace)).diagnostics.map(\.line)
                .joined(separator: "\n")
        }
        #expect(
            said("gap:", "gaps:").contains("error[S102]: recordings/skid-day.yaml:10:1: unknown key `gaps`; did you mean `gap`?"))
        #expect(
            said("LT-1", "LT-2").contains(
                "recordings/skid-day.yaml:9:19: no column of skid-day.csv is called `LT-2`; did you mean `LT-1`?"))
        #expect(said("unit: psi", "unit: °F").contains("recordings/skid-day.yaml:8:3: `unit` cannot be `°F`"))
        #expect(said("  level:", "  levle:").contains("no tag of skid is called `levle`; did you mean `level`?"))
        #expect(said("file: skid-day.csv", "file: ../secret.csv").contains("error[S106]"))
        #expect(said("file: skid-day.csv", "file: other.csv").contains("error[S207]"))
        #expect(said("format: seconds", "format: HH:mm").contains("error[S106]: recordings/skid-day.yaml:6:30"))
        #expect(said("layout: wide", "layout: deep").contains("expected one of wide, long"))
        #expect(said("recording: skid-day", "recording: skid-night").contains("no recording is called `skid-day`"))
    }

    @Test func aTrialTellsWhatAStartDoesNot() throws {
        let library = RecordingFixture.library(
            "time,PT-1,LT-1\n1,2,3\nx,2,3\n2,200,3\n",
            scenario: RecordingFixture.scenario.replacing("{use: skid-day}", with: "{use: skid-day, from: 2h}"))
        let trial = RecordingTrial(try #require(library.recordings.mappings.first), in: library)
        #expect(trial.diagnostics.map(\.code) == ["S208", "S210", "S211"])
    }

    /// Whatever stands in a file, nothing is lost unsaid: every row of a wide file is a reading, a rejection or empty cells.
    @Test(arguments: ["skid-day.csv", "skid-day.jsonl"])
    func noBytesStopTheReader(file: String) throws {
        let isJSON = file.hasSuffix("jsonl")
        let line = isJSON ? "{\"time\":1,\"PT-1\":\"8\\u00377\",\"LT-1\":[7,{\"a\":null}]}\n" : "1,\"87\",\"7\"\"5\"\r\n"
        let good = Array(((isJSON ? "" : "time,PT-1,LT-1\n") + String(repeating: line, count: 6)).utf8)
        let mapping = try #require(
            RecordingFixture.library("time,PT-1,LT-1\n", mapping: RecordingFixture.wide).recordings.mapping("skid-day"))
        var of = mapping
        of.file = file
        for round in 0..<20_000 {
            var bytes = good
            for change in 0..<3 {
                let draw = CounterNoise.bits(11, UInt64(round), UInt64(change))
                let place = Int(draw >> 8) & 0xffff_ffff
                bytes[place % bytes.count] = [0, 10, 13, 34, 44, 45, 48, 57, 92, 101, 123, 125, 91, 93, 0xFF, 0xEF][Int(draw & 15)]
            }
            let recording = try? Recording(bytes, mapping: of)
            #expect((recording?.readingCount ?? 0) <= 60)
        }
    }

    @Test func numbersBeyondReasonAreRefused() throws {
        let recording = try RecordingFixture.recording(
            "time,PT-1,LT-1\n1e300,1,1\n2,1e308,2\n3,0x1F,3\n",
            mapping: RecordingFixture.wide.replacing("unit: psi", with: "scale: 1000"))
        #expect(recording.rejected.map(\.line) == [2, 3, 4])
        #expect(recording.series[1].values == [2, 3])
    }
}
