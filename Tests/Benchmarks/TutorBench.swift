import ArgumentParser
import Foundation
import Scenarios

/// `tutor-bench`: what the product costs, in one run.
@main
struct TutorBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tutor-bench", abstract: "Measure the simulator, the screen, the interpreter and the memory.",
        discussion: "Run by `make bench`, from the checkout. Leaves with 1 when C and Swift do not come to the same state.")

    @Option(help: "The library to measure with.") var library = "scenario-library"
    @Option(help: "The program to measure.") var program = ".build-release/release/tutor-tui"
    @Option(help: "The reference in C.") var reference = "Tests/Benchmarks/Reference/tick.c"
    @Option(help: "Only these parts: tick, screen, answer, offline, memory, commits.") var only: [String] = []
    @Flag(help: "Print what the simulator comes to and measure nothing: to compare before and after a change.") var digests = false

    @OptionGroup(visibility: .hidden) var writer: WriterOptions

    func run() throws {
        if let task = writer.task { return try task.run(waits: writer.gate) }
        let library = try Library(folder: library)
        if digests {
            for line in Digests.lines(library) { print(line) }
            return
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: "tutor-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        print(Machine.line)
        var same = true
        if wants("tick") {
            same = try TickBench(library: library, reference: CReference(source: reference, folder: folder)).run()
        }
        let path = URL(filePath: self.library).standardizedFileURL.path
        let tutor = TutorProgram(program: program, library: path, folder: folder)
        // A long drill whose fault moves several readings.
        let scenario = library.scenario("crusher-bearing-hot")?.id ?? library.scenarios.first?.id ?? ""
        if wants("screen") { try ScreenBench(tutor: tutor, scenario: scenario).run() }
        if wants("answer") { try AnswerBench(tutor: tutor, scenario: scenario).run() }
        if wants("offline") { OfflineBench(library: library).run() }
        if wants("memory") { try MemoryBench(tutor: tutor, scenario: scenario).run() }
        if wants("commits") {
            let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            try CommitBench(program: program, folder: folder).run()
        }
        guard same else {
            print("\nC and Swift do not come to the same state: the figures above compare different things.")
            throw ExitCode(1)
        }
    }

    private func wants(_ part: String) -> Bool { only.isEmpty || only.contains(part) }
}

/// One process of many that write to a ledger: see ``CommitWriter``.
struct WriterOptions: ParsableArguments {
    @Option var writer: String?
    @Option var ledger = ""
    @Option var name = "w"
    @Option var count = 1
    @Option var acknowledgements: String?
    @Flag var gate = false

    var task: CommitWriter? {
        writer.flatMap(CommitWriter.Task.init).map {
            CommitWriter(task: $0, ledger: ledger, name: name, count: count, acknowledgements: acknowledgements)
        }
    }
}
