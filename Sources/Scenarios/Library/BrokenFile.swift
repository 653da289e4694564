import Foundation

/// What a file that cannot be used was meant to be: those who need it are told that it is broken, not that it does not exist.
struct BrokenFile {
    /// `asset`, `scenario`, `rubric`, `recording` or `pool`.
    var kind: String
    var id: String
    /// Of the id.
    var location: SourceLocation

    init(kind: String, id: String, location: SourceLocation) {
        self.kind = kind
        self.id = id
        self.location = location
    }

    /// By the first line that begins with such a key, for the file may be no YAML; nil when none does.
    init?(_ file: LibraryFile) {
        guard file.bytes.count <= YAMLDocument.byteLimit else { return nil }
        let lines = SourceText(file.bytes)
        var found: (kind: String, id: String, line: Int)?
        for number in 1...max(1, min(lines.count, 1000)) {
            guard let line = lines.line(number), let colon = line.firstIndex(of: ":") else { continue }
            let kind = String(line[..<colon])
            // A scenario names its asset as well, an asset no scenario.
            guard ["asset", "scenario", "rubric", "recording", "pool"].contains(kind), found == nil || kind == "scenario" else {
                continue
            }
            let rest = line[line.index(after: colon)...].drop { " \"'".contains($0) }
            let id = String(rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") })
            guard !id.isEmpty, id.utf8.count <= 64 else { continue }
            found = (kind, id, number)
        }
        guard let found, let line = lines.line(found.line) else { return nil }
        kind = found.kind
        id = found.id
        let column =
            line.unicodeScalars.count
            - (line.range(of: found.id, options: .backwards).map { line[$0.lowerBound...].unicodeScalars.count } ?? 0)
        location = SourceLocation(file: file.path, line: found.line, column: column + 1).extended(by: found.id.unicodeScalars.count)
    }
}
