import Foundation
import Tutor

/// Standard output of the subcommands: JSON with stable keys, or text.
enum Output {
    /// One JSON value on one line; keys snake_case and sorted, so that two runs compare byte by byte.
    static func json(_ value: some Encodable) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        guard let data = try? encoder.encode(value) else { return }
        write(String(decoding: data, as: UTF8.self) + "\n")
    }

    static func blocks(_ blocks: [Block]) {
        write(BlockText.lines(blocks).joined(separator: "\n") + "\n")
    }

    /// Writes all of it; a reader that has gone away ends the program quietly, as pipes expect.
    static func write(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Foundation.write(1, $0.baseAddress, $0.count) }
            guard written > 0 else { Foundation.exit(0) }
            bytes = bytes.dropFirst(written)
        }
    }
}
