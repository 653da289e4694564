import Foundation
import Scenarios

/// The same tick in C, compiled here and now by the system's compiler.
struct CReference {
    /// What one run of the C program said.
    struct Run {
        var digest: UInt64
        var events: Int
        /// Nanoseconds of work for all ticks, a value per sample.
        var samples: [Double]
    }

    enum ReferenceError: Error { case doesNotCompile(String), failed }

    static let flags = ["-O3", "-march=native", "-ffp-contract=off"]

    private let folder: URL
    private var file: URL { folder.appending(path: "plant.bin") }
    private var program: String { folder.appending(path: "tick").path }
    /// `cc (Debian 12.2.0-14) 12.2.0`.
    let compiler: String

    /// - Parameters:
    ///   - source: `tick.c`.
    ///   - folder: for the compiled program and the plants it reads.
    init(source: String, folder: URL) throws {
        self.folder = folder
        compiler = try Self.run("/usr/bin/env", ["cc", "--version"]).split(separator: "\n").first.map(String.init) ?? "cc"
        _ = try Self.run("/usr/bin/env", ["cc"] + Self.flags + ["-o", folder.appending(path: "tick").path, source, "-lm"])
    }

    /// Puts a plant down for ``run(ticks:samples:)``.
    func take(_ simulator: Simulator) throws { try Data(Self.bytes(of: PlantListing(simulator))).write(to: file) }

    /// Runs the plant taken last on from where it stands.
    func run(ticks: Int, samples: Int) throws -> Run {
        let lines = try Self.run(program, [file.path, String(ticks), String(samples)]).split(separator: "\n")
        guard lines.count == samples + 2, let digest = UInt64(lines[0], radix: 16), let events = Int(lines[1]) else {
            throw ReferenceError.failed
        }
        return Run(digest: digest, events: events, samples: lines.dropFirst(2).compactMap { Double($0) })
    }

    /// A column after the other: a name of 32 bytes, the number of words, the words.
    private static func bytes(of listing: PlantListing) -> [UInt8] {
        var bytes: [UInt8] = []
        func add(_ word: UInt64) { withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) } }
        for column in listing.columns {
            bytes += Array(column.name.utf8) + Array(repeating: 0, count: 32 - column.name.utf8.count)
            add(UInt64(column.words.count))
            for word in column.words { add(word) }
        }
        return bytes
    }

    private static func run(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let text = String(decoding: output, as: UTF8.self)
        guard process.terminationStatus == 0 else { throw ReferenceError.doesNotCompile(text) }
        return text
    }
}
