import Foundation
import GRDB
import Scenarios
import Testing

@testable import Tutor

/// `docs/reports.md`: its SQL gives the rows of the reports, and its examples are what the program prints.
@Suite struct ReportsPageTests {
    private static let file: URL = {
        var folder = URL(filePath: #filePath)
        for _ in 0..<4 { folder = folder.deletingLastPathComponent() }
        return folder.appending(path: "docs/reports.md")
    }()
    private static let page = (try? String(contentsOf: file, encoding: .utf8)) ?? ""

    /// The parts under `## Name` that hold SQL.
    private static let questions: [(name: String, sql: String)] = page.components(separatedBy: "\n## ").dropFirst().flatMap {
        part in
        let name = String(part.prefix { $0 != "\n" })
        return part.components(separatedBy: "```sql\n").dropFirst().map { (name, $0.components(separatedBy: "```")[0]) }
    }

    private static let from = "2026-10-20"
    private static let until = "2026-11-18"

    /// The rows of the report that answers a question.
    private static func sheet(_ name: String, _ store: RecordStore) throws -> ReportSheet {
        let all = ReportScope(from: from, until: until)
        let tagged = ReportScope(from: from, until: until, tag: "hydraulics")
        switch name {
        case "The fastest": return try FastestReport(in: tagged, from: store).sheet
        case "Offices": return try OfficeReport(in: all, from: store).sheet
        case "Who averages under 70":
            var report = try StrugglingReport(in: tagged, from: store)
            report.lines = report.lines.filter(\.lowAverage)
            return report.sheet
        case "Who has failed three times in a row":
            var report = try StrugglingReport(in: all, from: store)
            report.lines = report.lines.filter { $0.longestRun >= 3 }
            return report.sheet
        case "Leaderboard": return try LeaderboardReport(in: all, from: store).sheet
        case "Progress": return try ProgressReport(trainee: "t-104", in: all, from: store).sheet
        case "Difficulty": return try DifficultyReport(in: all, from: store).sheet
        case "Faults that are failed":
            return try FaultReport(in: all, failureRateAboveBP: FaultReport.highRateBP, from: store).sheet
        case "How sure and how right": return try CalibrationReport(in: all, from: store).sheet
        case "Over time": return try TrendReport(in: all, from: store).sheet
        default: throw Unknown(name: name)
        }
    }

    private struct Unknown: Error { var name: String }

    @Test func everyQuestionIsThere() {
        #expect(Self.questions.map(\.name).count == 10)
    }

    @Test(arguments: questions.map(\.name))
    func aReportSaysWhatPlainSQLSays(name: String) throws {
        let home = try ProgramHome()
        let store = try RecordStore(path: home.database)
        try ReportLedger.fill(store, attempts: 400)
        let sheet = try Self.sheet(name, store)
        try store.close()
        #expect(!sheet.rows.isEmpty, "nothing to compare")
        let sql = try #require(Self.questions.first { $0.name == name }).sql
        let plain = try DatabaseQueue(path: home.database)
        let rows = try plain.read { db in
            let statement = try db.makeStatement(sql: sql)
            let given: [String: String] = ["from": Self.from, "until": Self.until, "tag": "hydraulics", "trainee": "t-104"]
            // Only those that the question asks for.
            let used = given.filter { sql.contains(":\($0.key)") }
            return try Row.fetchAll(statement, arguments: StatementArguments(used))
        }
        #expect(rows.count == sheet.rows.count)
        for (row, expected) in zip(rows, sheet.rows) {
            for (column, value) in row {
                let index = try #require(sheet.columns.firstIndex(of: column), "\(name) has no column \(column)")
                #expect(Self.text(value) == Self.text(expected[index]), "\(name), \(column)")
            }
        }
    }

    private static func text(_ value: DatabaseValue) -> String {
        switch value.storage {
        case .null: ""
        case .int64(let number): "\(number)"
        case .double(let number): NumberText.fixed(number, decimals: 2)
        case .string(let text): text
        case .blob: "blob"
        }
    }

    private static func text(_ value: ReportSheet.Value) -> String {
        switch value {
        case .text(let text): text
        case .integer(let number): "\(number)"
        case .score(let points): NumberText.fixed(Double(points) / 100, decimals: 2)
        case .flag(let isSet): isSet ? "1" : "0"
        case .none: ""
        }
    }

    /// `TUTOR_RECORD_GOLDENS=1` writes what the program prints into the page; then read the difference.
    @Test func theExamplesAreWhatIsPrinted() throws {
        let home = try ProgramHome()
        let store = try RecordStore(path: home.database)
        try ReportLedger.fill(store)
        try store.close()
        var parts = Self.page.components(separatedBy: "```console\n")
        #expect(parts.count > 9)
        for index in parts.indices.dropFirst() {
            let pieces = parts[index].components(separatedBy: "```")
            let shown = pieces[0]
            let command = String(shown.prefix { $0 != "\n" })
            let words = command.split(separator: " ").map(String.init)
            #expect(words.prefix(2) == ["$", "tutor-tui"])
            let result = try ProgramRun.result(Array(words.dropFirst(2)), in: home)
            #expect(result.status == 0 && result.error == "", "\(command): \(result.error)")
            #expect(
                result.output.split(whereSeparator: \.isNewline).allSatisfy { $0.count <= 80 },
                "\(command) is wider than 80 columns")
            let printed = command + "\n" + result.output
            if ProcessInfo.processInfo.environment["TUTOR_RECORD_GOLDENS"] != nil {
                parts[index] = ([printed] + pieces.dropFirst()).joined(separator: "```")
            } else {
                #expect(printed == shown, "\(command): read the difference, then record it with TUTOR_RECORD_GOLDENS=1")
            }
        }
        if ProcessInfo.processInfo.environment["TUTOR_RECORD_GOLDENS"] != nil {
            try parts.joined(separator: "```console\n").write(to: Self.file, atomically: true, encoding: .utf8)
        }
    }
}
