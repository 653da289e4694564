import CCurl

/// What the curl thread does: waits on all sockets at once, hands on what comes, and looks at the clock.
final class CurlLoop {
    /// Idle connections that are kept for later.
    private static let mostIdleConnections = 8

    /// Once a process, whichever thread comes first.
    static let isReady: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    private let mailbox: CurlThread
    private var multi: UnsafeMutableRawPointer?
    /// TLS sessions outlive the handle that made them. No locks: this thread alone uses it.
    private var share: UnsafeMutableRawPointer?
    private var transfers: [UInt64: CurlTransfer] = [:]
    private var ids: [UnsafeMutableRawPointer: UInt64] = [:]

    init(_ mailbox: CurlThread) {
        self.mailbox = mailbox
        guard Self.isReady else { return }
        multi = curl_multi_init()
        share = curl_share_init()
        if let share { tt_curl_share(share, CURL_LOCK_DATA_SSL_SESSION) }
        guard let multi else { return }
        tt_curl_set_multi(multi, CURLMOPT_MAXCONNECTS, Self.mostIdleConnections)
        // One transfer a connection, in HTTP/2 as well: only a connection that nobody shares can be closed to end a transfer.
        tt_curl_set_multi(multi, CURLMOPT_PIPELINING, Int(CURLPIPE_NOTHING))
    }

    /// Until the mailbox says stop.
    func run() {
        mailbox.waken(multi)
        var mail = mailbox.takeMail()
        while !mail.isStopped {
            for (id, order) in mail.orders { begin(order, id) }
            for id in mail.cancelled { end(id) { $0.cancel() } }
            work()
            if let multi { curl_multi_poll(multi, nil, 0, patience(), nil) }
            mail = mailbox.takeMail()
        }
        mailbox.waken(nil)
        for (_, order) in mail.orders { order.done(.failed(.cutOff(bytes: 0))) }
        for id in transfers.keys { end(id) { $0.abandon() } }
        // Connections belong to the multi handle and may write sessions to the share while they close.
        if let multi { curl_multi_cleanup(multi) }
        if let share { curl_share_cleanup(share) }
    }

    private func begin(_ order: TransferOrder, _ id: UInt64) {
        guard let multi, let transfer = CurlTransfer(order, mailbox.options, share: share),
            curl_multi_add_handle(multi, transfer.easy) == CURLM_OK
        else { return order.done(.failed(.notConnected(Self.isReady ? .network : .library))) }
        transfers[id] = transfer
        ids[transfer.easy] = id
    }

    /// Lets go of a transfer; an unfinished one's connection closes here.
    private func end(_ id: UInt64, isDone: Bool = false, _ conclude: (CurlTransfer) -> Void) {
        guard let transfer = transfers.removeValue(forKey: id) else { return }
        ids[transfer.easy] = nil
        // Closing first: the server should know before anybody here does more work.
        if !isDone { transfer.forbidReuse() }
        curl_multi_remove_handle(multi, transfer.easy)
        conclude(transfer)
    }

    private func work() {
        guard let multi else { return }
        var running: Int32 = 0
        curl_multi_perform(multi, &running)
        var easy: UnsafeMutableRawPointer?
        var result = CURLE_OK
        while tt_curl_next_done(multi, &easy, &result) {
            if let easy, let id = ids[easy] { end(id, isDone: true) { $0.conclude(result) } }
        }
        let now = Monotonic.now
        for (id, transfer) in transfers where transfer.timers.deadline.at <= now { end(id) { $0.expire() } }
    }

    /// Milliseconds until something must be looked at.
    private func patience() -> Int32 {
        guard let next = transfers.values.map(\.timers.deadline.at).min() else { return .max }
        return Int32(min(max((next - Monotonic.now) * 1000, 0).rounded(.up), 1e9))
    }
}
