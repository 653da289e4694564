import Foundation

/// Where telemetry goes: a file or standard output, in large pieces.
final class TelemetrySink {
    private let file: FileHandle?
    private let path: String
    private var buffer: [UInt8] = []
    private static let piece = 1 << 16

    /// - Parameter path: nil or `-` for standard output.
    init(path: String?) throws {
        self.path = path ?? "-"
        guard let path, path != "-" else {
            file = nil
            return
        }
        guard FileManager.default.createFile(atPath: path, contents: nil), let handle = FileHandle(forWritingAtPath: path) else {
            throw Failure.file(.cannotWrite(path: path))
        }
        file = handle
    }

    var isFull: Bool { buffer.count >= Self.piece }

    func write(_ text: String) { buffer.append(contentsOf: text.utf8) }

    /// Hands on what has come together.
    func flush() throws {
        defer { buffer.removeAll(keepingCapacity: true) }
        guard let file else { return Output.write(bytes: buffer) }
        do { try file.write(contentsOf: buffer) } catch { throw Failure.file(.cannotWrite(path: path)) }
    }

    func finish() throws {
        try flush()
        do { try file?.close() } catch { throw Failure.file(.cannotWrite(path: path)) }
    }
}
