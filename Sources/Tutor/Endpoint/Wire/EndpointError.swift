/// Why an endpoint gave no answer: facts; ``Words`` makes the sentence. Holds no token, header or body beyond what the server said
/// of its own error.
public enum EndpointError: Error, Sendable, Hashable {
    /// Which limit was passed.
    public enum Phase: String, Sendable { case connect, firstToken, idle, turn }
    /// What stopped a connection from coming about.
    public enum Obstacle: String, Sendable {
        case refused, name, tls, proxy, network
        /// libcurl is not installed.
        case library
    }

    case notConnected(Obstacle)
    /// A secret would have travelled in the clear to this host; nothing was sent.
    case insecure(host: String)
    case timedOut(Phase)
    /// An HTTP status of 400 and more. `code` and `message` are the server's own words, cut to 300 characters and harmless.
    /// `retryAfter` in seconds, when it said so.
    case refused(status: Int, code: String?, message: String, retryAfter: Double?)
    /// It sends elsewhere; nothing was sent there. The host it named, and whether it is another one.
    case redirected(host: String, elsewhere: Bool)
    /// Status 200 and something that is no answer of a chat endpoint: its content type.
    case notAChat(contentType: String)
    /// An error object inside a stream that began well.
    case failedInside(code: String?, message: String)
    /// The connection broke, or ended before the answer did; how many bytes had come.
    case cutOff(bytes: Int)
    /// The answer was no JSON, or no JSON of this kind.
    case malformed
    /// More than the client takes.
    case tooLarge
    /// The answer ran into its length limit inside a tool call, which is never carried out.
    case truncatedCall(name: String)
    /// A tool call's arguments are no JSON object.
    case badArguments(name: String)
    /// No credentials could be had.
    case noCredentials(CredentialsProblem)

    /// Why there are no credentials: facts, no secrets.
    public enum CredentialsProblem: Sendable, Hashable {
        /// The identity service refused: status and its own error code.
        case refused(status: Int, code: String?)
        case unreachable
        /// The key command failed: its exit status.
        case commandFailed(status: Int)
        /// The key command said nothing, or took too long.
        case commandSilent
    }
}
