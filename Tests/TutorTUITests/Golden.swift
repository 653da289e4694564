import Glibc
import Testing
@testable import tutor_tui

/// Screens kept as files beside the tests, named after the test. `TUTOR_RECORD_GOLDENS=1` writes them anew; then read the diff.
enum Golden {
    /// Text of the screen, its styles letter by letter, and what each letter looks like at `depth`.
    static func describe(_ buffer: CellBuffer, cursor: (row: Int, column: Int)?, depth: ColorDepth) -> String {
        var out = "size \(buffer.size.columns)x\(buffer.size.rows), \(depth)\n"
        out += "cursor " + (cursor.map { "row \($0.row) column \($0.column)" } ?? "hidden") + "\n--- text\n"
        out += buffer.lines.map { $0 + "\n" }.joined() + "--- styles\n"
        out += buffer.styleLines.map { $0 + "\n" }.joined() + "--- looks\n"
        let used = Set(buffer.cells.map(\.style))
        for style in Style.allCases where used.contains(style) {
            out += "\(CellBuffer.letter(style)) \(style): \(StyleTable.look(style, depth).summary)\n"
        }
        return out
    }

    static func expect(
        _ model: inout ChatModel, _ name: String, depth: ColorDepth = .mono, file: String = #filePath,
        location: SourceLocation = #_sourceLocation
    ) {
        let (buffer, cursor) = ChatScreen.frame(&model)
        for row in 0..<buffer.size.rows {
            let width = (0..<buffer.size.columns).reduce(0) { $0 + Int(buffer[row, $1].width) }
            #expect(width == buffer.size.columns, "row \(row) is \(width) columns wide", sourceLocation: location)
        }
        compare(describe(buffer, cursor: cursor, depth: depth), name, file: file, location: location)
    }

    static func compare(_ text: String, _ name: String, file: String = #filePath, location: SourceLocation = #_sourceLocation) {
        let folder = file.split(separator: "/").dropLast().joined(separator: "/")
        let path = "/\(folder)/Goldens/\(name).txt"
        let known = read(path)
        if getenv("TUTOR_RECORD_GOLDENS") != nil {
            write(text, to: path)
            return
        }
        guard let known else {
            Issue.record("no golden \(path): record it with TUTOR_RECORD_GOLDENS=1", sourceLocation: location)
            return
        }
        guard known != text else { return }
        let (old, new) = (
            known.split(separator: "\n", omittingEmptySubsequences: false),
            text.split(separator: "\n", omittingEmptySubsequences: false)
        )
        var diff = ""
        for index in 0..<max(old.count, new.count) {
            let (a, b) = (index < old.count ? old[index] : "", index < new.count ? new[index] : "")
            if a != b { diff += "line \(index + 1)\n  was |\(a)|\n  is  |\(b)|\n" }
        }
        Issue.record("\(name) differs from its golden:\n\(diff)", sourceLocation: location)
    }

    private static func read(_ path: String) -> String? {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += chunk[..<count]
        }
    }

    private static func write(_ text: String, to path: String) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard descriptor >= 0 else { return }
        LineOutput(descriptor: descriptor).write(text: text)
        close(descriptor)
    }
}
