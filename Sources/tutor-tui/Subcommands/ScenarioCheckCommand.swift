import ArgumentParser
import Foundation
import Scenarios
import Tutor

extension ScenarioCommand {
    /// Reads files strictly and says what is wrong with them.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Check scenario and asset files, or the whole library.")

        @OptionGroup var common: CommonOptions
        @Flag(help: "Warnings count as errors: what a library that people are trained on needs.") var strict = false
        @Option(help: ArgumentHelp("text, brief, json, sarif or github. (default: text)", valueName: "form"))
        var format: DiagnosticFormat?
        @Argument(help: "Files to check with the library's; none means the whole library.") var files: [String] = []

        func validate() throws {
            if common.json, let format, format != .json {
                throw ValidationError(tr("--json and --format \(format.rawValue) cannot stand together; leave one out."))
            }
        }

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
            let format = format ?? (common.json ? .json : .text)
            Output.report(Self.report(diagnostics, all, in: location, named: files), as: format)
            guard diagnostics.allSatisfy({ $0.severity != .error && !strict }) else { throw ExitCode(1) }
            guard !library.isEmpty else { throw Failure.library(.empty(path: location)) }
            if format.isForPeople {
                Output.write(
                    "\(Self.count(library)): "
                        + (diagnostics.isEmpty ? tr("all well.") + "\n" : tr("no errors, \(diagnostics.count) warnings.") + "\n")
                )
            }
        }

        private static func count(_ library: Library) -> String {
            [
                Words.count(library.assetList.count, "machine"), Words.count(library.scenarioList.count, "drill"),
                Words.count(library.rubricIDs.count, "rubric"), Words.count(library.pools.count, "exam pool"),
            ].joined(separator: ", ")
        }

        /// Files of the library are known to other programs by the way to them.
        private static func report(
            _ diagnostics: [Diagnostic], _ files: [LibraryFile], in folder: String, named: [String]
        ) -> DiagnosticReport {
            let here = FileManager.default.currentDirectoryPath + "/"
            let base = folder.hasPrefix(here) ? String(folder.dropFirst(here.count)) : folder
            let paths = files.map(\.path).filter { !named.contains($0) }.map { ($0, base + "/" + $0) }
            return DiagnosticReport(
                diagnostics, sources: Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first },
                paths: Dictionary(paths) { first, _ in first })
        }

        /// The readings that belong to a mapping that was named, which lie beside it.
        private static func data(missing diagnostic: Diagnostic, beside files: [String]) -> LibraryFile? {
            guard case .missingData(let name) = diagnostic.problem, files.contains(diagnostic.location.file) else { return nil }
            let folder = diagnostic.location.file.lastIndex(of: "/").map { diagnostic.location.file[...$0] } ?? ""
            return try? Library.file(folder + name, named: folder + name)
        }
    }
}
