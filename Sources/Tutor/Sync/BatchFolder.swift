import Glibc

/// A folder from where another program may take files further.
struct BatchFolder: BatchPlace {
    let path: String

    func put(_ text: String, at name: String) throws(SyncStop) -> SyncVerdict {
        let target = path + "/" + name
        let folder = DurableFile.folder(of: target)
        if let found = SyncFile.read(target) { return Self.verdict(found, for: text) }
        do {
            try DurableFile.createFolder(folder)
            clearLeftovers(in: folder)
            // Names with a dot in front are passed over by what reads such folders.
            let temporary = folder + "/.\(DurableFile.name(of: target)).\(getpid()).part"
            let mark = try DurableFile.createMarked(temporary)
            defer { DurableFile.unmark(mark) }
            guard SyncFile.write(text, to: temporary) else {
                DurableFile.delete(temporary)
                throw SyncStop.folder(path: path)
            }
            try DurableFile.publish(temporary, as: target)
            return .sent("")
        } catch RecordsError.alreadyExists {
            return Self.verdict(SyncFile.read(target), for: text)
        } catch {
            throw .folder(path: path)
        }
    }

    /// The same bytes were there, or others, which stay.
    private static func verdict(_ found: [UInt8]?, for text: String) -> SyncVerdict {
        found == Array(text.utf8) ? .sent("was there") : .conflict("another file of this name is there")
    }

    /// What killed runs left behind.
    private func clearLeftovers(in folder: String) {
        for name in (try? DurableFile.names(in: folder)) ?? [] where name.hasPrefix(".") && name.hasSuffix(".part") {
            DurableFile.deleteUnmarked(folder + "/" + name)
        }
    }
}
