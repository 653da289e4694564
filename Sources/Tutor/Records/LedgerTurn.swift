import Foundation
import Synchronization

/// The turn to write to a ledger that many processes share.
///
/// SQLite lets writers that wait try again after pauses of up to a tenth of a second: of two hundred, some wait for seconds while others
/// pass them (`docs/records.md` has the figures). Here they stand in line: the system wakes one after the other. Two locks make
/// the line: who is next holds the first, who has the turn the second, so that a writer that comes again cannot pass those who wait.
/// Nothing depends on it but patience: SQLite's own locks keep the file whole, and the system ends a turn with its process.
///
/// The locks lie on the file of heads, far behind its contents, because closing any descriptor of the ledger itself would drop
/// the locks that SQLite holds on it.
final class LedgerTurn: Sendable {
    /// What the turn is wanted for.
    enum Purpose: Sendable { case write, look }

    /// How it went.
    enum Answer {
        /// Ours until it is ended; `atOnce` when nobody had it.
        case taken(LedgerTurn, atOnce: Bool)
        /// Others had it for longer than was to be waited.
        case late
        /// There is no such file, or its disk knows no locks: one goes on without.
        case unavailable
    }

    /// A descriptor of the file of heads; for a writer one that appends.
    let descriptor: Int32

    private init(_ descriptor: Int32) { self.descriptor = descriptor }

    /// Stands in line.
    ///
    /// - Parameters:
    ///   - path: of the file of heads.
    ///   - patience: seconds.
    static func take(_ path: String, for purpose: Purpose, patience: Double) -> Answer {
        let deadline = DispatchTime.now() + patience
        var atOnce = true
        while true {
            let descriptor = open(path, (purpose == .write ? O_WRONLY | O_APPEND : O_RDONLY) | O_CLOEXEC)
            guard descriptor >= 0 else { return .unavailable }
            switch tryAtOnce(descriptor, purpose) {
            case .free: break
            case .unknown:
                close(descriptor)
                return .unavailable
            case .held(let step):
                atOnce = false
                guard Waiting(descriptor, purpose, from: step).wait(until: deadline) else { return .late }
            }
            // While we waited the file may have been thinned out, which makes it another one: in that one the line goes on.
            if DurableFile.identity(descriptor) == DurableFile.identity(path) {
                return .taken(LedgerTurn(descriptor), atOnce: atOnce)
            }
            close(descriptor)
        }
    }

    /// Lets the next one in.
    func end() { close(descriptor) }

    private enum Found {
        case free, unknown
        case held(Step)
    }

    fileprivate enum Step: Sendable { case line, turn }

    // F_OFD_SETLK and F_OFD_SETLKW, which the C library hides from Swift: such a lock belongs to the descriptor, so that two
    // stores in one process keep each other out as well.
    private static let setLock: Int32 = 37
    private static let setLockAndWait: Int32 = 38

    /// Locks or unlocks one of the two places; 0, or the `errno`.
    fileprivate static func lock(_ descriptor: Int32, _ step: Step, _ type: Int32, waits: Bool) -> Int32 {
        var request = flock()
        request.l_type = Int16(type)
        request.l_whence = Int16(SEEK_SET)
        request.l_start = step == .line ? 1 << 40 : 1 << 41
        request.l_len = 1
        while fcntl(descriptor, waits ? setLockAndWait : setLock, &request) != 0 {
            if errno != EINTR { return errno }
        }
        return 0
    }

    fileprivate static func type(_ purpose: Purpose) -> Int32 { Int32(purpose == .write ? F_WRLCK : F_RDLCK) }

    private static func tryAtOnce(_ descriptor: Int32, _ purpose: Purpose) -> Found {
        for step in [Step.line, .turn] where step == .turn || purpose == .write {
            switch lock(descriptor, step, type(purpose), waits: false) {
            case 0: break
            case EAGAIN, EACCES: return .held(step)
            default: return .unknown
            }
        }
        _ = lock(descriptor, .line, Int32(F_UNLCK), waits: false)
        return .free
    }

    /// A wait that can be given up: the system's own has no end, so that it is done on a thread of its own.
    private final class Waiting: Sendable {
        private enum State { case waiting, taken, givenUp }
        private let state = Mutex(State.waiting)
        private let done = DispatchSemaphore(value: 0)
        private let descriptor: Int32
        private let purpose: Purpose
        private let first: Step

        init(_ descriptor: Int32, _ purpose: Purpose, from first: Step) {
            self.descriptor = descriptor
            self.purpose = purpose
            self.first = first
        }

        /// False when it took too long; the descriptor then belongs to the thread, which closes it.
        func wait(until deadline: DispatchTime) -> Bool {
            let thread = Thread { self.stand() }
            thread.stackSize = 256 << 10
            thread.start()
            if done.wait(timeout: deadline) == .success { return true }
            return state.withLock { state in
                if state == .waiting { state = .givenUp }
                return state == .taken
            }
        }

        private func stand() {
            if first == .line, purpose == .write { _ = LedgerTurn.lock(descriptor, .line, Int32(F_WRLCK), waits: true) }
            _ = LedgerTurn.lock(descriptor, .turn, LedgerTurn.type(purpose), waits: true)
            _ = LedgerTurn.lock(descriptor, .line, Int32(F_UNLCK), waits: false)
            let isWanted = state.withLock { state in
                guard state == .waiting else { return false }
                state = .taken
                return true
            }
            if isWanted { done.signal() } else { close(descriptor) }
        }
    }
}
