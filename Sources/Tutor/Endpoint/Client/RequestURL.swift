import CCurl

/// A URL as libcurl itself understands it: what is checked here is what it will connect to.
struct RequestURL: Sendable, Hashable {
    let text: String
    let scheme: String
    /// Lower case; IPv6 in brackets; numbers as four of them.
    let host: String
    let port: Int

    /// - Parameter base: what a relative text starts from.
    /// - Returns: nil when it is no URL, not http, or has a user name in it.
    init?(_ text: String, base: RequestURL? = nil) {
        guard let handle = curl_url() else { return nil }
        defer { curl_url_cleanup(handle) }
        for part in [base?.text, text].compactMap(\.self) {
            guard curl_url_set(handle, CURLUPART_URL, part, UInt32(CURLU_DISALLOW_USER)) == CURLUE_OK else { return nil }
        }
        func part(_ which: CURLUPart, _ flags: Int32 = 0) -> String? {
            var out: UnsafeMutablePointer<CChar>?
            guard curl_url_get(handle, which, &out, UInt32(flags)) == CURLUE_OK, let out else { return nil }
            defer { curl_free(out) }
            return String(cString: out)
        }
        guard let scheme = part(CURLUPART_SCHEME)?.lowercased(), scheme == "http" || scheme == "https",
            let host = part(CURLUPART_HOST)?.lowercased(), !host.isEmpty,
            let port = part(CURLUPART_PORT, CURLU_DEFAULT_PORT).flatMap(Int.init), let whole = part(CURLUPART_URL)
        else { return nil }
        (self.text, self.scheme, self.host, self.port) = (whole, scheme, host, port)
    }

    /// Host, and port when it is not the scheme's own.
    var place: String { port == (scheme == "https" ? 443 : 80) ? host : "\(host):\(port)" }

    /// Whether it cannot leave this machine: 127.0.0.0/8, ::1, localhost, which libcurl never looks up.
    var isLoopback: Bool {
        if host == "localhost" || host == "[::1]" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    /// Whether a secret may be sent there.
    var isPrivate: Bool { scheme == "https" || isLoopback }
}
