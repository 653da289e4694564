import ArgumentParser
import Scenarios

/// `tutor-tui scenario ...`: what authors use.
struct ScenarioCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scenario", abstract: "List, show and check drills as authored.",
        subcommands: [Check.self])

    /// Reads files strictly and says what is wrong with them.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Check scenario and asset files, or the whole library.")

        @OptionGroup var common: CommonOptions
        @Argument(help: "Files to check with the library's; none means the whole library.") var files: [String] = []

        func run() throws {
            let location = try common.libraryFolder()
            var all = try Failure.catching { try Library.files(in: location) }
            for path in files {
                let file = try Failure.catching { try Library.file(path, named: path) }
                // A file of the library itself is already there.
                if !all.contains(where: { $0.bytes == file.bytes }) { all.append(file) }
            }
            let library = Library(files: all)
            for diagnostic in library.diagnostics { print(diagnostic.line) }
            guard library.diagnostics.allSatisfy({ $0.severity != .error }) else { throw ExitCode(1) }
            print(
                "\(library.assets.count) assets, \(library.scenarios.count) scenarios, \(library.rubrics.count) rubrics: all well.")
        }
    }
}
