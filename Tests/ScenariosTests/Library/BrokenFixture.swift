import Foundation

@testable import Scenarios

/// A file of Tests/Fixtures/broken and what must be said of it: in its own last line (`# expect error S104 17:12-17:18, ...`), or in
/// expected.txt where a comment in it would not be read as one.
struct BrokenFixture: Sendable {
    static let folder = ProjectFiles.root.appending(path: "Tests/Fixtures/broken")

    /// `asset/missing-title.yaml`.
    var name: String
    var bytes: [UInt8]
    /// `error S104 17:12-17:18`, in the order of the places.
    var expected: [String]

    /// All, in the order of their names.
    static func all() throws -> [BrokenFixture] {
        let table = try String(contentsOf: folder.appending(path: "expected.txt"), encoding: .utf8)
        let listed = Dictionary(
            uniqueKeysWithValues: table.split(separator: "\n").dropFirst().map { line in
                let parts = line.split(separator: ":", maxSplits: 1)
                return (String(parts[0]), parts[1])
            })
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return try names.filter { $0.hasSuffix(".yaml") }.sorted().map { name in
            let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
            let last = String(decoding: bytes, as: UTF8.self).components(separatedBy: "# expect ").last ?? ""
            let words = listed[name] ?? Substring(last)
            let expected = words.split(separator: ",").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
            return BrokenFixture(name: name, bytes: bytes, expected: expected == ["nothing"] ? [] : expected)
        }
    }

    /// What is said of it, in the same form, when it lies among the files of docs/asset-format.md.
    func found(among files: [LibraryFile]) -> (diagnostics: [Diagnostic], summary: [String]) {
        // Readings lie beside their mapping.
        let data = files.filter { RecordingShelf.isData($0.path) }.map {
            LibraryFile(path: "recording/" + ($0.path.split(separator: "/").last ?? ""), bytes: $0.bytes)
        }
        let library = Library(files: files + data + [LibraryFile(path: name, bytes: bytes)])
        let all = library.diagnostics + library.recordings.mappings.flatMap { RecordingTrial($0, in: library).diagnostics }
        let own = all.filter { $0.location.file == name }
        return (
            own,
            own.map {
                "\($0.severity.rawValue) \($0.code) \($0.location.line):\($0.location.column)-\($0.location.endLine):\($0.location.endColumn)"
            }
        )
    }
}
