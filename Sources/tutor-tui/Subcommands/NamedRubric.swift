import Scenarios
import Tutor

/// A rubric that the command line names: one of the library, or a file.
struct NamedRubric {
    let rubric: Rubric
    /// As it was read, to be kept with what was graded by it.
    let file: LibraryFile

    /// - Parameter name: an id of the library, else a path.
    init(_ name: String, in library: Library) throws {
        if let rubric = library.rubric(name), let file = library.rubricFile(name) {
            self.rubric = rubric
            self.file = file
            return
        }
        guard case .bytes(let bytes, _) = SettingsReader.read(name) else {
            throw Failure.library(.noRubric(name, suggestion: Spelling.nearest(to: name, in: library.rubricIDs)))
        }
        let file = LibraryFile(path: name, bytes: bytes)
        guard let rubric = Library(files: [file]).rubrics.first else { throw Failure.library(.broken(id: name, path: name)) }
        self.rubric = rubric
        self.file = file
    }
}
