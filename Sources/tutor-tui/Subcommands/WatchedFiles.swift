import Foundation
import Glibc
import Scenarios

/// Files that somebody edits: says when what is in them has changed. Editors save by writing or by putting a new file in the place of
/// the old one; both are seen, and a file that is gone for a moment is not a change.
struct WatchedFiles {
    /// What a look at a file costs next to nothing to learn.
    private struct Stamp: Equatable {
        var seconds: Int
        var nanoseconds: Int
        var size: Int64
        var inode: UInt64
    }

    private struct Known {
        var stamp: Stamp?
        /// Of what is in it; nil while it is not there.
        var content: [UInt8]?
        var goneSince: Double?
    }

    /// A file that is away for longer is gone.
    private static let patience = 1.0

    private var known: [String: Known] = [:]

    /// Watches exactly these from now on, as they are now.
    mutating func watch(_ paths: Set<String>) {
        known = known.filter { paths.contains($0.key) }
        for path in paths where known[path] == nil {
            known[path] = Known(stamp: Self.stamp(path), content: Self.content(path), goneSince: nil)
        }
    }

    /// Whether something has changed since the last call.
    /// - Parameter now: seconds of a clock that only goes forward.
    mutating func takeChange(now: Double) -> Bool {
        var changed = false
        for path in known.keys {
            let stamp = Self.stamp(path)
            guard var file = known[path] else { continue }
            guard stamp != nil else {
                let since = file.goneSince ?? now
                file.goneSince = since
                if file.content != nil, now - since >= Self.patience {
                    file.content = nil
                    file.stamp = nil
                    changed = true
                }
                known[path] = file
                continue
            }
            guard stamp != file.stamp || file.goneSince != nil else { continue }
            let content = Self.content(path)
            if content != file.content { changed = true }
            known[path] = Known(stamp: stamp, content: content, goneSince: nil)
        }
        return changed
    }

    private static func stamp(_ path: String) -> Stamp? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Stamp(
            seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec, size: Int64(status.st_size),
            inode: UInt64(status.st_ino))
    }

    private static func content(_ path: String) -> [UInt8]? {
        (try? Library.file(path, named: path))?.bytes
    }
}
