import CCurl
import Glibc
import Synchronization

/// The one thread that libcurl runs on, and the box that other threads leave their orders in. The thread starts with the first order.
final class CurlThread: Sendable {
    /// What the loop has to do next.
    struct Mail: Sendable {
        var orders: [(id: UInt64, order: TransferOrder)] = []
        var cancelled: [UInt64] = []
        var isStopped = false
    }

    private struct State {
        var mail = Mail()
        var thread: pthread_t?
        /// The multi handle's address while it may be woken, 0 else. Not a pointer: it is only ever passed to `curl_multi_wakeup`,
        /// under the lock, which is the one call that may come from any thread.
        var multi: UInt = 0
        var nextID: UInt64 = 0

        func wake() {
            if let handle = UnsafeMutableRawPointer(bitPattern: multi) { curl_multi_wakeup(handle) }
        }
    }

    private let state = Mutex(State())
    let options: NetworkOptions

    init(_ options: NetworkOptions) { self.options = options }

    // MARK: From any thread

    /// Carries out an order. Cancelling the task closes its connection at once.
    func run(_ order: TransferOrder) async -> TransferOutcome {
        let id = state.withLock {
            $0.nextID += 1
            return $0.nextID
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                var order = order
                order.done = { continuation.resume(returning: $0) }
                submit(order, id)
                // Cancelled before there was anything to cancel.
                if Task.isCancelled { cancel(id) }
            }
        } onCancel: {
            cancel(id)
        }
    }

    private func submit(_ order: TransferOrder, _ id: UInt64) {
        let error: EndpointError? = state.withLock {
            if $0.mail.isStopped { return .cutOff(bytes: 0) }
            if $0.thread == nil {
                guard let thread = start() else { return .notConnected(.network) }
                $0.thread = thread
            }
            $0.mail.orders.append((id, order))
            $0.wake()
            return nil
        }
        if let error { order.done(.failed(error)) }
    }

    private func cancel(_ id: UInt64) {
        state.withLock {
            $0.mail.cancelled.append(id)
            $0.wake()
        }
    }

    /// Ends what is under way, and the thread; returns when it has gone. Nothing can be ordered after it. A thread that still
    /// talked TLS while the process exits would find OpenSSL taken down under it.
    func stop() {
        let thread = state.withLock { state in
            state.mail.isStopped = true
            state.wake()
            defer { state.thread = nil }
            return state.thread
        }
        guard let thread else { return }
        // The last reference may fall inside a callback of the thread itself.
        if pthread_equal(thread, pthread_self()) != 0 { pthread_detach(thread) } else { pthread_join(thread, nil) }
    }

    // MARK: From the thread itself

    /// Takes what has come since the last time.
    func takeMail() -> Mail {
        state.withLock {
            let mail = $0.mail
            $0.mail = Mail(isStopped: mail.isStopped)
            return mail
        }
    }

    /// Says which multi handle can be woken from now on; nil for none. Only after it has been withdrawn may a handle be freed.
    func waken(_ multi: UnsafeMutableRawPointer?) {
        let address = UInt(bitPattern: multi)
        state.withLock { $0.multi = address }
    }

    private func start() -> pthread_t? {
        var thread = pthread_t()
        let me = Unmanaged.passRetained(self)
        let result = pthread_create(&thread, nil, curlThreadMain, me.toOpaque())
        guard result == 0 else {
            me.release()
            return nil
        }
        return thread
    }
}

/// A C function of its own: a closure would inherit the isolation of where it is written.
private func curlThreadMain(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    tt_thread_prepare("endpoint")
    let mailbox = Unmanaged<CurlThread>.fromOpaque(argument!).takeRetainedValue()
    CurlLoop(mailbox).run()
    return nil
}
