import Scenarios

/// The library: where it was found, what it holds, what in it cannot be read.
enum LibraryCheck {
    /// - Parameter named: the option or variable that names it; nil: it came with the program.
    static func finding(_ library: Library, folder: String, named: String?) -> Finding {
        let from = named.map { tr("\(folder), from \($0)") } ?? tr("\(folder), which came with the program")
        let (machines, drills) = (library.assetList.count, library.scenarioList.count)
        let text = from + ": " + tr("\(machines) machines, \(drills) drills")
        let errors = library.diagnostics.filter { $0.severity == .error }
        let warnings = library.diagnostics.count - errors.count
        let mend = "tutor-tui scenario check --library \(ShellWord.quoted(folder))"
        if let first = errors.first {
            let files = library.brokenFiles.count
            return Finding(
                "library", .problem,
                text + "; "
                    + (files == 1
                        ? tr("\(errors.count) errors in 1 file, which is left out. The first: \(first.line)")
                        : tr("\(errors.count) errors in \(files) files, which are left out. The first: \(first.line)")),
                mend: mend)
        }
        if library.scenarioList.isEmpty {
            return Finding(
                "library", .problem, tr("\(text): nothing to run."),
                mend: tr("name another: --library DIR or export TUTOR_LIBRARY=DIR"))
        }
        return warnings > 0
            ? Finding("library", .note, tr("\(text), \(warnings) warnings"), mend: mend) : Finding("library", .ok, text)
    }
}
