import ArgumentParser
import Scenarios
import Tutor

extension ScenarioCommand {
    /// Reads files strictly and says what is wrong with them.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Check scenario and asset files, or the whole library.")

        @OptionGroup var common: CommonOptions
        @Flag(help: "Warnings count as errors: what a library that people are trained on needs.") var strict = false
        @Argument(help: "Files to check with the library's; none means the whole library.") var files: [String] = []

        func run() throws {
            let location = try common.libraryFolder()
            var all = try Failure.catching { try Library.files(in: location) }
            for path in files {
                let file = try Failure.catching { try Library.file(path, named: path) }
                // A file of the library itself is already there.
                if !all.contains(where: { $0.bytes == file.bytes }) { all.append(file) }
            }
            var library = Library(files: all)
            let data = library.diagnostics.compactMap { Self.data(missing: $0, beside: files) }
            if !data.isEmpty { library = Library(files: all + data) }
            let diagnostics =
                library.diagnostics + library.recordings.mappings.flatMap { RecordingTrial($0, in: library).diagnostics }
            if common.json {
                Output.json(diagnostics.map(Finding.init))
            } else {
                for diagnostic in diagnostics { Output.write(diagnostic.line + "\n") }
            }
            guard diagnostics.allSatisfy({ $0.severity != .error && !strict }) else { throw ExitCode(1) }
            guard !library.scenarioList.isEmpty else { throw Failure.emptyLibrary(path: location) }
            if !common.json {
                Output.write(
                    "\(library.assetList.count) assets, \(library.scenarioList.count) scenarios, \(library.rubricIDs.count) rubrics, \(library.pools.count) exam pools: "
                        + (diagnostics.isEmpty ? "all well.\n" : "no errors, \(diagnostics.count) warnings.\n")
                )
            }
        }

        /// The readings that belong to a mapping that was named, which lie beside it.
        private static func data(missing diagnostic: Diagnostic, beside files: [String]) -> LibraryFile? {
            guard case .missingData(let name) = diagnostic.problem, files.contains(diagnostic.location.file) else { return nil }
            let folder = diagnostic.location.file.lastIndex(of: "/").map { diagnostic.location.file[...$0] } ?? ""
            return try? Library.file(folder + name, named: folder + name)
        }

        private struct Finding: Encodable {
            var code: String
            var severity: String
            var file: String
            var line: Int
            var column: Int
            var message: String

            init(_ diagnostic: Diagnostic) {
                code = diagnostic.code
                severity = diagnostic.severity.rawValue
                file = diagnostic.location.file
                line = diagnostic.location.line
                column = diagnostic.location.column
                message = diagnostic.message
            }
        }
    }
}
