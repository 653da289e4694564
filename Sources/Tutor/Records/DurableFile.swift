import Foundation

/// Files that must be whole and on the disk, or not be there at all.
enum DurableFile {
    /// The folder that a path lies in.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The last part of a path.
    static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    /// Whether there is a folder.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether the disk has no room for another page.
    static func isFull(_ folder: String) -> Bool {
        var status = statvfs()
        guard statvfs(folder, &status) == 0, status.f_blocks > 0 else { return false }
        return UInt64(status.f_bavail) * UInt64(status.f_frsize) < 65_536
    }

    /// A new, empty file that only its owner may read. Never an existing one.
    static func create(_ path: String) throws(RecordsError) {
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(errno, path) }
        close(descriptor)
    }

    /// A new file as ``create(_:)`` makes it, marked as being worked on until ``unmark(_:)`` or the end of the process.
    static func createMarked(_ path: String) throws(RecordsError) -> Int32 {
        while true {
            try create(path)
            let descriptor = open(path, O_RDONLY | O_CLOEXEC)
            if descriptor >= 0 {
                _ = flock(descriptor, LOCK_EX)
                var status = stat()
                // Another process may have taken it for a leftover just before it was marked.
                if fstat(descriptor, &status) == 0, status.st_nlink > 0 { return descriptor }
            }
            if descriptor >= 0 { close(descriptor) } else if errno != ENOENT { throw failure(errno, path) }
        }
    }

    static func unmark(_ mark: Int32) { close(mark) }

    /// Deletes a file that no live process has marked.
    static func deleteUnmarked(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return }
        // A second name means that it was finished and only this name should have gone.
        if status.st_nlink > 1 || flock(descriptor, LOCK_EX | LOCK_NB) == 0 { delete(path) }
    }

    /// A folder and those above it, readable by the owner only.
    static func createFolder(_ path: String) throws(RecordsError) {
        if access(path, F_OK) == 0 { return }
        let parent = folder(of: path)
        if parent != path { try createFolder(parent) }
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure(errno, path) }
    }

    /// Throws when a file or folder that is there may not be written.
    static func checkWritable(_ path: String) throws(RecordsError) {
        guard access(path, W_OK) == 0 else { throw failure(errno, path) }
    }

    /// Waits until a file's contents, or a folder's list of names, are on the disk.
    static func sync(_ path: String) throws(RecordsError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(errno, path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(errno, path) }
    }

    /// Gives a finished file its name, in one step and never over another file, and makes that durable.
    static func publish(_ temporary: String, as path: String) throws(RecordsError) {
        try sync(temporary)
        if link(temporary, path) == 0 {
            unlink(temporary)
        } else if errno == EEXIST || access(path, F_OK) == 0 {
            throw .alreadyExists(path: path)
        } else if rename(temporary, path) != 0 {
            // Not every file system has links; names here are unique, so that a rename is nearly as good.
            throw failure(errno, path)
        }
        try sync(folder(of: path))
    }

    /// Which file it is, whatever its name.
    struct Identity: Sendable, Hashable {
        var device: UInt64
        var number: UInt64
    }

    /// Which file has a name now; nil when none has.
    static func identity(_ path: String) -> Identity? {
        var status = stat()
        return stat(path, &status) == 0 ? Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino)) : nil
    }

    /// Which file a descriptor is open on.
    static func identity(_ descriptor: Int32) -> Identity? {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino)) : nil
    }

    /// Opens a file to those who may use another one, as far as this user can.
    static func share(_ descriptor: Int32, like model: String) {
        var status = stat()
        guard stat(model, &status) == 0 else { return }
        // The group first: changing it takes some bits of the mode away.
        _ = fchown(descriptor, status.st_uid, status.st_gid)
        _ = fchown(descriptor, uid_t.max, status.st_gid)
        _ = fchmod(descriptor, status.st_mode & 0o666)
    }

    /// The same for a file that is not open.
    static func share(_ path: String, like model: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        share(descriptor, like: model)
        close(descriptor)
    }

    /// Gives a file a second name, which then is the file as much as the first one.
    static func addName(_ name: String, to path: String) throws(RecordsError) {
        guard link(path, name) == 0 else { throw failure(errno, name) }
    }

    /// The size in bytes; nil when there is no such file.
    static func size(_ path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : nil
    }

    /// Deletes a file; one that is not there is as good as deleted.
    static func delete(_ path: String) { unlink(path) }

    /// Renames a file; false when that failed.
    static func move(_ path: String, to name: String) -> Bool { rename(path, name) == 0 }

    /// Names in a folder, sorted; none when there is no such folder.
    static func names(in folder: String) throws(RecordsError) -> [String] {
        guard let directory = opendir(folder) else {
            if errno == ENOENT { return [] }
            throw failure(errno, folder)
        }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) { name in
                    name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        return names.sorted()
    }

    /// What an `errno` means for a file of records.
    static func failure(_ code: Int32, _ path: String) -> RecordsError {
        switch code {
        case EACCES, EPERM: .permission(path: path)
        case EROFS: .readOnly(path: path)
        case ENOSPC, EDQUOT: .diskFull(path: path)
        case EEXIST: .alreadyExists(path: path)
        case ENOENT, ENOTDIR: .missingFolder(path: path)
        default: .failed(code: Int(code), path: path)
        }
    }
}
