import Foundation
import Synchronization

/// A server that is a program of its own and says on which port it listens.
final class ServerProgram: Sendable {
    let port: Int
    private let process: Int32
    private let input: FileHandle
    private let output: FileHandle
    private let said: SaidText

    /// What it has printed so far.
    var text: String { said.text.withLock { $0 } }

    /// Runs it, and waits for the line that ends in an address on loopback and a port.
    init(_ program: String, _ arguments: [String]) throws {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, FileHandle.nullDevice)
        try process.run()
        var start = ""
        while !start.contains(/127\.0\.0\.\d:\d+\n/) {
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { break }
            start += String(decoding: more, as: UTF8.self)
        }
        port = start.firstMatch(of: /127\.0\.0\.\d:(\d+)\n/).flatMap { Int($0.1) } ?? 0
        self.process = process.processIdentifier
        (self.input, self.output) = (input.fileHandleForWriting, output.fileHandleForReading)
        let said = SaidText()
        self.said = said
        self.output.readabilityHandler = { handle in
            let more = String(decoding: handle.availableData, as: UTF8.self)
            said.text.withLock { $0 += more }
        }
    }

    deinit {
        output.readabilityHandler = nil
        // Not terminate(): threads of the pool hold signals back, and what they start inherits that.
        kill(process, SIGKILL)
    }

    /// Writes to its standard input.
    func write(_ text: String) throws { try input.write(contentsOf: Data(text.utf8)) }
}

/// What a program has said, shared with the handler that reads it.
private final class SaidText: Sendable {
    let text = Mutex("")
}
