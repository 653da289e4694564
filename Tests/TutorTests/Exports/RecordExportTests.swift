import Foundation
import Testing

@testable import Tutor

@Suite struct RecordExportTests {
    private let store: RecordStore

    init() throws {
        store = try RecordStore.inMemory()
        try store.file(RecordFixture.drill())
        var hostile = RecordFixture.drill(
            "d-2", trainee: "-7", name: " @SUM(A1)\r\n\u{1B}]0;x\u{7}", office: "Lund; \"Süd\"", seconds: nil)
        hostile.assessment.claim?.quote = "+1\u{202E}, \"\u{301}then\""
        hostile.assessment.badge = nil
        hostile.assessment.parSeconds = nil
        try store.file(hostile)
    }

    @Test func commaSeparatedValuesAreThoseOfTheGoldenFile() throws {
        #expect(try goldenText("assessments.golden.csv", is: RecordExport(.csv).text(store.assessments())))
    }

    @Test func jsonLinesAreThoseOfTheGoldenFile() throws {
        let text = try RecordExport(.jsonLines).text(store.assessments())
        #expect(try goldenText("assessments.golden.jsonl", is: text))
        for line in text.split(separator: "\n") {
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            #expect(object?.count == AssessmentRow.Column.allCases.count)
            #expect(object?["passed"] as? Bool == true && object?["score"] as? Double == 87.5)
            #expect(object?["scenario_tags"] as? [String] == ["hydraulic", "combine"])
        }
    }

    @Test func noCellStartsAFormula() throws {
        let text = try RecordExport(.csv).text(store.assessments())
        for cell in ["'=HYPERLINK", "' @SUM(A1)", "'+1, ", ",'-7,"] { #expect(text.contains(cell), "\(cell)") }
        #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" || $0 == "\u{202E}" })
        #expect(text.unicodeScalars.filter { $0 == "\n" }.count == 3)
    }
}
