import Glibc

/// Keeps a second run from sending what a first one is sending: a lock on a file beside the records, which the system lets go of when
/// the process ends, however it ends.
struct AlertLock: ~Copyable {
    private let descriptor: Int32

    /// Nil when another run has it, or there is no place for it.
    init?(beside path: String) {
        guard path != RecordStore.memoryPath else {
            descriptor = -1
            return
        }
        descriptor = open(path + ".alerts", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return nil }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
    }

    func release() { if descriptor >= 0 { close(descriptor) } }
}
