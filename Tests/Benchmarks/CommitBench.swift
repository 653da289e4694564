import Foundation
import Tutor

/// What a commit to the ledger takes, alone and with many processes that all have one to make.
struct CommitBench {
    /// Each writer is a process of this program.
    let program: String
    let folder: URL

    /// Prints the table.
    func run() throws {
        var table = BenchTable("filing a drill of \(CommitDrill.entries) entries", "n", "median ms", "p95", "p99", "max", "refused")
        var opening = BenchTable("opening the ledger meanwhile", "n", "median ms", "p95", "p99", "max", "refused")
        for (name, processes, count) in [
            ("one process", 1, 300), ("20 processes at once", 20, 10), ("200 processes at once", 200, 3),
        ] {
            let result = try measure(processes: processes, count: count)
            Self.add(name, result.commits, refused: result.refused, to: &table)
            Self.add(name, result.openings, refused: result.refused, to: &opening)
            guard result.isSound else { throw POSIXError(.EIO) }
        }
        table.print(title: "8. Commits to one ledger", notes: ["in \(folder.path); every ledger was verified afterwards"])
        opening.print(title: "8b. Opening it")
    }

    struct Result {
        var commits: [Double] = []
        var openings: [Double] = []
        /// Processes that were told they could not.
        var refused = 0
        var isSound = false
    }

    private func measure(processes: Int, count: Int) throws -> Result {
        let ledger = folder.appending(path: "commits-\(processes).sqlite").path
        try RecordStore(path: ledger).close()
        let gate = Pipe()
        let writers = try (0..<processes).map { number in
            let process = Process()
            process.executableURL = URL(filePath: program)
            process.arguments = ["--writer", "file", "--ledger", ledger, "--name", "w\(number)", "--count", "\(count)", "--gate"]
            let output = Pipe()
            process.standardInput = gate.fileHandleForReading
            process.standardOutput = output
            try process.run()
            return (process, output)
        }
        // All have loaded by then, and wait.
        Clock.pause(milliseconds: 500 + 15 * Double(processes))
        try gate.fileHandleForWriting.close()
        var result = Result()
        for (process, output) in writers {
            let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            let times = text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
            guard process.terminationStatus == 0, times.count == count + 1 else {
                result.refused += 1
                continue
            }
            result.openings.append(times[0])
            result.commits += times.dropFirst()
        }
        let found = try RecordStore.inspect(ledger)
        result.isSound = found.isSound && found.records == (CommitDrill.entries + 2) * result.commits.count
        return result
    }

    private static func add(_ name: String, _ times: [Double], refused: Int, to table: inout BenchTable) {
        let figures = Statistics(times)
        table.add(
            name, "\(figures.count)", Figure.milliseconds(figures.median), Figure.milliseconds(figures.percentile(95)),
            Figure.milliseconds(figures.percentile(99)), Figure.milliseconds(figures.percentile(100)), "\(refused)")
    }
}
