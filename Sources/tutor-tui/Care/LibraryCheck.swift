import Scenarios

/// The library: where it was found, what it holds, what in it cannot be read.
enum LibraryCheck {
    /// - Parameter named: the option or variable that names it; nil: it came with the program.
    static func finding(_ library: Library, folder: String, named: String?) -> Finding {
        let from = named.map { ", from \($0)" } ?? ", which came with the program"
        let text = "\(folder)\(from): \(library.assetList.count) machines, \(library.scenarioList.count) drills"
        let errors = library.diagnostics.filter { $0.severity == .error }
        let warnings = library.diagnostics.count - errors.count
        let mend = "tutor-tui scenario check --library \(ShellWord.quoted(folder))"
        if let first = errors.first {
            let files = library.brokenFiles.count
            return Finding(
                "library", .problem,
                "\(text); \(errors.count) errors in \(files) \(files == 1 ? "file" : "files"), which \(files == 1 ? "is" : "are") left out. The first: \(first.line)",
                mend: mend)
        }
        if library.scenarioList.isEmpty {
            return Finding(
                "library", .problem, "\(text): nothing to run.", mend: "name another: --library DIR or export TUTOR_LIBRARY=DIR")
        }
        return warnings > 0 ? Finding("library", .note, "\(text), \(warnings) warnings", mend: mend) : Finding("library", .ok, text)
    }
}
