import Glibc
import Tutor

/// Where the place that was being read outlives the program.
final class PlaceFile: Sendable {
    private let path: String

    init(_ traces: OwnTraces) {
        traces.makeFolder(.places)
        path = traces.path(.places)
    }

    func load() -> ReadingPlace? {
        guard case .bytes(let bytes, _) = SmallFile.read(path, limit: 4096) else { return nil }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        guard lines.count == 4, let line = Int(lines[2]), let all = Int(lines[3]), line >= 0, all > 0 else { return nil }
        return ReadingPlace(talk: lines[0], digests: lines[1].split(separator: " ").map(String.init), line: line, lines: all)
    }

    /// Nil: the end is read, or no drill runs.
    func save(_ place: ReadingPlace?) {
        guard let place else {
            unlink(path)
            return
        }
        let text = "\(place.talk)\n\(place.digests.joined(separator: " "))\n\(place.line)\n\(place.lines)\n"
        try? OwnFile.write(text, to: path, replacing: true)
    }
}
