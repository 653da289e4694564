/// The places of what stands in a file that was read before. The file is parsed again when the first place is asked for, which only
/// happens when there is something to report.
final class FilePlaces {
    private let file: LibraryFile?
    private let fallback: SourceLocation
    lazy var places: SourcePlaces = read()
    lazy var text = SourceText(file?.bytes ?? [])

    /// - Parameter fallback: the place of everything when there is no such file.
    init(_ file: LibraryFile?, fallback: SourceLocation) {
        self.file = file
        self.fallback = fallback
    }

    private func read() -> SourcePlaces {
        let node = file.flatMap { YAMLDocument.node(of: $0.bytes, file: $0.path, sink: DiagnosticSink()) }
        return SourcePlaces(node?.mapping?.pairs ?? [], fallback: fallback)
    }
}
