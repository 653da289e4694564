import Glibc

/// A folder in which files are whole or not there at all, and never change.
struct BatchFolder: Sendable {
    let path: String

    /// What a file's place had to say.
    enum Result: Sendable, Hashable {
        case written
        /// The same bytes were there.
        case same
        /// Other bytes were there, and still are.
        case other
        case failed
    }

    /// Puts a file in its place; durable when this returns.
    func put(_ text: String, at name: String) -> Result {
        let target = path + "/" + name
        let folder = DurableFile.folder(of: target)
        if let found = SyncFile.read(target) { return found == Array(text.utf8) ? .same : .other }
        do throws(RecordsError) {
            try DurableFile.createFolder(folder)
            clearLeftovers(in: folder)
            // Names with a dot in front are passed over by what reads such folders.
            let temporary = folder + "/.\(DurableFile.name(of: target)).\(getpid()).part"
            let mark = try DurableFile.createMarked(temporary)
            defer { DurableFile.unmark(mark) }
            guard SyncFile.write(text, to: temporary) else {
                DurableFile.delete(temporary)
                return .failed
            }
            try DurableFile.publish(temporary, as: target)
            return .written
        } catch .alreadyExists {
            return SyncFile.read(target) == Array(text.utf8) ? .same : .other
        } catch {
            return .failed
        }
    }

    /// What killed runs left behind.
    private func clearLeftovers(in folder: String) {
        for name in (try? DurableFile.names(in: folder)) ?? [] where name.hasPrefix(".") && name.hasSuffix(".part") {
            DurableFile.deleteUnmarked(folder + "/" + name)
        }
    }
}
