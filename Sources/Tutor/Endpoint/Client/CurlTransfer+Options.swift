import CCurl

extension CurlTransfer {
    /// Everything that libcurl must be told; verbosity is never among it, because it prints headers.
    func configure(_ order: TransferOrder, _ options: NetworkOptions, share: UnsafeMutableRawPointer?) {
        func set(_ option: CURLoption, _ value: Int) { tt_curl_set_long(easy, option, value) }
        func set(_ option: CURLoption, _ value: String) { tt_curl_set_text(easy, option, value) }

        set(CURLOPT_URL, order.url.text)
        set(CURLOPT_PROTOCOLS_STR, "http,https")
        set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
        set(CURLOPT_USERAGENT, options.agent)
        set(CURLOPT_FOLLOWLOCATION, 0)
        set(CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue))
        setCallbacks()
        setBody()

        // Signals belong to the program.
        set(CURLOPT_NOSIGNAL, 1)
        // Cancelling while a name is looked up must not wait for the answer: it would hold up all other transfers.
        set(CURLOPT_QUICK_EXIT, 1)
        set(CURLOPT_TCP_NODELAY, 1)
        set(CURLOPT_TCP_KEEPALIVE, 1)
        set(CURLOPT_TCP_KEEPIDLE, 30)
        set(CURLOPT_TCP_KEEPINTVL, 15)
        // Lets it try a host's next address in time. The loop's own timer ends it.
        set(CURLOPT_CONNECTTIMEOUT_MS, Int(min(max(order.limits.connect * 1000, 1), 3_600_000)))

        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        if let share { tt_curl_set_pointer(easy, CURLOPT_SHARE, share) }
        if let file = options.certificates {
            set(CURLOPT_CAINFO, file)
            set(CURLOPT_PROXY_CAINFO, file)
        }

        // What is meant for the server is no business of the proxy, nor the proxy's answer of ours.
        set(CURLOPT_HEADEROPT, Int(CURLHEADER_SEPARATE))
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        // A secret for this machine would go in the clear to another one.
        if order.url.isLoopback { set(CURLOPT_PROXY, "") } else if let proxy = options.proxy { set(CURLOPT_PROXY, proxy) }
    }

    /// The request's headers as libcurl takes them.
    static func headerList(_ order: TransferOrder) -> UnsafeMutablePointer<curl_slist>? {
        var list: UnsafeMutablePointer<curl_slist>?
        func add(_ name: String, _ value: String) {
            let harmless = AuthorizationHeader.withoutControls(value)
            let known = name.unicodeScalars.allSatisfy { $0.isASCII && $0.value > 0x20 && $0 != ":" && $0.value != 0x7F }
            guard known, !name.isEmpty, !harmless.isEmpty else { return }
            list = curl_slist_append(list, "\(name): \(harmless)") ?? list
        }
        for (name, value) in order.headers.sorted(by: { $0.key < $1.key })
        where name.lowercased() != order.authorization?.name.lowercased() {
            add(name, value)
        }
        if let authorization = order.authorization { add(authorization.name, authorization.sentValue) }
        // Nobody answers 100 in time, and libcurl would wait a second for it.
        return curl_slist_append(list, "Expect:") ?? list
    }
}
