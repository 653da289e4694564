import Foundation
import Testing

/// docs/comparison.md names a test for all that it says of this program, and the test exists.
@Suite struct ComparisonPageTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The cells of our column, by table and number.
    private func cells() throws -> [[Int: String]] {
        var tables: [[Int: String]] = [[:], [:]]
        for line in try String(contentsOf: Self.root.appending(path: "docs/comparison.md"), encoding: .utf8).split(separator: "\n")
        {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard let number = cells.first.flatMap({ Int($0) }), let ours = cells.last else { continue }
            tables[cells.count > 5 ? 0 : 1][number] = ours
        }
        return tables
    }

    /// Names of all tests, as `Suite/test`: the suite is named like its file, or like the type around it.
    private func tests() throws -> Set<String> {
        var names: Set<String> = []
        let files = FileManager.default.enumerator(at: Self.root.appending(path: "Tests"), includingPropertiesForKeys: nil)
        for case let file as URL in files! where file.pathExtension == "swift" {
            var suite = ""
            var isTest = false
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                if let type = line.firstMatch(of: /^(?:@Suite.*?\s|final |extension )*(?:struct|class|enum|extension) (\w+)/) {
                    suite = String(type.1)
                }
                if line.contains("@Test") { isTest = true }
                if isTest, let test = line.firstMatch(of: /func (\w+)\(/) {
                    names.insert("\(suite)/\(test.1)")
                    isTest = false
                }
            }
        }
        return names
    }

    @Test func everyTestThatIsNamedExists() throws {
        let (tables, tests) = (try cells(), try tests())
        #expect(tables.map(\.count) == [36, 20])
        for (table, number, cell) in tables.enumerated().flatMap({ table, rows in rows.map { (table, $0.key, $0.value) } })
        where cell != "not yet" {
            let name = cell.trimmingCharacters(in: CharacterSet(charactersIn: "`"))
            #expect(tests.contains(name), "table \(table + 1), row \(number): \(name)")
        }
    }
}
