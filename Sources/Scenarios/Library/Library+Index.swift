import Foundation

extension Library {
    /// Where what is known of a library's files is kept between runs.
    public struct Cache: Sendable {
        /// The index file; its folder is made when it is not there.
        public var path: String
        /// Names the program and its build: what another one has written is not believed.
        public var program: String

        public init(path: String, program: String) {
            self.path = path
            self.program = program
        }
    }

    /// Reads a library folder by the index in `cache`, which is made or brought up to date on the way. A cache that cannot be
    /// read or written costs time and nothing else.
    public init(folder: String, cache: Cache) throws(FolderError) {
        let files = try Self.files(in: folder)
        let stored = FileManager.default.contents(atPath: cache.path)
        let known = stored.flatMap { try? JSONDecoder().decode(LibraryIndex.self, from: $0) }
        let usable = known.flatMap { $0.program == cache.program ? $0 : nil }
        var index: LibraryIndex? = usable ?? LibraryIndex(program: cache.program)
        self.init(files: files, index: &index)
        guard let index, usable.map({ !$0.isSame(as: index) }) ?? true else { return }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        guard let data = try? encoder.encode(index) else { return }
        let parent = URL(filePath: cache.path).deletingLastPathComponent().path
        try? FileManager.default.createDirectory(
            atPath: parent, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try? data.write(to: URL(filePath: cache.path), options: .atomic)
    }
}

extension LibraryIndex {
    /// Whether both know the same files in the same state.
    func isSame(as other: LibraryIndex) -> Bool {
        entries.count == other.entries.count
            && entries.allSatisfy { path, entry in
                other.entries[path].map { $0.hash == entry.hash && $0.uses == entry.uses && $0.checkedAs == entry.checkedAs }
                    ?? false
            }
    }
}
