import Foundation

extension Library {
    /// What stops a library from being read at all.
    public enum FolderError: Error, Sendable, Equatable {
        case missing(path: String)
        case unreadable(path: String)
    }

    /// Reads `faults`, `assets`, `scenarios`, `rubrics`, `recordings`, `pools` and `certifications` under a folder; files are taken in the order of their names.
    public init(folder: String) throws(FolderError) {
        self.init(files: try Self.files(in: folder))
    }

    /// The files of a library folder, sorted, with paths relative to it.
    public static func files(in folder: String) throws(FolderError) -> [LibraryFile] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            throw .missing(path: folder)
        }
        var files: [LibraryFile] = []
        // Assets first: scenarios are checked against them.
        for part in ["faults", "assets", "rubrics", "recordings", "scenarios", "pools", "certifications"] {
            let path = folder + "/" + part
            guard FileManager.default.fileExists(atPath: path) else { continue }
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { throw .unreadable(path: path) }
            for name in names.sorted() {
                let isData = part == "recordings" && RecordingShelf.isData(name)
                guard isData || name.hasSuffix(".yaml") || name.hasSuffix(".yml") else { continue }
                files.append(try file(path + "/" + name, named: part + "/" + name))
            }
        }
        return files
    }

    /// One file; `named` is the path that diagnostics show.
    public static func file(_ path: String, named: String) throws(FolderError) -> LibraryFile {
        // No file of a library may be longer than a recording: one byte more is enough to say so.
        guard let handle = FileHandle(forReadingAtPath: path),
            let data = try? handle.read(upToCount: Recording.byteLimit + 1) ?? Data()
        else { throw .unreadable(path: path) }
        return LibraryFile(path: named, bytes: Array(data))
    }
}
