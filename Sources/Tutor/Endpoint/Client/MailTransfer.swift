import CCurl
import Foundation

/// One mail on its way: an easy handle and what it points at. Lives and dies on one thread.
final class MailTransfer {
    private let easy: UnsafeMutableRawPointer
    private let server: MailServer
    private let bytes: [UInt8]
    private var sent = 0
    private var answer = ""
    private let recipients: UnsafeMutablePointer<curl_slist>?

    /// - Returns: nil when there is no memory.
    init?(_ message: MailMessage, _ server: MailServer) {
        guard CurlLoop.isReady, let easy = curl_easy_init() else { return nil }
        self.easy = easy
        self.server = server
        bytes = message.bytes
        recipients = curl_slist_append(nil, "<\(message.to)>")
        configure(from: message.from)
    }

    deinit {
        curl_easy_cleanup(easy)
        curl_slist_free_all(recipients)
    }

    func perform() -> MailOutcome {
        let result = curl_easy_perform(easy)
        let code = tt_curl_get_long(easy, CURLINFO_RESPONSE_CODE)
        let said = hidden(HarmlessText.line(answer, longest: 200))
        if result == CURLE_OK { return .accepted(said) }
        switch result {
        // Wrong or missing credentials, and a server without TLS, are nothing that the mail could help.
        case CURLE_LOGIN_DENIED: return .failed("log-in refused" + (said.isEmpty ? "" : ": \(said)"))
        case CURLE_USE_SSL_FAILED: return .failed("the server offers no TLS")
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE: return .failed("TLS failed")
        case CURLE_COULDNT_RESOLVE_HOST: return .failed("no such host")
        case CURLE_COULDNT_CONNECT: return .failed("no connection")
        case CURLE_OPERATION_TIMEDOUT: return .failed("no answer in time")
        default: break
        }
        if (500..<600).contains(code) { return .refused(said) }
        return .failed(said.isEmpty ? "the connection broke" : said)
    }

    /// A server may repeat what it was sent.
    private func hidden(_ text: String) -> String {
        guard let password = server.password?.reveal(), !password.isEmpty else { return text }
        let forms = [
            password, Data(password.utf8).base64EncodedString(),
            Data("\u{0}\(server.user)\u{0}\(password)".utf8).base64EncodedString(),
        ]
        return forms.reduce(text) { $0.replacing($1, with: "••••") }
    }

    private func configure(from: MailAddress) {
        func set(_ option: CURLoption, _ value: Int) { tt_curl_set_long(easy, option, value) }
        func set(_ option: CURLoption, _ value: String) { tt_curl_set_text(easy, option, value) }

        set(CURLOPT_URL, server.url)
        set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        set(CURLOPT_MAIL_FROM, "<\(from)>")
        tt_curl_set_list(easy, CURLOPT_MAIL_RCPT, recipients)
        set(CURLOPT_UPLOAD, 1)
        if !server.user.isEmpty, let password = server.password {
            set(CURLOPT_USERNAME, server.user)
            set(CURLOPT_PASSWORD, password.reveal())
        }
        set(CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue))
        set(CURLOPT_USE_SSL, Int((server.isLoopback ? CURLUSESSL_TRY : CURLUSESSL_ALL).rawValue))
        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        if let file = server.certificates { set(CURLOPT_CAINFO, file) }
        if server.isLoopback { set(CURLOPT_PROXY, "") }
        set(CURLOPT_NOSIGNAL, 1)
        let limit = Int(min(max(server.timeout * 1000, 1), 3_600_000))
        set(CURLOPT_TIMEOUT_MS, limit)
        set(CURLOPT_CONNECTTIMEOUT_MS, min(limit, 10_000))
        setCallbacks()
    }

    private func setCallbacks() {
        let me = Unmanaged.passUnretained(self).toOpaque()
        tt_curl_set_write(easy, CURLOPT_READFUNCTION) { buffer, size, count, context in
            let transfer = Unmanaged<MailTransfer>.fromOpaque(context!).takeUnretainedValue()
            return transfer.give(UnsafeMutableRawBufferPointer(start: buffer, count: size * count))
        }
        tt_curl_set_write(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            let transfer = Unmanaged<MailTransfer>.fromOpaque(context!).takeUnretainedValue()
            transfer.hear(UnsafeRawBufferPointer(start: bytes, count: size * count))
            return size * count
        }
        tt_curl_set_write(easy, CURLOPT_WRITEFUNCTION) { _, size, count, _ in size * count }
        tt_curl_set_pointer(easy, CURLOPT_READDATA, me)
        tt_curl_set_pointer(easy, CURLOPT_HEADERDATA, me)
    }

    /// What the server says: its last line is told, and a complaint rather than the farewell after it.
    private func hear(_ bytes: UnsafeRawBufferPointer) {
        let isComplaint = answer.first == "4" || answer.first == "5"
        if !isComplaint { answer = String(decoding: bytes.prefix(4096), as: UTF8.self) }
    }

    private func give(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, bytes.count - sent)
        buffer.copyBytes(from: bytes[sent..<sent + count])
        sent += count
        return count
    }
}
