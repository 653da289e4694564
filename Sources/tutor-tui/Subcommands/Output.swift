import Foundation
import Scenarios
import Tutor

/// Standard output of the subcommands: JSON with stable keys, or text.
enum Output {
    /// One JSON value on one line; keys snake_case and sorted, so that two runs compare byte by byte.
    static func json(_ value: some Encodable, keys: JSONEncoder.KeyEncodingStrategy = .convertToSnakeCase) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = keys
        guard let data = try? encoder.encode(value) else { return }
        write(harmless(String(decoding: data, as: UTF8.self)) + "\n")
    }

    /// JSON may hold C1 and bidirectional controls as they are; a terminal may not.
    private static func harmless(_ json: String) -> String {
        guard json.unicodeScalars.contains(where: ControlCharacters.isUnsafe) else { return json }
        var out = String.UnicodeScalarView()
        for scalar in json.unicodeScalars {
            if ControlCharacters.isUnsafe(scalar) {
                let digits = String(scalar.value, radix: 16)
                out.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).unicodeScalars)
            } else {
                out.append(scalar)
            }
        }
        return String(out)
    }

    static func blocks(_ blocks: [Block]) {
        write(BlockText.lines(blocks).joined(separator: "\n") + "\n")
    }

    /// Columns of a report that is laid out, whatever it is written to.
    static let reportWidth = 80

    /// Blocks laid out in so many columns.
    static func blocks(_ blocks: [Block], width: Int) {
        let lines = blocks.flatMap { BlockLayout.lines($0, width: width, glyphs: .ascii) }
        write(lines.map { ControlCharacters.visible($0.text) + "\n" }.joined())
    }

    /// Ends the program because nothing more can be written: quietly when the reader has gone away, as pipes expect.
    static func leave(_ failure: LineOutput.Failure) -> Never {
        guard case .refused(let reason) = failure else { Foundation.exit(0) }
        FileHandle.standardError.write(Data("tutor-tui: \(Failure.file(.noOutput(reason)))\n".utf8))
        Foundation.exit(Failure.file(.noOutput(reason)).status)
    }

    /// Writes all of it.
    static func write(_ text: String) { write(bytes: Array(text.utf8)) }

    /// Writes all of it.
    static func write(bytes all: [UInt8]) {
        var bytes = all[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Foundation.write(1, $0.baseAddress, $0.count) }
            if written > 0 {
                bytes = bytes.dropFirst(written)
            } else if let failure = LineOutput.failure(errno, descriptor: 1) {
                leave(failure)
            }
        }
    }
}
