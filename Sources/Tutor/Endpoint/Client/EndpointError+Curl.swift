import CCurl
import Glibc

extension EndpointError {
    /// What a result of libcurl means. Its own texts name hosts, addresses and headers: they are never used.
    /// - Parameters:
    ///   - connected: the connection had been ready for the request.
    ///   - bytes: of the answer's body that had come.
    ///   - viaProxy: the last address that was tried was a proxy's.
    ///   - systemError: errno of a failed connection.
    init(_ code: CURLcode, connected: Bool, bytes: Int, viaProxy: Bool, systemError: Int32) {
        switch code {
        case CURLE_OPERATION_TIMEDOUT: self = .timedOut(connected ? .turn : .connect)
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_URL_MALFORMAT, CURLE_LOGIN_DENIED: self = .notConnected(.name)
        case CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY: self = .notConnected(.proxy)
        case CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL, CURLE_BAD_CONTENT_ENCODING: self = .notAChat(contentType: "")
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM,
            CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_INVALIDCERTSTATUS,
            CURLE_USE_SSL_FAILED, CURLE_SSL_CRL_BADFILE, CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED,
            CURLE_SSL_ENGINE_INITFAILED, CURLE_SSL_SHUTDOWN_FAILED, CURLE_SSL_CLIENTCERT:
            self = .notConnected(.tls)
        case _ where connected: self = .cutOff(bytes: bytes)
        case _ where viaProxy: self = .notConnected(.proxy)
        case CURLE_COULDNT_CONNECT: self = .notConnected(systemError == ECONNREFUSED ? .refused : .network)
        default: self = .notConnected(.network)
        }
    }
}
