import CCurl

/// One transfer: an easy handle and what it points at. Lives and dies on the curl thread.
final class CurlTransfer {
    /// Bytes of header lines that are taken.
    private static let mostHeaderBytes = 256 << 10

    let easy: UnsafeMutableRawPointer
    private(set) var timers: TransferTimers
    private let order: TransferOrder
    private let receiver: any TransferReceiver
    private var head = ResponseHead()
    /// What was wrong with the answer; libcurl only knows that it was not taken.
    private var failure: EndpointError?
    private var count = 0
    private var isOver = false
    /// What libcurl reads while the transfer runs.
    private let headers: UnsafeMutablePointer<curl_slist>?
    private let body: UnsafeMutableBufferPointer<UInt8>
    private let triedPort: UnsafeMutablePointer<Int32>

    /// - Returns: nil when there is no memory.
    init?(_ order: TransferOrder, _ options: NetworkOptions, share: UnsafeMutableRawPointer?) {
        guard let easy = curl_easy_init() else { return nil }
        self.easy = easy
        self.order = order
        receiver = order.receiver()
        timers = TransferTimers(limits: order.limits, began: order.began, now: Monotonic.now)
        headers = Self.headerList(order)
        body = .allocate(capacity: order.body.count)
        _ = body.initialize(from: order.body)
        triedPort = .allocate(capacity: 1)
        triedPort.initialize(to: 0)
        configure(order, options, share: share)
    }

    deinit {
        curl_easy_cleanup(easy)
        tt_curl_forget_list(headers)
        tt_forget(body.baseAddress, body.count)
        body.deallocate()
        triedPort.deallocate()
    }

    // MARK: Its end, one of four

    /// libcurl is done with it.
    func conclude(_ result: CURLcode) { over(result == CURLE_OK && failure == nil ? nil : failure ?? meaning(of: result)) }

    /// A limit has passed.
    func expire() { over(.timedOut(timers.deadline.phase)) }

    /// Nobody wants it any more.
    func cancel() {
        guard !isOver else { return }
        isOver = true
        order.done(.cancelled)
    }

    /// The client goes away.
    func abandon() { over(.cutOff(bytes: count)) }

    /// Has the connection closed with this transfer. Left to itself libcurl keeps one of HTTP/2, and tells the server of the broken
    /// off answer only when it has something else to send there.
    func forbidReuse() { tt_curl_set_long(easy, CURLOPT_FORBID_REUSE, 1) }

    private func over(_ error: EndpointError?) {
        guard !isOver else { return }
        isOver = true
        order.done(receiver.end(error))
    }

    private func meaning(of result: CURLcode) -> EndpointError {
        let viaProxy = triedPort.pointee != 0 && Int(triedPort.pointee) != order.url.port
        return EndpointError(
            result, connected: timers.connected != nil, bytes: count, viaProxy: viaProxy,
            systemError: Int32(tt_curl_get_long(easy, CURLINFO_OS_ERRNO)))
    }

    // MARK: What libcurl says on the way

    private func isConnected() { timers.connect(at: Monotonic.now) }

    /// - Returns: false to break off.
    private func take(headerLine bytes: UnsafeRawBufferPointer) -> Bool {
        guard !isOver else { return true }
        return guarded { () throws(EndpointError) in
            let isComplete = head.take(line: bytes)
            guard head.size <= Self.mostHeaderBytes else { throw .tooLarge }
            if isComplete { try receiver.take(head) }
            return true
        }
    }

    /// - Returns: false to break off.
    private func take(body bytes: UnsafeRawBufferPointer) -> Bool {
        guard !isOver else { return true }
        count += bytes.count
        return guarded { () throws(EndpointError) in try receiver.take(bytes) }
    }

    private func guarded(_ work: () throws(EndpointError) -> Bool) -> Bool {
        do throws(EndpointError) {
            let isData = try work()
            timers.heard(receiver.progress, isData: isData, at: Monotonic.now)
            return true
        } catch {
            failure = error
            forbidReuse()
            return false
        }
    }

    /// Tells libcurl whom to call. Functions of C: closures would take on the isolation of where they are written.
    func setCallbacks() {
        let me = Unmanaged.passUnretained(self).toOpaque()
        tt_curl_set_write(easy, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
            let bytes = UnsafeRawBufferPointer(start: bytes, count: size * count)
            let transfer = Unmanaged<CurlTransfer>.fromOpaque(context!).takeUnretainedValue()
            return transfer.take(body: bytes) ? bytes.count : 0
        }
        tt_curl_set_write(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            let bytes = UnsafeRawBufferPointer(start: bytes, count: size * count)
            let transfer = Unmanaged<CurlTransfer>.fromOpaque(context!).takeUnretainedValue()
            return transfer.take(headerLine: bytes) ? bytes.count : 0
        }
        tt_curl_set_ready(easy) { context, _, _, _, _ in
            Unmanaged<CurlTransfer>.fromOpaque(context!).takeUnretainedValue().isConnected()
            return CURL_PREREQFUNC_OK
        }
        tt_curl_set_pointer(easy, CURLOPT_WRITEDATA, me)
        tt_curl_set_pointer(easy, CURLOPT_HEADERDATA, me)
        tt_curl_set_pointer(easy, CURLOPT_PREREQDATA, me)
        tt_curl_watch_sockets(easy, triedPort)
    }

    /// Gives libcurl the bytes to send; it reads them while it runs.
    func setBody() {
        switch order.method {
        case .get: tt_curl_set_long(easy, CURLOPT_HTTPGET, 1)
        case .head: tt_curl_set_long(easy, CURLOPT_NOBODY, 1)
        case .post, .put:
            tt_curl_set_long(easy, CURLOPT_POST, 1)
            // libcurl's own way of putting wants to be asked for the bytes piece by piece.
            if order.method == .put { tt_curl_set_text(easy, CURLOPT_CUSTOMREQUEST, order.method.rawValue) }
            tt_curl_set_size(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count))
            tt_curl_set_pointer(easy, CURLOPT_POSTFIELDS, body.baseAddress)
        }
        tt_curl_set_list(easy, CURLOPT_HTTPHEADER, headers)
    }
}
