import Scenarios

/// What is wrong with an endpoint and what to do about it, one sentence each.
extension Words {
    /// What went wrong, in a conversation.
    public func sentence(_ error: EndpointError) -> String { Self.sentence(error) }

    /// - Parameter connection: what was asked, and with which key; nil where that is not known.
    public static func sentence(_ error: EndpointError, _ connection: EndpointConnection? = nil) -> String {
        let host = connection?.url.authority ?? tr("the endpoint")
        switch error {
        case .notConnected(let obstacle): return sentence(obstacle, host)
        case .insecure(let host): return sentence(SettingsError.unencrypted(host: host))
        case .timedOut(let phase): return sentence(phase, host)
        case .refused(let status, _, let message, let retryAfter):
            return refusal(status, said(message, connection), retryAfter, host, connection)
        case .redirected(let other, true):
            return capital(
                tr(
                    "\(host) sends on to \(harmless(other)), where nothing was sent; if that is the right place, name it as the endpoint."
                )
            )
        case .redirected(_, false):
            return capital(
                tr("\(host) sends on to another address of its own; name the URL that it sends to, which may only lack https."))
        case .notAChat(let type):
            return capital(
                type == "text/html"
                    ? tr(
                        "\(host) answered with a web page, perhaps to sign in, and not as a chat endpoint; check the URL's path and the network (VPN, proxy)."
                    )
                    : type.isEmpty
                        ? tr("\(host) answered with something and not as a chat endpoint; check the URL's path, such as /v1.")
                        : tr(
                            "\(host) answered with \(harmless(type)) and not as a chat endpoint; check the URL's path, such as /v1."
                        )
            )
        case .failedInside(_, let message):
            return capital(tr("\(host) began to answer and then reported a fault\(said(message, connection)); try again."))
        case .cutOff(let bytes):
            return bytes == 0
                ? tr(
                    "The connection to \(host) broke before the answer; try again, and look at what stands between if it stays so.")
                : tr(
                    "The connection to \(host) broke in the middle of the answer; try again, and look at what stands between if it stays so."
                )
        case .malformed: return tr("What \(host) answered is not of a chat endpoint; check that the URL is one of the OpenAI kind.")
        case .tooLarge: return tr("What \(host) answered is too long to be an answer; check the URL.")
        case .truncatedCall: return tr("The answer ran into its limit in the middle of a call; raise max_tokens.")
        case .badArguments: return tr("The model called a tool in a way that cannot be read; a larger model does that less often.")
        case .noCredentials(let problem): return sentence(problem, host)
        }
    }

    private static func sentence(_ obstacle: EndpointError.Obstacle, _ host: String) -> String {
        switch obstacle {
        case .refused: tr("Nothing listens at \(host); start the server, or correct the endpoint's host and port.")
        case .name: tr("The network knows no \(host); check how it is written, and the network itself (VPN, DNS).")
        case .tls:
            tr(
                "No trusted connection to \(host) came about; if your site has certificates of its own, name their file with ca_bundle or TUTOR_CA_BUNDLE."
            )
        case .proxy: tr("The proxy did not let the connection to \(host) through; check https_proxy and no_proxy.")
        case .library: tr("The library libcurl is not installed here, so nothing can be sent (Debian: apt install libcurl4).")
        case .network: tr("The network cannot reach \(host); check the cable, the VPN and the firewall.")
        }
    }

    private static func sentence(_ phase: EndpointError.Phase, _ host: String) -> String {
        switch phase {
        case .connect: tr("No connection to \(host) came about in time; check the network, the VPN and the firewall.")
        case .firstToken:
            capital(
                tr(
                    "\(host) took the question and said nothing in time; it may be waking up: try again in a minute, or raise first_token_seconds."
                )
            )
        case .idle: capital(tr("\(host) fell silent in the middle of an answer; try again, or raise idle_seconds."))
        case .turn: capital(tr("\(host) took too long for one answer; try again, use a faster model, or raise turn_seconds."))
        }
    }

    private static func sentence(_ problem: EndpointError.CredentialsProblem, _ host: String) -> String {
        switch problem {
        case .refused(let status, let code):
            code.map { tr("The login at \(host) was refused (\(status), \($0)); check the client's id and secret.") }
                ?? tr("The login at \(host) was refused (\(status)); check the client's id and secret.")
        case .unreachable: tr("The login service of \(host) cannot be reached; check the host and the network.")
        case .commandFailed(let status): tr("The key command ended with status \(status); run it by hand to see why.")
        case .commandSilent: tr("The key command printed no key in time; run it by hand: its first line must be the key.")
        }
    }

    private static func refusal(
        _ status: Int, _ said: String, _ retryAfter: Double?, _ host: String, _ connection: EndpointConnection?
    ) -> String {
        let model = connection?.name ?? tr("the model")
        let source = connection.flatMap { $0.credentials.isSent ? origin($0.credentials.origin) : nil }
        switch status {
        case 401:
            guard let connection, source == nil else {
                return capital(
                    source.map {
                        tr(
                            "\(host) refused the key from \($0) (401)\(said); it may have run out or belong elsewhere: get a new one."
                        )
                    } ?? tr("\(host) refused the key (401)\(said); it may have run out or belong elsewhere: get a new one."))
            }
            let why = connection.credentials.withheld.first.map { " " + sentence($0) } ?? ""
            return capital(tr("\(host) wants a key and none was sent (401); set TUTOR_API_KEY, or see docs/endpoint.md.")) + why
        case 403:
            return source.map { tr("The key from \($0) may not use \(model) (403)\(said); ask whoever runs \(host) to allow it.") }
                ?? capital(tr("\(host) may not use \(model) (403)\(said); ask whoever runs \(host) to allow it."))
        case 404: return capital(tr("\(host) has no \(model) at this path (404)\(said); check the model's name and the URL."))
        case 408, 504: return capital(tr("\(host) took too long itself (\(status))\(said); try again in a minute."))
        case 413: return capital(tr("The question is too long for \(host) (413)\(said); lower context_tokens."))
        case 429:
            return capital(
                retryAfter.map {
                    tr("\(host) takes no more questions for now (429)\(said); try again in \(span(Int($0.rounded(.up)))).")
                } ?? tr("\(host) takes no more questions for now (429)\(said); try again in a minute."))
        case 503: return capital(tr("\(host) is starting or has too much to do (503)\(said); try again in a minute."))
        case 500...:
            return capital(
                tr("\(host) has a fault of its own (\(status))\(said); try again, and tell whoever runs it if it stays so."))
        default: return capital(tr("\(host) did not take the question (\(status))\(said); check the model's name and the URL."))
        }
    }

    /// The server's own words, in brackets of a sentence.
    private static func said(_ message: String, _ connection: EndpointConnection?) -> String {
        let text = harmless(connection?.credentials.redacted(message) ?? message)
        return text.isEmpty ? "" : ": \"\(text)\""
    }

    private static func harmless(_ text: String) -> String {
        let one = ControlCharacters.stripped(text).split(separator: " ").joined(separator: " ")
        return one.count > 200 ? one.prefix(200) + "…" : one
    }

    /// A sentence begins with a capital, unless with a host's name.
    private static func capital(_ text: String) -> String {
        text.hasPrefix(tr("the endpoint")) ? text.prefix(1).uppercased() + text.dropFirst() : text
    }

    /// What a probe has found that is not well though it was answered; empty when all is well.
    public static func findings(_ probe: EndpointProbe) -> [String] {
        guard probe.isReachable else { return [] }
        var out: [String] = []
        switch probe.toolUse {
        case .called, nil: break
        case .ignored:
            out.append(
                tr("This server cannot call tools reliably (it was told to, and did not): free speech will be answered offline."))
        case .another(let name):
            out.append(
                tr(
                    "This server cannot call tools reliably (told to call one, it called \"\(harmless(name))\"): free speech will be answered offline."
                )
            )
        case .badArguments:
            out.append(
                tr("This model calls tools in a way that cannot be read: free speech will be answered offline; try a larger one."))
        case .truncated:
            out.append(
                tr(
                    "This model did not come to the point within 256 tokens: free speech will be answered offline; try one that thinks less."
                )
            )
        }
        if probe.isCut, let usage = probe.usage {
            out.append(
                tr(
                    "The server read \(usage.prompt) tokens where about \(probe.estimate) were sent, so it ignores tools or cuts off the front; give it a larger context (Ollama: num_ctx), or lower context_tokens."
                )
            )
        }
        return out
    }
}
