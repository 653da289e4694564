import Glibc
import Tutor

/// What somebody typed before, for the next time: their own words on their own machine, readable by them alone. The oldest go first.
///
/// Two programs of one person add to one file, each line at once. A file that cannot be had is no reason to stop anybody from typing.
final class HistoryFile: Sendable {
    /// Lines that are kept, and bytes.
    static let mostLines = 1000
    static let mostBytes = 256 << 10
    private static let readLimit = 4 << 20

    private let path: String

    init(_ traces: OwnTraces) {
        traces.makeFolder(.history)
        path = traces.path(.history)
    }

    /// Oldest first. A file that has grown too long is cut.
    func load() -> [String] {
        guard case .bytes(let bytes, _) = SmallFile.read(path, limit: Self.readLimit) else { return [] }
        let all = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
        var kept = all.suffix(Self.mostLines)
        var size = kept.reduce(0) { $0 + $1.utf8.count + 1 }
        while size > Self.mostBytes, let first = kept.popFirst() { size -= first.utf8.count + 1 }
        if all.count > Self.mostLines + Self.mostLines / 4 || bytes.count > Self.mostBytes + Self.mostBytes / 4 {
            let text = kept.map { $0 + "\n" }.joined()
            try? OwnFile.write(text, to: path, replacing: true)
        }
        return kept.map { PastedText.plain(Self.unescaped($0)) }
    }

    /// Adds lines at the end.
    func append(_ lines: some Sequence<String>) {
        let text = lines.filter { $0.utf8.count < Self.mostBytes / 4 }.map { Self.escaped($0) + "\n" }.joined()
        guard !text.isEmpty else { return }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return }
        fchmod(descriptor, 0o600)
        _ = SmallFile.write(Array(text.utf8), to: descriptor)
        close(descriptor)
    }

    /// A draft of several lines is one line of the file.
    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\r", with: "").replacing("\n", with: "\\n")
    }

    private static func unescaped(_ line: String) -> String {
        var out = ""
        var isEscaped = false
        for character in line {
            if isEscaped {
                out.append(character == "n" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                out.append(character)
            }
        }
        return out
    }
}
