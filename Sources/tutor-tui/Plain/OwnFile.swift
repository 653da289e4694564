import Glibc

/// A new file that only its owner may read.
enum OwnFile {
    enum Failure: Error, Hashable {
        /// Something is there already; it was left as it is.
        case exists
        case refused
    }

    /// Writes all of it; half a file is taken away again. Nothing that is there is touched, unless `replacing`.
    static func write(_ text: String, to path: String, replacing: Bool = false) throws(Failure) {
        // Beside it first: whoever reads it meanwhile has the old one or the new one.
        let target = replacing ? path + ".new-\(getpid())" : path
        let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw errno == EEXIST ? .exists : .refused }
        fchmod(descriptor, 0o600)
        let isWhole = SmallFile.write(Array(text.utf8), to: descriptor)
        guard close(descriptor) == 0, isWhole, !replacing || rename(target, path) == 0 else {
            unlink(target)
            throw .refused
        }
    }
}
